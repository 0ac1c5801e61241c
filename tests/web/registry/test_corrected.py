from __future__ import annotations

from typing import Any

import pytest

from pledgebook import pipeline
from pledgebook.web.registry.corrected import case
from pledgebook.web.registry.models import DraftCommitment

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
    assert found["expected"] == [{"parties": ["ECU", "PER"], "kind": None, "title": "Twenty schools"}]
    assert corrected(1, "rejected")["expected"] == []


@pytest.mark.parametrize("number", [1, 2])
def test_a_case_that_needs_no_correction_passes_when_it_is_read(number: int) -> None:
    """Cut out of its document a text says the same."""
    found = corrected(number)
    (read,) = pipeline.read(found["text"]).commitments
    (expected,) = found["expected"]
    assert {name: list(getattr(read, name)) for name in expected} == expected
