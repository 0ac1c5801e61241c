"""An office without a name that tells what its State will do, and a ministry that has its turn to speak."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "pt": "# Resultados do II Fórum Internacional da Água\n\n",
    "fr": "# Résultats du II Forum international de l'eau\n\n",
    "es": "# Resultados del II Foro Internacional del Agua\n\n",
    "en": "# Results of the Second International Water Forum\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("pt", "O ministro das Relações Exteriores anunciou que o Brasil destinará R$ 480 milhões.", "BRA"),
        ("pt", "Na sessão final, a ministra informou que Angola formará 300 juízes.", "AGO"),
        ("fr", "La ministre a annoncé que le Canada verserait 86 millions de dollars.", "CAN"),
        ("es", "El ministro anunció que Chile aportará 80 millones de dólares.", "CHL"),
        ("pt", "Já o Ministério da Saúde adiantou que enviará 18 equipes.", "Ministry of Health"),
        ("pt", "Já a Fundação Oceano Azul formará 300 juízes.", "Oceano Azul Foundation"),
        ("es", "Igualmente el Ministerio de Salud informó que enviará 18 equipos.", "Ministry of Health"),
        ("fr", "Enfin le ministère de la Santé enverra 18 équipes.", "Ministry of Health"),
    ],
)
def test_who_acts_is_the_one_it_is_told_of(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(TITLES[language] + sentence, language)
    assert found.parties == (party,)


def test_an_agency_tells_of_its_own_state() -> None:
    text = (
        "Affaires mondiales Canada\n\nCOMMUNIQUÉ DE PRESSE\n\nLe 22 avril 2026 – Ottawa\n\n"
        "La ministre a annoncé que le Canada verserait 86 millions de dollars. "
        "La ministre a annoncé que le Pérou verserait 12 millions de dollars."
    )
    assert ("CAN",) in [each.parties for each in commitments(text, "fr")]
    assert ("PER",) not in [each.parties for each in commitments(text, "fr")]


@pytest.mark.parametrize("sentence", ["Já o número de casos subiu 40%.", "Já a escola recebeu 300 alunos."])
def test_other_things_that_have_their_turn_are_no_party(sentence: str) -> None:
    assert commitments(TITLES["pt"] + sentence, "pt") == ()
