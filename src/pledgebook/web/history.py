"""The history for a program that is no web server: verifying it, and publishing where it stands."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.history_key import history_key, keep_history_key, key_path
from pledgebook.web.ledger.checkpoint import Checkpoint
from pledgebook.web.ledger.notes import NotANote, PublicKey
from pledgebook.web.ledger.sealed import Part
from pledgebook.web.ledger.snapshot import snapshot
from pledgebook.web.ledger.verify import Verdict
from pledgebook.web.ledger.walk import NOTHING, Known, Outside
from pledgebook.web.settings_source import Source, read


@dataclass(frozen=True, slots=True)
class Text:
    """What somebody kept elsewhere, and where it comes from."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Published:
    """A signed checkpoint and the public half of the key; ``made`` where that is new, and kept in this file."""

    note: str
    key: str
    leaves: Sequence[str]
    made: str


def outside(checkpoints: Iterable[Text], key: Text | None, leaves: Text | None) -> Outside:
    """What is known from elsewhere. Without a key the checkpoints are to be signed by the one that is kept here.

    Raises ``Refusal`` for a checkpoint that is none, is not signed by the key or is one of another history, and for
    leaves that are none.
    """
    told = list(checkpoints)
    public = _public(key) if told else None
    known = [_known(each, public) for each in told if public]
    return Outside(sorted(known, key=lambda each: each.size), list(_leaves(leaves)) if leaves else ())


def verify(known: Outside = NOTHING) -> Verdict:
    """Walk the ledger, and compare what it told of the tables with what they say."""
    from pledgebook.web.ledger import verify as ledger
    from pledgebook.web.registry.compared import first_difference

    with snapshot():
        verdict = ledger.verify(known)
        return verdict if verdict.fault else replace(verdict, fault=first_difference(verdict.held))


def erase(entries: tuple[int, ...], parts: tuple[Part, ...], reason: str, by: str) -> int:
    """Erase parts of entries; the number of the entry that tells of it.

    Raises ``Refusal`` as the action does, and where the history is not whole: an erasing would hide what was done.
    """
    from pledgebook.web.ledger.erase import Erasure
    from pledgebook.web.registry.actions import erase_entries

    fault = verify().fault
    if fault:
        raise Refusal(_("the history"), _("{kind}: {reason}").format(kind=fault.kind, reason=fault.reason))
    return erase_entries(Erasure(entries, parts, reason), by=by, at=timezone.now()).sequence


def checkpoint(origin: str | None) -> Published:
    """Sign where the history stands, with the key that is kept or a new one.

    ``origin`` names the history in a new key; without, the first of the server's names does. Raises ``Refusal`` for a
    name that cannot be one or is not that of the key, and where the key cannot be kept.
    """
    from pledgebook.web.ledger.models import Entry, Head

    source = read(os.environ)
    try:
        there = history_key(source) is not None
        key = keep_history_key(source, origin or f"{source.hosts[0]}/history")
    except ImproperlyConfigured as error:
        raise _refused(error) from error
    except NotANote as error:
        raise Refusal(origin or source.hosts[0], str(error)) from error
    if origin and origin != key.name:
        raise Refusal(origin, _("the key is that of {name}").format(name=key.name))
    with snapshot():
        head = Head.objects.get()
        last = Entry.objects.filter(pk=head.sequence).values_list("recorded_at", flat=True).first()
        leaves = [entry.sealed().leaf().hex() for entry in Entry.objects.order_by("sequence").iterator(1000)]
    now: dt.datetime = timezone.now()
    said = Checkpoint(key.name, head.sequence, head.tree().root(), max(now, last) if last else now)
    return Published(key.signed(said.text()), str(key.public), leaves, "" if there else _path(source))


def public_key() -> str | None:
    """The public half of the key that signs checkpoints; None where none was asked for yet. Raises ``Refusal``."""
    try:
        found = history_key(read(os.environ))
    except ImproperlyConfigured as error:
        raise _refused(error) from error
    return str(found.public) if found else None


def _public(key: Text | None) -> PublicKey:
    own = None if key else public_key()
    if key is None and own is None:
        raise Refusal(_("the checkpoint"), _("name the public key that signed it with --key"))
    source, text = (key.source, key.text) if key else (_("the key"), own or "")
    try:
        return PublicKey.parsed(text)
    except NotANote as error:
        raise Refusal(source, str(error)) from error


def _known(given: Text, key: PublicKey) -> Known:
    try:
        said = Checkpoint.parsed(key.opened(given.text))
    except NotANote as error:
        raise Refusal(given.source, str(error)) from error
    if said.origin != key.name:
        raise Refusal(given.source, _("is a checkpoint of {name}").format(name=said.origin))
    return Known(said.size, said.root, said.at)


def _leaves(given: Text) -> Iterator[bytes]:
    for number, line in enumerate(given.text.split(), 1):
        try:
            leaf = bytes.fromhex(line)
        except ValueError:
            leaf = b""
        if len(leaf) != 32:
            raise Refusal(given.source, _("line {number} is no hash of an entry").format(number=number))
        yield leaf


def _path(source: Source) -> str:
    return str(key_path(source) or "")


def _refused(error: ImproperlyConfigured) -> Refusal:
    setting, _colon, reason = str(error).partition(": ")
    return Refusal(setting, reason)
