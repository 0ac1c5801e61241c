"""Of what a part is taken that points back: "6,400 nurses, 1,900 of them last year and 2,100 of them in the north"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.portions import large
from pledgebook.checks.ties import ties

_NOT_OF = r"(?<!\w)<not of>\s*$"  # "under 25 and half of them women"
_OF_THESE = r"(?<!\w)(?:<of some>|<of>\s+<this>)(?!\w)"
_LONGEST = 20  # characters of such a word
_FEW = 3  # words that may stand between a part and "of them"


def pointed_back(ground: Ground, sentence: int) -> Iterator[tuple[Placed, Tie, Placed | None]]:
    """Each part of a sentence with the words that point back, and its whole; None where several could be meant.

    A part is no whole: what points back behind one speaks of the same whole as it, unless another was named since.
    """
    figures = ground.sentences.get(sentence, ())
    start, whole = 0, None
    for part, tie in _parts(ground, sentence):
        before = [p for p in figures[start:] if p.at.end <= part.at.start]
        if before or whole is None:
            whole = _named(before or _sentence_before(ground, sentence, part), part)
        yield part, tie, whole
        start = figures.index(part) + 1


def _parts(ground: Ground, sentence: int) -> Iterator[tuple[Placed, Tie]]:
    """The figures of a sentence that words which point back stand behind."""
    figures = ground.sentences.get(sentence, ())
    for tie in ties(ground, sentence, "back"):
        part = next((p for p in reversed(figures) if p.at.end <= tie.at.start), None)
        if part is not None and part.figure.kind != "percent" and _close(ground, part, tie):
            yield part, tie


def takes_back(ground: Ground, sentence: int, tie: Tie) -> bool:
    """Whether "of them" belongs to the number right before it, and opens nothing: "300 of them are under 30"."""
    return any(
        other.at == tie.at
        and any(
            placed.at.end <= tie.at.start and not ground.low[placed.at.end : tie.at.start].strip()
            for placed in ground.sentences.get(sentence, ())
        )
        for other in ties(ground, sentence, "back")
    )


def _named(before: Sequence[Placed], part: Placed) -> Placed | None:
    """The one figure that a part can be taken of; it must be the last that was named."""
    fitting = [placed for placed in before if comparable(placed, part) and large(placed)]
    values = {(placed.figure.low, placed.figure.high) for placed in fitting}
    return fitting[-1] if len(values) == 1 and before[-1] is fitting[-1] else None


def _sentence_before(ground: Ground, sentence: int, part: Placed) -> list[Placed]:
    """The figures of the sentence before in the same paragraph, up to the first part that points back there."""
    previous = [p for p in ground.sentences.get(sentence - 1, ()) if p.paragraph == part.paragraph]
    first = next(_parts(ground, sentence - 1), None) if previous else None
    return previous[: previous.index(first[0])] if first and first[0] in previous else previous


def _close(ground: Ground, part: Placed, tie: Tie) -> bool:
    gap = ground.low[part.at.end : tie.at.start]
    return "," not in gap and len(gap.split()) <= _FEW and not of_fraction(ground, tie.at.start)


def of_fraction(ground: Ground, place: int) -> bool:
    """Whether "of them" belongs to the word before it: "half of them under 25"."""
    return ground.pattern(_NOT_OF).search(ground.low, max(0, place - _LONGEST), place) is not None


def of_these(ground: Ground, whole: Placed, part: Placed) -> bool:
    """Whether words before a part take it of others: "of the 3,600, half are new, and of these 1,100"."""
    return ground.pattern(_OF_THESE).search(ground.low, whole.at.end, part.at.start) is not None


def divided(ground: Ground, whole: Placed, tie: Tie) -> bool:
    """Whether a part in words stands between a whole and "of these", which may be its own: "half are new, of these"."""
    return any(
        True for _ in ground.beginnings.find_elided(ground.lexicon.fractions, whole.at.end, tie.at.start)
    )
