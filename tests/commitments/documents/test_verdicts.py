"""Verdicts on recommendations: behind a refusal nothing is promised, and none is a name."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

RESPONSES = {
    "en": ("Response of the Government of Chile to the report", "The Government will abolish 3 fees."),
    "es": ("Respuesta del Gobierno de Chile al informe", "El Gobierno abolirá 3 tasas."),
    "pt": ("Resposta do Governo do Chile ao relatório", "O Governo abolirá 3 taxas."),
    "fr": ("Réponse du Gouvernement du Chili au rapport", "Le Gouvernement abolira 3 taxes."),
}
REFUSED = [
    ("en", "Not agreed."),
    ("en", "Rejected."),
    ("en", "Withdrawn:"),
    ("en", "Response: not accepted."),
    ("es", "No acordado."),
    ("es", "Rechazada."),
    ("es", "Retirada."),
    ("pt", "Não acordado."),
    ("pt", "Rejeitada."),
    ("pt", "Retirada."),
    ("fr", "Non retenu."),
    ("fr", "Rejetée."),
    ("fr", "Retirée."),
]
TAKEN_UP = [
    ("en", "Agreed."),
    ("en", "Partly agreed."),
    ("en", "Noted."),
    ("es", "Aceptada."),
    ("pt", "Aceite."),
    ("fr", "Retenue."),
]
INSTEAD = [
    ("en", "Not agreed. Instead, the Government will train 30 people."),
    ("en", "Rejected. The fees are due. The Government will train 30 people."),
    ("es", "No aceptada. En cambio, el Gobierno abolirá 3 tasas."),
    ("pt", "Não aceite. No entanto, o Governo abolirá 3 taxas."),
    ("fr", "Non retenue. Toutefois, le Gouvernement abolira 3 taxes."),
]


@pytest.mark.parametrize("opening", ["", "- "])
@pytest.mark.parametrize(("language", "verdict"), REFUSED)
def test_nothing_is_promised_behind_a_refusal(language: str, verdict: str, opening: str) -> None:
    title, sentence = RESPONSES[language]
    assert commitments(f"# {title}\n\n{opening}**{verdict}** {sentence}", language) == ()


@pytest.mark.parametrize("opening", ["", "- "])
@pytest.mark.parametrize(("language", "verdict"), TAKEN_UP)
def test_what_is_taken_up_is_a_promise_of_who_answers(language: str, verdict: str, opening: str) -> None:
    title, sentence = RESPONSES[language]
    (found,) = commitments(f"# {title}\n\n{opening}**{verdict}** {sentence}", language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")


@pytest.mark.parametrize(("language", "text"), INSTEAD)
def test_what_is_done_instead_is_a_promise(language: str, text: str) -> None:
    (found,) = commitments(f"# {RESPONSES[language][0]}\n\n{text}", language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")
