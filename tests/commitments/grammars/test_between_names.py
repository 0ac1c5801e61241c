"""An aside about the first of two parties that act together."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Indonesia, which chaired the talks, and the World Bank will lend $50 million.", ("IDN", "World Bank")),
        ("en", "Rwanda, the host, and Kenya will open 30 schools.", ("RWA", "KEN")),
        ("fr", "Le Rwanda, pays hôte, et le Kenya ouvriront 30 écoles.", ("RWA", "KEN")),
        ("fr", "L'Indonésie, qui présidait, et la FAO prêteront 50 millions d'euros.", ("IDN", "FAO")),
        ("es", "Ruanda, país anfitrión, y Kenia abrirán 30 escuelas.", ("RWA", "KEN")),
        ("pt", "Angola, país anfitrião, e Moçambique abrirão 30 escolas.", ("AGO", "MOZ")),
        # With somebody in it, with a number, or without "and" there is one that acts.
        ("en", "Rwanda, with help from Japan, and Kenya's experts, will open 30 schools.", ("RWA",)),
        ("fr", "Le Mali, soutenu par le Japon, ouvrira 30 écoles.", ("MLI",)),
        ("fr", "Avec le Mali, pays voisin, le Niger ouvrira 30 écoles.", ("NER",)),
    ],
)  # fmt: skip
def test_who_acts_together(language: str, sentence: str, parties: tuple[str, ...]) -> None:
    assert who_acts(language, sentence)[0] == parties


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "Le directeur général de l'AFD s'est engagé à ouvrir 3 bureaux.", "AFD"),
        ("fr", "Le patron de CMA CGM, M. Bosco, s'est engagé à planter 300 arbres.", "CMA CGM"),
        ("fr", "La directrice exécutive de l'UNICEF a promis 3 millions de doses.", "UNICEF"),
        ("es", "El director general de la OIM se comprometió a formar a 300 enfermeras.", "IOM"),
        ("pt", "O diretor-geral da OIM comprometeu-se a formar 300 enfermeiras.", "IOM"),
        ("fr", "**Coopérative COPROVEM (Rwanda)** : multipliera 300 tonnes.", "Coopérative COPROVEM"),
    ],
)
def test_who_leads_a_body_acts_for_it_and_a_country_in_brackets_is_no_acronym(
    language: str, sentence: str, party: str
) -> None:
    assert who_acts(language, sentence)[0] == (party,)
