"""Commitments of the registry as CSV (RFC 4180), a row a commitment."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from pledgebook.formats.bounds import dates, values
from pledgebook.formats.csv import inert
from pledgebook.web.pages.queries.listing import party_names
from pledgebook.web.registry.models import CommitmentVersion, Figure, Time

COLUMNS = (
    "id", "document", "start", "end", "parties", "declared", "pillar", "stance", "kind", "package", "programme",
    "title", "quote", "figures", "times", "partners", "places", "beneficiaries", "has_target", "has_deadline",
    "has_finding",
)  # fmt: skip


def rows(versions: Iterable[CommitmentVersion]) -> Iterator[str]:
    """A header, then a row each. Several values in one cell are separated by a semicolon."""
    writer: Any = csv.writer(_Line())
    yield writer.writerow(COLUMNS)
    for version in versions:
        known = _known(version)
        yield writer.writerow(inert(known[column]) for column in COLUMNS)


class _Line:
    """Hands each row back as text: ``csv.writer`` returns what its file's ``write`` returns."""

    def write(self, row: str) -> str:
        return row


def _known(version: CommitmentVersion) -> dict[str, object]:
    commitment = version.commitment
    return {
        "id": commitment.public_id,
        "document": version.document.sha256,
        "start": version.start,
        "end": version.end,
        "parties": [party.code for party in party_names(version)],
        "declared": version.declared,
        "pillar": version.pillar and str(version.pillar),
        "stance": version.stance,
        "kind": version.kind,
        "package": version.package and version.package.number,
        "programme": commitment.programme and commitment.programme.public_id,
        "title": version.title,
        "quote": version.quote,
        "figures": [_figure(figure) for figure in version.figures.all()],
        "times": [_time(time) for time in version.times.all()],
        "partners": [party.code for party in party_names(version, "partner")],
        "places": version.places,
        "beneficiaries": version.beneficiaries,
        "has_target": "yes" if version.has_target else "no",
        "has_deadline": "yes" if version.has_deadline else "no",
        "has_finding": "yes" if version.has_finding else "no",
    }


def _figure(figure: Figure) -> str:
    parts = (f"{values(figure.low, figure.high)} {figure.unit}".strip(), figure.role)
    return f"{figure.quote} [{', '.join(part for part in parts if part)}]"


def _time(time: Time) -> str:
    parts = (dates(time.begins, time.ends), time.role)
    return f"{time.quote} [{', '.join(part for part in parts if part)}]"
