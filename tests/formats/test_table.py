"""The golden table: after a change that is meant, ``python -m tests.formats.test_table`` writes it anew."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pledgebook.formats.layout import Layout
from pledgebook.formats.table import fit, write
from pledgebook.model import Reading
from tests.formats.sample import sample

GOLDEN = Path(__file__).with_name("golden") / "table-80.txt"


def printed(layout: Layout, *readings: Reading) -> str:
    return "".join(write(readings or [sample()], layout))


def test_golden() -> None:
    assert printed(Layout()) == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [40, 57, 67, 68, 80, 110])
def test_every_line_fits(width: int) -> None:
    text = printed(Layout(width=width), sample(), sample())
    assert max(cell_len(line) for line in text.splitlines()) <= width
    assert not any(line.endswith(" ") for line in text.splitlines())


@pytest.mark.parametrize("width", [40, 80])
def test_nothing_that_matters_is_lost_when_it_is_narrow(width: int) -> None:
    text = " ".join(printed(Layout(width=width)).split())
    for words in ("CHL", "KEN", "UGA", "12 wells", "by 2028", "delivered", "inconsistent", "Roads"):
        assert words in text


def test_plain_without_colour_and_coloured_with() -> None:
    assert "\x1b" not in printed(Layout())
    coloured = printed(Layout(colour=True))
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in bare.splitlines()] == printed(Layout()).splitlines()


def test_accusations_come_first_and_differ_by_word_and_sign() -> None:
    text = printed(Layout(part="findings"))
    signs = ["✗ inconsistent", "? undetermined", "→ derived", "✓ consistent"]
    places = [text.index(sign) for sign in signs]
    assert places == sorted(places)


def test_the_findings_alone_leave_out_the_commitments() -> None:
    assert "Togo plans" not in printed(Layout(part="findings"))


def test_nothing_found_is_said() -> None:
    text = printed(Layout(), replace(sample(), commitments=(), figures=(), findings=()))
    assert "No commitment was found." in text
    assert "No figure could be checked against another." in text


def test_a_document_cannot_steer_the_terminal() -> None:
    reading = sample()
    hostile = replace(reading.commitments[0], title="\x1b]0;owned\x07 [red]bold[/red] \u202eevil :smile:")
    text = printed(Layout(), replace(reading, commitments=(hostile,)))
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
    assert "[red]bold[/red]" in text
    assert ":smile:" in text


@given(st.text(), st.integers(2, 40), st.integers(1, 3))
def test_fit_keeps_the_beginning_and_is_never_longer(text: str, width: int, lines: int) -> None:
    short = fit(text, width, lines)
    assert short == text or short.endswith("…")


def test_fit_cuts_between_words() -> None:
    assert fit("one two three four", 9, 1) == "one two…"
    assert fit("one two three four", 9, 2) == "one two three…"
    assert fit("short", 9, 1) == "short"
    assert fit("incomprehensibilities", 9, 1) == "incompre…"


if __name__ == "__main__":
    GOLDEN.write_text(printed(Layout()), encoding="utf-8")
