"""Two governments that a joint statement names are its parties by code; more, or an open list, are all signatories."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("en", "# Joint Statement of Ghana and Togo\n\nBoth sides will build a bridge.", ("GHA", "TGO")),
        ("en", "# Kenya–Netherlands Joint Statement\n\nWe will build a bridge.", ("KEN", "NLD")),
        (
            "en",
            (
                "# Joint Communiqué\n\nThe Minister for Ports of Ghana received his Togolese counterpart in Accra "
                "on 3 May. The two recalled the ties of old that bind their peoples, and the trade that has grown so "
                "much over the past years that both welcome it.\n\nThe two countries will build a bridge."
            ),
            ("GHA", "TGO"),
        ),
        (
            "en",
            "# Declaration\n\nWe, the Presidents of Peru and Chile, met in Lima.\n\nWe will build a bridge.",
            ("PER", "CHL"),
        ),
        (
            "es",
            (
                "# Declaración conjunta de los Gobiernos de la República del Perú y del Reino de España\n\n"
                "Ambos gobiernos construirán un puente."
            ),
            ("PER", "ESP"),
        ),
        (
            "es",
            (
                "SECRETARÍA DE RELACIONES EXTERIORES\nComunicado conjunto\nTapachula, 12 de marzo de 2026\n\n"
                "# MÉXICO Y GUATEMALA ACUERDAN NUEVAS OBRAS\n\n* Se reunió el Grupo Binacional\n\n"
                "Ambos gobiernos construirán un puente."
            ),
            ("MEX", "GTM"),
        ),
        (
            "pt",
            (
                "MINISTÉRIO DAS RELAÇÕES EXTERIORES\nComunicado conjunto\n\n# ANGOLA E MOÇAMBIQUE LANÇAM NOVO FUNDO\n\n"
                "* Reuniu-se a Comissão Mista\n\nAmbos os governos construirão uma ponte."
            ),
            ("AGO", "MOZ"),
        ),
        (
            "fr",
            (
                "Ministère des Affaires étrangères\nCommuniqué conjoint\n\n# LE MALI ET LE TOGO LANCENT UN FONDS\n\n"
                "* La commission mixte s'est réunie\n\nLes deux gouvernements construiront un pont."
            ),
            ("MLI", "TGO"),
        ),
        (
            "pt",
            "# Declaração conjunta do Brasil e de Moçambique sobre os portos\n\nOs dois países construirão uma ponte.",
            ("BRA", "MOZ"),
        ),
        (
            "pt",
            "# Comunicado conjunto Portugal-Angola\n\nAmbas as partes vão construir uma ponte.",
            ("PRT", "AGO"),
        ),
        (
            "fr",
            "# Déclaration conjointe du Canada et de la République du Sénégal\n\nLes deux Parties feront un pont.",
            ("CAN", "SEN"),
        ),
        (
            "fr",
            (
                "# Communiqué conjoint\n\n## Visite du Premier ministre de la Belgique et du Président du Bénin\n\n"
                "Les deux gouvernements construiront un pont."
            ),
            ("BEL", "BEN"),
        ),
        (
            "pt",
            (
                "# Declaração Conjunta por ocasião da Visita de Estado do Presidente do Brasil a Angola\n\n"
                "Os dois Governos construirão uma ponte."
            ),
            ("BRA", "AGO"),
        ),
        (
            "es",
            "# Comunicado conjunto\n\n## Chile, Perú y Ecuador\n\nLas Partes acordaron construir un puente.",
            ("CHL", "PER", "ECU"),
        ),
        ("fr", "DÉCLARATION CONJOINTE DU MALI ET DU NIGER\n\nNous construirons un pont.", ("MLI", "NER")),
    ],
)
def test_few_that_are_named_stand_by_code(language: str, text: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(text, language)
    assert found.parties == parties
    edition = reading(text, language).edition
    assert edition.signatories == parties
    assert edition.origins["signatories"].rule


@pytest.mark.parametrize(
    "text",
    [
        "# Declaration\n\nWe, the Presidents of Peru, Chile and Ecuador, met in Lima.\n\nWe will build a bridge.",
        "# Declaration of the Governments of Peru, Chile and Ecuador\n\nThe three Governments will build a bridge.",
        (
            "# Comunicado conjunto trilateral\n\nLos presidentes de la República del Perú, de Chile y "
            "del Ecuador sostuvieron un encuentro.\n\n2. Asimismo, acordaron construir un puente."
        ),
    ],
)
def test_three_are_all_who_signed(text: str) -> None:
    assert [c.parties for c in commitments(text)] == [("*",)]
    assert reading(text).edition.signatories == ("PER", "CHL", "ECU")


TWELVE = "Angola, Benin, Botswana, Burundi, Chad, Ghana, Kenya, Malawi, Mali, Niger, Rwanda and Togo"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"# Communiqué\n\nWe, the Ministers of Energy of {TWELVE}, met.\n\nWe will build a bridge."),
        ("en", f"# Joint Communiqué of the Ministers of {TWELVE}\n\nThe Ministers will build a bridge."),
        ("en", "# Joint Statement of Chile, Peru and other countries\n\nThe leaders will build a bridge."),
        ("en", "# Joint Statement on Ghana and Togo\n\nThe leaders will build a bridge."),
        ("en", "# Leaders' Declaration\n\nThe leaders will build a bridge."),
        ("en", "# Declaration\n\nWe, the leaders, meeting in Peru, thank Chile.\n\nWe will build a bridge."),
        ("es", "# Declaración conjunta sobre Chile y Perú\n\nLos líderes construirán un puente."),
        (
            "es",
            "# Declaración de Chile, Perú y otros países\n\nLos países participantes construirán un puente.",
        ),
        ("pt", "# Declaração conjunta sobre o Brasil e Angola\n\nOs ministros construirão uma ponte."),
        ("fr", "# Déclaration du Mali, du Niger et d'autres pays\n\nLes ministres construiront un pont."),
        (
            "es",
            (
                "Secretaría de Relaciones Exteriores\nComunicado conjunto\n\n# Obras nuevas para México y Guatemala\n\n"
                "* Se reunió el Grupo\n\nLos ministros construirán un puente."
            ),
        ),
        (
            "pt",
            (
                "Ministério\nComunicado conjunto\n\n# ANGOLA, BRASIL E MOÇAMBIQUE LANÇAM FUNDO\n\n"
                "* Reuniu-se a Comissão\n\nOs ministros construirão uma ponte."
            ),
        ),
    ],
)
def test_many_or_an_open_list_are_all_signatories(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert found.parties == ("*",)


def test_two_named_in_passing_are_not_those_who_speak() -> None:
    text = (
        "# Joint Communiqué\n\nMinisters from all over the region met in Peru at the invitation of Chile, heard from "
        "the experts of many universities, and walked along the river that has risen three times in as many years, "
        "which worried all of those who live there.\n\nThe ministers will build a bridge."
    )
    (found,) = commitments(text)
    assert found.parties == ("*",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The delegations of Chile and Peru agreed to build a bridge."),
        ("en", "The foreign ministers of Chile and Peru will build a bridge."),
        ("es", "Por último, las delegaciones de Chile y Perú acordaron construir un puente."),
        ("es", "Los cancilleres de Chile y Perú construirán un puente."),
        ("pt", "As delegações do Chile e do Peru construirão uma ponte."),
        ("pt", "Por fim, os presidentes do Chile e do Peru decidiram construir uma ponte."),
        ("fr", "Les délégations du Chili et du Pérou construiront un pont."),
        ("fr", "Enfin, les présidents du Chili et du Pérou ont décidé de construire un pont."),
    ],
)
def test_heads_that_are_named_with_their_countries_are_these(language: str, sentence: str) -> None:
    titles = {"en": "Communiqué", "es": "Comunicado", "pt": "Comunicado", "fr": "Communiqué"}
    (found,) = commitments(f"# {titles[language]}\n\n{sentence}", language)
    assert found.parties == ("CHL", "PER")


def test_that_they_met_is_no_act_of_those_who_open_a_declaration() -> None:
    text = "# Declaration\n\nWe, the leaders of Peru, Chile and Togo, convened at Lima.\n\nWe will build a bridge."
    assert [each.selector.quote for each in commitments(text)] == ["We will build a bridge."]


def test_a_title_without_a_text_is_read() -> None:
    assert commitments("---\ntitle: Joint statement of Peru and Chile\n---\n", "en") == ()
