"""Which rows of the tables belong together, and the digest of them, which an entry of the ledger holds.

Every row that a page or a download shows belongs to one *holding*: a process with the facts of its folder, a party, a
document with its findings and money, a commitment with its versions, a programme with its values, an upload, a
dismissal. An action tells of each holding that it changed what its rows say then (``held``); ``pledgebook verify``
compares the last such word with what they say now (``compared``).

What is empty is left out of a digest, so that a column that is added later, and is empty, changes none. A migration
that changes what rows say, or renames a column or a table, records an entry that tells of them again (``restated``).

A room above has holdings of its own: those that its ``AppConfig`` names as ``holdings``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps as installed
from django.db import models

from pledgebook.web.ledger.canonical import instant
from pledgebook.web.ledger.record import one_after_another

BATCH = 500


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a model that belong to the holding whose key they find at ``root``.

    Their columns are all but those ``without``, or ``columns`` alone; the rows are those that ``only`` leaves.
    ``batch`` of them are in memory at once.
    """

    model: str
    root: str = "pk"
    without: frozenset[str] = frozenset()
    columns: tuple[str, ...] = ()
    only: tuple[tuple[str, object], ...] = ()
    app: str = "registry"
    batch: int = BATCH

    def of(self, apps: Any = installed) -> Any:
        """The model, None where these ``apps``, of an earlier migration, do not know it yet."""
        try:
            return apps.get_model(self.app, self.model)
        except LookupError:
            return None


def _without(*names: str) -> frozenset[str]:
    return frozenset(names)


# By the name of the model that is known outside. Left out: what is private, what follows from other columns, and where
# the reading of an upload stands, which leaves no entry (``actions.claim_upload``).
HOLDINGS: dict[str, tuple[Table, ...]] = {
    "process": (
        Table("process"),
        Table("membership", "process"),
        Table("office", "process", _without("contact")),
        Table("actionpackage", "process"),
        Table("lineofeffort", "package__process"),
        Table("participation", "package__process"),
        Table("meeting", "process"),
        Table("meeting_hosts", "meeting__process"),
        Table("pillarscheme", "process"),
        Table("pillar", "scheme__process"),
        Table("status", "process"),
        Table("scale", "process"),
        Table("rating", "scale__process"),
        Table("document", "process", only=(("held", False),)),
    ),
    "party": (Table("party"),),
    "document": (
        Table("document", only=(("held", True),)),
        Table("figure", "document", only=(("version", None),)),
        Table("finding", "document"),
        Table("findingplace", "finding__document"),
        Table("moneyentry", "document"),
        Table("commitmentversion", "document", columns=("id", "has_finding")),
        Table("fetch", "document", _without("content"), only=(("upload", None),)),
    ),
    "commitment": (
        Table("commitment"),
        Table("commitmentversion", "commitment", _without("has_finding", "search")),
        Table("versionparty", "version__commitment"),
        Table("figure", "version__commitment"),
        Table("time", "version__commitment"),
    ),
    "programme": (
        Table("programme"),
        Table("phase", "programme"),
        Table("measure", "programme"),
        Table("observation", "measure__programme"),
    ),
    "upload": (
        Table("upload", "pk", _without("content", "state", "worker", "held_at", "attempts")),
        Table("fetch", "upload", _without("content")),
    ),
    "dismissal": (Table("dismissal"),),
    "draftdocument": (Table("draftdocument", "pk", _without("reading")), Table("draftcommitment", "draft")),
}  # fmt: skip


def kinds() -> Mapping[str, tuple[Table, ...]]:
    """The holdings of all rooms, by their kind: those of the registry first."""
    above = (getattr(config, "holdings", {}) for config in installed.get_app_configs())
    return HOLDINGS | {kind: tables for each in above for kind, tables in each.items()}


def held(*rows: models.Model | None) -> dict[str, str]:
    """By the name of the holding of each row that one is of itself, the digest of what it says now.

    Whoever else changes one of them is waited for, or waits: the entry that is recorded next tells the last word.
    """
    one_after_another()
    keys: dict[str, dict[int, None]] = {}
    for row in rows:
        if row is not None:
            keys.setdefault(str(row._meta.model_name), {})[row.pk] = None
    return {
        f"{kind}:{pk}": digest for kind in kinds() for pk, digest in digests(kind, keys.get(kind, ())).items()
    }


def named(names: Iterable[str]) -> dict[str, str]:
    """The digests of holdings by their names."""
    keys: dict[str, list[int]] = {}
    for name in names:
        kind, _colon, pk = name.partition(":")
        keys.setdefault(kind, []).append(int(pk))
    return {f"{kind}:{pk}": digest for kind, pks in keys.items() for pk, digest in digests(kind, pks).items()}


def owners(row: models.Model) -> list[models.Model]:
    """What the holding of a row is one of: itself, or the process that it is a fact of."""
    name = str(row._meta.model_name)
    if name in kinds() and getattr(row, "held", True):
        return [row]
    package = getattr(row, "package", None)
    process = getattr(row, "process", None) or getattr(package, "process", None)
    return [process] if process else []


def restated(apps: Any = installed, only: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    """The name and the digest of every holding that there is; ``apps`` are those of a migration.

    Of the kinds ``only``, where some are named: who restates what an entry told of hides what was changed since.
    """
    for kind in tuple(only) or kinds():
        for pk, digest in digests(kind, list(keys_of(kind, apps)), apps).items():
            yield f"{kind}:{pk}", digest


def keys_of(kind: str, apps: Any = installed) -> Iterator[int]:
    """The keys of all holdings of a kind."""
    table = kinds()[kind][0]
    model = table.of(apps)
    if model is None:
        return
    rows = model._base_manager.filter(**dict(table.only))
    yield from rows.order_by("pk").values_list("pk", flat=True).iterator(BATCH)


def digests(kind: str, keys: Iterable[int], apps: Any = installed) -> dict[int, str]:
    """The SHA-256 of the rows of each holding, in hexadecimal; one without rows has that of nothing."""
    found: dict[int, str] = {}
    every, tables = list(keys), [table for table in kinds()[kind] if table.of(apps)]
    for first in range(0, len(every), BATCH):
        some = every[first : first + BATCH]
        hashes = {key: hashlib.sha256() for key in some}
        for table in tables:
            for key, row in _rows(table, some, apps):
                hashes[key].update(row)
        found |= {key: hashed.hexdigest() for key, hashed in hashes.items()}
    return found


def _rows(table: Table, keys: Iterable[int], apps: Any) -> Iterator[tuple[int, bytes]]:
    """Each row of some holdings, as it is hashed, in the order of its key."""
    model = table.of(apps)
    names = table.columns or tuple(
        each.attname for each in model._meta.concrete_fields if each.name not in table.without
    )
    rows = model._base_manager.filter(**{f"{table.root}__in": list(keys)}, **dict(table.only))
    for key, *values in rows.order_by("pk").values_list(table.root, *names).iterator(table.batch):
        said = {name: value for name, value in zip(names, values, strict=True) if not _empty(value)}
        yield key, json.dumps([table.model, said], sort_keys=True, default=_text).encode("ascii") + b"\n"


def _empty(value: object) -> bool:
    """Nothing is said: unlike 0, which is a number."""
    return value is None or value is False or value in ("", [], {})


def _text(value: object) -> str:
    """What JSON has no form for, the same on every database."""
    if isinstance(value, dt.datetime):
        return instant(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    raise TypeError(f"{value!r} has no form in a digest")
