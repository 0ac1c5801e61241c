"""A document that was read enters the registry, with everything that was read from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import models, transaction

from pledgebook import model
from pledgebook.model import Proposal, Reading
from pledgebook.tracking import propose
from pledgebook.web.ledger.record import record
from pledgebook.web.registry import mapping
from pledgebook.web.registry.actions.proposed import BATCH, keep_values
from pledgebook.web.registry.doubted import doubt_again, doubted
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.mapping import Recorded
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Dismissal,
    Document,
    Figure,
    Finding,
    FindingPlace,
    Meeting,
    MoneyEntry,
    Pillar,
    PillarScheme,
    Process,
    Programme,
    Time,
    VersionParty,
)
from pledgebook.web.registry.packages import RULE, packages_by_kind
from pledgebook.web.registry.parties import parties
from pledgebook.web.registry.spoken import around, key

CITED = "registry.import_reading.cited"


@dataclass(frozen=True, slots=True)
class Import:
    """A document in the registry, and whether this import put it there."""

    document: Document
    created: bool


@transaction.atomic
def import_reading(reading: Reading, process: Process, *, by: str, at: dt.datetime) -> Import:
    """Keep a reading. A document that the registry has, by the SHA-256 of its bytes, changes nothing.

    Every commitment gets a new public id: which of them are those of an earlier edition, a person says later.
    Raises ``Refusal`` for a number that the database cannot keep exactly; nothing is kept then.
    """
    process = Process.objects.select_for_update().get(pk=process.pk)
    known = Document.objects.filter(sha256=reading.document.sha256).first()
    if known:
        return Import(known, created=False)
    importing = _Importing(reading, process, Recorded(by, at))
    importing.keep()
    record(
        at=at, by=by, action="import document", subject=("document", reading.document.sha256),
        payload=importing.told(), rows=held(*importing.kept()),
    )  # fmt: skip
    return Import(importing.document, created=True)


class _Importing:
    """One reading on its way into the registry: noun by noun, each in a few statements however many there are."""

    def __init__(self, reading: Reading, process: Process, recorded: Recorded) -> None:
        self.reading, self.process, self.recorded = reading, process, recorded
        self.document = mapping.document(reading, process, recorded)
        self.proposals: Sequence[Proposal] = ()
        self.programmes: dict[int, Programme] = {}  # by the position of the commitment
        self.commitments: Sequence[Commitment] = ()
        self.versions: Sequence[CommitmentVersion] = ()
        self.parties: Sequence[VersionParty] = ()
        self.figures: dict[tuple[int, int], Figure] = {}

    def keep(self) -> None:
        """Save everything, what is pointed at first."""
        date = self.document.date
        if date:
            of_all = Meeting.objects.filter(process=self.process, package=None)
            self.document.meeting = of_all.filter(date=date).first()
        self._kind()
        self.document.save()
        language = self.reading.edition.language
        self.proposals = [propose(self.reading.document, each, language) for each in self.reading.commitments]
        self._programmes()
        self._commitments(self._pillars())
        self._parties(language)
        self._figures()
        self._times()
        self._findings()
        self._entries()
        keep_values(self.proposals, self.programmes, self.figures, self.recorded)

    def _kind(self) -> None:
        """A document that does not say its kind has that of the one that the process cites under its title and day."""
        named = {"process": self.process, "title": self.document.title, "date": self.document.date}
        cited = (
            None
            if self.document.kind
            else Document.objects.filter(held=False, **named).exclude(kind="").first()
        )
        if cited:
            self.document.kind = cited.kind
            self.document.origins["kind"] = {"rule": CITED, "entry": cited.source}
            del self.document.reasons["kind"]

    def kept(self) -> list[models.Model]:
        """What the rows belong to."""
        parties = dict.fromkeys(row.party for row in self.parties)
        return [self.process, self.document, *self.commitments, *self.programmes.values(), *parties]

    def told(self) -> dict[str, object]:
        """What the ledger keeps of the import."""
        return {
            "process": self.process.slug,
            "title": self.document.title,
            "source": self.document.source,
            "commitments": [
                {
                    "id": commitment.public_id,
                    "start": version.start,
                    "end": version.end,
                    "title": version.title,
                }
                for commitment, version in zip(self.commitments, self.versions, strict=True)
            ],
            "programmes": [programme.public_id for programme in self.programmes.values()],
            "figures": len(self.figures),
            "findings": len(self.reading.findings),
        }

    def _pillars(self) -> dict[int, Pillar]:
        """The pillars of the document by number: those of a scheme that has the same titles, else of a new one."""
        titles = list(self.reading.edition.pillars)
        numbers = _numbers(self.reading)
        if not numbers:
            return {}
        schemes = PillarScheme.objects.filter(process=self.process).order_by("-version")
        for scheme in schemes.prefetch_related("pillars"):
            known = {pillar.number: pillar for pillar in scheme.pillars.all()}
            if {number: pillar.title for number, pillar in known.items()} == dict(
                zip(numbers, titles, strict=True)
            ):
                return known
        last = schemes.aggregate(last=models.Max("version"))["last"] or 0
        scheme = PillarScheme.objects.create(
            process=self.process, version=last + 1, since=self.document,
            source=self.document.title or self.document.source,
        )  # fmt: skip
        rows = [
            Pillar(scheme=scheme, number=number, title=title)
            for number, title in zip(numbers, titles, strict=True)
        ]
        return {pillar.number: pillar for pillar in Pillar.objects.bulk_create(rows)}

    def _programmes(self) -> None:
        number = self.process.programmes_counted
        for position, proposal in enumerate(self.proposals):
            if proposal.kind:
                number += 1
                self.programmes[position] = mapping.programme(proposal, self.process, number, self.recorded)
        Programme.objects.bulk_create(self.programmes.values(), BATCH)
        self.process.programmes_counted = number

    def _commitments(self, pillars: dict[int, Pillar]) -> None:
        first = self.process.commitments_counted + 1
        packages = packages_by_kind(self.process)
        filed = [packages.get(value.kind or "") for value in self.reading.commitments]
        self.commitments = Commitment.objects.bulk_create(
            [
                Commitment(
                    process=self.process,
                    number=number,
                    public_id=f"{self.process.prefix}-{number}",
                    programme=self.programmes.get(position),
                    no_programme=proposal.reason,
                    package=filed[position],
                    package_rule=RULE if filed[position] else "",
                )
                for position, (number, proposal) in enumerate(enumerate(self.proposals, first))
            ],
            BATCH,
        )
        self.process.commitments_counted += len(self.commitments)
        self.process.save(update_fields=["commitments_counted", "programmes_counted"])
        self.versions = CommitmentVersion.objects.bulk_create(
            [
                mapping.version(
                    value,
                    row,
                    self.document,
                    pillars.get(value.pillar or 0),
                    self.recorded,
                    has_finding=has_finding,
                )
                for value, row, has_finding in zip(
                    self.reading.commitments, self.commitments, doubted(self.reading), strict=True
                )
            ],
            BATCH,
        )

    def _parties(self, language: str) -> None:
        values = self.reading.commitments
        known = parties((code for value in values for code in (*value.parties, *value.partners)), language)
        self.parties = VersionParty.objects.bulk_create(
            [
                VersionParty(version=version, party=known[code], role=role, position=position)
                for value, version in zip(values, self.versions, strict=True)
                for role, codes in (("party", value.parties), ("partner", value.partners))
                for position, code in enumerate(dict.fromkeys(codes))
            ],
            BATCH,
        )

    def _figures(self) -> None:
        pairs: list[tuple[model.Figure, CommitmentVersion | None]] = [
            (figure, version)
            for value, version in zip(self.reading.commitments, self.versions, strict=True)
            for figure in value.figures
        ]
        pairs += ((figure, None) for figure in self.reading.figures)
        rows = [mapping.figure(figure, self.document, version) for figure, version in pairs]
        self.figures = {(row.start, row.end): row for row in Figure.objects.bulk_create(rows, BATCH)}

    def _times(self) -> None:
        Time.objects.bulk_create(
            [
                mapping.time(time, version)
                for value, version in zip(self.reading.commitments, self.versions, strict=True)
                for time in value.times
            ],
            BATCH,
        )

    def _findings(self) -> None:
        """Every finding; one whose very words a person dismissed before comes in dismissed."""
        values = self.reading.findings
        keys = [self._key(value) for value in values]
        standing = Dismissal.objects.filter(process=self.process, restored_at=None)
        dismissed = {dismissal.key: dismissal for dismissal in standing}
        rows = Finding.objects.bulk_create(
            [
                mapping.finding(value, self.document, position, key, dismissed.get(key))
                for position, (value, key) in enumerate(zip(values, keys, strict=True))
            ],
            BATCH,
        )
        FindingPlace.objects.bulk_create(
            [
                mapping.finding_place(place, row, position, self.figures.get((place.start, place.end)))
                for value, row in zip(values, rows, strict=True)
                for position, place in enumerate(value.figures)
            ],
            BATCH,
        )
        if not dismissed.keys().isdisjoint(keys):
            doubt_again([self.document])

    def _key(self, finding: model.Finding) -> str:
        """What the finding speaks of (``registry.spoken``): each place within its commitment, else its paragraph."""
        pairs = [(place, self.figures.get((place.start, place.end))) for place in finding.figures]
        return key(
            finding.kind,
            finding.verdict,
            [
                (place.quote, at.version.quote)
                if at and at.version
                else (place.quote, around(self.reading.document.text, place.start, place.end))
                for place, at in pairs
            ],
        )

    def _entries(self) -> None:
        rows = [mapping.entry(value, self.document) for value in self.reading.entries]
        MoneyEntry.objects.bulk_create(rows, BATCH)


def _numbers(reading: Reading) -> list[int]:
    """The number of each pillar: from 1, or those that the document uses where it begins with another.

    Nothing where it cannot be told which title has which number: the commitments then stand under no pillar.
    """
    count = len(reading.edition.pillars)
    used = sorted({each.pillar for each in reading.commitments if each.pillar})
    if not used or used[-1] <= count:
        return list(range(1, count + 1))
    return used if len(used) == count else []
