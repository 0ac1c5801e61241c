"""What gives one person away: cues, and the shapes of numbers and dates beside them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary.table import rows

KINDS = ("passport", "case", "birth")
PLACES = ("alone", "behind", "below")


class Personal(NamedTuple):
    """Of a kind its cues, longest first, and its shapes by where they stand."""

    kind: str
    cues: tuple[str, ...]
    shapes: Mapping[str, tuple[str, ...]]


@cache
def load_personal() -> tuple[Personal, ...]:
    """The kinds. Raises ``VocabularyError`` for a row that is not as declared."""
    cues: dict[str, set[str]] = defaultdict(set)
    for row in rows("personal_cues.csv", ("kind", "language", "cue")):
        cues[row.one_of("kind", KINDS)].add(row["cue"])
    shapes: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows("personal_shapes.csv", ("kind", "place", "shape")):
        try:
            re.compile(row["shape"])
        except re.error as error:
            raise row.error(f"shape is no regular expression: {error}") from None
        shapes[row.one_of("kind", KINDS)][row.one_of("place", PLACES)].append(row["shape"])
    return tuple(
        Personal(
            kind,
            tuple(sorted(cues[kind], key=lambda cue: (-len(cue), cue))),
            {place: tuple(found) for place, found in shapes[kind].items()},
        )
        for kind in KINDS
    )
