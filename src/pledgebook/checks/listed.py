"""Counts of listed things: "six offices: Arosa, Bern and Celje" names three."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pledgebook.checks.actors import document_noun, opened
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import text_of
from pledgebook.checks.words import WORD
from pledgebook.messages import _
from pledgebook.model import Finding, Origin, Span

_MOST = 30  # things that a sentence or a list names
_LEAST = 2
_BETWEEN = 2  # words between the count and the mark that opens its list
_NAME = 6  # words of one listed thing
_SOME_OF = r"(?<!\w)(?:<of the>|<out of>|(?:<of>|<of among>)(?:\s+<determiner>)?)\s+$"


class _List(NamedTuple):
    """What a count is followed by: where it stands, how many things it may name, and the words that open it.

    ``closed`` where the words say that the list is all there is.
    """

    at: Span
    least: int
    most: int
    cue: str
    closed: bool


def listed(ground: Ground) -> Iterator[Finding]:
    """One finding a count of things that are then named, one by one."""
    for sentence, figures in ground.sentences.items():
        for placed in figures:
            if _counts(placed) and not _taken_of(ground, placed):
                found = _in_sentence(ground, sentence, placed) or _below(ground, sentence, placed)
                if found is not None:
                    finding = _finding(ground, placed, found)
                    if finding is not None:
                        yield finding


def _counts(placed: Placed) -> bool:
    """Whether a figure is a bare small number of things."""
    low, high = placed.figure.low, placed.figure.high
    if placed.figure.kind != "count" or placed.figure.hedge != "exact" or placed.rate:
        return False
    return low is not None and low == high and _LEAST <= low <= _MOST and low == int(low)


def _taken_of(ground: Ground, placed: Placed) -> bool:
    """Whether only some of a count are spoken of: "two of the four working groups"."""
    start = ground.sentence(placed).start
    found = ground.pattern(_SOME_OF).search(ground.low, start, placed.at.start)
    return found is not None


def _in_sentence(ground: Ground, sentence: int, placed: Placed) -> _List | None:
    """The list behind a colon or "namely": names only, with no figure among them and no word that leaves it open."""
    at = ground.document.sentences[sentence].at
    opening = _opening(ground, sentence, placed)
    if opening is None:
        return None
    start, cue = opening
    while ground.low[start : start + 1] in {" ", ","}:
        start += 1
    text = ground.document.flow.text[start : at.end].rstrip()
    end = start + len(text.rstrip(".;"))
    if any(other.at.start >= start for other in ground.sentences[sentence]):
        return None
    text = ground.document.flow.text[start:end]
    if ground.pattern("<open list>").search(text.lower()) or any(mark in text for mark in "():\n"):
        return None
    if _numbers(ground, text):
        return None
    counted = _named(text, ground.pattern("<and>"))
    return _List(Span(start, end), *counted, cue, closed=True) if counted else None


def _numbers(ground: Ground, text: str) -> bool:
    """Whether things are counted in a list, and not named: "13 medals: six gold and six silver"."""
    known = ground.lexicon.numbers.units | ground.lexicon.numbers.tens
    several = (known.get(word, 0) >= _LEAST for word in WORD.findall(text.lower()))
    return any(char.isdigit() for char in text) or any(several)


def _opening(ground: Ground, sentence: int, placed: Placed) -> tuple[int, str] | None:
    """Where a list opens right behind a count, and by which words."""
    at = ground.document.sentences[sentence].at
    behind = ground.low[placed.at.end : at.end]
    colon = behind.find(":")
    for tie in ties(ground, sentence, "namely"):
        gap = ground.low[placed.at.end : tie.at.start]
        if placed.at.end <= tie.at.start and _close(gap.rstrip(" ,")):
            return tie.at.end, words_of(ground, tie)
    if colon >= 0 and _close(behind[:colon]) and behind[colon + 1 :].strip():
        return placed.at.end + colon + 1, ":"
    return None


def _close(gap: str) -> bool:
    return len(gap.split()) <= _BETWEEN and not any(mark in gap for mark in ",;:().")


def _named(text: str, conjunction: re.Pattern[str]) -> tuple[int, int] | None:
    """How many things a list names, at least and at most; None where it does not read like names.

    "A, B and C" is three; in "A, B, and C" or "A, B and C, and D" what follows the last mark may go on with another
    thought; "A and B" inside a longer list may be one name. Between marks there may be less than a name, unless all are
    of one word. A semicolon parts names that hold commas, or ends the list: only "; and" tells.
    """
    if _goes_on(text, conjunction):
        return None
    pieces = [piece.strip() for piece in re.split(r";" if ";" in text else r",", text)]
    if any(not piece or len(WORD.findall(piece)) > _NAME for piece in pieces):
        return None
    least = most = 0
    ended = False
    for piece in pieces:
        opens = conjunction.match(piece) is not None
        inside = len(conjunction.findall(piece)) - opens
        if not ended:
            least += 0 if opens else 1 + min(inside, piece is pieces[-1])
            ended = opens or inside > 0
        most += 1 + inside
    if not ended or most < _LEAST:
        return None
    if ";" not in text and not _plain(pieces, conjunction):
        return 1, most
    return max(1, least - _described(pieces, conjunction)), most


def _goes_on(text: str, conjunction: re.Pattern[str]) -> bool:
    """Whether what stands behind a semicolon may be another thought: "Arosa, Bern and Celje; Delft follows"."""
    *before, last = (piece.strip() for piece in text.split(";"))
    told = any("," in piece or conjunction.search(piece) for piece in (*before, last))
    return bool(before) and told and conjunction.match(last) is None


def _described(pieces: Sequence[str], conjunction: re.Pattern[str]) -> int:
    """How many of the things have no name where others have one: "Arosa, Bern and partners"."""
    names = [name.strip() for piece in pieces for name in conjunction.split(piece) if name.strip()]
    small = sum(name == name.lower() for name in names)
    return small if small < len(names) else 0


def _plain(pieces: Sequence[str], conjunction: re.Pattern[str]) -> bool:
    """Whether all names are of one word; of longer ones some may only say what a name is: "Ana Ruiz, Labour"."""
    names = (name for piece in pieces for name in conjunction.split(piece))
    return all(len(WORD.findall(name)) <= 1 for name in names)


def _below(ground: Ground, sentence: int, placed: Placed) -> _List | None:
    """The items of the list that a stem opens whose last words are the count: "the following five measures:"."""
    document = ground.document
    home = document.sentences[sentence].block
    at = document.blocks[home].at
    behind = ground.low[placed.at.end : at.end].rstrip()
    if not behind.endswith(":") or not _close(behind[:-1]):
        return None
    items = [
        block for block in document.blocks[home + 1 : home + 2 + _MOST] if home in {block.stem, block.parent}
    ]
    depths = {block.depth for block in items}
    if not items or len(depths) > 1 or len(items) > _MOST:
        return None
    cue = next((tie for tie in ties(ground, sentence, "following") if _before(ground, tie, placed)), None)
    at = Span(items[0].at.start, items[-1].at.end)
    return _List(at, len(items), len(items), words_of(ground, cue) if cue else ":", closed=cue is not None)


def _before(ground: Ground, tie: Tie, placed: Placed) -> bool:
    return tie.at.end <= placed.at.start and not ground.low[tie.at.end : placed.at.start].strip()


def _finding(ground: Ground, placed: Placed, found: _List) -> Finding | None:
    said = int(placed.figure.low or 0)
    agrees = found.least <= said <= found.most
    if not agrees and (not found.closed or _between_places(ground, placed, found)):
        return None
    named = _number_named(found, said)
    words = {"count": text_of(ground, placed), "named": named, "document": document_noun(ground)}
    claim = (
        _("{count} are listed: {named}")
        if agrees
        else _("{count} are said to be listed, and there are {named}")
    )
    explanation = (
        _("{document} speaks of {count} and names {named}, so they agree.")
        if agrees
        else _("{document} speaks of {count}, but names {named}.")
    )
    return Finding(
        "restatement",
        "consistent" if agrees else "inconsistent",
        claim.format(**words),
        opened(explanation.format(**words)),
        (placed.figure.selector, ground.document.select(found.at)),
        f"{said} {'=' if agrees else '≠'} {named}",
        Origin("checks.listed.names", found.cue.lower()),
        found.cue,
        chance=_chance(found),
    )


def _between_places(ground: Ground, placed: Placed, found: _List) -> bool:
    """Whether stages are counted and the places named that they join: four lead from the first to the fifth."""
    stages = ground.lexicon.words.get("between places", frozenset())
    counts = not stages.isdisjoint(placed.figure.unit.lower().split())
    return counts and found.least <= int(placed.figure.low or 0) + 1 <= found.most


def _number_named(found: _List, said: int) -> str:
    """How many things a list names, in words; where it names too few or too many, only that side counts."""
    if found.least == found.most:
        return str(found.most)
    if found.most < said:
        return _("at most {high}").format(high=found.most)
    if said < found.least:
        return _("at least {low}").format(low=found.least)
    return _("{low} to {high}").format(low=found.least, high=found.most)


def _chance(found: _List) -> float:
    """That a number of things between two and ten is one of those that the list may name."""
    return float(f"{min(1.0, (found.most - found.least + 1) / 9):.3g}")
