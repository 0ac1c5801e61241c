"""The audit of a long document costs little more than four times that of a quarter of it."""

from __future__ import annotations

import pytest

from tests.checks.gold import Inputs
from tests.checks.texts import read
from tests.taken import grows_at_most

MOST = 40  # figures of one sentence that are read

# What a long sentence may join its figures with: the ways that once made the audit grow with their square or worse.
SHAPES = {
    "of the": (" of the ", "{a:,} visas"),
    "list": (", ", "${a} million"),
    "semicolons": ("; ", "${a} million for town"),
    "including": (" including ", "${a} million"),
    "of which": (", ", "${a} million, of which ${b} million"),
    "of them": (", ", "{a} visas, {b} of them"),
    "for a total of": (", ", "${a} million and ${b} million, for a total of ${c} million"),
    "in all": (", ", "${a} million in all"),
    "along with": (" along with ", "${a} million"),
    "compared to": (", ", "{a} visas compared to {b} in FY2021"),
    "doubled": (", ", "doubled its visas from {b} to {a}"),
    "increase": (", ", "{a} visas, a 94 percent increase"),
    "times": (", ", "{a} visas in July and {b} visas in August"),
}
# What may be said again and again around two figures.
WORDS = ("of the ", "including ", "doubled its visas, ", "a three-fold increase, ", "in July, ")


def sentence(shape: str, figures: int, number: int = 0) -> str:
    """One sentence of a shape with about so many figures; sentences of another number hold other figures."""
    apart, pattern = SHAPES[shape]
    items = figures // (pattern.count("{") + pattern.count("percent"))
    values = range(900 + number * items, 900 + (number + 1) * items)
    return f"Chile gave {apart.join(pattern.format(a=v, b=v // 3, c=v + v // 3) for v in values)}."


def long_text(figures: int, apart: str) -> str:
    """Alike sentences about alike amounts: the worst a document can do to a search for equal ones."""
    sentences = [
        f"Chile announced ${5 + i % 7} million in new food aid for town {i}, including $1 million for school {i}."
        for i in range(figures // 2)
    ]
    return apart.join(sentences)


def grows(small: Inputs, large: Inputs) -> bool:
    """Whether a text that is four times as long takes no more than in proportion, and as much again."""
    return grows_at_most(8, small.findings, large.findings)


def true_text(items: int) -> str:
    """Items that each hold a sum, a change and a share, of a few parties that the text names again and again."""
    return "\n\n".join(
        f"• Chile announced ${90 + i} million, made up of ${50 + i} million for schools and $40 million for clinics. "
        f"It issued {19_000 + i:,} visas compared to 9,796 in FY2021 – a 94 percent increase. "
        f"It registered {105_000 + i:,} of the 324,500 migrants."
        for i in range(items)
    )


def test_many_findings_grow_no_faster() -> None:
    small, large = read(true_text(50)), read(true_text(200))
    assert len(small.findings()) >= 150
    assert grows(small, large)


@pytest.mark.parametrize("apart", [" ", "\n\n", "\n\n• "])
def test_four_times_the_figures_take_at_most_eight_times_as_long(apart: str) -> None:
    small, large = read(long_text(500, apart)), read(long_text(2000, apart))
    assert grows(small, large)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("length", [12, MOST])
def test_sentences_full_of_figures_take_no_longer_together(shape: str, length: int) -> None:
    texts = [sentence(shape, length, number) for number in range(480 // length)]
    small, large = read(" ".join(texts[: len(texts) // 4])), read(" ".join(texts))
    assert grows(small, large)


@pytest.mark.parametrize("shape", SHAPES)
def test_one_endless_sentence_takes_no_longer(shape: str) -> None:
    small, large = read(sentence(shape, 600)), read(sentence(shape, 2400))
    assert grows(small, large)


@pytest.mark.parametrize("words", WORDS)
def test_words_without_figures_take_no_longer(words: str) -> None:
    small, large = (read(f"Chile gave 5 visas, {words * n}7 visas.") for n in (60, 240))
    assert grows(small, large)


@pytest.mark.parametrize("lead", ["Chile will spend $9 billion:", "Chile will spend $9 billion, including:"])
def test_a_long_list_takes_no_longer(lead: str) -> None:
    items = [f"• ${100 + i} million for desks" for i in range(1600)]
    small, large = read("\n\n".join([lead, *items[:400]])), read("\n\n".join([lead, *items]))
    assert grows(small, large)


def test_a_sentence_is_read_up_to_the_most_figures() -> None:
    listed = ", ".join(["$1 million"] * (MOST - 3))
    text = f"Chile gave $9 million, made up of $2 million and $3 million, and {listed}"
    assert [finding.verdict for finding in read(f"{text}.").findings()] == ["inconsistent"]
    assert not read(f"{text} and $1 million.").findings()


@pytest.mark.parametrize("filler", ["word " * 2000, "in July, " * 41])
def test_a_sentence_nobody_writes_is_left_alone(filler: str) -> None:
    text = "Chile gave $9 million, made up of $2 million and $3 million"
    assert read(f"{text}.").findings()
    assert not read(f"{text}, {filler}.").findings()
