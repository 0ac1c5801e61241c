"""What is told or shown to the press is no act of who tells it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "fr": "# Communiqué de presse : Pacte de Praia\n\nDakar, le 9 mai 2022\n\n",
    "es": "# Nota de prensa: Pacto de Lima\n\nLima, 9 de mayo de 2022\n\n",
    "pt": "# Nota à imprensa: Pacto de Praia\n\nPraia, 9 de maio de 2022\n\n",
    "en": "# Press release: Pact of Accra\n\nAccra, 9 May 2022\n\n",
}


def quotes(language: str, text: str) -> list[str]:
    return [each.selector.quote for each in commitments(TITLES[language] + text, language)]


@pytest.mark.parametrize(
    ("language", "news"),
    [
        ("fr", "Le Sénégal a présenté ce matin à la presse les 12 mesures de son plan."),
        ("fr", "Le ministère de la Santé a montré aux journalistes les deux salles du centre."),
        ("es", "Chile presentó ayer a la prensa las 12 medidas de su plan."),
        ("es", "El Ministerio de Salud entregó a los medios las 12 fichas de su plan."),
        ("pt", "Angola apresentou à imprensa as 12 medidas do seu plano."),
        ("en", "Ghana presented this morning to the press the 12 measures of its plan."),
    ],
)
def test_it_is_no_act(language: str, news: str) -> None:
    assert quotes(language, news) == []


@pytest.mark.parametrize(
    ("language", "act"),
    [
        ("fr", "Le Sénégal a remis 300 tablettes aux écoles de la région et l'a dit à la presse."),
        ("es", "Chile entregó 300 tabletas a las escuelas, según dijo a la prensa."),
        ("pt", "Angola entregou 300 bolsas a escolas e informou à imprensa."),
        ("en", "Ghana will train 300 reporters."),
    ],
)
def test_what_is_done_for_others_is_one(language: str, act: str) -> None:
    assert len(quotes(language, act)) == 1
