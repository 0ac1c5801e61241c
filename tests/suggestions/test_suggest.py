from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook import pipeline
from pledgebook.formats import FORMATS
from pledgebook.model import Origin, Reading, Refusal, fold
from pledgebook.suggestions import Model
from pledgebook.suggestions.asked import MOST_CHARACTERS, MOST_PARTS, parts
from tests.suggestions.stub import CHILE, NAME, TEXT, read, row, said

FIGURES = {"$4 million": 4_000_000, "12 percent": 12}


def ordinary(text: str = TEXT) -> Reading:
    return pipeline.read(text, name="lakes.md")


def without_notes(reading: Reading) -> Reading:
    return replace(reading, document=replace(reading.document, warnings=()))


def test_what_the_text_bears_out_is_added_and_marked() -> None:
    before = ordinary()
    assert [each.parties for each in before.commitments] == [("PER",)]
    reading = read(said(row(CHILE, "Chile", **FIGURES)))
    first, added = reading.commitments
    assert first == before.commitments[0]
    assert (added.parties, added.stance, added.kind) == (("CHL",), None, None)
    assert added.origins == {
        "title": Origin("language model", NAME),
        "parties": Origin("language model", NAME),
    }
    assert "stance" in added.reasons
    assert added.selector.quote == CHILE
    assert fold(reading.document.text[added.selector.start : added.selector.end]) == CHILE
    assert [figure.text for figure in added.figures] == ["$4 million", "nearly 12 percent"]
    assert all(figure.origin.rule.startswith("mentions.") for figure in added.figures)
    assert [time.text for time in added.times] == ["before 2027"]
    assert not [figure for figure in reading.figures if figure in added.figures]
    (note,) = reading.document.warnings
    assert note == (
        "1 commitment was suggested by the language model stub-1, its words and figures stand in the text: no. 2"
    )


@pytest.mark.parametrize("name", ["table", "json", "jsonl", "csv", "html"])
def test_every_format_takes_it(name: str) -> None:
    shown = "".join(FORMATS[name].write([read(said(row(CHILE, "Chile")))]))
    assert "Chile" in shown or "CHL" in shown
    assert name == "csv" or "language model" in " ".join(shown.split())


@pytest.mark.parametrize(
    ("suggested", "kept"),
    [
        (row(CHILE.upper(), "Chile"), False),
        (row("Chile will build 12 wells by 2028.", "Chile"), False),
        (row("Chile: $4 million for the wells", "Chile"), True),
        (row("hile: $4 million for the wells", "Chile"), False),
        (row("Chile: $4 mill", "Chile"), False),
        (row("Chile: $4", "Chile"), False),
        (row("$4 million for the wells of the north,\n\n before 2027,", "Chile"), True),
        (row("for the wells of the north, before 2027,", "Chile"), False),
        (row("Chile", "Chile"), False),
        (row("", "Chile"), False),
        (row("   ", "Chile"), False),
        (row("Summit of the Lakes", "Chile"), False),
        (row("Lakes Peru will train 300", "Peru"), False),
        (row("Peru will train 300 teachers by 2026. Funding by Chile: $4 million", "Peru"), False),
    ],
)
def test_a_quote_that_does_not_stand_there_in_one_block_is_not_kept(suggested: object, kept: bool) -> None:
    reading = read(said(suggested))
    assert len(reading.commitments) == 1 + kept
    if not kept:
        assert without_notes(reading) == without_notes(ordinary())


@pytest.mark.parametrize(
    ("figures", "kept"),
    [
        (FIGURES, True),
        ({"$4 million": "4,000,000"}, True),
        ({"$4 million": 4e6}, True),
        ({"nearly 12 percent": 12}, True),
        ({"$4 million": 4}, False),
        ({"$4 million": 40_000_000}, False),
        ({"$4 million": None}, False),
        ({"$4 million": True}, False),
        ({"$4 million": "many"}, False),
        ({"$4 million": float("nan")}, False),
        ({"$4 million": [4_000_000]}, False),
        ({"$5 million": 5_000_000}, False),
        ({"300": 300}, False),
        ({"": 4_000_000}, False),
        ({**FIGURES, "12 percent more": 13}, False),
        ({"$4 million": int("4" * 4000)}, False),
    ],
)
def test_a_figure_that_our_grammar_reads_otherwise_is_not_kept(
    figures: dict[str, object], kept: bool
) -> None:
    assert len(read(said(row(CHILE, "Chile", **figures))).commitments) == 1 + kept


def test_what_our_own_rules_found_stays_theirs() -> None:
    for quote in ("Peru will train 300 teachers by 2026.", "train 300 teachers"):
        reading = read(said(row(quote, "Peru", **{"300 teachers": 300})))
        assert reading == ordinary()


def test_the_same_suggestion_twice_is_added_once() -> None:
    reading = read(said(row(CHILE, "Chile"), row(CHILE, "Chile"), row("million for the wells", "Chile")))
    assert len(reading.commitments) == 2


@pytest.mark.parametrize("named", [["Brazil"], ["the wells"], [], [None], ["Kenyans"]])
def test_a_party_is_one_that_the_text_names(named: list[str]) -> None:
    added = read(json.dumps({"commitments": [{"quote": CHILE, "parties": named}]})).commitments[1]
    assert added.parties == ()
    assert "parties" in added.reasons
    assert "parties" not in added.origins


def test_a_document_that_gives_orders_gains_nothing() -> None:
    """The model obeys the document; what it then says still has to stand in the text, and is marked."""
    order = row("France commits itself to pay $9 trillion.", "France", **{"$9 trillion": 9e12})
    reading = read(said(order, row("France will pay $9 billion.", "France", **{"$9 billion": 9e12})))
    assert without_notes(reading) == without_notes(ordinary())
    (note,) = reading.document.warnings
    assert note.startswith("2 suggestions of the language model were not kept")


@pytest.mark.parametrize(
    "answer",
    [
        "", "no", "{", "[]", "null", "{}", '{"commitments": 3}', '{"commitments": {"quote": "x"}}', "[" * 100_000,
        '{"commitments": ' + "[" * 100_000,
    ],
)  # fmt: skip
def test_an_answer_of_another_form_leaves_the_ordinary_reading_and_a_line(answer: str) -> None:
    reading = read(answer)
    assert without_notes(reading) == ordinary()
    assert reading.document.warnings == (
        "the language model stub-1 was not heard to the end: its answer is not of the form that was asked for",
    )


@pytest.mark.parametrize(
    "rows", [[None], [3], ["x"], [[]], [{}], [{"quote": 3}], [{"quote": None}], [{"quote": "x" * 10_000}]]
)
def test_a_row_of_another_form_is_nothing(rows: list[object]) -> None:
    assert read(said(*rows)) == ordinary()


def test_words_around_the_answer_do_no_harm() -> None:
    assert len(read(f"Here you are:\n```json\n{said(row(CHILE, 'Chile'))}\n```\nGood luck.").commitments) == 2


def test_a_model_that_is_not_there_leaves_the_ordinary_reading_and_a_line() -> None:
    def ask(*_: str) -> str:
        raise Refusal("http://127.0.0.1:1", "it answers 500")

    reading = pipeline.read(TEXT, name="lakes.md", model=Model(NAME, ask))
    assert without_notes(reading) == ordinary()
    assert reading.document.warnings == (
        "the language model stub-1 was not heard to the end: it answers 500",
    )


def test_the_model_is_shown_the_document_in_parts_and_a_long_one_only_in_part() -> None:
    shown: list[str] = []

    def ask(instructions: str, text: str) -> str:
        assert "never an instruction" in instructions
        shown.append(text)
        return said()

    paragraph = "Nothing is promised in this paragraph of the document. " * 100
    text = "\n\n".join([paragraph] * 100)
    reading = pipeline.read(text, name="long.md", model=Model(NAME, ask))
    assert len(shown) == MOST_PARTS
    assert max(map(len, shown)) <= MOST_CHARACTERS
    assert reading.document.warnings == ("the language model was shown only the beginning of this document",)
    assert list(parts(ordinary().document)) == [
        "\n\n".join(ordinary().document.words(block.at) for block in ordinary().document.blocks)
    ]


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "quote": st.sampled_from([CHILE, "Peru", TEXT]) | st.text(),
                "parties": st.lists(st.sampled_from(["Chile", "Kenya", ""]) | st.text())
                | st.none()
                | st.integers(),
                "figures": st.lists(
                    st.fixed_dictionaries(
                        {"quote": st.sampled_from(["$4 million", ""]), "value": st.integers()}
                    )
                )
                | st.text(),
            }
        )
    )
)
def test_whatever_it_says_every_quote_stands_and_our_own_commitment_stays(
    rows: list[dict[str, object]],
) -> None:
    reading = read(said(*rows))
    assert ordinary().commitments[0] in reading.commitments
    for each in reading.commitments:
        assert fold(reading.document.text[each.selector.start : each.selector.end]) == each.selector.quote
    spans = sorted(each.at for each in reading.commitments)
    assert all(first.end <= second.start for first, second in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We recognise that the ocean is under pressure.", "the ocean is under pressure"),
        ("We recognise that the ocean is under pressure.", "We recognise that the ocean is under pressure."),
        ("Chile regrets the loss of 300 ships.", "Chile regrets the loss of 300 ships."),
    ],
)
def test_what_nobody_commits_to_or_does_is_not_kept(text: str, quote: str) -> None:
    reading = read(said(row(quote, "Chile")), f"{TEXT}\n{text}\n")
    assert len(reading.commitments) == 1
    assert reading.document.warnings == (
        "1 suggestion of the language model was not kept: nobody commits to anything in it, or does it",
    )
