"""The documents of a process that say what was promised, each an edition, and what they say in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.http import Http404

from pledgebook.formats.digest import Tally
from pledgebook.web.registry.models import CommitmentVersion, Document, Finding, Party, Process, VersionParty

SHORT = 12  # digits of a SHA-256 that name an edition in an address
_NAMED = re.compile(rf"[0-9a-f]{{{SHORT}}}")


@dataclass(frozen=True, slots=True)
class PartyShare:
    """How many commitments of an edition a party has."""

    party: Party
    tally: Tally


@dataclass(frozen=True, slots=True)
class PillarShare:
    """How many commitments of an edition stand under a pillar.

    ``value`` is how the facet of the list writes the pillar, ``label`` its number and title; empty where no pillar is.
    """

    value: str
    label: str
    tally: Tally


def editions(process: Process) -> list[Document]:
    """The documents with commitments, the latest first; their text is fetched where it is asked for. One query."""
    words = CommitmentVersion.objects.filter(document=OuterRef("pk"), corrected=False)
    return list(_latest_first(process).filter(Exists(words)))


def audited(process: Process) -> list[Document]:
    """The documents with commitments or findings, the latest first: figures clash where nobody promises, too."""
    words = CommitmentVersion.objects.filter(document=OuterRef("pk"), corrected=False)
    findings = Finding.objects.filter(document=OuterRef("pk"))
    return list(_latest_first(process).filter(Exists(words) | Exists(findings)))


def _latest_first(process: Process) -> QuerySet[Document]:
    held = Document.objects.filter(process=process, held=True).select_related("meeting")
    return held.defer("text").order_by(F("date").desc(nulls_last=True), "-pk")


def chosen(documents: Sequence[Document], name: str) -> Document | None:
    """The edition of that name; without a name the one that stands, where there is any. Raises ``Http404``."""
    if not name:
        return standing(documents)
    if _NAMED.fullmatch(name):
        for document in documents:
            if (document.sha256 or "").startswith(name):
                return document
    raise Http404


def standing(documents: Sequence[Document]) -> Document | None:
    """The edition that stands for a process: the latest, and of one day that with most commitments.

    A fact sheet or a document of one of its meetings goes before any other: what else is handed in, a speech or a
    press release with two promises in it, takes its place in the list and not that of the edition. One more query
    where several are of the last day.
    """
    firm = [each for each in documents if each.kind == "fact sheet" or each.meeting] or documents
    last = [each for each in firm if each.date == firm[0].date]
    if len(last) < 2:
        return last[0] if last else None
    tallies = per_document(last)
    return max(last, key=lambda each: tallies[each.pk].commitments)


def said(*documents: Document) -> QuerySet[CommitmentVersion]:
    """What editions promise, each commitment once an edition: of its own that were merged the first stands."""
    return once(CommitmentVersion.objects.filter(document__in=documents, corrected=False))


def once(versions: QuerySet[CommitmentVersion]) -> QuerySet[CommitmentVersion]:
    """The versions without those of commitments that gave way, where the document words the same commitment again."""
    lasting = OuterRef("commitment__merged_into")
    earlier = Q(commitment__merged_into=lasting, commitment__lt=OuterRef("commitment"))
    same = CommitmentVersion.objects.filter(
        Q(commitment=lasting) | earlier, document=OuterRef("document"), corrected=False
    )
    return versions.filter(Q(commitment__merged_into=None) | ~Exists(same))


def tally(versions: QuerySet[CommitmentVersion]) -> Tally:
    """How many there are, and how many are new and advancing. One query."""
    return _tally(versions.order_by().aggregate(**_counts("pk", "declared")))


def by_party(document: Document) -> list[PartyShare]:
    """The parties of an edition, the one with most first; a commitment of two counts for both. Two queries."""
    named = VersionParty.objects.filter(role="party", version__in=said(document))
    rows = {row["party"]: row for row in
            named.order_by().values("party").annotate(**_counts("version", "version__declared"))}  # fmt: skip
    parties = Party.objects.filter(pk__in=named.values("party"))
    shares = [PartyShare(party, _tally(rows[party.pk])) for party in parties]
    return sorted(shares, key=lambda share: (-share.tally.commitments, share.party.name))


def by_pillar(document: Document) -> list[PillarShare]:
    """The pillars of an edition in their order, and last what stands under none. One query."""
    fields = ("pillar__scheme__version", "pillar__number", "pillar__title")
    rows = said(document).order_by().values(*fields).annotate(**_counts("pk", "declared"))
    return [_pillar(row) for row in sorted(rows, key=lambda row: [row[name] or 1e9 for name in fields[:2]])]


def per_document(documents: Iterable[Document]) -> dict[int, Tally]:
    """The tallies of some documents by their keys. One query."""
    rows = said(*documents).order_by().values("document").annotate(**_counts("pk", "declared"))
    return {row["document"]: _tally(row) for row in rows}


def _counts(key: str, declared: str) -> dict[str, Count]:
    tags = {tag: Count(key, filter=Q(**{declared: tag})) for tag in ("new", "advancing")}
    return {"every": Count(key), **tags}


def _tally(row: Mapping[str, object]) -> Tally:
    return Tally(*(int(str(row[name])) for name in ("every", "new", "advancing")))


def _pillar(row: Mapping[str, object]) -> PillarShare:
    counts = _tally(row)
    if row["pillar__number"] is None:
        return PillarShare("-", "", counts)
    value = f"{row['pillar__scheme__version']}.{row['pillar__number']}"
    return PillarShare(value, f"{row['pillar__number']}. {row['pillar__title']}", counts)
