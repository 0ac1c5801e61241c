"""Who issues a document by one line of its letterhead, or by the line of its date: "Ottawa – Global Affairs Canada"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from pledgebook.commitments.documents.context import names_within
from pledgebook.commitments.documents.opening import with_breaks
from pledgebook.model import Document, Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_OPENING = 1500  # characters in which a letterhead stands ...
_TOP = 6  # ... in so many blocks ...
_LINE = 100  # ... with lines of as many characters at most


def issuing_lines(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> Iterator[tuple[str, Name]]:
    """The party that ends a line by itself, as a government or ministry, behind "From:" or behind a date and a dash."""
    shapes = _shapes(vocabulary)
    for at in _lines(document):
        here = [name for name in names_within(names, at) if name.kind != "region" and name.form != "people"]
        if not here or len({name.acts_for or name.id for name in here}) != 1:
            continue
        behind = text[here[-1].at.end : at.end]
        for rule, shape in shapes.items():
            first = here[0] if rule == "sender" and _are_listed(text, here, vocabulary) else here[-1]
            before = text[at.start : first.at.start]
            own = rule == "letterhead" or here[-1].acts_for or here[-1].kind == "country"
            if own and shape.fullmatch(f"{before}|{behind.strip()}"):
                yield rule, here[-1]


def _are_listed(text: str, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether only commas and words of lists stand between names: "From: Home Office and Foreign Office"."""
    between = (text[one.at.end : other.at.start] for one, other in pairwise(names))
    words = vocabulary.wording.words["list"]
    return all(each.strip(" ,;").lower() in {"", *words} for each in between)


def _lines(document: Document) -> Iterator[Span]:
    breaks = with_breaks(document, _OPENING)
    for block in document.blocks[:_TOP]:
        if block.kind in ("item", "cell") or block.at.end > len(breaks):
            return
        start = block.at.start
        for line in breaks[start : block.at.end].split("\n"):
            if len(line) <= _LINE:
                yield Span(start, start + len(line))
            start += len(line) + 1


@cache
def _shapes(vocabulary: Vocabulary) -> dict[str, re.Pattern[str]]:
    """What may stand around the name of a line (its place is "|"), by the rule that it makes."""
    words, wording = vocabulary.wording.words, vocabulary.wording
    article, heads = perhaps(words["article"] | {"the"}), any_of(words["of_party"])
    of = rf"{any_of(words['of'] | {'of'})}(?: |(?<='))"
    office = rf"(?:{article}{heads} {of}{article})?"
    sender = rf"(?:{any_of(wording.phrases['sender'])}) ?:[ :]*"  # a definition has a colon of its own
    dated = r"[^|]*\d[^|]* [-–—] (?:[^|]* [-–—] )?"
    return {
        "letterhead": re.compile(rf"{article}{heads} {of}{article}\||\|(?: of)?,? ?{heads}", re.IGNORECASE),
        "sender": re.compile(rf"{sender}{office}\|(?: {heads})?", re.IGNORECASE),
        "line": re.compile(rf"{dated}{office}\|", re.IGNORECASE),
    }
