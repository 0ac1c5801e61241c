"""How much a plant can give, as the figure of what is built: "two solar plants of 30 megawatts each"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.grammars.figure_place import FigurePlace
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_NEAR = 40  # characters before a figure in which the plant and "of" stand


def is_power(place: FigurePlace) -> bool:
    """Whether a power is a plant's; what is itself built ("will install 40 megawatts") is another."""
    if place.figure.kind != "count":
        return False
    unit = place.figure.unit.lower().split(" ", 1)[0]
    shape = _of_noun(place.vocabulary)
    return (
        unit in place.vocabulary.wording.words["power unit"]
        and shape.search(place.before[-_NEAR:]) is not None
    )


@cache
def _of_noun(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for a plant or its power, at most two words behind it, and "of" right before the number."""
    words = vocabulary.wording.words
    plant, of = any_of(words["plant"]), any_of(words["of"] | {"of"})
    return re.compile(rf"(?<!\w){plant}(?: (?!{of}\b)[^\W\d_]+){{0,2}} {of}(?: |(?<='))$", re.IGNORECASE)
