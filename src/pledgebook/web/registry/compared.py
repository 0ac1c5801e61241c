"""Whether the tables say what the ledger told of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pledgebook.messages import _
from pledgebook.web.ledger.walk import Fault, Held
from pledgebook.web.registry.holdings import digests, keys_of, kinds


def first_difference(held: Mapping[str, Held]) -> Fault | None:
    """The first entry whose holding no longer says what it told, or a holding that no entry tells of; or None.

    ``held`` has what the last entry that tells of each holding says, by the name of the holding.
    """
    untold: Fault | None = None
    first: Fault | None = None
    for kind in kinds():
        for pk, digest in _every(kind, held):
            told = held.get(f"{kind}:{pk}")
            if told is None:
                untold = untold or _untold(kind, pk)
            elif not told.says(digest) and (first is None or told.sequence < first.sequence):
                first = _changed(kind, pk, told)
    return first or untold


def _every(kind: str, held: Mapping[str, Held]) -> Iterator[tuple[int, str]]:
    """The key and the digest of every holding of a kind that is there, or that was told of."""
    told = {int(name.partition(":")[2]) for name in held if name.startswith(f"{kind}:")}
    yield from digests(kind, sorted(told | set(keys_of(kind)))).items()


def _changed(kind: str, pk: int, told: Held) -> Fault:
    said = _("entry {number} tells otherwise of {holding} than the tables say")
    return Fault(told.sequence, "rows", said.format(number=told.sequence, holding=_called(kind, pk)))


def _untold(kind: str, pk: int) -> Fault:
    return Fault(0, "rows", _("no entry tells of {holding}").format(holding=_called(kind, pk)))


def _called(kind: str, pk: int) -> str:
    """What a person knows it by; the key where it is gone."""
    row = kinds()[kind][0].of()._base_manager.filter(pk=pk).first()
    known = next((name for name in ("public_id", "slug", "code", "sha256") if hasattr(row, name)), "")
    return f"{kind} {getattr(row, known) if known else pk}"
