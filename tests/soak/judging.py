"""What the audit says of a planned document, against what was planted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from pledgebook import read
from pledgebook.model import Finding
from tests.soak.documents import Placed, Planned

DATE = dt.date(2025, 5, 14)


@dataclass
class Tally:
    """What was found, missed and said falsely, by kind of claim and in words."""

    documents: int = 0
    figures: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def count(self, name: str) -> None:
        """One more of a name."""
        self.counts[name] = self.counts.get(name, 0) + 1

    def add(self, other: Tally) -> None:
        """Take in what was found elsewhere."""
        self.documents += other.documents
        self.figures += other.figures
        for name, count in other.counts.items():
            self.counts[name] = self.counts.get(name, 0) + count
        self.wrong += other.wrong
        self.missed += other.missed
        self.silent += other.silent


def judge(planned: Planned, language: str, tally: Tally) -> None:
    """Read a document and compare its findings with its claims."""
    findings = read(planned.text, name="soak.md", date=DATE, language=language).findings
    tally.documents += 1
    tally.figures += planned.figures
    for finding in findings:
        if finding.accuses and not any(
            each.claim.false and speaks_of(finding, each) for each in planned.claims
        ):
            tally.wrong.append(
                f"{finding.kind} {finding.verdict}: {finding.claim} | {_around(planned, finding)}"
            )
    for each in planned.claims:
        own = [finding for finding in findings if speaks_of(finding, each)]
        name = f"{each.claim.kind} {'false' if each.claim.false else 'true'}"
        tally.count(name)
        if each.claim.false and not any(finding.accuses for finding in own):
            tally.missed.append(f"{name} | {each.text}")
        elif each.claim.telling and not own:
            tally.silent.append(f"{name} | {each.text}")


def speaks_of(finding: Finding, placed: Placed) -> bool:
    """Whether a finding is about a claim: each figure of it is one of the claim's, and it has two, or all there are."""
    hit = {
        index
        for place in finding.figures
        for index, (start, end) in enumerate(placed.spans)
        if place.start < end and start < place.end
    }
    inside = all(
        any(place.start < end and start < place.end for start, end in placed.spans)
        or _word(finding, place.quote)
        for place in finding.figures
    )
    return inside and len(hit) >= min(2, len(placed.spans))


def _word(finding: Finding, quote: str) -> bool:
    return finding.kind == "multiple" and not any(character.isdigit() for character in quote)


def _around(planned: Planned, finding: Finding) -> str:
    start = min(place.start for place in finding.figures)
    end = max(place.end for place in finding.figures)
    return planned.text[max(0, start - 80) : end + 80].replace("\n", " ¶ ")
