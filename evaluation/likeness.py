"""How much one reading is like another of the same document in another format: what is found in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from pledgebook import Reading

ALIKE = ("units", "parties", "figures right", "time right")
_WORDS = 60  # letters and digits by which a commitment is told from others

Found = Mapping[str, Counter[tuple[object, ...]]]


def found(reading: Reading) -> Found:
    """What is compared, by row: units by how they begin; parties, figures and times of such a unit."""
    rows: dict[str, Counter[tuple[object, ...]]] = {row: Counter() for row in ALIKE}
    for row, value in _values(reading):
        rows[row][value] += 1
    return rows


def _values(reading: Reading) -> Iterator[tuple[str, tuple[object, ...]]]:
    for each in reading.commitments:
        unit = "".join(filter(str.isalnum, reading.document.words(each.at)))[:_WORDS]
        yield "units", (unit,)
        yield from (("parties", (unit, party)) for party in each.parties)
        for figure in each.figures:
            yield "figures right", (unit, figure.kind, figure.low, figure.high, figure.unit)
        yield from (("time right", (unit, time.begins, time.ends)) for time in each.times)


def likeness(one: Found, other: Found) -> dict[str, tuple[int, int]]:
    """By row: how many values both have, twice, and how many there are in both; their ratio is F1."""
    return {
        row: (2 * (one[row] & other[row]).total(), one[row].total() + other[row].total()) for row in ALIKE
    }
