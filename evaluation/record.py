"""The scores that the repository has on record, and what changed since."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from evaluation.scorer import ROWS, Rows

HEAD = ("document", "language", "genre")


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of one document, three digits behind the point as on record; none where it was not read."""

    document: str
    language: str
    genre: str
    rows: Rows


@dataclass(frozen=True, slots=True)
class Change:
    """A score that is not what is on record; None is no score."""

    document: str
    row: str
    before: float | None
    after: float | None

    @property
    def loss(self) -> bool:
        """Whether it fell, or is there no more."""
        return self.after is None or (self.before is not None and self.after < self.before)

    def __str__(self) -> str:
        return f"{self.document:28} {self.row:13} {_number(self.before) or '-':>5} -> {_number(self.after) or '-'}"


def scored(document: str, language: str | None, genre: str | None, rows: Rows) -> Scored:
    """The scores, rounded as on record."""
    return Scored(
        document, language or "", genre or "", {row: round(value, 3) for row, value in rows.items()}
    )


def read(path: Path) -> dict[str, Scored]:
    """What is on record, by document; nothing where there is no record."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {
            line["document"]: Scored(
                line["document"], line["language"], line["genre"],
                {row: float(line[row]) for row in ROWS if line.get(row)},
            )
            for line in csv.DictReader(file)
        }  # fmt: skip


def write(path: Path, record: Mapping[str, Scored]) -> None:
    """Replace the record."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(HEAD + ROWS)
        for name in sorted(record):
            each = record[name]
            lines.writerow([name, each.language, each.genre, *(_number(each.rows.get(row)) for row in ROWS)])


def changes(before: Scored, after: Scored) -> Iterator[Change]:
    """What differs between the record and today, row by row."""
    for row in ROWS:
        old, new = before.rows.get(row), after.rows.get(row)
        if old != new:
            yield Change(after.document, row, old, new)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
