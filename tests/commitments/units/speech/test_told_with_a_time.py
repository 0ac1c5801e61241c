"""What somebody says that he did, behind when he did it and no comma; and what he only keeps saying."""

from __future__ import annotations

import pytest

from tests.commitments.texts import COMMUNIQUES, commitments


def told(language: str, sentence: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [
        (each.parties, each.stance)
        for each in commitments(f"# {COMMUNIQUES[language]}\n\n{sentence}", language)
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "party", "stance"),
    [
        ("es", "España señaló que en 2021 financió 40 becas.", "ESP", "delivered"),
        ("es", "España indicó que durante el último año financió más de 40 becas.", "ESP", "delivered"),
        ("es", "Perú precisó que entre enero y marzo había acogido a 400 personas.", "PER", "delivered"),
        ("es", "España subrayó que en 2027 reasentará a 400 personas.", "ESP", "pledge"),
        ("es", "España sostuvo que financiará 40 becas.", "ESP", "pledge"),
        ("es", "España sostiene 40 albergues.", "ESP", "ongoing"),
        ("pt", "O Brasil afirmou que em 2021 financiou 40 bolsas.", "BRA", "delivered"),
    ],
)
def test_what_he_did(language: str, sentence: str, party: str, stance: str) -> None:
    assert told(language, sentence) == [((party,), stance)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "España señaló que en 2021 aumentó la pobreza."),
        ("es", "España señaló que en 2021 aumentó un 40 % la pobreza."),
        ("es", "España señaló que en 2021 aumentó 40 por ciento la pobreza."),
        ("es", "España señaló que en 2021 llegaron 40.000 personas."),
        ("es", "España señaló que en 2021 murió 1 persona."),
        ("es", "España sostuvo que la crisis es grave y afecta a 300 personas."),
        ("es", "España mantiene que la frontera es segura."),
        ("pt", "O Brasil sustenta que a crise é grave."),
        ("fr", "La France maintient que la crise est grave."),
    ],
)
def test_what_he_only_says(language: str, sentence: str) -> None:
    assert told(language, sentence) == []
