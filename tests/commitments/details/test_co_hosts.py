"""With whom a party held a meeting, and whose members are trained, works on no commitment by that."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        (
            "Germany, which hosted the one-day meeting together with the African Union, will give 210 euros.",
            "DEU",
        ),
        ("Germany, which co-chaired the conference with Egypt, will give 210 million euros.", "DEU"),
        ("Japan will train 240 officers from FAO member states.", "JPN"),
        ("Japan will train 240 officers from the member countries of the World Food Programme (WFP).", "JPN"),
        ("Sweden, a member of the EU, will give 4 million dollars.", "SWE"),
    ],
)
def test_no_partner(sentence: str, party: str) -> None:
    assert who_acts("en", sentence) == ((party,), ())


@pytest.mark.parametrize(
    ("sentence", "partner"),
    [
        ("Kenya, which runs the centre with UNHCR, will train 300 people.", "UNHCR"),
        ("Kenya will train 300 people with the International Organization for Migration (IOM).", "IOM"),
        ("Kenya will work with IGAD and its members on 40 schools.", "IGAD"),
    ],
)
def test_but_these_are(sentence: str, partner: str) -> None:
    assert who_acts("en", sentence) == (("KEN",), (partner,))
