"""Whether words that are a time only in some places, a bare year or a day of the week, are one where they stand."""

from __future__ import annotations

from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.calendar import CUES

_REACH = 60  # characters that are looked at before a time
WEAK = frozenset({"of", "the"})  # what stands so before a season may be "de verano" or "el verano"
UNBOUND = frozenset({"of", "the", None})  # cues that say nothing of how a time bounds
# "by Easter", but no "Easter bonus"; "até 18/08", but no "1/3"
_NAMED = {
    "feast": frozenset({"by", "before", "until", "from now", "since", "after", "for", "on"}),
    "day of month": frozenset(CUES) - {"of"},
    "weekday": frozenset({"by", "before", "until", "since", "after", "on", "at", "the", "start"}),
}
_COUNTING = frozenset({"of", "on", "for", "until"})  # "de 2000 familias" is no year


def stands(
    text: str, at: Span, name: str, cue: tuple[str | None, str], reach: int, vocabulary: Vocabulary
) -> bool:
    """Whether a bare year, month or season is a time: behind a cue, in a list of years, or alone in a table."""
    context = time_context(vocabulary)
    kind, entry = cue
    before = text[max(0, at.start - _REACH) : at.start]
    listed = name in ("year", "month") and _is_listed(text, reach, at.start, name, vocabulary)
    named = name == "month" and not listed and _is_in_name(text, at, cue, vocabulary)
    if named or context.named.match(text, at.end) or (kind == "of" and context.law.search(before)):
        return False
    counted = time_grammar(vocabulary).counted if name == "year" and kind in _COUNTING else None
    if counted and counted.match(text, at.end):
        return False
    if listed or name in _NAMED:
        ends_range = (
            name == "weekday" and entry.lower() in vocabulary.calendar.words["to"]
        )  # "de lunes a viernes"
        return listed or (kind in _NAMED[name] and not ends_range)
    if name == "duration":
        return entry.lower() in context.lasting
    if name == "this year":  # "en el transcurso del año", but no "10 veces en el año"
        return kind in ("by", "from now") or (kind == "at" and " " in entry)
    weak = WEAK if name in ("bare season", "portion") else ("the",)
    return kind is not None and kind not in weak


def _is_in_name(text: str, at: Span, cue: tuple[str | None, str], vocabulary: Vocabulary) -> bool:
    """Whether a month with a capital is a name, or the end of one: "o Rio de Janeiro", "no Maio"."""
    kind, entry = cue
    capital = text[text.rfind(" ", 0, at.end) + 1].isupper()
    return capital and (kind in UNBOUND or entry.lower() in vocabulary.calendar.words["of name"])


def _is_listed(text: str, reach: int, start: int, name: str, vocabulary: Vocabulary) -> bool:
    """Whether a year or month at ``start`` goes on with a list of them: "in 2020, 2021", "in May and October"."""
    if not time_context(vocabulary).list_mark.fullmatch(text, reach, start):
        return False
    last = text[text.rfind(" ", 0, reach) + 1 : reach]
    return last[-4:].isdigit() if name == "year" else last in vocabulary.calendar.months
