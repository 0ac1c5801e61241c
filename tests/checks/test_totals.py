"""Two hundred true totals with their parts, from public facts, in sentences of our own: nobody is accused."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest

from pledgebook import read
from pledgebook.model import Finding
from tests.checks.texts import lines

FACTS = list(csv.DictReader(lines("totals.csv")))
SENTENCES = {
    "made up of": "The count of {what} came to {total}, made up of {parts}.",
    "including": "The count of {what} came to {total}, including {parts}.",
    "this includes": "The count of {what} came to {total}. This includes {parts}.",
    "for a total of": "The count of {what} gave {parts}, for a total of {total}.",
    "colon": "The count of {what} came to {total}: {parts}.",
}
ROUNDED = ("about", "nearly", "more than")


def values(fact: dict[str, str]) -> dict[str, int]:
    """The parts of a total by their names."""
    return {name: int(value) for name, _, value in (part.partition("=") for part in fact["parts"].split("|"))}


def written(value: int, unit: str, hedge: str = "", digits: int = 0) -> str:
    """A value as a document writes it, rounded to so many digits in the direction of its hedge."""
    place = 10 ** max(0, len(str(value)) - digits) if digits else 1
    down = value // place * place
    value = {"nearly": down + place if down < value else down, "more than": down}.get(
        hedge, round(value / place) * place
    )
    number = f"${value:,} billion" if unit == "billion" else f"{value:,}{' ' + unit if unit else ''}"
    return f"{hedge} {number}".strip()


def sentence(
    fact: dict[str, str], pattern: str, hedge: str = "", digits: int = 0, *, bare: bool = True
) -> str:
    unit = fact["unit"]
    parts = [
        f"{written(value, '' if bare and unit != 'billion' else unit, hedge, digits)} for {name}"
        for name, value in values(fact).items()
    ]
    listed = f"{', '.join(parts[:-1])} and {parts[-1]}"
    total = written(int(fact["total"]), unit, hedge, digits)
    return pattern.format(what=fact["what"], total=total, parts=listed)


def table(fact: dict[str, str]) -> str:
    """The total in a stem, its parts as a list."""
    unit = fact["unit"]
    stem = f"The count of {fact['what']} came to {written(int(fact['total']), unit)}, made up of:"
    items = [f"- {written(value, unit)} for {name}" for name, value in values(fact).items()]
    return "\n".join([stem, "", *items])


def findings(text: str) -> Iterator[Finding]:
    yield from read(text + "\n", name="fact.md", language="en").findings


def test_there_are_two_hundred_facts_and_they_add_up_as_published() -> None:
    assert len(FACTS) >= 200
    assert len({(fact["what"], fact["parts"]) for fact in FACTS}) == len(FACTS)
    assert [f["what"] for f in FACTS if abs(sum(values(f).values()) - int(f["total"])) > 1] == []
    assert all(fact["source"] for fact in FACTS)


@pytest.mark.parametrize("way", SENTENCES)
@pytest.mark.parametrize("bare", [True, False])
def test_no_true_total_is_accused(way: str, bare: bool) -> None:
    texts = [sentence(fact, SENTENCES[way], bare=bare) for fact in FACTS]
    assert [(text, f.claim) for text in texts for f in findings(text) if f.accuses] == []


@pytest.mark.parametrize("hedge", ROUNDED)
@pytest.mark.parametrize("digits", [2, 3])
def test_no_true_total_is_accused_when_its_figures_are_rounded(hedge: str, digits: int) -> None:
    texts = [sentence(fact, SENTENCES["made up of"], hedge, digits) for fact in FACTS]
    assert [(text, f.claim) for text in texts for f in findings(text) if f.accuses] == []


def test_no_true_total_is_accused_over_its_list() -> None:
    assert [(fact["what"], f.claim) for fact in FACTS for f in findings(table(fact)) if f.accuses] == []


def test_no_true_total_is_accused_among_all_the_others() -> None:
    ways = list(SENTENCES.values())
    text = "\n\n".join(sentence(fact, ways[index % len(ways)]) for index, fact in enumerate(FACTS))
    assert [finding.claim for finding in findings(text) if finding.accuses] == []


def test_most_true_totals_are_found_to_hold() -> None:
    held = [
        fact
        for fact in FACTS
        if any(
            f.kind == "sum" and f.verdict == "consistent"
            for f in findings(sentence(fact, SENTENCES["made up of"], bare=False))
        )
    ]
    assert len(held) > 0.9 * len(FACTS)


def test_most_totals_that_are_made_false_are_found() -> None:
    found = 0
    for fact in FACTS:
        wrong = fact | {"total": str(int(fact["total"]) * 2 + 1)}
        text = sentence(wrong, SENTENCES["made up of"], bare=False)
        found += any(finding.accuses for finding in findings(text))
    assert found > 0.9 * len(FACTS)
