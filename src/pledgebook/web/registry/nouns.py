"""The way back over the bridge: from the rows of a document to the nouns they were made of.

What a person corrected is what is given back. Not kept as rows, and so not given back: what the document says of its
process, meeting, issuer, signatories, and its metadata but for what its text holds itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

from django.db.models import Prefetch, Q

from pledgebook import model
from pledgebook.formats.marks import Backwards
from pledgebook.model import Edition, Origin, Reading, Selector, Span
from pledgebook.reading import read_text
from pledgebook.web.registry.models import (
    CommitmentVersion,
    Document,
    Figure,
    Finding,
    FindingPlace,
    MoneyEntry,
    Pillar,
    Time,
    VersionParty,
)
from pledgebook.web.registry.models.place import Placed

NOWHERE = Span(0, 0)  # the place in the flow of words that are not in the flow
# What is kept of these is the plain text that reading made of them.
_KEPT_TEXT = {"html": "text", "pdf": "text", "docx": "text"}


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a document as it stands now, each kind in the order of the text.

    ``versions`` are those that are not corrected, with their commitment, parties, figures and times; ``outside`` the
    figures of no version; ``findings`` have their places with the figure there and are those that nobody dismissed.
    """

    document: Document
    versions: Sequence[CommitmentVersion]
    outside: Sequence[Figure]
    findings: Sequence[Finding]
    pillars: Sequence[Pillar]

    @classmethod
    def of(cls, document: Document, within: Span | None = None) -> Rows:
        """Fetch them, all or those of a stretch of the text: eight queries, however much there is."""
        inside, spoken_of = Q(), Q()
        if within:
            inside = Q(start__lt=within.end, end__gt=within.start)
            places = FindingPlace.objects.filter(inside, finding__document=document)
            spoken_of = Q(pk__in=places.values("finding"))
        versions = list(
            CommitmentVersion.objects.filter(inside, document=document, corrected=False)
            .select_related("commitment__merged_into", "pillar")
            .defer("search")
            .order_by("start")
            .prefetch_related(*RELATED)
        )
        places = FindingPlace.objects.select_related("figure__version__commitment").order_by("position")
        return cls(
            document,
            versions,
            list(document.figures.filter(inside, version=None).order_by("start", "end")),
            list(
                document.findings.filter(spoken_of, dismissal=None)
                .order_by("position")
                .prefetch_related(Prefetch("places", places.defer("figure__version__search")))
            ),
            _pillars(document, versions),
        )


RELATED = (
    Prefetch("parties", VersionParty.objects.select_related("party").order_by("position")),
    Prefetch("figures", Figure.objects.order_by("start", "end")),
    Prefetch("times", Time.objects.order_by("start", "end")),
)


def _pillars(document: Document, versions: Sequence[CommitmentVersion]) -> list[Pillar]:
    """Those of the scheme that the document brought, else of the one that its commitments stand under."""
    used = {version.pillar.scheme_id for version in versions if version.pillar}
    schemes: dict[int, list[Pillar]] = {}
    wanted = Pillar.objects.filter(scheme__process=document.process_id).select_related("scheme")
    own = None
    for pillar in wanted.order_by("scheme__version", "number"):
        schemes.setdefault(pillar.scheme_id, []).append(pillar)
        own = pillar.scheme_id if pillar.scheme.since_id == document.pk else own
    found = own if own is not None else min(used, default=None)
    return schemes.get(found, []) if found is not None else []


def reading(rows: Rows, text: model.Document | None = None) -> Reading:
    """The document with all that was read from it and corrected since; ``text`` where it was read before."""
    text = text or read(rows.document)
    nouns = Nouns(Backwards(text.flow))
    return Reading(
        text,
        _edition(rows),
        tuple(nouns.commitment(version) for version in rows.versions),
        tuple(nouns.figure(row) for row in rows.outside),
        tuple(finding(row) for row in rows.findings),
    )


def read(document: Document) -> model.Document:
    """The text in its blocks and sentences again, from the text that is kept.

    Of a page of HTML that is the text that reading made of it: its tables are lines of text, and nothing in it is bold.
    """
    found = read_text(
        document.text, document.source, _KEPT_TEXT.get(document.format, document.format) or None
    )
    return replace(
        found, format=document.format, sha256=document.sha256 or "", warnings=tuple(document.warnings)
    )


def finding(row: Finding) -> model.Finding:
    """A finding whose places were fetched."""
    return model.Finding(
        kind=cast("model.FindingKind", row.kind),
        verdict=cast("model.Verdict", row.verdict),
        claim=row.claim,
        explanation=row.explanation,
        figures=tuple(selector(place) for place in row.places.all()),
        relation=row.relation,
        origin=Origin(row.rule, row.entry),
        cue=row.cue,
        low=Fraction(row.low) if row.low else None,
        high=Fraction(row.high) if row.high else None,
        chance=row.chance,
    )


def entry(row: MoneyEntry, pillar: int | None) -> model.Entry:
    """The entry of a row; the pillar is that of its commitment as it stands now."""
    return model.Entry(
        Selector(row.start, row.end, row.quote, row.path or None),
        model.Interval(_end(row.low), _end(row.high)),
        Decimal(row.stated) if row.stated else None,
        row.currency or None,
        row.sign,
        cast("model.MoneyState | None", row.state or None),
        tuple(row.parties),
        tuple(row.payers),
        tuple(row.recipients),
        row.purpose,
        row.fund,
        tuple(row.through),
        row.begins,
        row.ends,
        row.each,
        pillar,
        row.in_commitment,
        tuple(_relation(each) for each in row.relations),
        _origins(row.origins),
        dict(row.reasons),
    )


def _relation(kept: list[Any]) -> model.Relation:
    kind, start, end, says, sure, finding = kept
    return model.Relation(kind, Span(start, end), says, sure, finding)


def _end(kept: str) -> Fraction | None:
    return Fraction(kept) if kept else None


def selector(row: Placed) -> Selector:
    """The place of a row."""
    return Selector(row.start, row.end, row.quote, row.path or None)


@dataclass(frozen=True, slots=True)
class Nouns:
    """Makes the nouns that know where in the flow they stand; what does not stand there is at ``NOWHERE``."""

    backwards: Backwards

    def commitment(self, row: CommitmentVersion) -> model.Commitment:
        """A commitment as a version words it, whose parties, figures and times were fetched."""
        named = list(row.parties.all())
        return model.Commitment(
            at=self.at(row),
            selector=selector(row),
            title=row.title,
            parties=tuple(each.party.code for each in named if each.role == "party"),
            partners=tuple(each.party.code for each in named if each.role == "partner"),
            programmes=tuple(row.programmes),
            kind=row.kind or None,
            places=tuple(row.places),
            beneficiaries=tuple(row.beneficiaries),
            pillar=row.pillar.number if row.pillar else None,
            declared=cast("model.Declared | None", row.declared or None),
            stance=cast("model.Stance | None", row.stance or None),
            figures=tuple(self.figure(each) for each in row.figures.all()),
            times=tuple(self.time(each) for each in row.times.all()),
            origins=_origins(row.origins),
            reasons=dict(row.reasons),
        )

    def figure(self, row: Figure) -> model.Figure:
        """A figure."""
        return model.Figure(
            at=self.at(row),
            selector=selector(row),
            kind=cast("model.FigureKind", row.kind),
            low=row.low,
            high=row.high,
            hedge=cast("model.Hedge", row.hedge),
            unit=row.unit,
            origin=Origin(row.rule, row.entry),
            role=cast("model.Role | None", row.role or None),
        )

    def time(self, row: Time) -> model.Time:
        """A time."""
        return model.Time(
            at=self.at(row),
            selector=selector(row),
            begins=row.begins,
            ends=row.ends,
            role=cast("model.TimeRole", row.role),
            origin=Origin(row.rule, row.entry),
        )

    def at(self, row: Placed) -> Span:
        """Where the words of a row stand in the flow."""
        return self.backwards.span(row.start, row.end) or NOWHERE


def _edition(rows: Rows) -> Edition:
    document = rows.document
    return Edition(
        title=document.title or None,
        date=document.date,
        language=document.language or "en",
        pillars=tuple(pillar.title for pillar in rows.pillars),
        origins=_origins(document.origins),
        reasons=dict(document.reasons),
    )


def _origins(kept: Mapping[str, Mapping[str, str]]) -> dict[str, Origin]:
    return {name: Origin(origin["rule"], origin["entry"]) for name, origin in kept.items()}
