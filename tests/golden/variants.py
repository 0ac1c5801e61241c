"""Variants of a marked document: other parties, amounts, dates, pillar titles and order, with the marks to match.

A rule that knows the document by heart fails on them. The generator knows nothing of the reader: it splices what the
marks point at, and the names in a table of its own. ``variant(text, marks, seed)`` is the same for the same seed.

It is made for documents of one list item a commitment. What it leaves alone: places that are no party, hedges,
number words that are stated twice, and amounts in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.golden.amounts import Amounts
from tests.golden.dates import Dates
from tests.golden.parties import Parties
from tests.golden.splices import Shuffled, Splice, Spliced, fold

HEADING = re.compile(r"^(?:#+[ ])?Pillar[ ]\d+:[ ](?P<title>.+?)[ ]*$", re.MULTILINE)
TITLES = [
    "Dignity and Opportunity at Home",
    "Fair Work across Borders",
    "Modern Institutions and Data",
    "Open Doors for Families",
    "Partnership with Cities and Regions",
    "Preparedness for Sudden Arrivals",
    "Resilient Services for All",
    "Safe Journeys",
    "Shared Responsibility",
    "Solutions that Last",
    "The Rule of Law and Its Guardians",
    "Trust, Transparency and Technology",
]


def variant(text: str, marks: dict[str, Any], seed: int) -> tuple[str, dict[str, Any]]:
    """The variant of that seed: its text and its marks. Every second one keeps the United States and its dollar."""
    random = Random(seed)
    parties = Parties(random, marks, keep_usa=seed % 2 == 0)
    dates = Dates(random, text, marks["date"], plain_years="USA" in parties.codes)
    amounts = Amounts(random, text, marks)
    figures = [(each["start"], each["end"]) for unit in marks["commitments"] for each in unit["figures"]]
    changed = Spliced(
        text,
        [
            *parties.splices(text),
            *dates.splices(text, figures),
            *amounts.splices(text),
            *_titles(text, random),
        ],
    )
    units = marks["commitments"]
    shuffled = Shuffled(changed.text, [changed.place(each["start"], each["end"]) for each in units], random)

    def placed(mark: dict[str, Any]) -> dict[str, Any]:
        start, end = shuffled.place(*changed.place(mark["start"], mark["end"]))
        return mark | {"start": start, "end": end}

    def figure(mark: dict[str, Any]) -> dict[str, Any]:
        unit = "$" if mark["unit"] == "USD" and "USA" in parties.codes else parties.renamed(mark["unit"])
        bounds = {bound: amounts.moved(mark, bound) for bound in ("low", "high")}
        return placed(mark) | bounds | {"unit": unit, "text": changed.words(mark["start"], mark["end"])}

    def time(mark: dict[str, Any]) -> dict[str, Any]:
        bounds = {bound: dates.moved(mark[bound], mark["text"]) for bound in ("from", "to")}
        return placed(mark) | bounds | {"text": changed.words(mark["start"], mark["end"])}

    commitments = [
        placed(units[unit]) | {
            "n": slot + 1,
            "pillar": units[slot]["pillar"],
            "parties": parties.recoded(units[unit]["parties"]),
            "partners": parties.recoded(units[unit]["partners"]),
            "places": parties.recoded(units[unit]["places"]),
            "programmes": [parties.renamed(each) for each in units[unit]["programmes"]],
            "beneficiaries": [parties.renamed(each) for each in units[unit]["beneficiaries"]],
            "figures": [figure(each) for each in units[unit]["figures"]],
            "time": [time(each) for each in units[unit]["time"]],
        }
        for slot, unit in enumerate(shuffled.slots)
    ]  # fmt: skip
    checks = [
        {
            "kind": each["kind"],
            "verdict": each["verdict"],
            "claim": " / ".join(fold(changed.words(*span)) for span in each["figures"]),
            "figures": [list(shuffled.place(*changed.place(*span))) for span in each["figures"]],
        }
        for each in marks["checks"]
    ]
    new = {
        "date": dates.today,
        "opening_figures": [figure(each) for each in marks["opening_figures"]],
        "commitments": commitments,
        "checks": checks,
    }
    for mark in marks_of(new):
        assert fold(shuffled.text[mark["start"] : mark["end"]]) == fold(mark["text"])
    return shuffled.text, new


def marks_of(marks: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every figure and time."""
    yield from marks.get("opening_figures", ())
    for unit in marks["commitments"]:
        yield from unit.get("figures", ())
        yield from unit.get("time", ())


def _titles(text: str, random: Random) -> Iterator[Splice]:
    """Other titles in the headings, and wherever else the text names them."""
    headings = list(HEADING.finditer(text))
    for heading, new in zip(headings, random.sample(TITLES, len(headings)), strict=True):
        yield Splice(*heading.span("title"), new)
        named = re.escape(heading["title"]).replace(r"\ ", r"\s+")
        for match in re.finditer(named, text, re.IGNORECASE):
            if match.start() != heading.start("title"):
                yield Splice(*match.span(), new.lower())
