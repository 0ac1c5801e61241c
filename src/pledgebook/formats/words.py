"""The words a reader sees for the values of a reading."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache

from pledgebook.messages import _, catalogue
from pledgebook.model import Verdict

# Accusing verdicts first, then what a person must settle, then what the figures add, then what holds.
# Each has a sign of its own: nothing depends on colour.
SIGNS: dict[Verdict, str] = {
    "inconsistent": "✗",
    "overstated": "▲",
    "understated": "▼",
    "undetermined": "?",
    "derived": "→",
    "consistent": "✓",
}
ORDER: tuple[Verdict, ...] = tuple(SIGNS)


def word(value: str) -> str:
    """A verdict, stance, tag, role or kind of the model in the reader's language.

    What has no message of its own (programme kinds are data) is shown with spaces for underscores.
    """
    return _words(language()).get(value) or value.replace("_", " ")


@cache
def _words(language: str) -> dict[str, str]:  # noqa: ARG001 - the messages are in it when this is asked
    return {
        "inconsistent": _("inconsistent"),
        "overstated": _("overstated"),
        "understated": _("understated"),
        "undetermined": _("undetermined"),
        "derived": _("derived"),
        "consistent": _("consistent"),
        "sum": _("sum"),
        "change": _("change"),
        "share": _("share"),
        "multiple": _("multiple"),
        "restatement": _("restatement"),
        "window": _("window"),
        "pledge": _("pledge"),
        "ongoing": _("ongoing"),
        "delivered": _("delivered"),
        "new": _("new"),
        "advancing": _("advancing"),
        "target": _("target"),
        "progress": _("progress"),
        "baseline": _("baseline"),
        "capacity": _("capacity"),
        "total": _("total"),
        "part": _("part"),
        "allocation": _("allocation"),
        "output": _("output"),
        "deadline": _("deadline"),
        "start": _("start"),
        "period": _("period"),
        "baseline period": _("baseline period"),
        "as of": _("as of"),
        "event": _("event"),
        "parties": _("parties"),
        "partners": _("partners"),
        "stance": _("stance"),
        "declared": _("tag"),
        "pillar": _("pillar"),
        "pillars": _("pillars"),
        "kind": _("kind"),
        "title": _("title"),
        "date": _("date"),
        "process": _("process"),
        "meeting": _("meeting"),
        "issuer": _("issuer"),
        "signatories": _("signatories"),
        "programmes": _("programmes"),
        "places": _("places"),
        "beneficiaries": _("beneficiaries"),
        "figure": _("figure"),
        "observed": _("observed"),
        "pledged": _("pledged"),
        "announced": _("announced"),
        "identified": _("identified"),
        "obligated": _("obligated"),
        "disbursed": _("disbursed"),
    }


def plainly(value: str) -> str:
    """As ``word``, where a place leaves room to be plainer: nobody has looked whether what is done was kept."""
    return _("reported as done") if value == "delivered" else word(value)


# Codes of countries by which a body is better known than the country: to name either would be wrong half of the time.
# CAF is the Development Bank of Latin America, and the Central African Republic by ISO 3166-1.
_SHARED = frozenset({"CAF"})
# Codes that ISO 3166 leaves to its users, and the two letters that Unicode has for them.
_OWN_CODES = {"XKX": ["XK"]}


def party(code: str) -> str:
    """The name of a party: of a country by its ISO 3166-1 alpha-3 code; others carry their name already."""
    if code == "*":
        return _("all signatories")
    if len(code) != 3 or code in _SHARED:
        return code
    from babel.core import get_global

    alias = _OWN_CODES.get(code) or get_global("territory_aliases").get(code)
    return _territories(language()).get(alias[0], code) if alias else code


def day(date: dt.date) -> str:
    """A date written out in the reader's language."""
    from babel.dates import format_date

    return format_date(date, "long", locale=language())


def digits(number: Decimal) -> str:
    """A number as the reader's language writes it, with the thousands parted."""
    from babel.numbers import format_decimal

    return str(format_decimal(number, format="#,##0.##########", locale=language()))


def language() -> str:
    """The language that messages are in."""
    return catalogue().info().get("language") or "en"


@cache
def _territories(language: str) -> dict[str, str]:
    from babel import Locale

    return dict(Locale.parse(language).territories)


def plain(text: str) -> str:
    """``text`` without what would steer a terminal, a page or the direction of the text around it."""
    return text.translate(_STEERING)


_CONTROLS = [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)]
_DIRECTIONS = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_STEERING: dict[int, str | None] = dict.fromkeys(_CONTROLS, "\ufffd") | dict.fromkeys(_DIRECTIONS)
