"""How findings are worded: figures with what they speak of, parties by name, numbers as a document writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import cache
from math import ceil, floor

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import Interval, Span
from pledgebook.vocabulary.names import load_names

_LINKS = frozenset({"in", "of", "for", "and", "the", "a", "an"})
_NO_OPENING = frozenset({"and", "the", "a", "an"})
_PHRASE_END = re.compile(r"[,;:.()]|\s[-–—]+\s")
_MOST_WORDS = 9


def spoken(ground: Ground, placed: Placed) -> str:
    """A figure as written, with the words behind it that say what it is: "$40 million in development funding"."""
    text = ground.document.words(placed.after)
    end = _PHRASE_END.search(text)
    words = list(WORD.finditer(text[: end.start() if end else len(text)]))[:_MOST_WORDS]
    named = placed.figure.text[-1].isalpha() and placed.figure.kind != "percent"
    opening = words[0].group().lower() if words else ""
    stops = (named and opening not in _LINKS) or opening in _NO_OPENING
    kept = 0 if stops else _kept(ground, words)
    return " ".join((placed.figure.text + text[:kept]).split())


def _kept(ground: Ground, words: Sequence[re.Match[str]]) -> int:
    """Where the noun phrase ends that a figure is followed by: before a function word or a participle."""
    kept, since_link = 0, 0
    for index, match in enumerate(words):
        word = match.group().lower()
        name_ends = index > 0 and words[index - 1].group()[0].isupper() and word not in _LINKS
        bound = all(later.group().lower() in ground.lexicon.stops for later in words[index + 1 : index + 2])
        if word in ground.lexicon.stops and word not in _LINKS:
            break
        if name_ends and match.group()[0].islower() and since_link > 0:
            break
        if (word.endswith(("ed", "ing")) and since_link > 1) or (
            word.endswith("ed") and since_link and bound
        ):
            break
        since_link = 0 if word in _LINKS else since_link + 1
        kept = kept if word in _LINKS else match.end()
    return kept


def listing(texts: Sequence[str]) -> str:
    """Several texts as one: "a, b and c"."""
    if len(texts) == 1:
        return texts[0]
    return _("{several} and {last}").format(several=", ".join(texts[:-1]), last=texts[-1])


def source(ground: Ground, figures: Iterable[Placed]) -> str:
    """Who speaks, and of whom: "The document, on Belize,"."""
    parties = next((figure.parties for figure in figures if figure.parties), ())
    names = [party_name(ground, party) for party in parties if party != "*"]
    return _("The document, on {party},").format(party=listing(names)) if names else _("The document")


def party_name(ground: Ground, party: str) -> str:
    """A party as the document itself names it, the longest way; its identifier where it does not."""
    text = ground.document.flow.text
    known = _surfaces(ground.edition.language.partition("-")[0]).get(party, ())
    written = [surface for surface in known if surface in text]
    if not written:
        return party
    name = max(written, key=lambda surface: (text.count(surface), len(surface)))
    return f"the {name}" if re.search(rf"\bthe {re.escape(name)}\b", text) else name


def named_in(ground: Ground, party: str, at: Span) -> bool:
    """Whether a stretch of the text names a party."""
    text = ground.document.flow.text
    known = _surfaces(ground.edition.language.partition("-")[0]).get(party, ())
    return any(text.find(surface, at.start, at.end) >= 0 for surface in known)


@cache
def _surfaces(language: str) -> dict[str, tuple[str, ...]]:
    """The spellings of every party's name."""
    names: dict[str, tuple[str, ...]] = {}
    for entry in load_names(language).entries:
        if entry.id is not None and entry.form == "name":
            names[entry.id] = (*names.get(entry.id, ()), entry.surface)
    return names


def number(value: Fraction, decimals: int = 1) -> str:
    """A number with commas between thousands and at most so many decimals."""
    text = f"{float(value):,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def bounds(interval: Interval, unit: str = "", kind: str = "count") -> str:
    """An interval in words, in one scale: "$240 to 250 million", "399.7 to 400.6", "at least 2,500"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return _("any value")
    if low is None or high is None:
        end = _amount(low if high is None else high, unit, kind)
        return (_("at least {end}") if high is None else _("at most {end}")).format(end=end)
    if low == high:
        return _amount(low, unit, kind)
    divisor, frame = _scale(high, unit, kind)
    return frame.format(
        number=_("{low} to {high}").format(
            low=_ended(low / divisor, floor), high=_ended(high / divisor, ceil)
        )
    )


def _ended(value: Fraction, outwards: Callable[[Fraction], int]) -> str:
    """An end of an interval: from 1,000 on no decimals, rounded outwards."""
    return number(Fraction(outwards(value))) if value >= 1000 else number(value)


def _amount(value: Fraction | None, unit: str, kind: str) -> str:
    divisor, frame = _scale(value or Fraction(0), unit, kind)
    return frame.format(number=number((value or Fraction(0)) / divisor))


def _scale(value: Fraction, unit: str, kind: str) -> tuple[int, str]:
    """What to divide by, and the words around the number, as documents write them."""
    if kind == "percent":
        return 1, _("{number} percent")
    if kind != "money":
        return 1, "{number}"
    sign = "$" if unit in ("USD", "$") else f"{unit} "
    if value >= 10**9:
        return 10**9, sign + _("{number} billion")
    if value >= 10**6:
        return 10**6, sign + _("{number} million")
    return 1, sign + "{number}"


def span_of(placed: Placed, interval: Interval) -> str:
    """The bounds of a figure's interval in its own unit, for a relation in numbers; a whole count is itself."""
    low, high = interval.low, interval.high
    if placed.figure.kind == "count" and low is not None and high is not None and high - low == 1:
        middle = (low + high) / 2
        if middle.denominator == 1:
            return number(middle)
    return bounds(interval, placed.figure.unit, placed.figure.kind)


def outward(interval: Interval) -> Interval:
    """The interval with its ends rounded outwards to one decimal, so that nothing it held is lost."""
    low = None if interval.low is None else Fraction(floor(interval.low * 10), 10)
    high = None if interval.high is None else Fraction(ceil(interval.high * 10), 10)
    return Interval(low, high)
