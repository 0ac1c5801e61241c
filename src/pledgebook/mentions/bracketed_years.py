"""Years that brackets set beside a percentage or a baseline: "from 36.7% (2019) to 25%", "(baseline: 12%, 2024)"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_INSIDE = 60  # characters of brackets before a year
_BEFORE = 60  # characters before them in which the percentages of a change and their words stand
_CLAUSE = 200  # characters before a change in which the verb of it stands
_WORD = re.compile(r"[^\W\d_]+")


def cue_of_brackets(text: str, at: Span, name: str, vocabulary: Vocabulary) -> str | None:
    """The kind of cue that brackets make of a year without one, or None where they hold nothing of the kind.

    A year beside a baseline, or behind the first end of a change, is compared with; behind the last end of one that is
    promised it is a deadline. What was reached in it, or is "to 8%" without a change, is neither.
    """
    opening = text.rfind("(", max(0, at.start - _INSIDE), at.start) if name == "year" else -1
    if opening < 0 or text[at.end : at.end + 1] not in (")", ",", ";"):
        return None
    inside = text[opening + 1 : at.start]
    if ")" in inside or "\n" in inside:
        return None
    if inside.strip():
        return "reference" if _baseline(vocabulary).search(inside) else None
    if text[at.end] != ")":
        return None
    least = max(0, opening - _BEFORE)
    if _first(vocabulary).search(text, least, opening) and _second(vocabulary).match(text, at.end):
        return "reference"
    last = _last(vocabulary).search(text, least, opening)
    return "by" if last and _is_promised(text[: last.start()], vocabulary) else None


def _is_promised(before: str, vocabulary: Vocabulary) -> bool:
    """Whether the words of a sentence before a change promise it: "will cut", "reducirá"."""
    said = _WORD.findall(before[-_CLAUSE:].rpartition(". ")[2].rpartition("\n")[2].lower())
    promise, forms = vocabulary.wording.words["promise"], vocabulary.verbs.forms
    return any(
        word in promise or any(form.tense == "future" for form in forms.get(word, ())) for word in said
    )


@cache
def _baseline(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<!\w){any_of(vocabulary.calendar.words['baseline'])}(?!\w)", re.IGNORECASE)


@cache
def _first(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A percentage right behind a word by which it is the first end of a change."""
    start = any_of(vocabulary.calendar.words["change from"])
    return lazily(rf"(?<!\w){start} {_percent(vocabulary)} $", re.IGNORECASE)


@cache
def _second(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The last end of the change behind the brackets: ") to 25%"."""
    to = any_of(vocabulary.quantities.figure_words["to"])
    return lazily(rf"\),? {to} {_percent(vocabulary)}", re.IGNORECASE)


@cache
def _last(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Both ends of a change with the brackets behind the first: "from 36.7% (2019) to 25% "."""
    start = any_of(vocabulary.calendar.words["change from"])
    to = any_of(vocabulary.quantities.figure_words["to"])
    percent = _percent(vocabulary)
    return lazily(rf"(?<!\w){start} {percent}(?: \([^()]{{1,20}}\))?,? {to} {percent} $", re.IGNORECASE)


def _percent(vocabulary: Vocabulary) -> str:
    return rf"\d[\d.,]* ?(?:%|{any_of(vocabulary.quantities.figure_words['percent'])})"
