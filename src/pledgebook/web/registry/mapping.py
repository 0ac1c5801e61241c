"""The one bridge between the nouns of ``pledgebook.model`` and rows: each function makes the row of one noun.

The rows are not saved; an action does that. Public ids are given by the action, never made from words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from pledgebook import model
from pledgebook.formats.caveats import caveats
from pledgebook.messages import _
from pledgebook.model import Origin, Refusal, Selector
from pledgebook.web.registry.document_kinds import RULE as KIND
from pledgebook.web.registry.document_kinds import document_kind
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Dismissal,
    Document,
    Figure,
    Finding,
    FindingPlace,
    Measure,
    MoneyEntry,
    Observation,
    Phase,
    Pillar,
    Process,
    Programme,
    Time,
)
from pledgebook.web.registry.search import searched

LARGEST = Decimal(10) ** 29  # what the columns hold; a document that says more is refused
PLACES = Decimal(1).scaleb(-10)
PROPOSED = "tracking.programmes.propose"


@dataclass(frozen=True, slots=True)
class Recorded:
    """Who put a row into the registry, and when."""

    by: str
    at: dt.datetime


def document(reading: model.Reading, process: Process, recorded: Recorded) -> Document:
    """A document that was read, with its text and the kind that it gives itself."""
    read, edition = reading.document, reading.edition
    kind = document_kind(reading)
    return Document(
        process=process,
        kind=kind.kind or "",
        title=edition.title or "",
        date=edition.date,
        language=edition.language,
        held=True,
        sha256=read.sha256,
        text=read.text,
        format=read.format,
        source=read.source,
        source_url=read.metadata.get("source_url", "") or _address(read.source),
        recorded_at=recorded.at,
        recorded_by=recorded.by,
        origins=_origins(edition.origins) | ({"kind": _rule(Origin(KIND, kind.entry))} if kind.kind else {}),
        reasons=dict(edition.reasons) | ({} if kind.kind else {"kind": kind.reason}),
        warnings=list(caveats(read)),
    )


def version(
    value: model.Commitment,
    commitment: Commitment,
    of: Document,
    pillar: Pillar | None,
    recorded: Recorded,
    *,
    has_finding: bool,
) -> CommitmentVersion:
    """The first wording of a commitment. Its search text is what a person would look for it by."""
    texts = (value.title, value.selector.quote, *value.programmes, commitment.public_id)
    return CommitmentVersion(
        commitment=commitment,
        document=of,
        process=commitment.process,
        package=commitment.package,
        number=1,
        recorded_at=recorded.at,
        recorded_by=recorded.by,
        title=value.title,
        stance=value.stance or "",
        declared=value.declared or "",
        pillar=pillar,
        kind=value.kind or "",
        places=list(value.places),
        programmes=list(value.programmes),
        beneficiaries=list(value.beneficiaries),
        origins=_origins(value.origins),
        reasons=dict(value.reasons),
        search=searched(*texts),
        latest=True,
        has_target=any(figure.role == "target" for figure in value.figures),
        has_deadline=any(time.role == "deadline" for time in value.times),
        has_finding=has_finding,
        **_place(value.selector),
    )


def figure(value: model.Figure, of: Document, in_version: CommitmentVersion | None) -> Figure:
    """A figure of a commitment, or of the document outside any."""
    return Figure(
        document=of,
        version=in_version,
        kind=value.kind,
        low=amount(value.low, of.source),
        high=amount(value.high, of.source),
        hedge=value.hedge,
        unit=value.unit,
        role=value.role or "",
        **_place(value.selector),
        **_rule(value.origin),
    )


def time(value: model.Time, of: CommitmentVersion) -> Time:
    """A time of a commitment."""
    return Time(
        version=of, role=value.role, begins=value.begins, ends=value.ends,
        **_place(value.selector), **_rule(value.origin),
    )  # fmt: skip


def finding(
    value: model.Finding, of: Document, position: int, key: str, dismissal: Dismissal | None
) -> Finding:
    """A finding of the document; ``key`` is what it speaks of, ``dismissal`` the one that stands for that."""
    return Finding(
        document=of,
        position=position,
        kind=value.kind,
        verdict=value.verdict,
        claim=value.claim,
        explanation=value.explanation,
        relation=value.relation,
        cue=value.cue,
        low=_exactly(value.low),
        high=_exactly(value.high),
        chance=value.chance,
        key=key,
        dismissal=dismissal,
        **_rule(value.origin),
    )


def finding_place(selector: Selector, of: Finding, position: int, at: Figure | None) -> FindingPlace:
    """A place that a finding speaks of."""
    return FindingPlace(finding=of, position=position, figure=at, **_place(selector))


def entry(value: model.Entry, of: Document) -> MoneyEntry:
    """An amount of money of the document."""
    return MoneyEntry(
        document=of,
        low=_exactly(value.amount.low),
        high=_exactly(value.amount.high),
        stated="" if value.stated is None else f"{value.stated:f}",
        currency=value.currency or "",
        sign=value.sign,
        state=value.state or "",
        parties=list(value.parties),
        payers=list(value.payers),
        recipients=list(value.recipients),
        purpose=value.purpose,
        fund=value.fund,
        through=list(value.through),
        begins=value.begins,
        ends=value.ends,
        each=value.each,
        in_commitment=value.in_commitment,
        relations=[[each.kind, *each.to, each.says, each.sure, each.finding] for each in value.relations],
        origins=_origins(value.origins),
        reasons=dict(value.reasons),
        **_place(value.selector),
    )


def programme(value: model.Proposal, process: Process, number: int, recorded: Recorded) -> Programme:
    """A programme as proposed; the proposal has a kind."""
    return Programme(
        process=process,
        number=number,
        public_id=f"{process.prefix}-P{number}",
        kind=value.kind or "",
        title=value.title,
        stage=value.stage,
        status="proposed",
        begins=value.begins,
        ends=value.ends,
        rule=PROPOSED,
        recorded_at=recorded.at,
        notes=list(value.notes),
    )


def phase(value: model.ProposedPhase, of: Programme) -> Phase:
    """A phase as proposed."""
    opens = value.opens
    return Phase(
        programme=of,
        number=value.number,
        title=value.title,
        opens_from=opens.begins if opens else None,
        opens_to=opens.ends if opens else None,
    )


def measure(value: model.ProposedValue, of: Programme, in_phase: Phase | None) -> Measure:
    """The measure that a proposed value is one of."""
    return Measure(
        programme=of, phase=in_phase, name=value.measure.id, type=value.measure.type, unit=value.unit
    )


def observation(value: model.ProposedValue, of: Measure, at: Figure, recorded: Recorded) -> Observation:
    """A value as the document states it."""
    return Observation(
        measure=of,
        role=value.role,
        low=at.low,
        high=at.high,
        hedge=at.hedge,
        begins=value.time.begins if value.time else None,
        ends=value.time.ends if value.time else None,
        source=at.document.title or at.document.source,
        figure=at,
        reported_by=recorded.by,
        recorded_at=recorded.at,
    )


def amount(value: Decimal | None, source: str) -> Decimal | None:
    """A number as the database keeps it. Raises ``Refusal`` for one that it would not keep exactly."""
    if value is None:
        return None
    # `copy_abs`, because `abs` rounds to the context and fails for a number with a million digits
    if not value.is_finite() or value.copy_abs() >= LARGEST or value != value.quantize(PLACES):
        written = f"{value}" if len(value.as_tuple().digits) < 60 else f"{value:.6g}"
        raise Refusal(source, _("the registry cannot keep {number} exactly").format(number=written))
    return value


def _address(source: str) -> str:
    """The source of a document that was fetched."""
    return source if "://" in source else ""


def _place(selector: Selector) -> dict[str, object]:
    return {
        "start": selector.start, "end": selector.end, "quote": selector.quote, "path": selector.path or ""
    }  # fmt: skip


def _rule(origin: Origin) -> dict[str, str]:
    return {"rule": origin.rule, "entry": origin.entry}


def _origins(origins: Mapping[str, Origin]) -> dict[str, dict[str, str]]:
    return {name: _rule(origin) for name, origin in origins.items()}


def _exactly(value: Fraction | None) -> str:
    return "" if value is None else str(value)
