"""Whether "to" leads from one value to the other: "from 9,796 to 19,000"."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed

_MEANWHILE = r"(?<!\w)(?:<meanwhile>|<apart>)(?!\w)"
_OTHERWISE = r"(?<!\w)(?:<meanwhile>|<apart>|<went up>|<went down>|<and>)(?!\w)"
_WORDS = 8  # between the two
_FAR = 9  # words between a change and the values it goes on to


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


def goes_on_to(ground: Ground, gap: str) -> bool:
    """Whether the words between a change and "from A to B" say no more than what changed: "in the north, from".

    "Fell by 8 percent, although the budget rose from" leads to the values of another verb.
    """
    words = gap.split()
    if not 0 < len(words) <= _FAR or gap.count(",") > 1 or any(mark in gap for mark in ";:"):
        return False
    acts = tuple(ground.lexicon.words["act ending"])
    further = any(word.endswith(acts) and word not in ground.lexicon.words["going"] for word in words)
    return not further and ground.pattern(_OTHERWISE).search(gap) is None
