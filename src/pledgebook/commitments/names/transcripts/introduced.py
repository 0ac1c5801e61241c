"""Who a speaker is whom only his name labels, by the words that introduce him elsewhere in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.folded_names import folded
from pledgebook.commitments.names.transcripts.speaker_offices import (
    Office,
    body_called,
    office_of,
    office_shape,
)
from pledgebook.model import Span

_SURNAME = 4  # letters of one that tells somebody by itself
_AROUND = 220  # characters around a name in which the clause stands that introduces him
_ENDS = re.compile(r"[;\n•:]|\. (?=[^\W\d_a-zß-öø-ÿ])")


def introduced(context: Context, person: Sequence[str], labels: Sequence[Span]) -> Office | None:
    """The office with which the text names a person outside the labels; None where it does not."""
    low = folded(context.text)
    for place in _places(low, person):
        if any(label.start <= place < label.end for label in labels):
            continue
        if found := _in_clause(context, place, person):
            return found
    return None


def _places(low: str, person: Sequence[str]) -> list[int]:
    """Where the name, or two words of it together, or a long surname alone, stands."""
    shapes = [
        rf"{re.escape(first)}\W{{1,2}}(?:\w{{1,3}}\W)?{re.escape(second)}"
        for first, second in pairwise(person)
    ]
    if not shapes:
        shapes = [re.escape(word) for word in person if len(word) >= _SURNAME]
    if not shapes:
        return []
    shape = re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})(?!\w)")
    return [found.start() for found in shape.finditer(low)]


def _in_clause(context: Context, place: int, person: Sequence[str]) -> Office | None:
    """The office beside a name: in its own words, else behind its comma, else before it."""
    text = context.text
    start = max((each.end() for each in _ENDS.finditer(text, max(0, place - _AROUND), place)), default=None)
    start = max(0, place - _AROUND) if start is None else start
    stop = _ENDS.search(text, place, place + _AROUND)
    end = stop.start() if stop else min(len(text), place + _AROUND)
    parts = [(found[0], found.start() + start) for found in re.finditer(r"[^,()]+", text[start:end])]
    mine = next((index for index, (words, at) in enumerate(parts) if at <= place < at + len(words)), None)
    if mine is None:
        return None
    words, at = parts[mine]
    opens = [found.start() for found in office_shape(context.vocabulary).finditer(words, 0, place - at)]
    own = office_of(context, words[opens[-1] :] if opens else words)
    if own.kind and own.kind != "party":
        return _with_country(context, parts, mine, own)._replace(person=tuple(person))
    first = office_of(context, parts[0][0]).kind
    sides = (mine - 1, mine + 1) if mine and first and first != "party" else (mine + 1, mine - 1)
    for side in sides:
        if 0 <= side < len(parts):
            found = office_of(context, parts[side][0])
            if found.kind and found.kind != "party":
                return _with_country(context, parts, side, found)._replace(person=tuple(person))
    return None


def _with_country(context: Context, parts: Sequence[tuple[str, int]], index: int, found: Office) -> Office:
    """The office with the country or body that is the next part alone: "Jane Doe, Minister of Health, Kenya"."""
    if found.parties or index + 1 >= len(parts):
        return found
    words = parts[index + 1][0].strip(" .*_")
    behind = office_of(context, words)
    if behind.kind == "party":
        return found._replace(parties=behind.parties, bare=False)
    if found.kind == "office" and found.bare and not behind.kind and words[:1].isupper():
        party, called = body_called(context, words)
        return found._replace(parties=(party,), called=called, bare=False)
    return found
