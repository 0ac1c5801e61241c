from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pledgebook import pipeline
from pledgebook.web.registry.corrected import case
from pledgebook.web.registry.models import DraftCommitment
from tests.case import misread

TEXT = """# Pledges

Something else.

## Peru

- We will open 20 schools. (new)
- We will train 30 teachers.
"""


def corrected(number: int, state: str = "accepted", **edits: Any) -> dict[str, Any]:
    reading = pipeline.read(TEXT)
    value = reading.commitments[number - 1]
    row = DraftCommitment(
        number=number,
        of=[number],
        start=value.selector.start,
        end=value.selector.end,
        state=state,
        edits=edits,
    )
    return case(reading, row)


def test_a_case_has_the_words_under_their_headings_and_no_others() -> None:
    assert corrected(1)["text"] == "# Pledges\n\n## Peru\n\n- We will open 20 schools. (new)\n"


def test_what_is_expected_is_what_the_person_said() -> None:
    found = corrected(1, title="Twenty schools", kind="", parties=["ECU", "PER"])
    assert found["expected"] == [
        {
            "quote": "We will open 20 schools. (new)",
            "parties": ["ECU", "PER"],
            "kind": None,
            "title": "Twenty schools",
        }
    ]
    assert corrected(1, "rejected")["expected"] == []


@pytest.mark.parametrize("number", [1, 2])
def test_a_case_that_needs_no_correction_passes_when_it_is_played(number: int) -> None:
    """Cut out of its document a text says the same."""
    assert misread(corrected(number)) == []


def test_a_case_that_is_read_otherwise_says_what_is_wrong() -> None:
    (said,) = misread(corrected(1, title="Twenty schools"))
    assert said == "title: 'We will open 20 schools' and not 'Twenty schools'"
    (said,) = misread(corrected(1, "rejected"))
    assert said.startswith("1 commitments and not 0")


def test_a_case_that_goes_through_a_file_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(corrected(1, parties=["ECU"]), ensure_ascii=False), encoding="utf-8")
    assert misread(json.loads(path.read_text(encoding="utf-8"))) == ["parties: ['PER'] and not ['ECU']"]


def test_what_was_taken_apart_expects_both_halves() -> None:
    reading = pipeline.read("# Pledges\n\n- Peru will open 20 schools. Chile will build 30 shelters.\n")
    at = reading.document.text.index("Chile")
    end = len(reading.document.text.rstrip())
    start = reading.commitments[0].selector.start
    halves = [
        DraftCommitment(number=2, of=[1], start=start, end=at - 1, state="accepted"),
        DraftCommitment(number=3, of=[len(reading.commitments)], start=at, end=end, state="accepted"),
    ]
    for row, other in (halves, halves[::-1]):
        expected = case(reading, row, [other])["expected"]
        assert [each["quote"] for each in expected] == [
            "Peru will open 20 schools.",
            "Chile will build 30 shelters.",
        ]
