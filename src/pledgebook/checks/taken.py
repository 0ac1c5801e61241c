"""Whether a verb that multiplies takes a pair of values: "doubled its storage, from 640 to 1,280 units"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.checks.ground import Ground
from pledgebook.checks.multiple_words import Multiple
from pledgebook.checks.other_times import since
from pledgebook.checks.series import Pair
from pledgebook.checks.words import WORD

_BETWEEN = r"(?<!\w)<between>\s+(?:[^\s,;]+\s+){1,3}?<and>(?!\w)"
_FURTHER = r"(?<!\w)(?:<and>|<onward>)(?!\w)"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AGAIN = r"(?<!\w)<several times>(?!\w)"
_SECOND = r"(?<!\w)(?:<several times>|<and>|<onward>|<and>\s+<onward>)(?:\s+<auxiliary>)?\s+$"
_STRETCH = 20  # words that may stand between a verb and the pair that it takes


def same_clause(ground: Ground, multiple: Multiple, pair: Pair) -> bool | None:
    """Whether a verb takes the pair in its own clause, as in "doubled its storage, from 640 to 1,280 units".

    None where it does not; False where a further act between the two may be what the pair is said of.
    """
    first = min(pair.later, pair.earlier, key=lambda placed: placed.at)
    small = ground.lexicon.words
    stretches = small["from"] | small["to"]
    if (
        pair.later.sentence != multiple.sentence
        or first.at.start < multiple.at.end
        or pair.cue not in stretches
    ):
        return None
    if any(multiple.at.end <= p.at.start < first.at.start for p in ground.sentences[multiple.sentence]):
        return None
    words = [match.group() for match in WORD.finditer(ground.low, multiple.at.end, first.at.start)]
    if not words or words[-1] not in stretches or len(words) > _STRETCH or small["apart"] & set(words):
        return None
    other = _counts_another(words, ground, pair) or _since_another(ground, multiple, pair)
    if (
        other
        or _goes_on(ground, multiple.at.end, first.at.start)
        or _not_once(ground, multiple, first.at.start)
    ):
        return False
    return not any(_acts(ground, word) for word in words)


def _counts_another(words: Sequence[str], ground: Ground, pair: Pair) -> bool:
    """Whether what is multiplied is money or a share while two values count: "doubled its budget, from 9 shops"."""
    return pair.later.figure.kind == "count" and not ground.lexicon.words["no count"].isdisjoint(words)


def _acts(ground: Ground, word: str) -> bool:
    """Whether a word may be a further act, or says by how much one went on."""
    small = ground.lexicon.words
    if word in small["going"]:
        return False
    further = small["by"] | small["went up"] | small["went down"]
    return word.endswith(tuple(small["act ending"])) or word in further


def _not_once(ground: Ground, multiple: Multiple, end: int) -> bool:
    """Whether something was multiplied more than once ("halved twice"), or went otherwise before."""
    before = ground.low[ground.document.sentences[multiple.sentence].at.start : multiple.at.start]
    again = ground.pattern(_AGAIN).search(ground.low, multiple.at.start, end)
    return bool(again or ground.pattern(_SECOND).search(before))


def _since_another(ground: Ground, multiple: Multiple, pair: Pair) -> bool:
    """Whether a verb counts from one year and its values are of others: "doubled since 2010: from 2019 to 2024 ..."."""
    first = min(pair.earlier.at, pair.later.at)
    beginning = since(ground, multiple.at.end, first.start)
    years = {int(year) for year in _YEAR.findall(ground.low, first.start, ground.sentence(pair.later).end)}
    return beginning is not None and bool(years) and beginning not in years


def _goes_on(ground: Ground, start: int, end: int) -> bool:
    """Whether a verb is joined to another thought: "tripled to 2019 and then grew slowly", never "between A and B"."""
    between = ground.pattern(_BETWEEN).sub(" ", ground.low[start:end])
    return ground.pattern(_FURTHER).search(between) is not None
