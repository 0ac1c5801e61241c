from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

DEFINED = {
    "en": (
        "The measures below are those of the Government of Ghana, here called “we”.",
        "We will build 40 clinics.",
    ),
    "es": (
        "Las medidas son del Gobierno del Perú, en adelante «la Administración».",
        "La Administración construirá 40 clínicas.",
    ),
    "pt": (
        "As medidas são do Governo de Angola, aqui chamado “nós”.",
        "Nós construiremos 40 clínicas.",
    ),
    "fr": (
        "Les mesures sont celles du Gouvernement du Sénégal, que désignent les mots « nous » et « l’administration ».",
        "L’administration construira 40 cliniques.",
    ),
}
PARTY = {"en": "GHA", "es": "PER", "pt": "AGO", "fr": "SEN"}


@pytest.mark.parametrize("language", sorted(DEFINED))
def test_a_word_in_quotes_beside_one_party_is_that_party(language: str) -> None:
    said, promise = DEFINED[language]
    (found,) = commitments(f"# Fiche\n\n{said}\n\n- {promise}", language)
    assert found.parties == (PARTY[language],)


@pytest.mark.parametrize(
    "said",
    [
        "The measures are those of Ghana and Togo, here called “we”.",
        "Ghana is called the “black star”.",
    ],
)
def test_two_parties_or_other_words_define_nobody(said: str) -> None:
    found = commitments(f"# Sheet\n\n{said}\n\n- We will build 40 clinics.", "en")
    assert found
    assert all(each.parties in ((), ("*",)) for each in found)


@pytest.mark.parametrize(
    ("title", "said", "promise"),
    [
        (
            "The Quito Declaration, two years on",
            "In this report, “we” refers to the Government of Kenya.",
            "en",
        ),
        (
            "Declaración de Quito: avances",
            "En este informe, «nosotros» se refiere al Gobierno de Kenia.",
            "es",
        ),
    ],
)
def test_who_is_called_we_is_not_all_who_signed(title: str, said: str, promise: str) -> None:
    words = {"en": "We will build 40 clinics by 2027.", "es": "Nosotros construiremos 40 clínicas en 2027."}
    (found,) = commitments(f"# {title}\n\n{said}\n\n- {words[promise]}", promise)
    assert found.parties == ("KEN",)
