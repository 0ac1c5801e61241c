"""Whether a verb that multiplies takes a pair of values: "doubled its storage, from 640 to 1,280 units"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground
from pledgebook.checks.multiple_words import Multiple
from pledgebook.checks.series import Pair
from pledgebook.checks.words import WORD

_BETWEEN = r"(?<!\w)<between>\s+(?:[^\s,;]+\s+){1,3}?<and>(?!\w)"
_FURTHER = r"(?<!\w)(?:<and>|<onward>)(?!\w)"
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
    acts = tuple(small["act ending"])
    if _goes_on(ground, multiple.at.end, first.at.start):
        return False
    return not any(
        (word.endswith(acts) and word not in small["passing"]) or word in small["by"] for word in words
    )


def _goes_on(ground: Ground, start: int, end: int) -> bool:
    """Whether a verb is joined to another thought: "tripled to 2019 and then grew slowly", never "between A and B"."""
    between = ground.pattern(_BETWEEN).sub(" ", ground.low[start:end])
    return ground.pattern(_FURTHER).search(between) is not None
