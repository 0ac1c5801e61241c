"""The reader knows no document by heart: it reads one with everything replaced as well as the one it was made from."""

from __future__ import annotations

import re
from typing import Any

import pytest

from evaluation import record
from evaluation.gold import Gold, own
from evaluation.reading import of, parsed
from evaluation.scorer import Rows, Scorer
from evaluation.table import table
from tests.golden.splices import Shuffled, Splice, Spliced
from tests.golden.variants import marks_of, variant

SEEDS = range(25)
NEAR = 0.03
# What one variant may lose: about one partner of eleven, one finding of thirteen, two roles of thirty.
FAR = 0.10


@pytest.mark.parametrize("name", ["lima-2022", "lima-2022-sample"])
def test_variants_are_read_as_well_as_the_original(golds: dict[str, Gold], scorer: Scorer, name: str) -> None:
    gold = golds[name]
    original = scorer.rows(gold.marks, of(gold))
    variants = [_rows(gold, seed, scorer) for seed in SEEDS]
    mean = {row: sum(each[row] for each in variants) / len(variants) for row in original}
    worst = {row: min(each[row] for each in variants) for row in original}
    shown = {"original": original, "mean": mean, "worst": worst}
    seeds = {row: min(SEEDS, key=lambda seed: variants[seed][row]) for row in original}
    lines = [record.scored(f"{name}, {what}", None, None, rows) for what, rows in shown.items()]
    report = f"\n{table(lines)}\nworst seeds: {seeds}"
    assert [row for row in original if abs(mean[row] - original[row]) > NEAR] == [], report
    assert [row for row in original if worst[row] < original[row] - FAR] == [], report


def _rows(gold: Gold, seed: int, scorer: Scorer) -> Rows:
    text, marks = variant(gold.text, gold.marks, seed)
    return scorer.rows(marks, parsed(text.encode(), f"variant{gold.document.suffix}"))


# ------------------------------------------------------------------------------------------------------- the generator

SAMPLE = next(gold for gold in own() if gold.name == "lima-2022-sample")


@pytest.fixture(params=[0, 1, 2, 3])
def made(request: pytest.FixtureRequest) -> tuple[int, str, dict[str, Any]]:
    return request.param, *variant(SAMPLE.text, SAMPLE.marks, request.param)


def test_the_same_seed_makes_the_same_variant(made: tuple[int, str, dict[str, Any]]) -> None:
    seed, text, marks = made
    assert (text, marks) == variant(SAMPLE.text, SAMPLE.marks, seed)


def test_no_party_keeps_its_name(made: tuple[int, str, dict[str, Any]]) -> None:
    seed, text, marks = made
    gone = r"Beliz|Barbad|Canad|Colombia|Costa|Ecuador|Guatemala|Hondura|Mexic|AMEXCID"
    assert re.findall(gone, text) == []
    stays = bool(re.findall(r"United\s+States|U\.S\.|USAID|Blinken|Department", text))
    assert stays == (seed % 2 == 0) == any("USA" in unit["parties"] for unit in marks["commitments"])
    assert ("USD" in {mark.get("unit") for mark in marks_of(marks)}) == stays


def test_marks_stand_in_their_units_and_units_in_order(made: tuple[int, str, dict[str, Any]]) -> None:
    _, text, marks = made
    end = 0
    for unit in marks["commitments"]:
        assert end <= unit["start"] < unit["end"] <= len(text)
        end = unit["end"]
        assert text[unit["start"] - 2 : unit["start"]] == "- "
        assert text[unit["start"] : unit["end"]].endswith(")")
        assert all(
            unit["start"] <= mark["start"] < mark["end"] <= end for mark in (*unit["figures"], *unit["time"])
        )


def test_little_stays_as_it_was(made: tuple[int, str, dict[str, Any]]) -> None:
    _, text, marks = made
    before = {mark["text"] for mark in marks_of(SAMPLE.marks)}
    after = [mark["text"] for mark in marks_of(marks)]
    assert sum(each in before for each in after) < len(after) / 3
    assert [unit["parties"] for unit in marks["commitments"]] != [
        unit["parties"] for unit in SAMPLE.marks["commitments"]
    ]
    assert SAMPLE.text.splitlines()[5] in text  # the title names no party


def test_a_splice_moves_what_follows_and_what_holds_it() -> None:
    spliced = Spliced("from May 2 to June 3", [Splice(5, 8, "August"), Splice(19, 20, "14")])
    assert spliced.text == "from August 2 to June 14"
    assert spliced.place(0, 10) == (0, 13)
    assert spliced.words(5, 20) == spliced.text[slice(*spliced.place(5, 20))] == "August 2 to June 14"


def test_a_shuffle_moves_units_and_leaves_the_rest() -> None:
    from random import Random

    text = "a [one] b [three] c"
    shuffled = Shuffled(text, [(2, 7), (10, 17)], Random(1))
    for start, end in ((0, 1), (2, 7), (3, 6), (8, 9), (11, 16), (18, 19)):
        assert shuffled.text[slice(*shuffled.place(start, end))] == text[start:end]
