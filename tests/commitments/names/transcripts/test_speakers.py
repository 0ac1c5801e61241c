"""Transcripts: for whom each speaker speaks, and what is none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

Parties = list[tuple[str, ...]]


def _parties(text: str, language: str) -> Parties:
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "top", "label", "promise", "asks", "party"),
    [
        ("en", "# Transcript", "THE PRESIDENT OF GHANA", "We will build two ports.", "Q", "GHA"),
        ("en", "# Transcript", "MINISTER OF HEALTH JANE DOE", "We're going to open 12 clinics.", "Q",
         "Ministry of Health"),
        ("en", "# Transcript", "NATO SECRETARY GENERAL", "We have trained 300 pilots.", "MODERATOR", "NATO"),
        ("es", "# Versión estenográfica", "SECRETARIA DE SALUD, ANA RUIZ", "Vamos a abrir 12 clínicas.", "PREGUNTA",
         "Ministry of Health"),
        ("es", "# Conferencia de prensa", "DIRECTORA DEL BID, ANA RUIZ", "Vamos a prestar 3 millones.", "P", "IDB"),
        ("fr", "# Conférence de presse", "Le Premier ministre du Sénégal", "Nous allons ouvrir 12 écoles.", "Question",
         "SEN"),
        ("fr", "# Transcription", "Le président de la BAD", "Nous prêterons 3 millions d'euros.", "Le modérateur",
         "AfDB"),
        ("pt", "# Coletiva de imprensa", "**Ministra da Saúde**", "Vamos construir 12 postos.", "**Jornalista**",
         "Ministry of Health"),
        ("pt", "# Transcrição", "PRESIDENTE DE MOÇAMBIQUE", "Vamos construir 12 postos.", "PERGUNTA", "MOZ"),
    ],
)  # fmt: skip
def test_we_are_those_for_whom_the_label_speaks(
    language: str, top: str, label: str, promise: str, asks: str, party: str
) -> None:
    text = f"{top}\n\n{label}: {promise}\n\n{asks}: ...\n\n{label}: ...\n"
    assert _parties(text, language) == [(party,)]


def test_a_name_is_whom_an_earlier_label_or_the_introduction_says() -> None:
    text = (
        "# Transcript of the signing\n\nAlice Wanjiru, Minister of Water, Kenya; Joan Otieno, Chief Executive, "
        "Lake Dairy\n\n**Alice Wanjiru:** We will drill 14 wells.\n\n**Joan Otieno:** We will buy 300 pumps.\n\n"
        "**Moderator:** We will close here.\n"
    )
    assert _parties(text, "en") == [("KEN",), ("Lake Dairy",)]


def test_a_ministry_among_others_of_its_country_is_the_party_and_the_president_the_country() -> None:
    text = (
        "# Conferencia de prensa en Palacio Nacional\n\nCiudad de México, 12 de noviembre de 2024\n\n"
        "PRESIDENTA ELENA RUIZ PARDO: Vamos a invertir 20 mil millones de pesos.\n\n"
        "SECRETARIA DE ENERGÍA, MARTA GONZÁLEZ: Vamos a construir 13 plantas.\n\n"
        "PREGUNTA: ¿Van a subir las tarifas?\n"
    )
    assert _parties(text, "es") == [("MEX",), ("Ministry of Energy",)]
    (amount,) = reading(text, "es").commitments[0].figures
    assert (float(amount.low or 0), amount.unit) == (20e9, "MXN")


def test_the_guest_names_his_country_and_the_president_is_the_host() -> None:
    text = (
        "# Remarks by President Adeyemi and Prime Minister Holm of Norway\n\nState House, Abuja\n\n"
        "THE PRESIDENT: We will spend 12 billion naira.\n\nPRIME MINISTER HOLM: We have trained 140 inspectors.\n\n"
        "Q    Will you stay?\n"
    )
    assert _parties(text, "en") == [("NGA",), ("NOR",)]


@pytest.mark.parametrize(
    "text",
    [
        "# Interview\n\n**Q:** How?\n\n**A:** We will win. We have trained 30 players.\n\n**Q:** When?\n",
        "# La casa\n\nMARÍA: Vamos a vender 3 casas.\n\nLUIS: No.\n\nDIRECTOR DE ESCENA: Vamos a apagar 3 luces.\n",
        "# Press conference after the match\n\nQ: Two games?\n\nCOACH SMITH: We will sign 3 players.\n\nQ: When?\n",
        "Case 24-118\n\nTHE COURT: We will resume.\n\nMR. SMITH: We will call two witnesses.\n\nTHE WITNESS: I will.\n",
    ],
)
def test_who_speaks_for_no_body_promises_nothing(text: str) -> None:
    assert not commitments(text, "es" if "Vamos" in text else "en")
