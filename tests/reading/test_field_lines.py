"""Lines that begin with the label of a field are parts of their own, whatever the language."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_text

FIELDS = {
    "en": ["Lead: Ministry of Health", "By when: June 2027"],
    "es": ["Responsable(s): Chile y Bolivia", "Meta: 40 km", "Plazo: 18 meses"],
    "pt": ["**Responsável:** Peru", "**Prazo:** 2027"],
    "fr": ["Chef de file : Bénin", "Partenaires : FAO", "Échéance : 2027"],
}


def words(text: str, format: str) -> list[str]:
    document = read_text(text, format=format)
    return [document.words(block.at) for block in document.blocks]


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("language", FIELDS)
def test_each_field_is_a_part(language: str, format: str) -> None:
    lines = [line.replace("**", "") for line in FIELDS[language]]
    assert words("Introduction.\n\n1. First act\n" + "\n".join(lines), format)[1:] == ["First act", *lines]


def test_a_line_without_a_label_goes_on_with_the_one_before() -> None:
    text = "Introduction.\n\nFirst act that takes\ntwo lines\nLead: the Ministry\nof Health\nDue: 2027"
    assert words(text, "text")[1:] == [
        "First act that takes two lines",
        "Lead: the Ministry of Health",
        "Due: 2027",
    ]


def test_fields_that_are_indented_stand_in_their_item() -> None:
    text = "1. First act\n   Lead: Peru\n   Due: 2027\n2. Second act\nLead: Chile\nDue: 2028\n"
    document = read_text(text, format="markdown")
    assert [block.parent for block in document.blocks] == [None, 0, 0, None, None, None]


@pytest.mark.parametrize(
    "line", ["Responsible: Peru", "Partners: IOM, UNICEF", "Prazo: Junho de 2027", "Budget: Euros"]
)
def test_a_field_alone_is_no_heading(line: str) -> None:
    document = read_text(f"The Title\n\n1. First act\n\n{line}\n\nThis is the text.\n", format="text")
    assert [block.kind for block in document.blocks if document.words(block.at) == line] == ["paragraph"]


@pytest.mark.parametrize("line", ["DEADLİNE: 2027", "Reſponsible: Peru"])
@pytest.mark.parametrize("format", ["text", "markdown"])
def test_letters_that_fold_to_those_of_a_label_make_none(line: str, format: str) -> None:
    assert words(f"Introduction.\n\nLead: Peru\n{line}\n\n{line}", format)[-1] == line


@pytest.mark.parametrize(
    "text",
    [
        "The target of the programme\nis: to plant trees\nResponsible people know it",
        "Lead: a heavy metal that is found\nin many old pipes",
        "Note: this is wrapped\nRemarks: as is this",  # of which neither says by whom or by when
    ],
)
def test_what_stays_one_paragraph(text: str) -> None:
    assert words(text, "markdown") == [text.replace("\n", " ")]
