"""The templates of the pages: everything is escaped, and a name that does not exist is an error."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.numbers import format_decimal
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from pledgebook.formats import amounts, html, money_words
from pledgebook.formats.bounds import shown_values
from pledgebook.formats.odds import odds
from pledgebook.formats.words import day, language
from pledgebook.web.pages import chart, deeds, values
from pledgebook.web.pages.reasons import because
from pledgebook.web.registry.models import Figure, Observation
from pledgebook.web.registry.models.status import in_language
from pledgebook.web.reporting.names import called, named

# The filters that say something in the reader's language.
SPOKEN = frozenset({
    "amount", "because", "bounds", "called", "currency", "day", "deed", "in_language", "instant", "month", "named",
    "number", "odds", "party", "tongue", "word",
})  # fmt: skip


def environment(**options: Any) -> Environment:
    """The environment that Django asks for, with our names and those of the reader's own page."""
    loader: FileSystemLoader = options["loader"]
    loader.searchpath.append(str(html.FOLDER))
    strict = {"autoescape": True, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**options | strict)  # noqa: S701 - it is said in the line above
    html.equip(made)
    made.globals.update(url=url, asset=asset, language=language)
    made.filters.update(
        bounds=bounds, number=number, instant=instant, month=month, tongue=tongue, indented=indented
    )
    made.filters.update(
        word=named,
        because=because,
        deed=deeds.deed,
        actor=deeds.actor,
        odds=odds,
        subject=deeds.subject,
        subject_address=deeds.address,
    )
    made.filters.update(called=called, named=named, in_language=said_in_language)
    made.filters.update(amount=amounts.shown, currency=amounts.unit)
    made.filters.update({name: late(each) for name, each in made.filters.items() if name in SPOKEN})
    made.globals.update(money_words=money_words)
    made.filters.update(unbolded=values.unbolded)
    made.globals.update(hedged=values.hedged)
    made.globals.update(period=values.period, tick=values.tick, day_tick=values.day_tick, chart=chart)
    return made


def late(spoken: Callable[..., str]) -> Callable[..., str]:
    """The filter, asked each time: of ``"new"|word`` Jinja would keep the word of the language that came first."""

    @pass_context
    def asked(_context: Context, *arguments: object) -> str:
        return spoken(*arguments)

    return asked


def said_in_language(words: Mapping[str, str]) -> str:
    """Words of a process that it has in several languages, in the reader's."""
    return in_language(words, language())


def url(name: str, *arguments: object) -> str:
    """The address of a page."""
    return reverse(name, args=arguments)


@cache
def asset(path: str) -> str:
    """The address of a static file, which changes with its content: it may be cached for long."""
    found = finders.find(path)
    if not found:
        raise LookupError(f"no static file {path}")
    with open(found, "rb") as file:  # noqa: PTH123 - the finder gives a text
        return f"{static(path)}?v={hashlib.file_digest(file, 'sha256').hexdigest()[:12]}"


def bounds(row: Figure | Observation) -> str:
    """The bounds of a figure or an observation for the eye."""
    return shown_values(row.low, row.high)


def number(value: float) -> str:
    """A count in the reader's digits."""
    return format_decimal(value, locale=language())


def instant(value: dt.datetime) -> str:
    """An instant in UTC, to the minute."""
    at = value.astimezone(dt.UTC)
    return f"{day(at.date())}, {at:%H:%M} UTC"


def month(value: dt.date) -> str:
    """A month of a year, in short."""
    return format_skeleton("yMMM", dt.datetime(value.year, value.month, 1, tzinfo=dt.UTC), locale=language())


def tongue(code: str) -> str:
    """The name of a language, in the reader's own."""
    try:
        return Locale.parse(code).get_language_name(language()) or code
    except (ValueError, UnknownLocaleError):
        return code


def indented(payload: str) -> str:
    """JSON of the ledger, laid out for the eye."""
    return json.dumps(json.loads(payload), ensure_ascii=False, indent=2)
