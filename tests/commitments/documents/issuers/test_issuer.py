"""Who issues a document, and whether several speak in it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Readout\n\nIssued by the Government of Chile, Lima, 3 July 2022\n\nThe ministers met.", "CHL"),
        ("The White House\n\nFact sheet\n\nThe summit was held in Lima.", "USA"),
        ("THE WHITE HOUSE\n\nWashington\n\n# Fact sheet\n\nThe summit was held in Lima.", "USA"),
        ("EUROPEAN COMMISSION\n\n# Fact sheet\n\nThe summit was held in Lima.", "European Commission"),
        ("DEPARTMENT OF STATE\n\n# Fact sheet\n\nThe summit was held in Lima.", "USA"),
        ("# Canada's Commitments at the Summit in Lima\n\nThe summit was held.", "CAN"),
        ("# Government of Peru announces 40 schools\n\nThe summit was held.", "PER"),
        ("# Fact sheet\n\nThis fact sheet sets out the actions of the United States.", "USA"),
        ("# Schools\n\nTeachers met.\n\nMinistry of Education of Chile", "CHL"),
        (
            "# Water Company of Chile, S.A. (WCC)\n\nTeachers met.",
            None,
        ),  # a firm that is named for its country
        ("# Kenya Water Company PLC\n\nTeachers met.", None),
        (
            "**Ministry of Works**\n\n**Chile**\n\nPress note\n\n# Schools open\n\n## South\n\nTeachers met.",
            "CHL",
        ),
        ("**Peru**\n\n**Ministry of Health**\n\nPress note\n\n# Schools open\n\nTeachers met.", "PER"),
        ("**Peru**\n\n**Chile**\n\nPress note\n\n# Schools open\n\nTeachers met.", None),
        ("**Ministry of Works**\n\n**Chile**\n\n**Ministry of Health**\n\n**Peru**\n\nTeachers met.", None),
        ("# Ministers clash at G20 Summit\n\nThe ministers met for six hours.", None),
        (
            "# Donors meet\n\nThe envoys spoke in turn. “In the name of the Government of Chile we will give 3 tents.”",
            None,
        ),
        ("# Statement on Peru\n\nThe summit was held in Chile.", None),
        ("# Talks between Chile and Peru\n\nThe summit was held.", None),
        ("# Schools\n\nSantiago, Chile\n\nTeachers met.", None),
    ],
)
def test_issuer(text: str, issuer: str | None) -> None:
    edition = reading(text).edition
    assert edition.issuer == issuer
    assert ("issuer" in edition.origins) is bool(issuer)
    assert ("issuer" in edition.reasons) is not bool(issuer)


@pytest.mark.parametrize(
    ("title", "joint"),
    [
        ("Joint Fact Sheet", True),
        ("Leaders' Declaration", True),
        ("Fact Sheet: The Lima Declaration", False),
        ("Schools", False),
    ],
)
def test_several_speak_where_the_title_says_so(title: str, joint: bool) -> None:
    assert reading(f"# {title}\n\nThe summit was held.").edition.signatories == (("*",) if joint else ())


def test_several_speak_where_the_opening_names_them() -> None:
    assert reading("We, the Ministers of Energy, met in Lima.").edition.signatories == ("*",)


@pytest.mark.parametrize(
    ("language", "title", "issuer"),
    [
        ("es", "Uruguay expuso en Ginebra sus avances", "URY"),
        ("pt", "Angola apresentou em Genebra os seus avanços", "AGO"),
        ("fr", "Le Togo présente ses avancées à Genève", "TGO"),
        ("pt", "No Dia da Água, MJSP amplia a rede de acolhimento", "BRA"),
        ("es", "COMAR abre tres oficinas", "MEX"),
        ("en", "USAID launches a fund for wells", "USA"),
        # Who is only named, whose are several, and who acts for no state.
        ("es", "Encuentro con la COMAR en Tapachula", None),
        ("es", "COMAR y SERMIG firman un convenio", None),
        ("es", "ACNUR abre tres oficinas", None),
        ("es", "Ofensiva en Uruguay dejó 12 heridos", None),
        ("en", "UNICEF launches a fund for wells", None),
        ("en", "Grants by USAID: a study", None),
        ("fr", "Visite au Togo", None),
    ],
)
def test_a_headline_tells_whose_page_it_is(language: str, title: str, issuer: str | None) -> None:
    assert reading(f"# {title}\n\n3/7/2024\n\n{_ABOUT[language]}", language).edition.issuer == issuer


_ABOUT = {
    "en": "The summit was held.",
    "es": "La cumbre se celebró.",
    "pt": "A cúpula foi realizada.",
    "fr": "Le sommet a eu lieu.",
}


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("es", "En salud, el Ministerio de Salud abrirá 12 postas.", "Ministry of Health"),
        ("es", "- **Salud:** el Ministerio de Salud abrirá 12 postas.", "Ministry of Health"),
        ("pt", "- **Saúde:** o Ministério da Saúde abrirá 12 postos.", "Ministry of Health"),
        ("fr", "- **Santé :** le ministère de la Santé ouvrira 12 dispensaires.", "Ministry of Health"),
        ("pt", "- Saúde: o Ministério da Saúde abrirá 12 postos.", "Ministry of Health"),
        ("es", "- **Salud:** el Ministerio abrirá 12 postas.", "URY"),
        ("es", "El Gobierno Federal abrirá 12 postas.", "URY"),
        ("pt", "O Governo Federal abrirá 12 postos.", "URY"),
        ("fr", "Le Gouvernement fédéral ouvrira 12 dispensaires.", "URY"),
    ],
)
def test_a_ministry_is_itself_on_the_page_of_a_headline_and_its_government_the_state(
    language: str, text: str, party: str
) -> None:
    titles = {
        "es": "Uruguay amplía su red",
        "pt": "Uruguai amplia sua rede",
        "fr": "L'Uruguay lance un réseau",
    }
    words = {"es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}
    page = f"# {titles[language]}\n\n3/7/2024\n\n{words[language]}\n\n{text}"
    assert [each.parties for each in reading(page, language).commitments] == [(party,)]
