"""What the parts of an amount are for: places exclude each other, and so do purposes; groups of persons do not.

"$50 million to women and $45 million to farmers" may be the same loans, and so may "$50 million to Kenya and $45
million to farmers", while "$50 million to Kenya and $45 million to Ghana" are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.persons import of_persons
from pledgebook.checks.ties import ties
from pledgebook.checks.words import CLAUSE_END
from pledgebook.model import Span

_BACK = ("back", "parts", "part")
_LOOK = 80  # characters behind a part that say what it is
_MOST = 8  # words there
_WORD = re.compile(r"[^\W_]+")
_NAME = 4  # words behind a preposition that say whom or what an amount is for
_AHEAD = 6  # words between an amount and that preposition


def for_different_kinds(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether amounts go to groups of persons, or some to a name and others to what has none."""
    kinds = [kind for kind in (_kind(ground, part) for part in parts) if kind]
    return kinds.count("persons") > 1 or ("name" in kinds and len(set(kinds)) > 1)


def _kind(ground: Ground, part: Placed) -> str:
    """What an amount goes to behind "for" or "to": "persons", "name" or "purpose"; nothing where no word says so."""
    small = ground.lexicon.words
    text = ground.document.flow.text
    words = [text[at.start : at.end] for at, _ in words_behind(ground, part.at, part.sentence)]
    led = next((at for at, word in enumerate(words[:_AHEAD]) if word.lower() in small["destined"]), None)
    skipped = small["article"] | small["determiner"]
    named = [word for word in words[led + 1 :] if word.lower() not in skipped] if led is not None else []
    if not named:
        return ""
    if of_persons(ground, " ".join(named[:_NAME])):
        return "persons"
    return "name" if named[0][0].isupper() else "purpose"


def words_behind(ground: Ground, at: Span, sentence: int) -> Iterator[tuple[Span, str]]:
    """The words behind a part up to the next mark, without "of them" right behind it."""
    start = at.end
    for tie in ties(ground, sentence, *_BACK):
        if tie.at.start >= start and not ground.low[start : tie.at.start].strip():
            start = tie.at.end
            break
    end = min(start + _LOOK, ground.document.sentences[sentence].at.end)
    mark = CLAUSE_END.search(ground.low, start, end)
    words = _WORD.finditer(ground.low, start, mark.start() if mark else end)
    for match, _ in zip(words, range(_MOST), strict=False):
        if match.group() in ground.lexicon.words["and"]:
            return
        yield Span(*match.span()), match.group()
