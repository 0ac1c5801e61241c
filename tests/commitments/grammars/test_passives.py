"""English passives with "by": what is denied, only possible or still to do was done by nobody."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    "sentence",
    [
        "40 clinics have not been opened by Chile.",
        "The convention has not yet been ratified by Chile.",
        "The convention was never ratified by Chile.",
        "40 clinics haven't been opened by Chile.",
        "40 clinics weren’t opened by Chile.",
        "The wells were not paid for by the World Bank.",
        "The plan must still be approved by Chile.",
        "The plan has to be approved by Chile.",
        "40 clinics need to be opened by Chile.",
        "40 clinics cannot be opened by Chile.",
        "40 clinics could have been opened by Chile.",
        "40 clinics should be opened by Chile by 2027.",
        "40 clinics may soon be opened by Chile.",
        "The 40 clinics were neither opened nor equipped by Chile.",
        "40 clinics have yet to be opened by Chile.",
        "40 clinics remain to be opened by Chile.",
        "4 million dollars will not be given by Chile.",
        "40 clinics will never be built by Chile.",
    ],
)
def test_what_is_denied_or_only_possible_is_no_act(sentence: str) -> None:
    assert commitments(sentence, "en") == ()
    assert commitments(f"- {sentence}", "en") == ()
    assert commitments(f"# Health Forum: final communiqué\n\n{sentence}", "en") == ()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("40 clinics were opened by Chile.", "delivered"),
        ("40 clinics have already been opened by Chile.", "delivered"),
        ("40 clinics were opened and equipped by Chile.", "delivered"),
        ("40 clinics were not only opened by Chile but also equipped.", "delivered"),
        ("40 clinics are now being opened by Chile.", "ongoing"),
        ("40 clinics will soon be opened by Chile.", "pledge"),
        ("40 clinics are to be opened by Chile.", "pledge"),
        ("40 clinics are due to be opened by Chile.", "pledge"),
        ("40 trees will not be cut by Chile.", "pledge"),
        ("The wells that could not be drilled in 2023 were drilled by Chile.", "delivered"),
    ],
)
def test_what_is_done_or_to_come_is_one(sentence: str, stance: str) -> None:
    assert [(each.parties, each.stance) for each in commitments(sentence, "en")] == [(("CHL",), stance)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The treaty that has not been ratified by Peru was ratified by Chile.",
        "The wells, which were not drilled by Peru, were drilled by Chile.",
    ],
)
def test_who_did_it_is_found_behind_who_did_not(sentence: str) -> None:
    assert [each.parties for each in commitments(sentence, "en")] == [("CHL",)]
