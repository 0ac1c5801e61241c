"""Paragraphs that are numbered in words, and numbers in bold, are items; the same words in a sentence are words."""

import pytest

from tests.reading.shown import blocks, markdown, text, words


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("PRIMERO.-", "SEGUNDO.-"),
        ("PRIMERO.", "SEGUNDO."),
        ("SEXTO.–", "SÉPTIMO.–"),
        ("Primero:", "Segundo:"),
        ("Primero.-", "Segundo.-"),
        ("PRIMEIRO –", "SEGUNDO –"),
        ("Premièrement :", "Deuxièmement :"),
        ("FIRST:", "SECOND:"),
    ],
)
def test_ordinals_number_paragraphs(one: str, two: str) -> None:
    for gap in ("\n\n", "\n"):
        document = text(f"Leaders agree:\n\n{one} Open one port{gap}and more.\n\n{two} Open another port.")
        found = [block for block in document.blocks if block.kind == "item"]
        assert [block.marker for block in found] == [one, two]


def test_ordinals_line_below_line() -> None:
    document = text(
        "ACUERDAN:\nPRIMERO.- Crear un fondo.\nSEGUNDO.- Abrir puertos\nen el sur.\nSÉPTIMO.- Cerrar."
    )
    assert words(document)[1:] == ["Crear un fondo.", "Abrir puertos en el sur.", "Cerrar."]


@pytest.mark.parametrize(
    "line",
    [
        "Primero, los puertos",
        "Segundo trimestre: 40",
        "Second. Half of them",
        "Primera: otra",
        "primero: uno",
    ],
)
def test_other_openings_are_words(line: str) -> None:
    assert blocks(text(f"Leaders agree.\n\n{line} and more of it goes on here.")) == [
        "p: Leaders agree.",
        f"p: {line} and more of it goes on here.",
    ]


def test_an_ordinal_that_ends_a_wrapped_sentence() -> None:
    assert len(text("En 1790 murió el rey don Felipe, llamado\nSEGUNDO. Nadie lo supo.").blocks) == 1


@pytest.mark.parametrize("mark", ["PRIMERO.-", "PRIMERO:", "1.", "(1)", "a)"])
def test_marks_in_bold(mark: str) -> None:
    document = markdown(f"Leaders agree:\n\n**{mark}** Open one port.")
    assert [(block.kind, block.marker) for block in document.blocks] == [("paragraph", ""), ("item", mark)]
    assert words(document)[1:] == ["Open one port."]


def test_a_heading_in_bold_keeps_its_number() -> None:
    assert blocks(markdown("Text.\n\n**1. Ports**\n\n- Open one.")) == [
        "p: Text.",
        "h1: 1. Ports",
        "i1: Open one.",
    ]
