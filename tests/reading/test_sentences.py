from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Block, Span
from pledgebook.reading.sentences import sentences, split


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Embassy in Havana opens.",
        "U.S. Government representatives spoke.",
        "Mr. Sullivan met Dr. Sherwood-Randall and Gov. Lopez.",
        "See No. 5, Art. 5 and Annex 1, e.g. Part A, i.e. St. Lucia, approx. Five vs. Six.",
        "It rose to 1.2 million by Feb. 3.",
        "J. F. Kennedy Inc. said so.",
        "pillars: (1) jobs; (2) protection; 3. Other things",
        "1. Stability comes first",
        "At 5 p.m. on Monday it ended.",
        "Colombia will act. (advancing existing commitments)",
        "version 2.0.The end",
        "The U.S. El Paso sector opens.",
        "El Sr. Ruiz y la Dña. Mora hablaron en EE. UU. con el Excmo. Sr. Paz.",
        "Véase la pág. 5, núm. 3, párr. 2 y art. 7 de EE. UU. Steel.",
        "O Exmo. Sr. Ministro e a Dra. Lima falaram no art. 5.",
        "M. Le Drian et MM. Durand ont parlé, p. ex. à Paris, le 3 janv. 2026.",
    ],
)
def test_one(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "It ends.|The next begins.",
        "In the U.S.|The new plan starts.",
        "It ended in Feb.|This is new.",
        "It got $1.5M.|The rest follows.",
        "It came in 2022.|In 2023 it went.",
        "“We will.”|She said so.",
        "It did (in full.)|Then it ended!|Did it?|“Yes.”|5,000 came.|[Applause.]",
        "It is new. (new)|The next one is not. (advancing)|Then.",
        "There are two pillars.|(1) Stability.|(2) Protection.",
        "It ends.|$5 million remain.|¿Por qué?|¡Sí!",
        "Phase 1.|The second.",
        "Viajó a EE. UU.|El plan empieza.",
        "Lo firmó la Cruz S.A.|Los países actuarán.",
        "Foi a Lisboa com a Luz S.A.|O acordo vale.",
        "Il a répondu à l’O.N.U.|L’accord tient.|Il parle.",
    ],
)
def test_several(text: str) -> None:
    assert cut(text.replace("|", " ")) == text.split("|")


def test_stops_that_need_no_space() -> None:
    assert cut("第一。第二！第三") == ["第一。", "第二！", "第三"]


def test_every_block_but_headings() -> None:
    flow = "Title. One\nOne. Two.\nThree"
    blocks = [Block("heading", Span(0, 10)), Block("item", Span(11, 20)), Block("cell", Span(21, 26))]
    found = sentences(flow, blocks)
    assert [(s.block, flow[s.at.start : s.at.end]) for s in found] == [
        (1, "One."),
        (1, "Two."),
        (2, "Three"),
    ]


@given(
    st.lists(st.text(alphabet="aB1.!?…”)(。 ", min_size=1), min_size=1)
    .map(" ".join)
    .map(str.split)
    .map(" ".join)
)
def test_sentences_cover_the_block_but_for_single_spaces(text: str) -> None:
    if not text:
        return
    found = list(split(text, Span(0, len(text))))
    assert found[0].start == 0
    assert found[-1].end == len(text)
    assert all(a.end == b.start or text[a.end : b.start] == " " for a, b in pairwise(found))
    assert all(a < b for a, b in found)
