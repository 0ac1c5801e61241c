"""The mail that reminds, in the language of the person, with addresses that lead to the very forms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.conf import settings
from django.core.mail import EmailMessage

from pledgebook.formats.words import day
from pledgebook.messages import LANGUAGES, _, ngettext, speaking
from pledgebook.web.people.language import language_of
from pledgebook.web.reporting.names import called
from pledgebook.web.reporting.reminders import Due

MOST = 10  # forms that a mail names; the list has them all


def reminder(to: Due, today: dt.date) -> EmailMessage:
    """The mail to one person, in every language where they chose none. What the party reported so far is not in it."""
    chosen = language_of(to.person)
    parts, subjects = [], []
    for language in (chosen,) if chosen else LANGUAGES:
        with speaking(language):
            subjects.append(_line(_subject(to, today)))
            parts.append("\n".join(_text(to, today)))
    return EmailMessage(" / ".join(subjects)[:200], "\n\n---\n\n".join(parts), None, [to.person.email])


def _subject(to: Due, today: dt.date) -> str:
    said = (
        _("Reports were due on {day}: {round}")
        if to.round.due < today
        else _("Reports are due on {day}: {round}")
    )
    return said.format(day=day(to.round.due), round=to.round.title)


def _text(to: Due, today: dt.date) -> Iterator[str]:
    waiting = [line.shared.commitment.public_id for line in to.standing.leads if line.report is None]
    yield _subject(to, today)
    yield ""
    if waiting:
        said = ngettext(
            "{party} has {count} commitment left to report:",
            "{party} has {count} commitments left to report:",
            len(waiting),
        )
        yield said.format(party=called(to.party), count=len(waiting))
        yield from (f"{_base()}/rounds/{to.round.public_id}/commitments/{id}/" for id in waiting[:MOST])
    if to.standing.to_confirm:
        said = ngettext(
            "{count} report of others waits for the word of {party}.",
            "{count} reports of others wait for the word of {party}.",
            to.standing.to_confirm,
        )
        yield said.format(party=called(to.party), count=to.standing.to_confirm)
    yield ""
    yield _("The whole list, which can be left and resumed: {address}").format(
        address=f"{_base()}/reporting/"
    )
    yield _("Five minutes each are enough. You get this at most once a week, until the round is closed.")


def _line(text: str) -> str:
    """One line: a title may not add a header to a mail."""
    return " ".join(text.split())


def _base() -> str:
    return str(settings.ADDRESS).rstrip("/")
