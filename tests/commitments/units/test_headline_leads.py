"""Lead-ins in bold that say as a headline does what the words behind them promise, and labels that come back."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, only


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
