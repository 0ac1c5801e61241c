"""A process from its folder of facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args

from django.db import models, transaction

from pledgebook.messages import _
from pledgebook.model import DocumentKind
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.vocabulary.table import Row
from pledgebook.web.ledger.record import one_after_another, record
from pledgebook.web.registry.folder import Folder, choice, choices, day, number, read_folder, refuse, worded
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import (
    ActionPackage,
    Document,
    LineOfEffort,
    Meeting,
    Membership,
    Office,
    Participation,
    Party,
    Pillar,
    PillarScheme,
    Process,
    Rating,
    Scale,
    Status,
)
from pledgebook.web.registry.models.package import Part
from pledgebook.web.registry.models.party import PartyKind
from pledgebook.web.registry.models.status import ReadsAs

Noun = TypeVar("Noun", bound=models.Model)


@transaction.atomic
def load_process(folder: Path, *, reviewed: bool = True, by: str, at: dt.datetime) -> Process:
    """Add what the folder says, and change what it says differently; nothing is taken away.

    ``reviewed`` is whether documents of a new process wait for a person; one that is there keeps to what it does.

    Raises ``Refusal`` for a folder that is not as declared, with the file and line; nothing is kept then.
    """
    facts = read_folder(folder)
    loading = _Loading(facts, by, at, reviewed)
    process = loading.load()
    if loading.changes:
        record(
            at=at, by=by, action="load process", subject=("process", process.slug),
            payload={"changes": loading.changes}, rows=held(process, *loading.parties),
        )  # fmt: skip
    return process


@dataclass(slots=True)
class _Loading:
    """One folder on its way into the registry, and what it changed so far: rows by noun, added and changed."""

    facts: Folder
    by: str
    at: dt.datetime
    reviewed: bool
    changes: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    parties: list[Party] = field(default_factory=list)

    def load(self) -> Process:
        named = self.facts.process
        if Process.objects.select_for_update().filter(slug=named["slug"]).first() is None:
            one_after_another()  # two that load it for the first time
        rest = {"name": named["name"], "prefix": named["prefix"], "source": named["source"]}
        process = self._keep(Process, {"slug": named["slug"]}, rest, {"reviewed": self.reviewed})
        for row in self.facts.rows["parties.csv"]:
            kind = choice(row, "kind", get_args(PartyKind))
            if kind == "country" and len(row["code"]) != 3:
                raise refuse(
                    row, _("code is {code}, not the three letters of a country"), code=repr(row["code"])
                )
            self.parties.append(self._keep(Party, {"code": row["code"]}, {"name": row["name"], "kind": kind}))
        self._members(process)
        self._offices(process)
        self._packages(process)
        self._meetings(process)
        self._documents(process)
        self._pillars(process)
        self._statuses(process)
        return process

    def _members(self, process: Process) -> None:
        for row in self.facts.rows["endorsers.csv"]:
            key = {"process": process, "party": _party(row, row["party"]), "begins": day(row, "from")}
            rest = {"ends": day(row, "to"), "source": row["source"], "note": row["note"]}
            _forward(row, key["begins"], rest["ends"])
            self._keep(Membership, key, rest)

    def _offices(self, process: Process) -> None:
        for row in self.facts.rows["offices.csv"]:
            key = {"process": process, "party": _party(row, row["party"]), "title": row["title"]}
            key["begins"] = day(row, "from")
            rest = {"ends": day(row, "to"), "holder": row["holder"], "source": row["source"]}
            _forward(row, key["begins"], rest["ends"])
            self._keep(Office, key, rest)

    def _meetings(self, process: Process) -> None:
        for row in self.facts.rows["meetings.csv"]:
            date = day(row, "date")
            rest = {column: row[column] for column in ("place", "name", "source")}
            package = _package(row, process) if row["package"] else None
            meeting = self._keep(Meeting, {"process": process, "package": package, "date": date}, rest)
            hosts = [_party(row, code) for code in row.many("hosts")]
            if {host.pk for host in hosts} != set(meeting.hosts.values_list("pk", flat=True)):
                meeting.hosts.set(hosts)
                self._note("meeting", "hosts", str(meeting.date))

    def _documents(self, process: Process) -> None:
        for row in self.facts.rows["documents.csv"]:
            key = {"process": process, "title": row["title"], "date": day(row, "date")}
            kind = choice(row, "kind", get_args(DocumentKind))
            rest = {"kind": kind, "source": row["source"]}
            rest |= {"language": row["language"], "source_url": row["address"]}
            if not Document.objects.filter(**key, held=True).exists():
                first = {"held": False, "recorded_at": self.at, "recorded_by": self.by}
                self._keep(Document, key, rest, first)

    def _pillars(self, process: Process) -> None:
        for row in self.facts.rows["pillars.csv"]:
            since = None
            if row["since"]:
                since = Document.objects.filter(process=process, title=row["since"]).first()
                if since is None:
                    raise refuse(
                        row,
                        _("since is {since}, which no row of documents.csv names"),
                        since=repr(row["since"]),
                    )
            key = {"process": process, "version": number(row, "scheme")}
            scheme = self._keep(PillarScheme, key, {"since": since, "source": row["source"]})
            self._keep(Pillar, {"scheme": scheme, "number": number(row, "number")}, {"title": row["title"]})

    def _packages(self, process: Process) -> None:
        for row in self.facts.rows["packages.csv"]:
            inferred = choice(row, "order_inferred", ("yes", "no")) == "yes"
            rest = {"name": row["name"], "order_inferred": inferred, "source": row["source"]}
            rest["kinds"] = choices(row, "kinds", load_kinds())
            self._keep(ActionPackage, {"process": process, "number": number(row, "number")}, rest)
        for row in self.facts.rows["lines_of_effort.csv"]:
            line = {"package": _package(row, process), "title": row["title"]}
            self._keep(LineOfEffort, line, {"source": row["source"]})
        for row in self.facts.rows["participations.csv"]:
            key: dict[str, Any] = {"package": _package(row, process), "party": _party(row, row["party"])}
            key |= {"part": choice(row, "part", get_args(Part)), "begins": day(row, "from")}
            rest = {"ends": day(row, "to"), "source": row["source"]}
            _forward(row, key["begins"], rest["ends"])
            self._keep(Participation, key, rest)

    def _statuses(self, process: Process) -> None:
        """The words of parties and the scales of assessors, in the order of their rows."""
        for position, row in enumerate(self.facts.rows["statuses.csv"], 1):
            rest: dict[str, Any] = {"position": position, "reads_as": _reads_as(row)}
            rest |= {"names": worded(row, "name"), "meanings": worded(row, "meaning")}
            rest |= {"elsewhere": worded(row, "elsewhere")}
            self._keep(Status, {"process": process, "code": row["code"]}, rest)
        for row in self.facts.rows["scales.csv"]:
            rest = {"names": worded(row, "name"), "rules": worded(row, "rule")}
            self._keep(Scale, {"process": process, "code": row["scale"]}, rest)
        for position, row in enumerate(self.facts.rows["ratings.csv"], 1):
            scale = Scale.objects.filter(process=process, code=row["scale"]).first()
            if scale is None:
                reason = _("{scale} stands in no row of scales.csv")
                raise refuse(row, reason, scale=repr(row["scale"]))
            rest = {"position": position, "reads_as": _reads_as(row), "names": worded(row, "name")}
            self._keep(Rating, {"scale": scale, "code": row["code"]}, rest)

    def _keep(
        self,
        noun: type[Noun],
        key: Mapping[str, Any],
        rest: Mapping[str, Any],
        first: Mapping[str, Any] | None = None,
    ) -> Noun:
        """The row under its key, added or changed so that it says the rest; ``first`` is said only when added."""
        name = str(noun._meta.verbose_name)
        lookup = {
            column if value is not None else f"{column}__isnull": value or True
            for column, value in key.items()
        }
        row = noun._default_manager.filter(**lookup).first()
        if row is None:
            row = noun._default_manager.create(**key, **rest, **(first or {}))
            self._note(name, "added", str(row))
        elif any(getattr(row, column) != value for column, value in rest.items()):
            for column, value in rest.items():
                setattr(row, column, value)
            row.save(update_fields=list(rest))
            self._note(name, "changed", str(row))
        return row

    def _note(self, noun: str, what: str, row: str) -> None:
        self.changes.setdefault(noun, {}).setdefault(what, []).append(row)


def _party(row: Row, code: str) -> Party:
    party = Party.objects.filter(code=code).first()
    if party is None:
        raise refuse(row, _("{code} is the code of no party in parties.csv"), code=repr(code))
    return party


def _package(row: Row, process: Process) -> ActionPackage:
    package = ActionPackage.objects.filter(process=process, number=number(row, "package")).first()
    if package is None:
        raise refuse(row, _("package {package} stands in no row of packages.csv"), package=row["package"])
    return package


def _reads_as(row: Row) -> str:
    return choice(row, "reads_as", get_args(ReadsAs)) if row["reads_as"] else ""


def _forward(row: Row, begins: object, ends: object) -> None:
    if isinstance(begins, dt.date) and isinstance(ends, dt.date) and ends < begins:
        raise refuse(row, _("ends on {ends}, before it begins on {begins}"), ends=ends, begins=begins)
