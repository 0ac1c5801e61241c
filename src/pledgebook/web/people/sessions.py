"""The sessions of a person: since when, seen when, in which browser; and how they end.

What is known of one stands in it and goes with it: no address, and of the browser only what it is called.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare, salted_hmac

from pledgebook.web.events import tell
from pledgebook.web.people.browsers import told

SITTING = "sitting"  # what is known of a session, in it
EACH = dt.timedelta(minutes=1)  # as often it is written down that one was seen


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session. ``mark`` names it and does not open it; ``browser`` and ``system`` are empty where none is known."""

    mark: str
    begun: dt.datetime
    seen: dt.datetime
    browser: str = ""
    system: str = ""
    here: bool = False

    def is_idle(self, at: dt.datetime) -> bool:
        """Nobody was there for as long as a session may be left alone."""
        return at - self.seen >= settings.SESSION_IDLE


def begin(request: HttpRequest, at: dt.datetime) -> None:
    """The session begins now, and ends at the latest when its time is over, however often it is kept until then."""
    browser, system = told(str(request.META.get("HTTP_USER_AGENT", "")))
    request.session[SITTING] = {
        "begun": at.timestamp(), "seen": at.timestamp(), "browser": browser, "system": system,
    }  # fmt: skip
    request.session.set_expiry(at + dt.timedelta(seconds=settings.SESSION_COOKIE_AGE))
    Session.objects.filter(expire_date__lt=at).delete()


def seen(request: HttpRequest, at: dt.datetime) -> None:
    """It is written down that somebody was there, now and then; one of before that was written down begins."""
    sitting = _sitting("", request.session)
    if sitting is None:
        begin(request, at)
    elif at - sitting.seen >= EACH:
        request.session[SITTING] |= {"seen": at.timestamp()}
        request.session.modified = True


def is_idle(session: SessionBase, at: dt.datetime) -> bool:
    """It was left alone; one of before that was written down was not."""
    sitting = _sitting("", session)
    return sitting is not None and sitting.is_idle(at)


def sessions_of(user: User, here: str, at: dt.datetime) -> list[Sitting]:
    """Those that are open, the one of the key ``here`` first, then who was seen last."""
    found = [
        sitting
        for row, data in _theirs(user)
        if row.expire_date > at and (sitting := _open(row.pk, data, user, here, at)) is not None
    ]
    return sorted(found, key=lambda each: (not each.here, -each.seen.timestamp(), each.mark))


def end_sessions(user: User) -> int:
    """End all of them, at once and for good: the next request of each is nobody's. How many there were."""
    return _end(user, [row.pk for row, _data in _theirs(user)])


def end_others(user: User, here: str) -> int:
    """All but the one of this key."""
    return _end(user, [row.pk for row, _data in _theirs(user) if row.pk != here])


def end_session(user: User, mark: str) -> int:
    """The one of this mark, if it is theirs."""
    keys = [row.pk for row, _data in _theirs(user)]
    return _end(user, [key for key in keys if constant_time_compare(_mark(key), mark)])


def _theirs(user: User) -> Iterator[tuple[Session, dict[str, object]]]:
    """With what is in them: they are opened one by one, for a session does not say outside whose it is."""
    for row in Session.objects.iterator():
        data = row.get_decoded()
        if str(data.get(SESSION_KEY, "")) == str(user.pk):
            yield row, data


def _end(user: User, keys: list[str]) -> int:
    ended, _rows = Session.objects.filter(pk__in=keys).delete()
    if ended:  # told once it holds: what they are ended by may come to nothing
        name = user.get_username()
        transaction.on_commit(lambda: tell("sessions ended", account=name, count=ended))
    return ended


def _open(key: str, data: dict[str, object], user: User, here: str, at: dt.datetime) -> Sitting | None:
    """What is known of it, where it still lets somebody in: not with the password of before, nor left alone."""
    sitting = _sitting(key, data, here)
    if sitting is None or sitting.is_idle(at):
        return None
    alike = constant_time_compare(str(data.get(HASH_SESSION_KEY, "")), user.get_session_auth_hash())
    return sitting if alike else None


def _sitting(key: str, found: SessionBase | dict[str, object], here: str = "") -> Sitting | None:
    """None for one that began before this was written down."""
    known = found.get(SITTING)
    if not isinstance(known, dict):
        return None
    begun, last = (dt.datetime.fromtimestamp(float(known[name]), dt.UTC) for name in ("begun", "seen"))
    return Sitting(_mark(key), begun, last, str(known["browser"]), str(known["system"]), key == here)


def _mark(key: str) -> str:
    return salted_hmac("pledgebook.people.sessions", key, algorithm="sha256").hexdigest()[:32]
