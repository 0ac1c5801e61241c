"""Raised digits are marks of notes: they break no reading and belong to no number."""

from __future__ import annotations

import pytest

from pledgebook import read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Each of the 45 clinics ¹ gets $120,000, $5.4 million in total ² ."),
        ("en", "Canada will send 12 ships: 7 frigates ¹ , ² and 5 tugs.\n\n¹ Two of them in May."),
        ("en", "Canada will open ² offices within ³ months."),
        (
            "fr",
            "La France ouvrira 45 cliniques ¹ pendant ² ans, soit 120 000 euros à chacune des 45 cliniques ³ .",
        ),
        ("fr", "D'ici ² ans, chacun des 12 pays versera 4 millions d'euros, soit ¹ 48 millions au total."),
    ],
)
def test_a_raised_digit_by_itself_is_no_number(language: str, text: str) -> None:
    assert not [f.claim for f in read(text, name="x.md", language=language).findings if f.accuses]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Norway will give €18 million¹ for schools.", 18_000_000),
        ("en", "Norway will give $18bn⁴ for schools.", 18_000_000_000),
        ("fr", "La Norvège versera 18 millions² d'euros.", 18_000_000),
        ("en", "Norway will give 3 m² of shelter to each of 40,000 families.", 3),
    ],
)
def test_a_mark_behind_a_scale_takes_nothing_from_the_number(language: str, text: str, value: int) -> None:
    figures = [
        figure
        for commitment in read(text, name="x.md", language=language).commitments
        for figure in commitment.figures
    ]
    assert value in [figure.low for figure in figures]
