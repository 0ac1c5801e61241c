"""One row of the facts of a process, as a person writes it: for what has no page of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TypeVar

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models, transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held, owners
from pledgebook.web.registry.models import (
    ActionPackage,
    Document,
    LineOfEffort,
    Meeting,
    Membership,
    Office,
    Participation,
    Party,
    Process,
)

# What a person may write of each. A document's text, and the counters of a process, are not theirs to change.
FIELDS: dict[type[models.Model], tuple[str, ...]] = {
    Process: ("slug", "name", "prefix", "source", "reviewed"),
    Party: ("code", "name", "kind"),
    Membership: ("process", "party", "begins", "ends", "source", "note"),
    Meeting: ("process", "package", "date", "place", "name", "source"),
    ActionPackage: ("process", "number", "name", "order_inferred", "kinds", "source"),
    Participation: ("package", "party", "part", "begins", "ends", "source"),
    LineOfEffort: ("package", "title", "source"),
    Office: ("process", "party", "title", "holder", "contact", "begins", "ends", "source"),
    Document: ("kind", "title", "date", "meeting", "source_url"),
}
PRIVATE: dict[type[models.Model], frozenset[str]] = {Office: frozenset({"contact"})}

Fact = TypeVar(
    "Fact",
    Process, Party, Membership, Meeting, ActionPackage, Participation, LineOfEffort, Office, Document,
)  # fmt: skip


@transaction.atomic
def keep_fact(row: Fact, *, by: str, at: dt.datetime, hosts: Iterable[Party] | None = None) -> Fact:
    """Save a row, new or changed, with the ``hosts`` of a meeting where they are given.

    The ledger keeps of each field that changed what it said before and says now; of a private one only that it
    changed. Where nothing changed nothing is kept. Fields that are not listed in ``FIELDS`` stay as they are stored.

    Raises ``Refusal`` for what the database would not take, for a document that is not there yet, and for another
    prefix of a process that has given out ids.
    """
    noun = type(row)
    name = str(noun._meta.verbose_name)
    stored = noun._default_manager.select_for_update().filter(pk=row.pk).first()
    _check(row, stored)
    fields = [
        field for field in FIELDS[noun] if stored is None or getattr(stored, field) != getattr(row, field)
    ]
    private = PRIVATE.get(noun, frozenset())
    shown = [field for field in fields if field not in private]
    told: dict[str, object] = {
        "before": {} if stored is None else _texts(stored, shown),
        "after": _texts(row, shown),
    }
    if len(shown) < len(fields):
        told["private"] = [field for field in fields if field in private]
    if stored is None:
        row.save(force_insert=True)
    elif fields:
        row.save(update_fields=fields)
    told |= _hosts(row, hosts)
    if fields or "hosts" in told:
        touched = [owner for each in (row, stored) if each is not None for owner in owners(each)]
        record(
            at=at,
            by=by,
            action=f"keep {name}",
            subject=(name, _public(row)),
            payload=told,
            rows=held(*touched),
        )
    return row


def check_fact(row: models.Model) -> None:
    """Raise the ``Refusal`` that ``keep_fact`` would, and write nothing: a form asks before it saves."""
    _check(row, type(row)._default_manager.filter(pk=row.pk).first())


def _check(row: models.Model, stored: models.Model | None) -> None:
    place = str(stored or row._meta.verbose_name)
    if stored is None and isinstance(row, Document):
        raise Refusal(
            place,
            _("a document enters the registry by its import, or is cited in the folder of its process"),
        )
    if isinstance(row, Process) and isinstance(stored, Process):
        given_out = stored.commitments_counted or stored.programmes_counted
        if given_out and row.prefix != stored.prefix:
            raise Refusal(place, _("{prefix} stands in ids that were given out").format(prefix=stored.prefix))
    try:
        row.clean_fields(exclude=_unchecked(row))
        row.validate_unique()
        row.validate_constraints()
    except ValidationError as error:
        reasons = [": ".join((*_named(field), *texts)) for field, texts in error.message_dict.items()]
        raise Refusal(place, "; ".join(reasons)) from error


def _unchecked(row: models.Model) -> set[str]:
    """The fields that nobody writes, and those that are not known: Django would ask for them as a form does."""
    written = FIELDS[type(row)]
    return {
        field.name
        for field in row._meta.fields
        if field.name not in written or (field.null and getattr(row, field.attname) is None)
    }


def _named(field: str) -> tuple[str, ...]:
    return () if field == NON_FIELD_ERRORS else (field,)


def _hosts(row: models.Model, hosts: Iterable[Party] | None) -> Mapping[str, object]:
    if hosts is None or not isinstance(row, Meeting):
        return {}
    before = sorted(row.hosts.values_list("code", flat=True))
    parties = list(hosts)
    after = sorted({host.code for host in parties})
    if before == after:
        return {}
    row.hosts.set(parties)
    return {"hosts": {"before": before, "after": after}}


def _public(row: models.Model) -> str:
    """What the row is known by outside the database, or its key there."""
    known = {Process: "slug", Party: "code", Document: "sha256"}.get(type(row), "pk")
    return str(getattr(row, known) or row.pk)


def _texts(row: models.Model, fields: Iterable[str]) -> dict[str, object]:
    return {field: _text(getattr(row, field)) for field in fields}


def _text(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value) if isinstance(value, models.Model) else value
