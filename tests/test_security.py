"""Every test and document that ``docs/security.md`` names is there, and each requirement stands there once."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$", TEXT, re.MULTILINE)


# The last requirement of levels 1 and 2 of each section that this project went through later; none is left out.
LAST = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "4.1": 3, "4.2": 1,
    "4.3": 2, "4.4": 4, "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "9.1": 3, "9.2": 4,
    "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3,
    "11.4": 4, "11.5": 1, "11.6": 1, "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5,
    "15.1": 3, "15.2": 3, "15.3": 7,
}  # fmt: skip


def test_no_line_of_a_section_is_left_out() -> None:
    numbers = {number for number, _asks, _shows in ROWS}
    for section, last in LAST.items():
        asked = {f"{section}.{line}" for line in range(1, last + 1)}
        assert {number for number in numbers if number.startswith(f"{section}.")} == asked


def test_what_it_says_of_itself_is_so() -> None:
    head = TEXT.partition("\n| number")[0].rpartition("Of ")[2]
    shows = [shows for _number, _asks, shows in ROWS]
    not_here = re.compile(r"there (is|are) no|this is no|nothing is encrypted here")
    assert [int(number) for number in re.findall(r"\d+", head)] == [
        len(ROWS),
        sum("**not met**" in each or "**not**" in each for each in shows),
        sum("**not tested**" in each for each in shows),
        sum(bool(not_here.match(each)) for each in shows),
    ]


def test_each_number_stands_once() -> None:
    numbers = [tuple(map(int, number.split("."))) for number, _asks, _shows in ROWS]
    assert numbers == sorted(set(numbers))
    assert len(numbers) > 50


def test_every_line_is_a_row() -> None:
    assert len(re.findall(r"^\| \d", TEXT, re.MULTILINE)) == len(ROWS)


def test_every_test_and_document_that_is_named_is_there() -> None:
    missing = []
    for number, _asks, shows in ROWS:
        for path, name in re.findall(r"\b((?:tests|docs)/[\w/.-]+\.(?:py|md))(?:::(\w+))?", shows):
            file = ROOT / path
            if not file.exists() or (name and f"def {name}(" not in file.read_text(encoding="utf-8")):
                missing.append((number, path, name))
    assert missing == []
