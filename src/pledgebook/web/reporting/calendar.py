"""Days as an iCalendar (RFC 5545): lines of 75 octets at most, everything escaped, no Django."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

OCTETS = 75


@dataclass(frozen=True, slots=True)
class Event:
    """A day with what it is the last one for. ``stamp`` is when that was said."""

    id: str
    day: dt.date
    title: str
    address: str
    stamp: dt.datetime


def calendar(name: str, events: Iterable[Event]) -> str:
    """The calendar, with the line ends that it has to have."""
    return "".join(f"{line}\r\n" for text in _lines(name, events) for line in folded(text))


def _lines(name: str, events: Iterable[Event]) -> Iterator[str]:
    yield from (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Pledgebook//Deadlines//EN",
        f"X-WR-CALNAME:{escaped(name)}",
    )
    for event in events:
        yield "BEGIN:VEVENT"
        yield f"UID:{escaped(event.id)}@pledgebook"
        yield f"DTSTAMP:{event.stamp.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + dt.timedelta(days=1):%Y%m%d}"
        yield f"SUMMARY:{escaped(event.title)}"
        yield f"URL:{event.address}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def escaped(text: str) -> str:
    r"""A text as a value.

    >>> escaped("a;b,c\\d\ne")
    'a\\;b\\,c\\\\d\\ne'
    """
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join("".join(map(_shown, line)) for line in text.splitlines())


def _shown(sign: str) -> str:
    """As it is, a space for any other white space, and nothing for what cannot be seen."""
    return sign if sign.isprintable() else " " * sign.isspace()


def folded(line: str) -> Iterator[str]:
    """The line in pieces of 75 octets, each but the first behind a space; no letter is cut."""
    piece, room = "", OCTETS
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield piece
            piece, room = " ", OCTETS - 1
        piece += letter
        room -= size
    yield piece
