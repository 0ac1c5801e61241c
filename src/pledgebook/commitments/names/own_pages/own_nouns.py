"""What the body that publishes a page calls itself and its parts there: "the Bank", "La Fundación", "our Board"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context, names_within
from pledgebook.commitments.names.own_pages.publisher import is_own_page
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.own_pages import load_own_pages
from pledgebook.vocabulary.spelling import any_of

_MOST = 400  # such words of a page
_OF = 30  # characters behind an organ in which its own name goes on


def with_own_nouns(context: Context) -> Context:
    """The context with such words as names of the body."""
    issuer = context.edition.issuer
    if not issuer or not is_own_page(context.edition):
        return context
    taken = [name.at for name in context.names]
    found = [
        Name(at, issuer, "organisation", "name", context.text[at.start : at.end])
        for at in _spans(context, issuer)
        if not any(other.start < at.end and at.start < other.end for other in taken)
    ]
    names = tuple(sorted((*context.names, *found), key=lambda name: name.at))
    return replace(context, names=names, starts=[name.at.start for name in names])


def _spans(context: Context, issuer: str) -> Iterator[Span]:
    """Where the body's noun stands with an article or as ours, and where a part of it does."""
    text, shapes = context.text, _shapes(context.vocabulary)
    ends = -1
    for count, found in enumerate(shapes[0].finditer(text)):
        if count < _MOST:
            ends = found.end()
            yield Span(found.start(), found.end())
    nouns = _nouns(context, issuer)
    for found in shapes[1].finditer(text) if nouns else ():
        known = found["noun"] in nouns and not names_within(context.names, Span(*found.span("noun")))
        if known and found.start() != ends and not shapes[2].match(text, found.end()):
            yield Span(*found.span("noun"))


def _nouns(context: Context, issuer: str) -> frozenset[str]:
    """The words of the body's names by which it may call itself, and those by which any body may."""
    bodies = context.vocabulary.wording.bodies
    named = " ".join(
        [issuer, *(context.text[name.at.start : name.at.end] for name in context.names if name.id == issuer)]
    )
    spelled = rf"([^()\n.;:·|]{{4,90}}?)(?:, [A-Z.]{{2,8}})? \({re.escape(issuer)}\)"
    given = re.compile(spelled).search(context.text)
    words = {*named.split(), *(given[1].split() if given else ())}
    return frozenset((words & bodies) | load_own_pages(context.vocabulary.language)["itself"])


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], ...]:
    """A part of the body that is ours; a capital word behind an article or as ours; what makes a longer name of it."""
    words, own = vocabulary.wording.words, load_own_pages(vocabulary.language)
    ours, small = any_of(own["ours"]), any_of(words["particle"])
    organ = rf"(?<!\w){ours} {any_of(own['organ'])}(?!\w)"
    longer = rf"(?: (?:{small} ?){{1,2}}[A-ZÀ-Þ][\w-]+(?: (?:{small} ?)?[A-ZÀ-Þ][\w-]+)*)?"
    article = any_of(words["article"] | {"the"})
    noun = rf"(?<!\w)(?i:(?:{article}(?: |(?<='))|{ours} ))(?P<noun>[A-ZÀ-Þ][a-zß-ÿ]{{2,}})(?![\w'-])"
    return (
        re.compile(rf"(?i:{organ}){longer}"),
        re.compile(noun),
        re.compile(rf" (?:{small} ?){{0,2}}[A-ZÀ-Þ]"),
    )
