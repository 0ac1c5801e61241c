"""What the parts of an amount are for: places exclude each other, and so do purposes; groups of persons do not.

"$50 million to women and $45 million to farmers" may be the same loans, and so may "$50 million to Kenya and $45
million to farmers", while "$50 million to Kenya and $45 million to Ghana" are two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.persons import of_persons
from pledgebook.checks.words import CLAUSE_END, WORD

_LOOK = 60  # characters behind a preposition that say whom or what an amount is for
_MOST = 4  # words there
_AHEAD = 6  # words between an amount and that preposition


def for_different_kinds(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether amounts go to groups of persons, or some to a name and others to what has none."""
    kinds = [kind for kind in (_kind(ground, part) for part in parts) if kind]
    return kinds.count("persons") > 1 or ("name" in kinds and len(set(kinds)) > 1)


def _kind(ground: Ground, part: Placed) -> str:
    """What an amount goes to behind "for" or "to": "persons", "name" or "purpose"; nothing where no word says so."""
    small = ground.lexicon.words
    words = list(_behind(ground, part))
    led = next((at for at, word in enumerate(words[:_AHEAD]) if word.lower() in small["destined"]), None)
    skipped = small["article"] | small["determiner"]
    named = [word for word in words[led + 1 :] if word.lower() not in skipped] if led is not None else []
    if not named:
        return ""
    if of_persons(ground, " ".join(named[:_MOST])):
        return "persons"
    return "name" if named[0][0].isupper() else "purpose"


def _behind(ground: Ground, part: Placed) -> Iterator[str]:
    """The words behind a part up to the next mark or "and"."""
    end = min(part.at.end + _LOOK, ground.sentence(part).end)
    mark = CLAUSE_END.search(ground.low, part.at.end, end)
    for match in WORD.finditer(ground.document.flow.text, part.at.end, mark.start() if mark else end):
        if match.group().lower() in ground.lexicon.words["and"]:
            return
        yield match.group()
