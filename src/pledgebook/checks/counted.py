"""Small counts that break another down: "17 pledges: eleven are new, and six go on"; too bare to be figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgebook.checks.actors import document_noun, opened
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.overlapping import numbers_may_overlap
from pledgebook.checks.wording import listing, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Origin, Span

_FAR = 14  # words between a count and the colon behind it
_LEAST, _MOST = 2, 999
_TWO = 2
_REACH = 16  # characters behind a number that are looked at for its scale
_MARK = re.compile(r"[,;]")
_DIGITS = re.compile(r"(?<![\w.,/-])\d{1,3}(?![\w%]|[.,/-]\d)")
_WORD = re.compile(r"[^\W\d_]+")
_WORD_OR_DIGIT = re.compile(r"\w")


class _Number(NamedTuple):
    at: Span
    value: int


def counted(ground: Ground) -> Iterator[Finding]:
    """One finding a bare count and the numbers behind its colon, each of which opens a piece of the list."""
    known = {placed.order for each in ground.equations for placed in (each.total, *each.parts)}
    for sentence, figures in ground.sentences.items():
        for placed in figures:
            if placed.order not in known and _bare(placed):
                parts = _parts(ground, sentence, placed)
                finding = _finding(ground, placed, parts) if len(parts) >= _TWO else None
                if finding is not None and finding.accuses and _overlap(ground, sentence, parts):
                    finding = None
                if finding is not None:
                    yield finding
                    break


def _bare(placed: Placed) -> bool:
    low, high = placed.figure.low, placed.figure.high
    if placed.figure.kind != "count" or placed.figure.hedge != "exact" or placed.rate or placed.inherited:
        return False
    return low is not None and low == high and _LEAST <= low <= _MOST and low == int(low)


def _parts(ground: Ground, sentence: int, total: Placed) -> list[_Number]:
    """The numbers of the list; none unless each piece opens with one, and holds no other."""
    end = ground.document.sentences[sentence].at.end
    colon = ground.low.find(":", total.at.end, end)
    gap = ground.low[total.at.end : max(total.at.end, colon)]
    if colon < 0 or len(gap.split()) > _FAR or any(mark in gap for mark in ",;("):
        return []
    text = ground.low[colon + 1 : end]
    if ground.pattern("<open list>|<overlap>").search(text) or "(" in text or ":" in text:
        return []
    others = [placed for placed in ground.sentences[sentence] if placed is not total]
    if any(not _of_it(placed, total) for placed in others if placed.at.start >= total.at.end):
        return []
    numbers = list(_numbers(ground, colon + 1, end))
    starts = _pieces(ground, colon + 1, end)
    whole = int(total.figure.low or 0)
    fitting = all(number.value < whole and not _scaled(ground, number.at.end) for number in numbers)
    return numbers if fitting and [number.at.start for number in numbers] == starts else []


def _overlap(ground: Ground, sentence: int, parts: list[_Number]) -> bool:
    """Whether the pieces of a list may speak of the same things: "25 have no roof, 18 have no water"."""
    return numbers_may_overlap(ground, [(part.at, sentence) for part in parts], counts=True)


def _scaled(ground: Ground, end: int) -> bool:
    """Whether a scale follows a number: "190 million"."""
    scales = ground.lexicon.numbers.scales
    found = _WORD.search(ground.low, end, end + _REACH)
    return found is not None and found.group() in scales


def _of_it(placed: Placed, total: Placed) -> bool:
    """Whether a figure behind a count may be a number of the same things: a count, and smaller."""
    value, whole = placed.figure.low, total.figure.low
    return placed.figure.kind == "count" and value is not None and whole is not None and value < whole


def _numbers(ground: Ground, start: int, end: int) -> Iterator[_Number]:
    """The whole numbers of a stretch that are no part of a time, in words below twenty or in digits."""
    words = ground.lexicon.numbers.units
    found = [*_DIGITS.finditer(ground.low, start, end), *_WORD.finditer(ground.low, start, end)]
    for match in sorted(found, key=lambda match: match.start()):
        at = Span(*match.span())
        value = int(match.group()) if match.group().isdecimal() else int(words.get(match.group(), 0))
        if value >= _TWO and not any(time.meets(at) for time in ground.dated):
            yield _Number(at, value)


def _pieces(ground: Ground, start: int, end: int) -> list[int]:
    """Where the pieces of a list begin: behind the colon, a mark, or "and", with or without a mark before it."""
    cuts = [start, *(match.end() for match in _MARK.finditer(ground.low, start, end))]
    joined = ground.pattern(r"(?<!\w)<and>\s")
    starts = set()
    for cut, following in zip(cuts, [*cuts[1:], end], strict=True):
        first = _WORD_OR_DIGIT.search(ground.low, cut, following)
        if first is None:
            continue
        opening = joined.match(ground.low, first.start(), following)
        starts.add(_next(ground, opening.end(), following) if opening else first.start())
        later = opening.end() if opening else first.start()
        starts.update(
            _next(ground, match.end(), following) for match in joined.finditer(ground.low, later, following)
        )
    return sorted(starts)


def _next(ground: Ground, start: int, end: int) -> int:
    found = _WORD_OR_DIGIT.search(ground.low, start, end)
    return found.start() if found else end


def _finding(ground: Ground, total: Placed, parts: list[_Number]) -> Finding | None:
    whole, come_to = int(total.figure.low or 0), sum(part.value for part in parts)
    if come_to < whole:
        return None
    agrees = come_to == whole
    words = {
        "total": text_of(ground, total),
        "parts": listing([ground.document.words(part.at) for part in parts]),
        "sum": str(come_to),
        "document": document_noun(ground),
    }
    claim = _("{total} is {parts}") if agrees else _("{total} is not {parts}")
    explanation = (
        _("{document} gives {total}, made up of {parts}; these come to {sum}, so the figures agree.")
        if agrees
        else _("{document} gives {total}, made up of {parts}, but these come to {sum}.")
    )
    return Finding(
        "sum",
        "consistent" if agrees else "inconsistent",
        claim.format(**words),
        opened(explanation.format(**words)),
        (total.figure.selector, *(ground.document.select(part.at) for part in parts)),
        f"{whole} {'=' if agrees else '≠'} {' + '.join(str(part.value) for part in parts)}",
        Origin("checks.counted.colon", ":"),
        ":",
    )
