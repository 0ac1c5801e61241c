"""Numbers behind which stands not what they count but what was done with it: "las 10.000 colocadas en 2024"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BEFORE = 24  # characters before a number in which its article stands, or words for the whole of a part
_NEAR = 4  # figures before it among which what it counts is said


def without_participles(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order, those with a participle for a noun as bare numbers where a count before names the noun."""
    found = list(figures)
    for index, figure in enumerate(figures):
        if figure.kind != "count" or figure.unit not in _participles(vocabulary):
            continue
        if figure.unit in vocabulary.wording.beneficiaries or not _article(vocabulary).search(
            text, max(0, figure.at.start - _BEFORE), figure.at.start
        ):
            continue
        counts = (each for each in reversed(figures[max(0, index - _NEAR) : index]) if each.kind == "count")
        named = next((each for each in counts if each.unit), None)
        if named and "\n" not in text[named.at.end : figure.at.start]:
            at = Span(figure.at.start, figure.at.end - len(figure.unit) - 1)
            found[index] = figure._replace(at=at, unit="", bare=True, rule="bare")
    return found


@cache
def _participles(vocabulary: Vocabulary) -> frozenset[str]:
    """Participles in the plural, of known verbs: by its ending alone "marchés" or "toneladas" would be one."""
    verbs = vocabulary.verbs.participle.items()
    endings = tuple(word.removeprefix("*") for word in vocabulary.quantities.figure_words["participle"])
    return frozenset(word for word, verb in verbs if word.endswith(endings) and verb.group != "be")


@cache
def _article(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An article that takes up what was counted, or words for the whole of a part: "sur 9 000 recensées".

    None that adds to it: "otros 300 afectados".
    """
    words = vocabulary.quantities.figure_words
    known = ({*words["article"]} - {*words["more"]}) | ({*words["of whole"]} - {*words["of"]})
    return re.compile(rf"(?<!\w){any_of(known)} \Z", re.IGNORECASE)
