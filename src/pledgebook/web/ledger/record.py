"""Adding an entry, inside the transaction of what it tells of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from django.db import transaction
from django.db.transaction import TransactionManagementError

from pledgebook.web.ledger.canonical import canonical
from pledgebook.web.ledger.models import Entry, Head
from pledgebook.web.ledger.sealed import Deed, Salts, next_entry

NO_ROWS: Mapping[str, str] = MappingProxyType({})


def one_after_another() -> None:
    """Wait for every other transaction that added an entry or asked for this, and let later ones wait for this one."""
    Head.objects.select_for_update().get()


def record(
    *,
    at: dt.datetime,
    by: str,
    action: str,
    subject: tuple[str, str],
    payload: Mapping[str, object],
    rows: Mapping[str, str] = NO_ROWS,
) -> Entry:
    """Append one entry: ``by`` did ``action`` to ``subject`` (its type and public id) ``at`` that instant.

    ``rows`` has the digest of the rows of each holding that the action changed, as it left them
    (``pledgebook.web.registry.holdings``). No entry is older than the one before it: where a clock runs behind, or two
    writers met, it has the instant of that one.

    It stands or falls with the caller's transaction. Raises ``TransactionManagementError`` outside one and
    ``NotCanonical`` for a payload that JSON cannot carry exactly.
    """
    if not transaction.get_connection().in_atomic_block:
        raise TransactionManagementError("an entry is recorded in the transaction of what it tells of")
    head = Head.objects.select_for_update().get()
    last = Entry.objects.filter(pk=head.sequence).values_list("recorded_at", flat=True).first()
    deed = Deed(max(at, last) if last else at, by, action, subject, canonical(dict(payload)), rows)
    sealed, frontier = next_entry(deed, head.tree(), Salts.new())
    entry = Entry.of(sealed)
    entry.save()
    head.grow(frontier)
    head.save()
    return entry
