"""Who says something: an office of a party that is named with it or had the floor, and no expert."""

from __future__ import annotations

import pytest

from pledgebook.commitments.units.speech.tellers import says, sides
from pledgebook.vocabulary import load
from tests.commitments.texts import commitments

TITLE = "# Donor Conference for the Coast"


@pytest.mark.parametrize(
    ("language", "verb", "other"),
    [("en", "said", "sad"), ("es", "señaló", "abrió"), ("pt", "disse", "abriu"), ("fr", "indiqué", "ouvert")],
)
def test_verbs_of_saying(language: str, verb: str, other: str) -> None:
    assert says(verb, load(language))
    assert not says(other, load(language))


@pytest.mark.parametrize(
    ("language", "side", "other"),
    [("en", "country", "party"), ("es", "gobierno", "partido"), ("pt", "país", "equipa"), ("fr", "pays", "parti")],
)  # fmt: skip
def test_what_somebody_speaks_for(language: str, side: str, other: str) -> None:
    assert side in sides(load(language))
    assert other not in sides(load(language))


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("The envoy of Togo rose. The room was full. She said that her country will lend 2 ships.", ["TGO"]),
        ("The envoys of Togo and of Mali rose. She said that her country will lend 2 ships.", []),
        ("Ana Ruiz, minister of Peru, rose. Ana Ruiz said that her country will lend 2 ships.", ["PER"]),
        ("Ana Ruiz, a skipper from Peru, rose. Ana Ruiz said that her country will lend 2 ships.", []),
        ("The Togolese envoy rose. “We will lend 2 ships,” said a skipper.", []),
        ("The envoy of Togo rose.\n\nShe said that her country will lend 2 ships.", []),
    ],
)
def test_whose_word_it_is(words: str, parties: list[str]) -> None:
    assert [party for each in commitments(f"{TITLE}\n\n{words}", "en") for party in each.parties] == parties


def test_who_was_named_with_an_office_before_speaks_for_it() -> None:
    text = (
        "NEW ZEALAND GOVERNMENT\n\nThe Minister for Energy, Hon Mere Rewi, is on her way home from Apia.\n\n"
        '"We will also open our apprenticeship to 120 islanders," Ms Rewi said.'
    )
    (found,) = commitments(text, "en")
    assert found.parties == ("NZL",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked about the cable, the Minister said that she would rather wait for the report.",
        "Ms Rewi reaffirmed New Zealand's support for the goal and said that it was small.",
        "The Minister welcomed New Zealand's role and said that the talks went well.",
    ],
)
def test_what_somebody_would_rather_do_or_supports_is_no_promise(sentence: str) -> None:
    assert commitments(f"NEW ZEALAND GOVERNMENT\n\n{sentence}", "en") == ()
