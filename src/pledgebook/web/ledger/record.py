"""Adding an entry, inside the transaction of what it tells of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from django.db import transaction
from django.db.transaction import TransactionManagementError

from pledgebook.web.ledger.chain import Link, canonical
from pledgebook.web.ledger.models import Entry, Head


def one_after_another() -> None:
    """Wait for every other transaction that added an entry or asked for this, and let later ones wait for this one."""
    Head.objects.select_for_update().get()


def record(
    *, at: dt.datetime, by: str, action: str, subject: tuple[str, str], payload: Mapping[str, object]
) -> Entry:
    """Append one entry: ``by`` did ``action`` to ``subject`` (its type and public id) ``at`` that instant.

    It stands or falls with the caller's transaction. Raises ``TransactionManagementError`` outside one and
    ``NotCanonical`` for a payload that JSON cannot carry exactly.
    """
    if not transaction.get_connection().in_atomic_block:
        raise TransactionManagementError("an entry is recorded in the transaction of what it tells of")
    head = Head.objects.select_for_update().get()
    open_link = Link(head.sequence + 1, at, by, action, *subject, canonical(dict(payload)), head.hash)
    link = replace(open_link, hash=open_link.digest())
    entry = Entry.objects.create(
        sequence=link.sequence,
        recorded_at=link.recorded_at,
        actor=link.actor,
        action=link.action,
        subject_type=link.subject_type,
        subject_id=link.subject_id,
        payload=link.payload,
        previous=link.previous,
        hash=link.hash,
    )
    head.sequence, head.hash = link.sequence, link.hash
    head.save()
    return entry
