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
