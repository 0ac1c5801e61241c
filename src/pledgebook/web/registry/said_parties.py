"""Whom a person means who types the parties of a commitment: by code or by name."""

from __future__ import annotations

import re
from collections.abc import Collection

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.vocabulary.party_names import near_names, party_called
from pledgebook.web.registry.models import Party
from pledgebook.web.registry.models.party import EVERYONE

BETWEEN = "; "  # what stands between two of them: names have commas in them


def parties_typed(typed: str, own: Collection[str]) -> list[str]:
    """The codes of parties between which semicolons stand, or commas; ``own`` are those that stood there.

    One that nobody is called stays as it was typed, for ``check_parties`` to refuse.
    """
    found: list[str] = []
    for part in re.split(r"[;\n]", typed):
        whole = _called(" ".join(part.split()), own)
        names = [whole] if whole else [" ".join(each.split()) for each in part.split(",")]
        found += [_called(name, own) or name for name in names if name]
    return list(dict.fromkeys(found))


def check_parties(subject: str, codes: object, own: Collection[str]) -> None:
    """Raises ``Refusal`` for a party that neither stood there nor is known, with those that are written nearly so."""
    if not isinstance(codes, list) or not codes:
        raise Refusal(subject, _("a commitment has a party; where the text names none, reject it"))
    for code in codes:
        if not isinstance(code, str) or _called(code, own) != code:
            near = near_names(str(code))
            hint = _("; did you mean {names}?").format(names=", ".join(near)) if near else ""
            raise Refusal(subject, _("there is no party {code}").format(code=repr(code)) + hint)


def _called(name: str, own: Collection[str]) -> str | None:
    """The code of who is called so: of those that stood there, in the registry, or of the vocabulary."""
    if name in own or name == EVERYONE:
        return name
    if not name:
        return None
    rows = Party.objects.filter(code=name) | Party.objects.filter(name__iexact=name)
    known = next(iter(rows.order_by("pk").values_list("code", flat=True)[:1]), None)
    return known or party_called(name)
