"""What the person who handed something in is told of it: which kinds, and in which lines."""

from __future__ import annotations

from collections.abc import Iterable

from pledgebook.messages import _
from pledgebook.screening import Trace, traces
from pledgebook.web.protection.models import Hold


def kind(of: str) -> str:
    """A kind of trace in words."""
    return {
        "passport": _("a number of a passport or identity card"),
        "case": _("a number of a person's case"),
        "birth": _("a name with a date of birth"),
    }[of]


def said(found: Iterable[Trace]) -> str:
    """Each kind with its lines, in one line; never what stands there."""
    lines: dict[str, list[str]] = {}
    for trace in found:
        lines.setdefault(trace.kind, []).append(str(trace.line))
    return "; ".join(
        _("{kind}, line {lines}").format(kind=kind(of), lines=", ".join(at)) for of, at in lines.items()
    )


def said_of(hold: Hold) -> str:
    """The same of a hold."""
    return said(Trace(of, line) for of, line in hold.traces)


def person_in(text: str) -> str:
    """Why a text that somebody types is not taken, or nothing."""
    found = traces(text)
    if not found:
        return ""
    return _("this seems to name a single person ({kinds})").format(kinds=said(found))


def open_holds(subject_type: str) -> dict[str, str]:
    """The same of all that are held, by the public id of the file."""
    rows = Hold.objects.filter(subject_type=subject_type, released_at__isnull=True)
    return {row.subject_id: said_of(row) for row in rows}
