"""The title of a joint statement that stands as a line of text below a letterhead or the path of a page."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

_BELOW = {
    "en": (
        "Prime Minister of Canada\n\nHome > News > Statements\n\n"
        "Joint Statement by the Prime Minister of Canada and the President of Ghana\n\nOttawa, 3 May 2025\n\n"
        "The leaders agreed to build 40 schools."
    ),
    "fr": (
        "Premier ministre du Canada\n\nAccueil > Salle de presse > Déclarations\n\n"
        "Déclaration conjointe du premier ministre du Canada et du président du Ghana\n\nLe 3 mai 2025\n\n"
        "Les dirigeants ont convenu de construire 40 écoles."
    ),
    "es": (
        "Gobierno de Canadá\n\nInicio > Noticias\n\n"
        "Declaración conjunta del primer ministro de Canadá y del presidente de Ghana\n\n3 de mayo de 2025\n\n"
        "Los líderes acordaron construir 40 escuelas."
    ),
    "pt": (
        "Governo do Canadá\n\nInício > Notícias\n\n"
        "Declaração conjunta do primeiro-ministro do Canadá e do presidente do Gana\n\n3 de maio de 2025\n\n"
        "Os dirigentes acordaram construir 40 escolas."
    ),
}


@pytest.mark.parametrize("language", _BELOW)
def test_those_of_the_line_speak_together(language: str) -> None:
    found = reading(_BELOW[language], language)
    assert found.edition.signatories == ("CAN", "GHA")
    assert [each.parties for each in found.commitments] == [("CAN", "GHA")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # A declaration that only stands in the path of a page, and one that the text only speaks of.
        (
            "fr",
            "Premier ministre du Canada\n\nDéclarations\n\nLe Canada et le Ghana\n\nLe Canada ouvrira 40 écoles.",
        ),
        (
            "en",
            "Government of Canada\n\nCanada welcomes the joint statement of Ghana.\n\nCanada will open 40 schools.",
        ),
        # Below the title of a document of another kind.
        (
            "es",
            (
                "Acta de la cuarta reunión del Mecanismo de la Cuenca\n\n"
                "Comunicado conjunto de los Gobiernos de la República Argentina y de la República del Paraguay\n\n"
                "Encarnación, 21 de agosto de 2025\n\nArgentina abrirá 40 escuelas."
            ),
        ),
    ],
)
def test_nothing_else_makes_signatories(language: str, text: str) -> None:
    assert reading(text, language).edition.signatories == ()
    assert len(commitments(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text", "pair"),
    [
        (
            "es",
            (
                "CANCILLERÍA\nBoletín de prensa No. 412\n\n"
                "COMUNICADO CONJUNTO\nXIII GABINETE BINACIONAL COLOMBIA - ECUADOR\n\n"
                "Los mandatarios acordaron construir 40 escuelas."
            ),
            ("COL", "ECU"),
        ),
        (
            "pt",
            (
                "Ministério das Relações Exteriores\n\n"
                "COMUNICADO CONJUNTO\nV Reunião da Comissão Bilateral Brasil-Paraguai\n\n"
                "Os ministros acordaram construir 40 escolas."
            ),
            ("BRA", "PRY"),
        ),
        (
            "en",
            (
                "Ministry of Foreign Affairs\n\nJOINT COMMUNIQUÉ\nFifth Binational Commission Kenya-Uganda\n\n"
                "The ministers agreed to build 40 schools."
            ),
            ("KEN", "UGA"),
        ),
        (
            "es",
            (
                "Ministerio de Relaciones Exteriores\n\nCOMUNICADO CONJUNTO\n\nLima, 14 de noviembre de 2024\n\n"
                "Los Presidentes del Perú y de Chile se reunieron hoy. Acordaron construir 40 escuelas."
            ),
            ("PER", "CHL"),
        ),
        # What a statement is about.
        (
            "es",
            (
                "Ministerio de Relaciones Exteriores\n\nCOMUNICADO CONJUNTO SOBRE LA FRONTERA COLOMBIA-VENEZUELA\n\n"
                "Los ministros acordaron construir 40 escuelas."
            ),
            ("*",),
        ),
    ],
)
def test_those_whom_a_dash_joins_or_the_text_below_begins_with(
    language: str, text: str, pair: tuple[str, ...]
) -> None:
    assert [each.parties for each in reading(text, language).commitments] == [pair]


def test_leaders_named_between_part_no_two_that_speak_together_under_the_letterhead_of_a_ministry() -> None:
    text = (
        "Ministério das Relações Exteriores\nNOTA À IMPRENSA Nº 148\n\n"
        "Declaração Conjunta do Presidente da República Federativa do Brasil, Luiz Inácio Lula da Silva, e do "
        "Presidente da República da Colômbia, Gustavo Petro - Bogotá, 17 de abril de 2024\n\n"
        "1. Os dois mandatários decidiram abrir um posto, 60% a cargo do Brasil e 40% a cargo da Colômbia.\n\n"
        "2. O Brasil formará 300 agentes em parceria com a Colômbia.\n"
    )
    found = reading(text, "pt")
    assert found.edition.signatories == ("BRA", "COL")
    assert [(each.parties, each.partners) for each in found.commitments] == [
        (("BRA", "COL"), ()),
        (("BRA",), ("COL",)),
    ]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Joint statement of the donors: peace talks Armenia – Azerbaijan"),
        ("en", "Joint communiqué of the Quartet: ceasefire Israel – Lebanon"),
        ("en", "Joint statement: tensions Ethiopia - Eritrea"),
        ("fr", "Communiqué conjoint des bailleurs : conflit Tchad - Soudan"),
        ("es", "Comunicado conjunto de los garantes: frontera Perú - Ecuador"),
        ("es", "Comunicado de la OEA: diferendo Guatemala - Belice"),
        ("pt", "Comunicado conjunto dos garantes: fronteira Peru - Equador"),
    ],
)
def test_two_that_a_statement_of_others_is_about_do_not_speak(language: str, title: str) -> None:
    said = {
        "en": "We will provide 40 million dollars for relief.",
        "fr": "Nous construirons 40 écoles.",
        "es": "Construiremos 40 escuelas.",
        "pt": "Construiremos 40 escolas.",
    }
    found = reading(f"# {title}\n\n{said[language]}", language)
    assert found.edition.signatories in ((), ("*",))
    assert all(len(each.parties) < 2 for each in found.commitments)


@pytest.mark.parametrize("title", ["Joint Statement Kenya – Uganda", "Joint communiqué: Kenya - Uganda"])
def test_two_alone_behind_the_name_of_a_statement_speak(title: str) -> None:
    found = reading(f"# {title}\n\nWe will build 40 schools.", "en")
    assert [each.parties for each in found.commitments] == [("KEN", "UGA")]
