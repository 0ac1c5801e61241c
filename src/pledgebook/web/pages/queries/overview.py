"""What one edition says, for somebody who has five minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pledgebook.formats.digest import Tally
from pledgebook.web.pages.queries import editions, findings
from pledgebook.web.pages.queries.endorsers import Voices, voices
from pledgebook.web.pages.queries.money import Currency, money
from pledgebook.web.registry.doubted import QUIET
from pledgebook.web.registry.models import Document, Process

DOUBTS = 20  # findings shown; their page has them all


@dataclass(frozen=True, slots=True)
class Overview:
    """How much is promised and how much of it is new, by whom and by whom not, what is doubtful, where money goes.

    ``doubts`` are the first findings that neither agree nor only follow, ``doubted`` the same by the figure
    that each is about; ``contradictions`` counts the accusing ones and ``checked`` all findings.
    None of them is one that a person dismissed.
    """

    tally: Tally
    voices: Voices
    pillars: Sequence[editions.PillarShare]
    contradictions: int
    checked: int
    doubts: Sequence[findings.Found]
    doubted: Mapping[int, Sequence[findings.Found]]
    money: Sequence[Currency]


def overview(process: Process, edition: Document) -> Overview:
    """The overview of an edition. A number of queries that does not depend on its size."""
    standing = edition.findings.filter(dismissal=None)
    doubtful = findings.ranked(standing.exclude(verdict__in=QUIET))
    doubts = findings.with_places(doubtful[:DOUBTS])
    return Overview(
        editions.tally(editions.said(edition)),
        voices(process, edition, editions.by_party(edition)),
        editions.by_pillar(edition),
        standing.filter(verdict__in=findings.ACCUSING).count(),
        standing.count(),
        doubts,
        findings.by_figure(doubts),
        money(edition),
    )
