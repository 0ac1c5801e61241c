"""How findings are worded: figures with what they speak of, parties by name, numbers as a document writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cache
from math import ceil, floor

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import Interval
from pledgebook.vocabulary.names import load_names

_LINKS = frozenset({"in", "of", "for", "and", "the", "a", "an"})
_PHRASE_END = re.compile(r"[,;:.()]|\s[-–—]+\s")
_MOST_WORDS = 9


def spoken(ground: Ground, placed: Placed) -> str:
    """A figure as written, with the words behind it that say what it is: "$40 million in development funding"."""
    text = ground.document.words(placed.after)
    end = _PHRASE_END.search(text)
    kept, since_link = 0, 0
    for count, match in enumerate(WORD.finditer(text[: end.start() if end else len(text)])):
        word = match.group().lower()
        if count == 0 and word not in _LINKS and placed.figure.kind == "money":
            break
        if (word in ground.lexicon.stops and word not in _LINKS) or count >= _MOST_WORDS:
            break
        if since_link > 1 and word.endswith(("ed", "ing")):
            break
        since_link = 0 if word in _LINKS else since_link + 1
        kept = kept if word in _LINKS else match.end()
    return " ".join((placed.figure.text + text[:kept]).split())


def listing(texts: Sequence[str]) -> str:
    """Several texts as one: "a, b and c"."""
    if len(texts) == 1:
        return texts[0]
    return _("{several} and {last}").format(several=", ".join(texts[:-1]), last=texts[-1])


def says(ground: Ground, figures: Iterable[Placed]) -> str:
    """The opening of a sentence that reports the document, with the party where the figures have one."""
    parties = next((figure.parties for figure in figures if figure.parties), ())
    names = [party_name(ground, party) for party in parties if party != "*"]
    if not names:
        return _("The document says that")
    return _("The document says of {party} that").format(party=listing(names))


def party_name(ground: Ground, party: str) -> str:
    """A party as the document itself names it, the longest way; its identifier where it does not."""
    text = ground.document.flow.text
    known = _surfaces(ground.edition.language.partition("-")[0]).get(party, ())
    written = [surface for surface in known if surface in text]
    if not written:
        return party
    name = max(written, key=lambda surface: (text.count(surface), len(surface)))
    return f"the {name}" if re.search(rf"\bthe {re.escape(name)}\b", text) else name


@cache
def _surfaces(language: str) -> dict[str, tuple[str, ...]]:
    """The spellings of every party's name."""
    names: dict[str, tuple[str, ...]] = {}
    for entry in load_names(language).entries:
        if entry.id is not None and entry.form == "name":
            names[entry.id] = (*names.get(entry.id, ()), entry.surface)
    return names


def number(value: Fraction) -> str:
    """A number with commas between thousands and at most one decimal."""
    return f"{float(value):,.1f}".removesuffix(".0")


def bounds(interval: Interval, unit: str = "", kind: str = "count") -> str:
    """An interval in words: "$240 million to $250 million", "about 400 to 401", "at least 2,500"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return _("any value")
    if high is None and low is not None:
        return _("at least {low}").format(low=amount(low, unit, kind))
    if low is None and high is not None:
        return _("at most {high}").format(high=amount(high, unit, kind))
    if low is None or high is None or low == high:
        return amount(low or Fraction(0), unit, kind)
    return _("{low} to {high}").format(low=amount(low, unit, kind), high=amount(high, unit, kind))


def amount(value: Fraction, unit: str, kind: str) -> str:
    """A value with its unit: "$240 million", "EUR 1.5 billion", "94 percent", "19,000"."""
    if kind == "percent":
        return _("{number} percent").format(number=number(value))
    if kind != "money":
        return number(value)
    sign = "$" if unit in ("USD", "$") else f"{unit} "
    for scale, word in ((10**9, _("billion")), (10**6, _("million"))):
        if abs(value) >= scale:
            return f"{sign}{number(value / scale)} {word}"
    return f"{sign}{number(value)}"


def span_of(placed: Placed, interval: Interval) -> str:
    """The bounds of a figure's interval in its own unit, for a relation in numbers."""
    return bounds(interval, placed.figure.unit, placed.figure.kind)


def outward(interval: Interval) -> Interval:
    """The interval with its ends rounded outwards to one decimal, so that nothing it held is lost."""
    low = None if interval.low is None else Fraction(floor(interval.low * 10), 10)
    high = None if interval.high is None else Fraction(ceil(interval.high * 10), 10)
    return Interval(low, high)
