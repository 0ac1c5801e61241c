import pytest

from tests.reading.shown import blocks, text

TEXT = "The ministers agreed to act together on all of this.\n\n"
TITLE = f"A Title Here\n\n{TEXT}"


def _kinds(source: str) -> list[str]:
    return [line.split(":")[0] for line in blocks(text(source))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Following up", "Our common concerns"),
        ("Des classes et des maîtres", "Des moyens durables"),
        ("Agua y saneamiento", "Lo que viene ahora"),
        ("Escolas para todas as crianças", "Recursos e prazos"),
    ],
)
def test_short_lines_over_text_are_headings_where_there_are_several(first: str, second: str) -> None:
    assert _kinds(f"{TITLE}{first}\n\n{TEXT}{second}\n\n{TEXT}") == ["h1", "p", "h4", "p", "h4", "p"]
    assert _kinds(f"{TITLE}{first}\n\n{TEXT}{TEXT}") == ["h1", "p", "p", "p", "p"]


@pytest.mark.parametrize(
    "line",
    [
        "following up",  # goes on what was before
        "Published in the capital on 3 May",
        "Press contact: the secretariat",
        "The ministers left.",
        "Ports,",
        "   Healthy pupils",
    ],
)
def test_other_short_lines_are_none(line: str) -> None:
    assert "h4" not in _kinds(f"{TITLE}{line}\n\n{TEXT}{line}\n\n{TEXT}")


def test_lines_that_follow_each_other_are_none() -> None:
    assert "h4" not in _kinds(
        f"{TITLE}Yours sincerely\n\nMaria Costa of the office\n\nKisumu and its port\n\n"
    )


@pytest.mark.parametrize(("first", "second"), [("III.", "IV."), ("A.", "B."), ("(I)", "(II)")])
def test_a_number_of_another_kind_over_numbered_paragraphs(first: str, second: str) -> None:
    source = f"{TITLE}{first} Fisheries\n\n5. {TEXT}{second} Following up\n\n6. {TEXT}"
    assert _kinds(source) == ["h1", "p", "h2", "i1", "h2", "i1"]


def test_a_sentence_with_such_a_number_is_an_item() -> None:
    assert _kinds(f"{TITLE}A. {TEXT}1. {TEXT}B. {TEXT}2. {TEXT}") == ["h1", "p", "i1", "i1", "i1", "i1"]


@pytest.mark.parametrize(
    "headline",
    [
        "Portugal strengthens the protection of the ocean in Mindelo",
        "México y Guatemala dan seguimiento a los acuerdos de la frontera",
        "Le Sénégal et le Canada signent un accord sur les écoles",
    ],
)
def test_a_headline_below_who_issues_it_is_a_heading(headline: str) -> None:
    assert _kinds(f"Ministry of the Sea\n\n{headline}\n\n3 May 2025\n\n{TEXT}") == ["h1", "h4", "p", "p"]


@pytest.mark.parametrize(
    "line",
    [
        "Note to the press",
        "Lima, 3 May, before the press of the world",
        "for those who are the press of the world",
    ],
)
def test_other_lines_over_the_first_text_are_none(line: str) -> None:
    assert _kinds(f"Ministry of the Sea\n\n{line}\n\n{TEXT}") == ["h1", "p", "p"]


def test_a_line_with_a_tag_is_a_text_that_ended() -> None:
    item = "- Peru will open a port. (new)\n\n"
    source = f"{TITLE}Banks and other lenders\n\n{item}Cities of all kinds (NRC)\n\n{item}"
    assert _kinds(source) == ["h1", "p", "h4", "i1", "h4", "i1"]


@pytest.mark.parametrize(
    "line",
    [
        "Annex: programme of work",
        "Anexo – Programa de trabalho",
        "Annexe : engagements volontaires",
        "APÉNDICE. Medidas",
    ],
)
def test_an_annex_heads_what_follows_without_a_number(line: str) -> None:
    assert _kinds(f"{TITLE}{line}\n\n{TEXT}") == ["h1", "p", "h2", "p"]


@pytest.mark.parametrize("line", ["Annexed: the ports of Peru.", "Pillar: ports of Peru"])
def test_other_words_of_an_annex_are_no_heading(line: str) -> None:
    assert _kinds(f"{TITLE}{line}\n\n{TEXT}") == ["h1", "p", "p", "p"]


@pytest.mark.parametrize(("title", "kind"), [("DECLARATION OF LIMA", "h1"), ("Declaration of Lima", "h3")])
def test_a_second_title_in_capitals_opens_another_part(title: str, kind: str) -> None:
    source = f"{title}\n\n{TEXT}PLAN OF ACTION\n\n{TEXT}AXIS 1. PORTS\n\n{TEXT}"
    assert _kinds(source) == ["h1", "p", kind, "p", "h2", "p"]


def test_one_line_between_two_lists_is_a_heading() -> None:
    item = "- Peru will open a port.\n\n"
    assert _kinds(f"{TITLE}{item}{item}Organisations, banks and cities\n\n{item}") == [
        "h1",
        "p",
        "i1",
        "i1",
        "h4",
        "i1",
    ]
    assert _kinds(f"{TITLE}{item}{item}Organisations, banks and cities\n\n{TEXT}") == [
        "h1",
        "p",
        "i1",
        "i1",
        "p",
        "p",
    ]
