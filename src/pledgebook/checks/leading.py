"""Whether "to" leads from one value to the other: "from 9,796 to 19,000"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed

_MEANWHILE = r"(?<!\w)(?:<meanwhile>|<apart>)(?!\w)"
_WORDS = 8  # between the two


def leads_to(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether few words that end with "to" stand between two values, and no change of something else.

    "From $2.5 billion, while income rose 4 percent to $7.8 billion" speaks of two things.
    """
    gap = ground.between(first, second)
    words = gap.split()
    leads = bool(words) and words[-1] in ground.lexicon.words["to"] and len(words) <= _WORDS
    return leads and ground.pattern(_MEANWHILE).search(gap) is None and not _percent(ground, first, second)


def _percent(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether a percentage stands between two values, but in a bracket."""
    return any(
        placed.figure.kind == "percent"
        and first.at.end <= placed.at.start < second.at.start
        and not ground.low.startswith("(", placed.at.start - 1)
        for placed in ground.sentences[first.sentence]
    )
