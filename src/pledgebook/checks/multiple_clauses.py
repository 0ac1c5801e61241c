"""Whether a verb that multiplies takes the two values behind it: "doubled its storage, from 640 to 1,280 units"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground
from pledgebook.checks.multiple_words import Multiple
from pledgebook.checks.series import Pair
from pledgebook.checks.words import WORD

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
    gap = ground.low[multiple.at.end : first.at.start]
    words = [match.group() for match in WORD.finditer(gap)]
    if not words or words[-1] not in stretches or len(words) > _STRETCH or small["apart"] & set(words):
        return None
    acts = tuple(small["act ending"])
    parted = small["by"] | small["and"]
    if "," in gap and gap.rpartition(",")[2].strip() not in stretches:
        return False  # "doubled in the towns, as the country went from 240 to 300"
    return not any(word.endswith(acts) or word in parted for word in words)
