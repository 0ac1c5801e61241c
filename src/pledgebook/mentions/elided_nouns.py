"""Which numbers without a noun leave it out because a count before them, or right behind them, has said it.

"a équipé 75 dispensaires et en équipera 40", "opened 12 clinics and plans to open 15", "11 of 26 terminals".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.at_other_times import is_at_another_time
from pledgebook.mentions.rated import is_rated
from pledgebook.mentions.raw_figure import PERHAPS, RawFigure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_REACH = 200  # characters between a count and the number that shares its noun
_RATE_REACH = 60  # characters between a count and how many of it there are for each
_NEAR = 4  # figures before a number among which one of its shape stands


class _Shapes(NamedTuple):
    """What stands before a number: ``pronoun`` and a verb, a ``verb`` behind ``and_``, ``of`` behind a comma.

    ``of_whole`` is all that stands between a part and its whole.
    """

    pronoun: re.Pattern[str]
    verb: re.Pattern[str]
    and_: re.Pattern[str]
    of: re.Pattern[str]
    of_whole: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    verb = any_of(words["verb"]).replace(r"\*", r"[^\W\d_]+")
    hedge = any_of(vocabulary.quantities.hedges_before)
    return _Shapes(
        pronoun=lazily(rf"(?<![^\W\d_]){any_of(words['pronoun'])} (?:[^\W\d_]+ ){{1,2}}\Z", re.IGNORECASE),
        verb=lazily(rf"(?<![^\W\d_]){verb} \Z", re.IGNORECASE),
        and_=lazily(
            rf"(?:[;:]| {any_of(words['and'])}) [^,;:.()]*\Z"
        ),  # no other clause between it and the verb
        of=lazily(rf", {any_of(words['of'])} \Z"),
        of_whole=lazily(rf" {any_of(words['of whole'])} (?:{hedge} )?"),
    )


def elided(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> Iterator[int]:
    """The indices of such numbers among those that are figures only perhaps."""
    shapes = _shapes(vocabulary)
    for index, figure in enumerate(figures):
        if figure.rule != PERHAPS or figure.least <= 1:
            continue
        if (
            _is_shared(text, figures, index, vocabulary)
            or _is_part_of_next(text, figures, index, shapes)
            or _is_as_before(text, figures, index, shapes)
            or joined_to_next(text, figure, figures[index + 1 : index + 2], vocabulary)
            or _is_rate_of_last(text, figures, index, vocabulary)
        ):
            yield index


def _is_shared(text: str, figures: Sequence[RawFigure], index: int, vocabulary: Vocabulary) -> bool:
    """Whether the count before a number is of the same thing: a pronoun takes it up, or another verb shares it."""
    counts = (each for each in reversed(figures[max(0, index - _NEAR) : index]) if each.rule != PERHAPS)
    before, start = next((each for each in counts if each.kind != "percent"), None), figures[index].at.start
    if before is None or before.kind != "count" or start - before.at.end > _REACH:
        return False
    between = text[before.at.end : start]
    if "\n" in between:
        return False
    if is_at_another_time(text, before.at.end, start, figures[index].at.end, vocabulary):
        return True
    shapes = _shapes(vocabulary)
    if shapes.pronoun.search(between):
        return True
    again = shapes.verb.search(between)
    if again is None or not _may_be_verb(again[0].split()[-1].lower(), vocabulary):
        return False
    return shapes.and_.search(between, 0, again.start() + 1) is not None


def _may_be_verb(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word that ends like a verb is one: "taller" and "comité" end so, too, but no known verb does."""
    verbs = vocabulary.verbs
    return not verbs.forms or word in verbs.forms or word.endswith(tuple(verbs.endings))


def joined_to_next(
    text: str, figure: RawFigure, after: Sequence[RawFigure], vocabulary: Vocabulary
) -> re.Match[str] | None:
    """What joins a number to a count behind it, whose noun it shares: "45 junior and 12 senior nurses"."""
    if not after or after[0].kind != "count" or after[0].bare or not text[figure.at.start].isdigit():
        return None
    return _and_then(vocabulary).fullmatch(text, figure.at.end, after[0].at.start)


@cache
def _and_then(vocabulary: Vocabulary) -> re.Pattern[str]:
    adjective = r"(?P<adjective> [a-z]+)?" if vocabulary.grammar == "english" else "(?P<adjective>)"
    return re.compile(rf"{adjective} {any_of(vocabulary.quantities.figure_words['and'])} ")


def _is_rate_of_last(text: str, figures: Sequence[RawFigure], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a number says how many of the last count there are for each: "48 wells, 12 per district"."""
    last, figure = figures[index - 1] if index else None, figures[index]
    if last is None or last.kind != "count" or last.bare or "\n" in text[last.at.end : figure.at.start]:
        return False
    near = figure.at.start - last.at.end <= _RATE_REACH
    return near and figure.least < last.least and is_rated(text, figure.at.end, vocabulary)


def _is_part_of_next(text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes) -> bool:
    """Whether the number is some of a larger count right behind it: "11 of 26 terminals"."""
    if index + 1 >= len(figures):
        return False
    part, whole = figures[index], figures[index + 1]
    between = text[part.at.end : whole.at.start + 1]
    joined = shapes.of_whole.match(between)
    if not joined or len(between) > joined.end() + 1:
        return False
    return whole.kind == "count" and part.least < whole.least


def _is_as_before(text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes) -> bool:
    """Whether a count before it stands likewise behind a comma: "the first, of 45 wells, and the second, of 70,"."""
    at = figures[index].at
    if not shapes.of.search(text, max(0, at.start - 8), at.start) or text[at.end : at.end + 1] != ",":
        return False
    alike = (each for each in figures[max(0, index - _NEAR) : index] if each.kind == "count")
    return any(shapes.of.search(text, max(0, each.at.start - 8), each.at.start) for each in alike)
