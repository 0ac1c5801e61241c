"""Names of persons that are nobody's business: whoever speaks or spoke for a party is shown as a focal point.

The ledger keeps who did what, as it must; who may look behind the pages sees it. Everybody else sees that a focal
point did. Names are told by the roles there are and by the entries of those that were taken back since.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast

from django.db.models import Q
from django.http import HttpRequest

from pledgebook.messages import _
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.people.models import Role

PERSONS = ("account", "user", "key")  # types of subject that are known by the name of a person
FOCAL = Q(payload__contains='"role":"focal"')
RENAMED = Q(action="keep user", payload__contains='"username"')
_KEPT = "_pledgebook_names"


class Names:
    """What one request may be shown of names; nothing is looked up before it is asked."""

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    def shown(self, name: str) -> str:
        """The name of somebody, or what they are; nobody's stays empty, and is not looked up."""
        return _("a focal point") if name and name in self._concealed else name

    def concealed(self, name: str) -> bool:
        """Whether this is a name that is not shown."""
        return name in self._concealed

    def payload(self, text: str) -> str:
        """What an entry tells, without such names; an erased one stays empty."""
        if not text or not any(json.dumps(name)[1:-1] in text for name in self._concealed):
            return text
        return json.dumps(self._told(json.loads(text)), ensure_ascii=False, sort_keys=True)

    def _told(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {name: self._told(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._told(each) for each in value]
        return self.shown(value) if isinstance(value, str) else value

    @cached_property
    def _concealed(self) -> frozenset[str]:
        principal = principal_of(self._request)
        return frozenset() if may(principal, "look behind") else focal_points() - {principal.name}


class NamesOfReaders(Names):
    """What everybody may be shown, whoever asks."""

    def __init__(self) -> None:
        """Of no request."""

    @cached_property
    def _concealed(self) -> frozenset[str]:
        return focal_points()


def names_of(request: HttpRequest) -> Names:
    """The names that this request may be shown; looked up once."""
    if not hasattr(request, _KEPT):
        setattr(request, _KEPT, Names(request))
    return cast("Names", getattr(request, _KEPT))


def focal_points() -> frozenset[str]:
    """The names of all who speak or spoke for a party, those they had before included."""
    found = set(Role.objects.filter(role="focal").order_by().values_list("user__username", flat=True))
    of_persons = Entry.objects.filter(FOCAL | RENAMED, subject_type__in=("account", "user"))
    renamed: list[tuple[str, str]] = []
    for subject, action, payload in of_persons.values_list("subject_id", "action", "payload"):
        if action == "keep user":
            renamed += _renamed(payload)
        else:
            found.add(subject)
    for before, after in [
        *renamed,
        *reversed(renamed),
    ]:  # forward to the names since, and back to those before
        if {before, after} & found:
            found |= {before, after}
    return frozenset(found - {""})


def _renamed(payload: str) -> Iterator[tuple[str, str]]:
    """The old name with the new one, where the entry tells of both."""
    told = json.loads(payload)
    before, after = (told.get(when, {}).get("username", "") for when in ("before", "after"))
    if before and after:
        yield before, after
