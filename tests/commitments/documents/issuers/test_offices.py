"""Whose country an office speaks for: in a speech's title, in a letterhead, by the capital that a note is dated at."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

BODY = {
    "en": "We built 40 schools. We will plant 300 trees.",
    "es": "Construimos 40 escuelas. Plantaremos 300 árboles.",
    "pt": "Construímos 40 escolas. Plantaremos 300 árvores.",
    "fr": "Nous avons bâti 40 écoles. Nous planterons 300 arbres.",
}


@pytest.mark.parametrize(
    ("language", "title", "issuer"),
    [
        ("en", "Remarks by President Ama Oteng of Ghana at the Coast Summit", "GHA"),
        ("en", "Speech by the Kenyan Minister of Water to the Water Forum in Peru", "KEN"),
        ("en", "Opening remarks, Minister of Energy of the Philippines, Energy Conference", "PHL"),
        ("es", "Discurso de la Presidenta de Honduras en la Cumbre del Clima de Lima", "HND"),
        ("es", "Intervención del Ministro de Salud del Uruguay ante la Conferencia de Donantes", "URY"),
        (
            "pt",
            "Discurso do Presidente de Cabo Verde, Carlos Monteiro, na Conferência dos Oceanos em França",
            "CPV",
        ),
        ("pt", "Intervenção da ministra angolana do Ambiente no Fórum da Água", "AGO"),
        ("fr", "Allocution du Premier ministre du Togo au Sommet des océans", "TGO"),
        ("fr", "Discours de la ministre sénégalaise de la Pêche à la Conférence de Nice", "SEN"),
        ("en", "Remarks by the Ministers of Peru and Chile at the Coast Summit", None),
        ("en", "Remarks by the Ministers of Peru, Chile and Mali at the Coast Summit", None),
        ("es", "Palabras de los presidentes de Perú, Chile y Malí en la cumbre", None),
        ("en", "Remarks by the host at the Coast Summit in Portugal", None),
        ("es", "Discurso de la directora en la Cumbre del Clima en Chile", None),
        ("fr", "Discours de la présidente du comité au Sommet des océans en France", None),
    ],
)
def test_a_speech_is_of_the_country_of_who_holds_it(language: str, title: str, issuer: str | None) -> None:
    read = reading(f"# {title}\n\n{BODY[language]}", language)
    assert read.edition.issuer == issuer
    if issuer:
        assert {each.parties for each in read.commitments} == {(issuer,)}


@pytest.mark.parametrize(
    ("language", "head", "issuer"),
    [
        ("en", "# Press release\n\nMinistry of Health\n\nKampala, 3 May 2024", "UGA"),
        ("en", "# Press release\n\nLIMA, 3 May 2024 – The Minister of Health met nurses.", "PER"),
        ("es", "# Comunicado de prensa\n\nMinisterio de Salud\n\nQuito, 3 de mayo de 2024", "ECU"),
        ("pt", "# Nota à imprensa\n\nMinistério da Saúde\nBrasília, 3 de maio de 2024", "BRA"),
        ("fr", "# Communiqué de presse\n\nMinistère de la Santé\n\nYaoundé, le 3 mai 2024", "CMR"),
        ("fr", "# Note\n\nMinistère de la Pêche durable\nRépublique de Djibouti\n\nObock, le 3 mai", "DJI"),
        ("fr", "# Communiqué de presse\n\nMinistère des Travaux publics, Lomé\n\n14 mai 2023", "TGO"),
        ("en", "# Press release\n\nEmbassy of the north, Ministry of Trade\n\nKampala, 3 May 2024", None),
        ("en", "# Press release\n\nKampala, 3 May 2024 – Harbour Trust has a new board.", None),
        ("es", "# Comunicado de prensa\n\nFundación Agua Clara\n\nQuito, 3 de mayo de 2024", None),
        ("pt", "# Comunicado conjunto\n\nMinistério da Saúde\nBrasília, 3 de maio de 2024", None),
        ("fr", "# Communiqué de presse\n\nFondation Eau claire\n\nYaoundé, le 3 mai 2024", None),
    ],
)
def test_a_ministry_is_of_the_country_whose_capital_dates_its_note(
    language: str, head: str, issuer: str | None
) -> None:
    assert reading(f"{head}\n\n{BODY[language]}", language).edition.issuer == issuer


@pytest.mark.parametrize(
    ("language", "head", "sentences"),
    [
        (
            "en",
            "# Readout\n\nMinistry of Trade of Peru",
            ("The Minister signed a loan of 4 million dollars.", "My country will host 300 nurses."),
        ),
        (
            "es",
            "# Comunicado\n\nMinisterio de Comercio del Perú",
            ("La Cancillería abrirá 3 oficinas.", "Además, el Ministerio donó 14 camionetas."),
        ),
        (
            "pt",
            "# Nota\n\nMinistério do Comércio do Peru",
            ("O Ministro doou 14 camiões.", "O meu país abrirá três escritórios."),
        ),
        (
            "fr",
            "# Note\n\nMinistère du Commerce du Pérou",
            ("Le Ministère recrutera 85 techniciens.", "Mon pays ouvrira trois bureaux."),
        ),
    ],
)
def test_an_office_acts_for_the_issuer(language: str, head: str, sentences: tuple[str, str]) -> None:
    found = commitments(f"{head}\n\n" + "\n\n".join(sentences), language)
    assert [each.parties for each in found] == [("PER",), ("PER",)]


@pytest.mark.parametrize(
    ("language", "sentence", "deed", "at_a_meeting"),
    [
        ("en", "The Minister opened the second {}.", "clinic of the town", "meeting of the council"),
        ("en", "The Minister {} 30 hosts.", "trained", "thanked"),
        ("es", "El Ministro inauguró la segunda {}.", "clínica del cantón", "reunión del consejo"),
        ("pt", "O Ministro inaugurou a segunda {}.", "clínica da vila", "reunião do conselho"),
        ("fr", "Le Ministre a inauguré la deuxième {}.", "clinique de la ville", "réunion du conseil"),
    ],
)
def test_what_an_office_does_at_a_meeting_is_no_commitment(
    language: str, sentence: str, deed: str, at_a_meeting: str
) -> None:
    heads = {"en": "Ministry of Trade of Peru", "es": "Ministerio de Comercio del Perú"}
    heads |= {"pt": "Ministério do Comércio do Peru", "fr": "Ministère du Commerce du Pérou"}
    opening = f"# X\n\n{heads[language]}\n\n"
    assert [each.parties for each in commitments(opening + sentence.format(deed), language)] == [("PER",)]
    assert commitments(opening + sentence.format(at_a_meeting), language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Pledges\n\n- Peru will train 20 nurses.\n- On behalf of Chile, the envoy pledged 3 tents."),
        (
            "es",
            "# Anuncios\n\n- Perú formará a 20 enfermeras.\n- En nombre de Chile, la enviada donó 3 carpas.",
        ),
        (
            "pt",
            "# Anúncios\n\n- O Peru formará 20 enfermeiras.\n- Em nome do Chile, a enviada doou 3 tendas.",
        ),
        (
            "fr",
            "# Annonces\n\n- Le Pérou formera 20 infirmières.\n- Au nom du Chili, l'envoyée a donné 3 tentes.",
        ),
    ],
)
def test_whoever_acts_in_the_name_of_a_party_does_not_issue_the_document(language: str, text: str) -> None:
    assert reading(text, language).edition.issuer is None
