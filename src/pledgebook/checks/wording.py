"""How findings are worded: figures with what they speak of, numbers as a document writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from itertools import islice
from math import ceil, floor
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import Figure, Interval, Span
from pledgebook.vocabulary.names import load_names

_LINKS = frozenset({"in", "of", "for", "and", "the", "a", "an"})
_NO_NOUN = frozenset({"exceeding", "above", "below", "surpassing", "totaling", "totalling"})
_NO_OPENING = frozenset({"and", "the", "a", "an"})
_PHRASE_END = re.compile(r"[,;:()]|(?<!\b[A-Z])\.(?=\s|$)|\s[-–—]+\s")
_MOST_WORDS = 9
_FINEST = 3  # decimals of millions
_SUBJECT = 200  # characters of a sentence that are looked at for a party
_THAN = re.compile(r"^(?:(?:more|fewer|less|higher|lower) than|over|above) the\s+")
_PERCENT = re.compile(r".*?\d[\d.,]*(\s*(?:percent|per cent|percentage|%))")
_SIGN = re.compile(r"(?:\b[A-Z][A-Za-z]{0,3}\s?)?[$€£¥₹₩₦₱฿]\s?(?=\d)|\b[A-Z][A-Za-z]{1,3}\s?(?=\d)")
_CURRENCY_BEHIND = re.compile(
    r"\d[\d.,]*(?:\s+(?:thousand|million|billion|trillion))?\s+(?:of\s+)?((?!thousand|mil|bil|tril|mrd)[a-z]{4,}|[A-Z]{3})$"
)


def spoken(ground: Ground, placed: Placed) -> str:
    """A figure as written, with the words behind it that say what it is: "$40 million in development funding"."""
    text = ground.document.words(placed.after)
    end = _PHRASE_END.search(text)
    words = list(islice(WORD.finditer(text, 0, end.start() if end else len(text)), _MOST_WORDS))
    named = placed.figure.text[-1].isalpha() and placed.figure.kind != "percent"
    opening = words[0].group().lower() if words else ""
    stops = (named and opening not in _LINKS) or opening in _NO_OPENING
    kept = 0 if stops else _kept(ground, words)
    if end and text[end.start()] == "," and kept == end.start() and words:
        kept = _before_list(words)
    return " ".join((value_of(ground, placed) + text[:kept]).split())


def _before_list(words: Sequence[re.Match[str]]) -> int:
    """Where to stop when a comma may go on with further names: "ports in Ghana, Kenya" stops behind "ports"."""
    if not words[-1].group().istitle():
        return words[-1].end()
    links = [index for index, match in enumerate(words) if match.group().lower() in _LINKS]
    return words[links[-1] - 1].end() if links and links[-1] else 0


def text_of(ground: Ground, placed: Placed) -> str:
    """A figure as written, without the capital that the start of a sentence gave its first word."""
    text = placed.figure.text
    first = text.partition(" ")[0]
    if not first.isalpha():
        return text
    if first.istitle() and _opens(ground, placed):
        text = text[0].lower() + text[1:]
    if first.lower() not in _NO_NOUN:
        return text
    return (_("an amount {text}") if placed.figure.kind == "money" else _("a number {text}")).format(
        text=text
    )


def _opens(ground: Ground, placed: Placed) -> bool:
    """Whether a figure opens its sentence."""
    opens = WORD.search(ground.low, ground.sentence(placed).start, placed.at.end)
    return opens is not None and opens.start() >= placed.at.start


def value_of(ground: Ground, placed: Placed) -> str:
    """A figure that others are compared with, without the "more than the" that belongs to the comparison."""
    return _THAN.sub("", text_of(ground, placed))


def percent_of(ground: Ground, placed: Placed) -> str:
    """A percentage as written, without a word that would be doubled behind it ("94 percent increase")."""
    found = _PERCENT.match(placed.figure.text)
    return found.group() if found else text_of(ground, placed)


def _kept(ground: Ground, words: Sequence[re.Match[str]]) -> int:
    """Where the noun phrase ends that a figure is followed by: before a function word or a participle."""
    kept, since_link = 0, 0
    for index, match in enumerate(words):
        word = match.group().lower()
        last = words[index - 1].group() if index else ""
        name_ends = last[:1].isupper() and not last.isupper() and word not in _LINKS
        if word in ground.lexicon.stops and word not in _LINKS:
            break
        if name_ends and match.group()[0].islower() and since_link > 0:
            break
        if since_link and word in ground.lexicon.participles:
            break
        if (word.endswith(("ed", "ing")) and since_link > 1) or (
            word.endswith("ed") and since_link and _bound(ground, words, index)
        ):
            break
        since_link = 0 if word in _LINKS else since_link + 1
        kept = kept if word in _LINKS else match.end()
    return kept


def _bound(ground: Ground, words: Sequence[re.Match[str]], index: int) -> bool:
    """Whether a function word follows a word, or none."""
    return all(later.group().lower() in ground.lexicon.stops for later in words[index + 1 : index + 2])


def listing(texts: Sequence[str], *, strong: bool = False) -> str:
    """Several texts as one: "a, b and c"; "a, b, and c" where ``strong`` because they hold an "and" themselves."""
    if len(texts) == 1:
        return texts[0]
    if strong and len(texts) > 2:
        return _("{several}, and {last}").format(several=", ".join(texts[:-1]), last=texts[-1])
    return _("{several} and {last}").format(several=", ".join(texts[:-1]), last=texts[-1])


def named_in(ground: Ground, party: str, at: Span) -> bool:
    """Whether a stretch of the text names a party."""
    text = ground.document.flow.text
    known = _surfaces(ground.edition.language.partition("-")[0]).get(party, ())
    return any(text.find(surface, at.start, at.end) >= 0 for surface in known)


def names_party(ground: Ground, at: Span) -> bool:
    """Whether the first words of a sentence, where those who act stand, name any party."""
    words = ground.document.flow.text[at.start : min(at.end, at.start + _SUBJECT)]
    known = _surfaces(ground.edition.language.partition("-")[0])
    surfaces = (surface for each in known.values() for surface in each if len(surface) > 2)
    return any(_stands_in(surface, words) for surface in surfaces)


def _stands_in(name: str, words: str) -> bool:
    """Whether a name stands among words, and not as the beginning of another ("Los Chiles")."""
    at = words.find(name)
    return at >= 0 and not words[at + len(name) : at + len(name) + 1].isalnum()


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
    return _decimal(value.numerator / value.denominator, decimals)


def _decimal(value: float, decimals: int) -> str:
    text = f"{value:,.{decimals}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Style(NamedTuple):
    """How a document writes a measure: what stands before and behind the number, and whether it counts in millions."""

    before: str = ""
    behind: str = ""
    scaled: bool = False


PERCENT = Style(behind=" percent")
PLAIN = Style()


def style_of(figure: Figure) -> Style:
    """The style of a figure: "$240 million" has "$" before, "94 per cent" its words behind."""
    if figure.kind == "percent":
        found = _PERCENT.match(figure.text)
        return Style(behind=found.group(1)) if found else PERCENT
    if figure.kind != "money":
        return PLAIN
    sign = _SIGN.search(figure.text)
    behind = _CURRENCY_BEHIND.search(figure.text)
    before = sign.group() if sign else ""
    words = f" {behind.group(1)}" if behind else ""
    return Style(before, words, True) if before or words else Style(f"{figure.unit} ", "", True)


def bounds(interval: Interval, style: Style = PLAIN) -> str:
    """An interval in words, in one scale: "$240 to 250 million", "399.7 to 400.6", "at least 2,500"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return _("any value")
    if low is None or high is None:
        end = _amount(low if high is None else high, style)
        return (_("at least {end}") if high is None else _("at most {end}")).format(end=end)
    if low is high or low == high:
        return _amount(low, style)
    divisor, frame = _scale(high, style)
    first, last = _ended(low, divisor), _ended(high, divisor, upwards=True)
    if first == last:
        return frame.format(number=_middle((low + high) / 2 / divisor, style))
    return frame.format(number=_("{low} to {high}").format(low=first, high=last))


def _ended(value: Fraction, divisor: int, *, upwards: bool = False) -> str:
    """An end of an interval in the scale of ``divisor``: from 1,000 on no decimals, rounded outwards."""
    over, under = value.numerator, value.denominator * divisor
    if over < 1000 * under:
        return _decimal(over / under, 1)
    return _decimal(-(-over // under) if upwards else over // under, 1)


def _amount(value: Fraction | None, style: Style) -> str:
    divisor, frame = _scale(value or Fraction(0), style)
    return frame.format(number=_middle((value or Fraction(0)) / divisor, style))


def _middle(value: Fraction, style: Style) -> str:
    """One number for all that an interval holds, with the decimals that a document may state of millions."""
    return number(value, _FINEST if style.scaled and value < 1000 else 1)


def _scale(value: Fraction, style: Style) -> tuple[int, str]:
    """What to divide by, and the words around the number, as the document writes them."""
    least = value.numerator // value.denominator
    if style.scaled and least >= 10**9:
        return 10**9, style.before + _("{number} billion") + style.behind
    if style.scaled and least >= 10**6:
        return 10**6, style.before + _("{number} million") + style.behind
    return 1, style.before + "{number}" + style.behind


def span_of(placed: Placed, interval: Interval) -> str:
    """The bounds of a figure's interval in its own style, for a relation in numbers; a whole count is itself."""
    low, high = interval.low, interval.high
    if placed.figure.kind == "count" and low is not None and high is not None and high - low == 1:
        middle = (low + high) / 2
        if middle.denominator == 1:
            return number(middle)
    return bounds(interval, style_of(placed.figure))


def outward(interval: Interval) -> Interval:
    """The interval with its ends rounded outwards to one decimal, so that nothing it held is lost."""
    low = None if interval.low is None else Fraction(floor(interval.low * 10), 10)
    high = None if interval.high is None else Fraction(ceil(interval.high * 10), 10)
    return Interval(low, high)
