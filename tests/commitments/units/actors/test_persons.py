"""Who acts by name, with his office behind it, acts for the party of that office."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, sentence: str, shape: str = "- {}") -> list[tuple[str, ...]]:
    text = f"# {PACTS[language]}\n\n{shape.format(sentence)}"
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize("shape", ["- {}", "{}"])
@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "H.E. Mr. Jean Bosco, Minister of Finance of Burundi, pledged to build 30 schools.", "BDI"),
        ("en", "The Hon. Mary Ng, Minister of Trade of Canada, will send 30 experts.", "CAN"),
        ("en", "Dr. Ana Ruiz, the Chilean ambassador, undertook to train 40 nurses.", "CHL"),
        ("fr", "M. Jean Bosco, ministre des Finances du Burundi, a promis de construire 30 écoles.", "BDI"),
        ("fr", "S.E. M. Jean Bosco, ministre des Finances du Burundi, construira 30 écoles.", "BDI"),
        ("fr", "Mme Aline Kaneza, ministre burundaise de la Santé, s'est engagée à former 30 juges.", "BDI"),
        ("fr", "Son Excellence Jean Bosco, ambassadeur du Togo, a promis d'ouvrir 12 centres.", "TGO"),
        ("fr", "Le Dr Jean Bosco, directeur général de l'OOAS, a annoncé l'ouverture de 12 centres.", "WAHO"),
        ("es", "El Sr. Juan Pérez, ministro de Hacienda del Perú, prometió construir 30 escuelas.", "PER"),
        ("es", "S.E. la Sra. Ana Ruiz, ministra de Salud de Chile, construirá 30 escuelas.", "CHL"),
        ("es", "Ana Ruiz, embajadora de Chile, se comprometió a formar a 40 enfermeras.", "CHL"),
        ("pt", "O Sr. João Silva, ministro das Finanças de Angola, prometeu construir 30 escolas.", "AGO"),
        ("pt", "A Dra. Ana Luz, ministra da Saúde de Angola, comprometeu-se a formar 40 juízes.", "AGO"),
    ],
)
def test_a_person_acts_for_whom_he_holds_an_office(
    language: str, sentence: str, party: str, shape: str
) -> None:
    assert parties(language, sentence, shape) == [(party,)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mr. Lee, Canadian Minister of Trade, met 30 firms in Lima."),
        ("fr", "M. Jean Bosco, ministre des Finances du Burundi, a dit que la route serait longue."),
        ("fr", "M. Jean Bosco, éleveur au Burundi, vendra 30 vaches."),
        ("es", "El Sr. Juan Pérez, ministro de Hacienda del Perú, saludó a 30 delegados."),
    ],
)
def test_what_he_says_or_whoever_holds_none_is_no_act(language: str, sentence: str) -> None:
    assert parties(language, sentence, "{}") == []


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The United States, through the Department of State, will send 30 experts.", "USA"),
        ("es", "El Gobierno de México, por conducto de la Secretaría de Salud, abrirá 30 centros.", "MEX"),
        (
            "fr",
            "Le Gouvernement du Mali, par l'entremise du ministère de la Santé, ouvrira 30 centres.",
            "MLI",
        ),
    ],
)
def test_a_party_through_its_office_is_no_person(language: str, sentence: str, party: str) -> None:
    assert parties(language, sentence) == [(party,)]
