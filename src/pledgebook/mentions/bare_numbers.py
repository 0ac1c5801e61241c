"""What a number without a noun counts: the noun, or the currency, of the figure it is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.mentions.bare_places import is_held
from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.done_with import without_participles
from pledgebook.mentions.elided_amounts import ELIDED, with_elided_amounts
from pledgebook.mentions.elided_nouns import joined_to_next
from pledgebook.mentions.listed_parts import with_listed_parts
from pledgebook.mentions.parts_behind import SENTENCE_END
from pledgebook.mentions.parts_of_amounts import with_parts_of_amounts
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BLOCK = "\n"
_MILLION = 1_000_000
_PART_OF_ONE = re.compile(r"(?<![\d.,])0[.,]\d+\s*\w*(?:mill|milh|bil)", re.IGNORECASE)
_NEAR = 3  # figures before it among which the amount with the currency stands
_NUMBER_OF = 80  # characters before a number in which "the number of visas" stands
_ASIDE = 40  # characters of a time in commas between a number and its noun
_WORD = 10  # characters before a number in which a preposition stands
_REACH = 400  # characters before a number in which its sentence begins


def with_nouns(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order, the bare ones with the unit of the count that they belong to, where there is one.

    "105,000 of the 324,500 migrants" takes the noun behind it; "... against 9,796 in FY2021" that of the count before
    it in the same block, else of the next count of its block.
    """
    figures = with_parts_of_amounts(text, with_elided_amounts(text, figures, vocabulary), vocabulary)
    figures = without_participles(text, figures, vocabulary)
    figures, filled = with_listed_parts(text, figures, vocabulary), list[RawFigure]()
    for index, figure in enumerate(figures):
        if not figure.bare:
            filled.append(figure)
        elif _is_percent(text, figure, figures[index + 1 : index + 2], vocabulary):
            filled.append(figure._replace(kind="percent", unit="percent", rule="percent_of_another"))
        elif code := _currency(text, figure, filled, figures[index + 1 : index + 2], vocabulary):
            filled.append(figure._replace(kind="money", unit=code, rule=ELIDED))
        elif joined := _joined(text, figure, figures[index + 1 : index + 2], vocabulary):
            filled.append(joined)
        else:
            unit = _unit(text, figure, filled, figures[index + 1 : index + 3], vocabulary)
            filled.append(figure._replace(unit=unit))
    return filled


def _joined(
    text: str, figure: RawFigure, after: Sequence[RawFigure], vocabulary: Vocabulary
) -> RawFigure | None:
    """A number with its adjective that shares the noun of the count behind "and": "45 junior and 12 senior nurses"."""
    found = joined_to_next(text, figure, after, vocabulary)
    if found is None or figure.scale > 1:
        return None
    adjective, noun = found["adjective"] or "", after[0].unit
    at = Span(figure.at.start, figure.at.end + len(adjective))
    unit = f"{adjective.strip()} {noun.rpartition(' ')[2]}" if adjective else noun
    return figure._replace(at=at, unit=unit, bare=False)


def _is_percent(text: str, figure: RawFigure, after: Sequence[RawFigure], vocabulary: Vocabulary) -> bool:
    """Whether a number is the first end of a change between percentages: "from 30 to 45 percent"."""
    if not after or after[0].kind != "percent":
        return False
    return text[figure.at.end : after[0].at.start].strip() in vocabulary.quantities.figure_words["to"]


def _currency(
    text: str, figure: RawFigure, before: Sequence[RawFigure], after: Sequence[RawFigure], vocabulary: Vocabulary
) -> str:  # fmt: skip
    """The currency that millions without a noun share with the amount before them, or with the other end of a change.

    "42 million dollars: 36 million in Honduras and 6 million in ...", "de 5 a 10 millones de euros".
    """
    words = vocabulary.quantities.figure_words
    if after and after[0].kind == "money":
        between = text[figure.at.end : after[0].at.start].strip()
        if between in (*words["to"], *words["and"]):
            return after[0].unit
    other = after[0] if after and after[0].kind == "count" and not after[0].bare else None
    if other and text[figure.at.end : other.at.start].strip() in words["to"]:
        return ""  # "KES 3 billion, and will extend it from 1.3 million to 2.5 million mothers"
    if figure.scale == 1 or not _of_millions(text, figure):
        return ""
    if before and _is_compared(text, before[-1], figure, vocabulary):
        return ""
    amounts = (each for each in reversed(before[-_NEAR:]) if each.kind == "money")
    last = next(amounts, None)
    return last.unit if last and _speaks_on(text, last, figure) else ""


def _is_compared(text: str, last: RawFigure, figure: RawFigure, vocabulary: Vocabulary) -> bool:
    """Whether a number is compared with the millions of something before it: "1,6 million d'élèves, contre 1,1"."""
    if last.kind != "count" or last.bare or last.scale == 1:
        return False
    between = text[last.at.end : figure.at.start]
    return not SENTENCE_END.search(between) and _against(vocabulary).search(between) is not None


@cache
def _against(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The words right before what something is compared with: "contre", "frente a los"."""
    words = vocabulary.quantities.figure_words
    cues = any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == "against")
    article = rf"(?:{any_of(words['article'])} )?" if words["article"] else ""
    return re.compile(rf"(?<!\w){cues} {article}$", re.IGNORECASE)


def _of_millions(text: str, figure: RawFigure) -> bool:
    """Whether a number counts millions, or a part of one: "0.9 million"."""
    enough = (figure.low or figure.high or 0) >= _MILLION
    return enough or _PART_OF_ONE.search(text, figure.at.start, figure.at.end) is not None


def _speaks_on(text: str, last: RawFigure, figure: RawFigure) -> bool:
    """Whether a number stands where the amount before it still gives the currency: its block, or a list below it."""
    between = text[last.at.end : figure.at.start]
    if _BLOCK not in between:
        return True
    below = f":{_BLOCK}" in between or last.rule == ELIDED
    return below and between.endswith(_BLOCK)


def _unit(
    text: str, figure: RawFigure, before: Sequence[RawFigure], after: Sequence[RawFigure], vocabulary: Vocabulary
) -> str:  # fmt: skip
    if is_held(text, figure.at.start, figure.at.end, vocabulary):
        return ""
    whole = after[0] if after and after[0].kind == "count" else None
    words = vocabulary.quantities.figure_words
    if whole and text[figure.at.end : whole.at.start].strip() in words["of whole"]:
        return whole.unit
    if such := _of_such(vocabulary).match(text, figure.at.end):
        noun = counted(text, such.end(), vocabulary)
        if isinstance(noun, tuple):
            return noun[1]
    if behind := _behind(text, figure, after[0] if after else None, vocabulary):
        return behind
    if number_of := _number_of(vocabulary).search(
        text, max(0, figure.at.start - _NUMBER_OF), figure.at.start
    ):
        return number_of[1]
    return _of_clause(text, figure, vocabulary) or _of_other(text, figure, before, after, vocabulary)


def _of_other(
    text: str, figure: RawFigure, before: Sequence[RawFigure], after: Sequence[RawFigure], vocabulary: Vocabulary
) -> str:  # fmt: skip
    """What the count before a number counts, or the next one of its sentence, or what its sentence is about.

    Where something was done comes last: in "trained 300 teachers in 12 provinces; the goal is 500", 500 are teachers.
    """
    others = list(reversed(before[-4:]))
    if len(others) > 1 and not _is_place(text, figure, vocabulary):
        others.sort(key=lambda other: _is_place(text, other, vocabulary))
    for other in [*others, *after]:
        between = text[min(other.at.end, figure.at.end) : max(other.at.start, figure.at.start)]
        below = f":{_BLOCK}" in between and between.endswith(_BLOCK)
        if other.at.start > figure.at.end and SENTENCE_END.search(between):
            break
        if other.kind == "count" and other.unit and (below or _BLOCK not in between):
            return other.unit
    return _of_subject(text, figure, vocabulary)


def _is_place(text: str, figure: RawFigure, vocabulary: Vocabulary) -> bool:
    """Whether a number stands behind "in", or behind "to" or "for" and counts towns or the like."""
    word = (
        text[max(0, figure.at.start - _WORD) : figure.at.start].rpartition(" ")[0].rpartition(" ")[2].lower()
    )
    words = vocabulary.quantities.figure_words
    if word not in words["in"]:
        return False
    return word in words["where"] or figure.unit.partition(" ")[0] in vocabulary.wording.words["of_places"]


def _behind(text: str, figure: RawFigure, other: RawFigure | None, vocabulary: Vocabulary) -> str:
    """The noun with its article behind a number, or behind the other end of a change: "son 12 los distritos"."""
    words, end = vocabulary.quantities.figure_words, figure.at.end
    if other and text[end : other.at.start].strip() in words["to"]:
        if other.kind == "count" and not other.bare:  # "de 524 a 916 plazas"
            return other.unit
        end = other.at.end
    article = _article(vocabulary).match(text, end)
    named = (
        article is not None and text[article.end() : article.end() + 2].strip()[:1].isupper()
    )  # "500 à Agadez"
    timed = article and _timed(vocabulary).match(text, end)  # "88 au cours de 2021"
    noun = counted(text, article.end(), vocabulary) if article and not named and not timed else None
    return noun[1] if isinstance(noun, tuple) else ""


@cache
def _timed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words of more than one for when something was, with an article of their own."""
    return re.compile(rf" {any_of(cue for cue in vocabulary.calendar.cues if ' ' in cue)}(?: |(?<='))")


@cache
def _article(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between a number and the noun behind it: an article, "the number of", "of the", a time in commas."""
    words = vocabulary.quantities.figure_words
    article, number_of, whole = (any_of(words[kind]) for kind in ("article", "number of", "of whole"))
    aside = rf"(?:, [^,.;:\n]{{1,{_ASIDE}}},)?"
    noun = rf"(?:(?:{article} )?{number_of}|{article}|(?<=\) ){whole})"
    return re.compile(rf"\)?{aside} {noun}(?:(?= )|(?<='))(?= ?[^\W\d_])")


@cache
def _of_such(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What points from a number back to what was counted before, by its noun: "20 of those files"."""
    return re.compile(rf" {any_of(vocabulary.quantities.figure_words['of such'])}(?= [^\W\d_])")


@cache
def _number_of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What a number is of, said before it: "the number of visas issued to 9,796"."""
    words = vocabulary.quantities.figure_words
    joined = any_of([*words["to"], *words["from"], *words["span"], *words["in"], "by", "at"])
    phrase = r"(?:[^\W\d_]+(?:[ -][^\W\d_]+){0,4})"
    return re.compile(rf"\b{any_of(words['number of'])} ?({phrase}[sx])(?: [^\W\d_]+){{0,2}},? {joined} \Z")


def _of_clause(text: str, figure: RawFigure, vocabulary: Vocabulary) -> str:
    """What the number is of whose change ends in a figure: "the number of cases brought to court has grown from 31"."""
    least = max(0, figure.at.start - _REACH)
    if not _changed(vocabulary).search(text, max(least, figure.at.start - _ASIDE), figure.at.start):
        return ""
    marks = (text.rfind(mark, least, figure.at.start) + len(mark) for mark in (_BLOCK, ". ", "; "))
    start = max(least, *marks)
    ends = [found.end() for found in _of_number(vocabulary).finditer(text, start, figure.at.start)]
    noun = counted(text, ends[-1], vocabulary) if ends else None
    return noun[1] if isinstance(noun, tuple) and noun[0] < figure.at.start else ""


@cache
def _of_number(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.quantities.figure_words['number of'])}(?:(?= )|(?<='))")


@cache
def _changed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words right before either end of a change."""
    words = vocabulary.quantities.figure_words
    return re.compile(rf"(?<!\w){any_of([*words['to'], *words['from'], *words['span']])} \Z", re.IGNORECASE)


def _of_subject(text: str, figure: RawFigure, vocabulary: Vocabulary) -> str:
    """The first plural noun of the sentence with its words: "H-2 visas issued to ... numbered over 19,000"."""
    least = max(0, figure.at.start - _REACH)
    start = max(text.rfind(mark, least, figure.at.start) + len(mark) for mark in (_BLOCK, ". "))
    noun = counted(text, start - 1, vocabulary) if start > least else None
    return noun[1] if isinstance(noun, tuple) and noun[0] < figure.at.start else ""
