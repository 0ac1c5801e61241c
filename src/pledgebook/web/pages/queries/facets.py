"""How each facet narrows a selection, and how its values are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from pledgebook.formats.words import day
from pledgebook.messages import _
from pledgebook.web.pages.queries.editions import SHORT, editions, said
from pledgebook.web.pages.queries.selection import EDITION, FACETS, HAS, UNKNOWN, Selection
from pledgebook.web.registry.models import CommitmentVersion, Document, Party, Process, VersionParty
from pledgebook.web.registry.search import matching
from pledgebook.web.reporting.names import named

Versions = QuerySet[CommitmentVersion]
Row = Mapping[str, object]

SHOWN = 12  # values of a facet before "more"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet: how it is written in an address and read, how many have it, whether it is chosen."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A facet as the page shows it; ``rest`` are the values behind the first ones."""

    name: str
    title: str
    first: Sequence[Choice]
    rest: Sequence[Choice]


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet: the columns that its values are counted by, and how a row of them is written and read."""

    columns: tuple[str, ...]
    value: Callable[[Row], str]
    label: Callable[[Row], str]
    narrow: Callable[[Versions, Sequence[str]], Versions]


def everything(process: Process, editions: Iterable[Document] | None = None) -> Versions:
    """The commitments of a process as last worded; one that gave way to another has no latest version.

    Of some editions, as these word them.
    """
    if editions is None:
        return CommitmentVersion.objects.filter(process=process, latest=True)
    return said(*editions)


def selected(process: Process, selection: Selection, leaving_out: str = "") -> Versions:
    """The commitments of a selection, unordered; ``leaving_out`` a facet, whose values are to be counted."""
    names = selection.chosen.get(EDITION)
    versions = everything(process, _named(process, names) if names else None)
    return _narrowed(versions, selection, leaving_out)


def _named(process: Process, names: Sequence[str]) -> list[Document]:
    """The editions of these names; none for a name that is none."""
    named = Q(pk__in=())
    for name in names:
        if len(name) == SHORT:
            named |= Q(sha256__startswith=name)
    return list(Document.objects.filter(named, process=process).only("pk"))


def _narrowed(versions: Versions, selection: Selection, leaving_out: str) -> Versions:
    if selection.query:
        versions = versions.filter(matching(selection.query))
    for name in selection.has:
        versions = versions.filter(**{f"has_{name}": True})
    for name, values in selection.chosen.items():
        if name not in (EDITION, leaving_out):
            versions = _FACETS[name].narrow(versions, values)
    return versions


def shown(process: Process, selection: Selection) -> list[Shown]:
    """Every facet, its most frequent values first. One query a facet."""
    of_columns = (_facet(process, selection, name) for name in FACETS if name != EDITION)
    return [_editions(process, selection), *of_columns, _has(process, selection)]


def _editions(process: Process, selection: Selection) -> Shown:
    """The editions, the latest first, with how many commitments of the selection each words; nothing for one alone."""
    documents = editions(process)
    names = {document.pk: (document.sha256 or "")[:SHORT] for document in documents}
    choices = []
    if len(documents) > 1:
        versions = _narrowed(said(*documents), selection, EDITION).order_by()
        counts = dict(versions.values_list("document").annotate(count=Count("pk")))
        choices = [
            Choice(
                name, edition_label(document), counts.get(document.pk, 0), selection.has_value(EDITION, name)
            )
            for document in documents
            for name in (names[document.pk],)
        ]
    return split(EDITION, choices + _gone(selection, EDITION, choices))


def _facet(process: Process, selection: Selection, name: str) -> Shown:
    facet = _FACETS[name]
    versions = selected(process, selection, leaving_out=name)
    if name == "party":
        counted = VersionParty.objects.filter(role="party", version__in=versions).values(*facet.columns)
    else:
        counted = versions.values(*facet.columns)
    rows = counted.annotate(count=Count("pk")).order_by("-count", *facet.columns)
    choices = [
        Choice(value, facet.label(row), row["count"], selection.has_value(name, value))
        for row in rows
        for value in (facet.value(row),)
    ]
    return split(name, choices + _gone(selection, name, choices))


def edition_label(document: Document) -> str:
    """An edition with its day."""
    return f"{day(document.date)}: {document}" if document.date else str(document)


def _gone(selection: Selection, name: str, choices: Sequence[Choice]) -> list[Choice]:
    """The chosen values that nothing has any more: they can still be taken back."""
    known = {choice.value for choice in choices}
    gone = [value for value in selection.chosen.get(name, ()) if value not in known]
    names = (
        dict(Party.objects.filter(code__in=gone).values_list("code", "name"))
        if name == "party" and gone
        else {}
    )
    return [Choice(value, names.get(value) or named(value), 0, True) for value in gone]


def _has(process: Process, selection: Selection) -> Shown:
    """What commitments may have, with how many of the selection do."""
    counts = selected(process, selection).aggregate(
        **{name: Count("pk", filter=Q(**{f"has_{name}": True})) for name in HAS}
    )
    titles = {"target": _("a target"), "deadline": _("a deadline"), "finding": _("a finding")}
    choices = [Choice(name, titles[name], counts[name], name in selection.has) for name in HAS]
    return split("has", choices)


def split(name: str, choices: Sequence[Choice], title: str = "") -> Shown:
    """The chosen values and the first ones stay in sight."""
    first = [choice for index, choice in enumerate(choices) if index < SHOWN or choice.chosen]
    rest = [choice for index, choice in enumerate(choices) if index >= SHOWN and not choice.chosen]
    return Shown(name, title or titles()[name], first, rest)


def titles() -> dict[str, str]:
    """The names of the facets."""
    return {
        "edition": _("Edition"),
        "party": _("Party"),
        "pillar": _("Pillar"),
        "package": _("Action package"),
        "kind": _("Kind of programme"),
        "declared": _("Declared"),
        "stance": _("Stance"),
        "has": _("Has"),
    }


def _plain(column: str) -> Facet:
    """A facet by a column with a text; an empty one is not known."""

    def narrow(versions: Versions, values: Sequence[str]) -> Versions:
        return versions.filter(**{f"{column}__in": ["" if value == UNKNOWN else value for value in values]})

    return Facet(
        (column,),
        lambda row: str(row[column]) or UNKNOWN,
        lambda row: named(str(row[column])) or _("not said"),
        narrow,
    )


def _by_party(versions: Versions, values: Sequence[str]) -> Versions:
    parties = VersionParty.objects.filter(role="party", party__code__in=values)
    return versions.filter(pk__in=parties.values("version"))


def _by_pillar(versions: Versions, values: Sequence[str]) -> Versions:
    condition = Q(pillar=None) if UNKNOWN in values else Q(pk__in=())
    for value in values:
        scheme, _dot, number = value.partition(".")
        if _small(scheme) and _small(number):
            condition |= Q(pillar__scheme__version=int(scheme), pillar__number=int(number))
    return versions.filter(condition)


def _by_package(versions: Versions, values: Sequence[str]) -> Versions:
    condition = Q(package=None) if UNKNOWN in values else Q(pk__in=())
    return versions.filter(
        condition | Q(package__number__in=[int(value) for value in values if _small(value)])
    )


def _small(text: str) -> bool:
    """Whether it is a number that the database can compare with."""
    return text.isascii() and text.isdigit() and len(text) <= 4


def _pillar(row: Row) -> str:
    number = row["pillar__number"]
    return UNKNOWN if number is None else f"{row['pillar__scheme__version']}.{number}"


def _pillar_label(row: Row) -> str:
    number = row["pillar__number"]
    return _("under no pillar") if number is None else f"{number}. {row['pillar__title']}"


def _package(row: Row) -> str:
    number = row["package__number"]
    return UNKNOWN if number is None else str(number)


def _package_label(row: Row) -> str:
    number = row["package__number"]
    return _("in no package") if number is None else f"{number}. {row['package__name']}".strip()


_FACETS: dict[str, Facet] = {
    "party": Facet(
        ("party__code", "party__name"),
        lambda row: str(row["party__code"]),
        lambda row: str(row["party__name"]),
        _by_party,
    ),
    "pillar": Facet(
        ("pillar__number", "pillar__scheme__version", "pillar__title"), _pillar, _pillar_label, _by_pillar
    ),
    "package": Facet(("package__number", "package__name"), _package, _package_label, _by_package),
    "kind": _plain("kind"),
    "declared": _plain("declared"),
    "stance": _plain("stance"),
}
