"""The lines that open a document: names are not joined over a break that parts them."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.opening import declaring, opening_text, top_lines, with_breaks
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("language", "text", "meeting"),
    [
        ("en", "# Results\n\nSecond Oslo Summit\nLima, 4 May 2022\n\nChile will help.", "Second Oslo Summit"),
        (
            "es",
            "# Nota\n\nII Cumbre del Foro de Puertos\nLima, 4 de mayo de 2022",
            "II Cumbre del Foro de Puertos",
        ),
        (
            "pt",
            "# Nota\n\nII Cimeira do Fórum dos Portos\nLima, 4 de maio de 2022",
            "II Cimeira do Fórum dos Portos",
        ),
        ("fr", "# Note\n\nDeuxième Sommet des Ports\nLima, le 4 mai 2022", "Deuxième Sommet des Ports"),
    ],
)
def test_the_place_and_date_below_a_meeting_are_no_part_of_its_name(
    language: str, text: str, meeting: str
) -> None:
    assert reading(text, language).edition.meeting == meeting


LONG = "Their governments have put their names to what they call the Lisbon Compact on"


@pytest.mark.parametrize(
    ("text", "process"),
    [
        ("PORTS TRACKER\nLisbon Compact on Ports\nUpdated May 2022", "Lisbon Compact on Ports"),
        (f"{LONG}\nPorts. The Compact rests on pillars.", "Lisbon Compact on Ports"),
    ],
)  # fmt: skip
def test_a_break_that_the_width_of_the_page_explains_parts_nothing(text: str, process: str) -> None:
    assert reading(f"{text}\n\nChile will help.").edition.process == process


def test_the_title_is_left_out_and_other_breaks_are_kept() -> None:
    document = read_text("# Ports\n\nOslo Summit\nLima, May\n\nPorts matter.", "markdown")
    assert opening_text(document, with_breaks(document, 100), without="Ports").strip().split("\n") == [
        "Oslo Summit", "Lima, May", "Ports matter.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "line", "cue"),
    [
        ("en", "PRESS RELEASE", "press release"),
        ("en", "What was pledged: commitments by sector", "commitments"),
        ("es", "Nota de prensa 14/2023", "nota de prensa"),
        ("pt", "Comunicado à imprensa", "comunicado à imprensa"),
        ("fr", "Communiqué de presse", "communiqué de presse"),
        ("fr", "Fiche d’information", "fiche d'information"),
        ("en", "The press released it", ""),
    ],
)
def test_what_declares_a_document(language: str, line: str, cue: str) -> None:
    document = read_text(f"{line}\n\nLima, 4.5.2022\n\n{'word ' * 40}commitments.", "text")
    assert declaring(document, None, load(language)) == cue


def test_sentences_are_no_lines_at_the_top() -> None:
    document = read_text("Ports\n\nThis is a press release.\n\nAnd so on", "text")
    assert list(top_lines(document)) == ["ports", "and so on"]
