"""Whether the words behind the parts of a list only say what they are for, where they are, or who gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.checks.company import FEW
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.ties import find_ties, ties
from pledgebook.checks.words import WORD

_PURPOSE = r"\s*(?:$|[(;.,]|<purpose>)"
_MOST = 6  # words of a name, of a place or of a purpose
_GOES = r"(?:\s+[^\W\d_]+){1,3}?\s+<destined>(?!\w)"  # "will go to", "se dedicarán al"
_MORE = r"(?<!\w)<more>(?!\w)"
_ENDS = re.compile(r"[,;.:()\n]")
_GOES_ON = (
    r"(?<!\w)(?:<and>|<last>|<more>|<more than total>|<open list>|<some only>|<remaining>|<left out>)(?!\w)"
)
_IF = r"(?<!\w)<on condition>(?!\w)"
_VERB = r"(?<!\w)<auxiliary>(?!\w)"
_TO = r"\s+<destined>\s+"
_AND_MORE = r"\s*,?\s*<and>(?!\w)"
_FURTHER = r"(?<!\w)(?:<destined>|<placed>|<channelled>|<auxiliary>)(?!\w)"


def says_for(ground: Ground, part: Placed) -> bool:
    """Whether only a purpose follows an amount, the name of who gives it, or a verb that leads to a purpose."""
    if ground.pattern(_PURPOSE).match(ground.low, part.at.end):
        return True
    if part.figure.kind != "money":
        return False
    if names_giver(ground, part):
        return True
    goes = ground.pattern(_GOES).match(ground.low, part.at.end, ground.sentence(part).end)
    return goes is not None and not ground.pattern(_MORE).search(goes.group())


def names_giver(ground: Ground, part: Placed) -> bool:
    """Whether a name and no more follows an amount: "7.4 million the Bank, 3.1 million CAF"."""
    words = _segment(ground, part)
    small = ground.lexicon.words
    known = small["article"] | small["of"] | small["the"]
    capital = any(word[0].isupper() for word in words)
    return capital and len(words) <= _MOST and all(w[0].isupper() or w.lower() in known for w in words)


def says_where(ground: Ground, part: Placed) -> bool:
    """Whether a place follows a number at once, and nothing else: "six in the north", and not "six gold"."""
    words = _segment(ground, part)
    small = ground.lexicon.words
    leads = bool(words) and (words[0].lower() in small["purpose"] or words[0].lower() in small["placed"])
    ends = bool(words) and (not words[-1][0].islower() or words[-1].lower() in small["poles"])
    return leads and ends and len(words) <= _MOST + 2 and not _any(ground, _VERB, " ".join(words).lower())


def few(placed: Placed) -> bool:
    """Whether a number counts few things, which are as many as written (``company.py``)."""
    return placed.figure.kind == "count" and (placed.figure.low or 0) < FEW


def says_only_for(ground: Ground, part: Placed) -> bool:
    """Whether a purpose follows an amount and nothing of where, how or when: "for works"."""
    words = " " + " ".join(_segment(ground, part)).lower()
    found = ground.pattern(_TO).match(words + " ")
    return found is not None and not _any(ground, _FURTHER, words[found.end() - 1 :])


def ends_list(ground: Ground, total: Placed, parts: Sequence[Placed], *, equals: bool = False) -> bool:
    """Whether nothing behind the last part of a list may be one more of them, or sets a condition.

    "; the rest is a reserve", ", plus one at sea", "The remaining $30 million ...", ", if there is a second phase".
    Behind words for "equals" a condition behind a comma is one of the whole.
    """
    last = parts[-1]
    end = ground.sentence(last).end
    behind = ground.low[last.at.end : end]
    comma = ground.low.find(",", last.at.end, end) if equals else -1
    depends = _any(ground, _IF, ground.low[total.at.end : end if comma < 0 else comma])
    if depends or _rest_behind(ground, last):
        return False
    if ground.pattern(_AND_MORE).match(ground.low, last.at.end):
        return False
    if last.figure.kind == "money":
        return True
    if any(_any(ground, _VERB, " ".join(_segment(ground, part)).lower()) for part in parts):
        return False
    stop = _ENDS.search(behind)
    tail = behind[stop.start() :] if stop else ""
    start = end - len(tail)
    numbers = any(
        not any(at.start <= start + found.start() < at.end for at in ground.dated)
        for found in re.finditer(r"\d+", tail)
    )
    return not numbers and not _any(ground, _GOES_ON, tail.partition(";")[0])


def _rest_behind(ground: Ground, last: Placed) -> bool:
    """Whether the rest of an amount is spoken of behind a list: in its sentence or the next of the block."""
    here = ground.document.sentences
    if any(tie.at.start >= last.at.end for tie in ties(ground, last.sentence, "rest")):
        return True
    following = last.sentence + 1
    if following >= len(here) or here[following].block != here[last.sentence].block:
        at = ground.sentence(last)
        return _any(ground, r"(?<!\w)<remaining>(?!\w)", ground.low[last.at.end : at.end])
    spoken = ground.low[last.at.end : here[following].at.end]
    remains = _any(ground, r"(?<!\w)<remaining>(?!\w)", spoken)
    found = find_ties(ground.beginnings, here[following].at, (), ground.lexicon)
    return remains or any(tie.relation == "rest" for tie in found)


def _segment(ground: Ground, part: Placed) -> list[str]:
    """The words behind a part up to the next mark, or to the "and" before the next part."""
    text = ground.document.flow.text
    following = [p.at.start for p in ground.sentences[part.sentence] if p.at.start >= part.at.end]
    end = min(ground.sentence(part).end, *following) if following else ground.sentence(part).end
    stop = _ENDS.search(text, part.at.end, end)
    words = WORD.findall(text[part.at.end : stop.start() if stop else end])
    joins = ground.lexicon.words["and"] | ground.lexicon.words["last"] | ground.lexicon.words["article"]
    while following and words and words[-1].lower() in joins:
        words.pop()
    return words


def _any(ground: Ground, template: str, words: str) -> bool:
    return ground.pattern(template).search(words) is not None
