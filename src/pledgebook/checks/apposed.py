"""What a sentence may mean as sums by amounts set beside a total: in a bracket, or behind "that is"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal, enumerated, on_top
from pledgebook.checks.words import WORD

_FAR = 14  # words between a total and the bracket or the words that break it down
_NAME = 5  # words before an amount in a bracket: whose it is
_TWO = 2
_COMPARES = r"(?<!\w)(?:<from>|<back from>|<further>|<more than total>)(?!\w)"
_THAT_IS = r"\s*[,;–—(]\s*<that is>,?\s+(?:<a total of>\s+)?$"
_SEPARATES = r"[^;,]*[;,][^;,]*|(?:[^;,]*\s)?<and>(?:\s[^;,]*)?"


def by_bracket(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Brackets: "$200 million (the Bank $120 million; the Fund $90 million)". Accuses where these exceed it."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = [placed for placed in ground.sentences[sentence] if placed.figure.kind != "percent"]
        for index, total in enumerate(here[:-_TWO]):
            parts = _bracketed(ground, total, here[index + 1 :])
            if len(parts) >= _TWO and not total.inherited:
                accuses = all(";" in ground.between(a, b) for a, b in pairwise(parts)) and _by_name(
                    ground, total, parts
                )
                yield Proposal(((total, parts),), "(", "bracket", accuses=accuses)


def _bracketed(ground: Ground, total: Placed, behind: Sequence[Placed]) -> tuple[Placed, ...]:
    """The amounts of the bracket right behind a total, where it holds nothing but them and whose they are."""
    opens = ground.low.find("(", total.at.end, behind[0].at.start)
    closes = ground.low.find(")", behind[0].at.end, ground.sentence(total).end)
    if opens < 0 or closes < 0 or len(ground.low[total.at.end : opens].split()) > _FAR:
        return ()
    if any(mark in ground.low[total.at.end : opens] for mark in ",;:"):
        return ()
    inside = tuple(placed for placed in behind if placed.at.end <= closes)
    plain = all(comparable(placed, total) for placed in inside) and not any(
        opens <= at.start < closes for at in ground.dated
    )
    gaps = [ground.low[opens + 1 : inside[0].at.start], *(ground.between(a, b) for a, b in pairwise(inside))]
    if not plain or any(len(WORD.findall(gap)) > 2 * _NAME for gap in gaps):
        return ()
    nested = ground.pattern(r"(?<!\w)<of the amounts>(?!\w)").search(ground.low, opens, closes)
    compares = ground.pattern(_COMPARES).search(ground.low, opens, closes)
    if nested or compares or not _separate(ground, inside):
        return ()
    return inside


def _by_name(ground: Ground, total: Placed, inside: Sequence[Placed]) -> bool:
    """Whether each amount of a bracket stands behind the name of whose it is, and is no amount of another kind.

    "(target: $250 million; minimum: $180 million)" breaks nothing down.
    """
    text = ground.document.flow.text
    for last, placed in pairwise((total, *inside)):
        words = WORD.findall(text[last.at.end : placed.at.start])
        if ":" in ground.between(last, placed) or not any(word[0].isupper() for word in words):
            return False
    return True


def _separate(ground: Ground, inside: Sequence[Placed]) -> bool:
    return all(
        ground.pattern(_SEPARATES).fullmatch(ground.between(a, b)) is not None for a, b in pairwise(inside)
    )


def by_that_is(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Lists behind "that is": "$1.2 billion, that is $780 million for aid and $420 million for schools"."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = ground.sentences[sentence]
        for total, first in pairwise(here):
            if not comparable(total, first) or not ground.pattern(_THAT_IS).match(
                ground.low, total.at.end, first.at.start
            ):
                continue
            behind = tuple(p for p in here if p.at.start >= first.at.start and comparable(p, total))
            parts = enumerated(ground, behind, closed=True)
            if len(parts) >= _TWO and parts == behind and not any(on_top(ground, part) for part in parts):
                cue = ground.low[total.at.end : first.at.start].strip(" ,;–—(")
                yield Proposal(((total, parts),), cue, "that is", accuses=True)
