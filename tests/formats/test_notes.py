from __future__ import annotations

from pledgebook.formats.notes import Notes
from pledgebook.formats.spoken import Spoken
from tests.formats.sample import sample


def notes() -> Notes:
    reading = sample()
    return Notes.of(reading, Spoken(reading))


def test_a_figure_is_resolved_and_knows_the_findings_that_speak_of_it() -> None:
    (outside,) = notes().outside
    assert (outside.text, outside.resolved, outside.role) == (
        "nearly $30 million",
        "≤ 30,000,000 USD",
        "total",
    )
    assert [numbered.finding.verdict for numbered in outside.findings] == ["inconsistent", "consistent"]


def test_a_unit_that_the_words_have_is_not_repeated() -> None:
    assert [note.resolved for note in notes().entries[2].figures] == ["300 km", "1,200"]


def test_a_time_is_resolved() -> None:
    (time,) = notes().entries[0].times
    assert (time.text, time.resolved, time.role) == ("by 2028", "≤ 2028-12-31", "deadline")


def test_every_mark_has_an_id_of_its_own() -> None:
    ids = [mark.id for mark in notes().marks]
    assert len(ids) == len(set(ids)) == 4 + 1 + 6
