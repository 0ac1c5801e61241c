"""Lead-ins in bold that say as a headline does what the words behind them promise, and labels that come back."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments, only


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("**Viet Nam opens its records.** Viet Nam will publish data for 21 provinces.", "pledge"),
        (
            "**Sri Lanka builds a reserve.** Once the law is passed, Sri Lanka will raise it to 9 million.",
            "pledge",
        ),
        ("**Semarang lifts its waterfront.** The city is raising 11 kilometres of sea wall.", "ongoing"),
        ("**Kenya trains nurses.** Kenya has trained 300 of them.", "delivered"),
        # No headline: what is done, and what nobody goes on to do.
        ("**Kenya opened a school.** Kenya will open 12 more.", "delivered"),
        ("**Kenya trains nurses.** In 2024, 300 finished.", "ongoing"),
    ],
)
def test_the_stance_is_that_of_the_words_behind_a_headline(sentence: str, stance: str) -> None:
    assert only(f"# {PACTS['en']}\n\n- {sentence}", "en").stance == stance


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "**Grab: free rides to shelter.** Grab will waive fares in six countries.", "Grab"),
        ("en", "**Swvl: buses for nurses.** Swvl will carry 400 nurses a day.", "Swvl"),
        ("fr", "**Yango : trajets gratuits.** Yango offrira 300 trajets.", "Yango"),
    ],
)
def test_a_name_before_a_colon_that_comes_back_is_the_party(language: str, sentence: str, party: str) -> None:
    assert only(f"# {PACTS[language]}\n\n- {sentence}", language).parties == (party,)


@pytest.mark.parametrize(
    "sentence", ["**Norway** pledged 3 schools.", "**Norway** will build 3 schools in the town."]
)
def test_a_party_in_bold_keeps_its_verb_beside_labels(sentence: str) -> None:
    found = commitments(f"**Kenya**: The mainland has opened 2 desks.\n\n{sentence}", "en")
    assert [(each.parties, each.stance) for each in found] == [(("KEN",), "delivered"), (("NOR",), "pledge")]
