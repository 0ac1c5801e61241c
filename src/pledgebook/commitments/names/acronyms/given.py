"""Organisations of the tables that a document calls by an acronym of its own: "Danish Refugee Council (DRC)".

Where the acronym is none of the tables', the organisation is found by it too: behind "Commission de l'océan Indien
(COI)" also in "La COI publiera".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Span

_GIVEN = re.compile(r" \((?P<acronym>[A-Z]{3,8})\)")
_SHORTEST = 3  # letters of an acronym
_SMALL = re.compile(r"[\s'’&-]+|\b(?:of|for|and|the|on|in|without|to|de|del|la|y|e|et|des|du|da|do)\b")


def with_given_acronyms(context: Context) -> Context:
    """The context with an acronym that the document gives for such an organisation as its id, wherever it is named."""
    given = dict(_given(context))
    if given:
        names = tuple(
            replace(name, id=given[name.id]) if name.id in given and name.kind == "organisation" else name
            for name in context.names
        )
        context = replace(context, names=names)
    alone = sorted(_alone(context), key=lambda name: name.at)
    if not alone:
        return context
    all_names = tuple(sorted((*context.names, *alone), key=lambda name: name.at))
    return replace(context, names=all_names, starts=[name.at.start for name in all_names])


def _alone(context: Context) -> Iterator[Name]:
    """Where an acronym that no table knows stands for the organisation before it, other than right behind that."""
    called: dict[str, Name | None] = {}
    taken = [name.at for name in context.names]
    for name in context.names:
        found = _GIVEN.match(context.text, name.at.end) if name.kind == "organisation" else None
        if found and is_short_for(found["acronym"], context.text[name.at.start : name.at.end]):
            other = called.setdefault(found["acronym"], name)
            if other and other.id != name.id:
                called[found["acronym"]] = None  # it stands for two
    for acronym, meant in called.items():
        if meant is None:
            continue
        for at in places_of(context.text, acronym):
            if not any(other.start < at.end and at.start < other.end for other in taken):
                yield replace(meant, at=at, entry=acronym)


def places_of(text: str, acronym: str) -> Iterator[Span]:
    """Where an acronym stands as a word, neither in brackets nor behind a hyphen."""
    start = text.find(acronym)
    while start >= 0:
        end = start + len(acronym)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (before.isalnum() or after.isalnum() or before in ("_", "(", "-") or after in ("_", ")")):
            yield Span(start, end)
        start = text.find(acronym, end)


def is_short_for(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym are first ones of a name's words, in their order and from the first on."""
    letters = iter(_letters(name))
    return name[:1].upper() == acronym[0] and all(letter in letters for letter in acronym)


def is_whole_for(acronym: str, name: str) -> bool:
    """Whether an acronym is the first letters of all words of a name, the small ones and "l'" apart.

    "African Union Commission (AU)" leaves one out.
    """
    return "".join(_letters(name, shortest=2)) == acronym


def _letters(name: str, shortest: int = 1) -> Iterator[str]:
    """The first letters of a name's words, as capitals without accents; small words have none."""
    words = (word for word in _SMALL.split(name) if len(word) >= shortest)
    return (unicodedata.normalize("NFD", word[0].upper())[0] for word in words)


def _given(context: Context) -> Iterator[tuple[str, str]]:
    """Names with the acronym behind them, or that are written as one, made of the letters of their ids."""
    for name in context.names:
        if name.kind != "organisation" or " " not in name.id:
            continue
        found = _GIVEN.match(context.text, name.at.end)
        acronym = found["acronym"] if found else context.text[name.at.start : name.at.end]
        if len(acronym) >= _SHORTEST and _initials(name) == acronym:
            yield name.id, acronym


def _initials(name: Name) -> str:
    """The first letters of the words of an English name, the small ones apart."""
    return "".join(word[0] for word in _SMALL.split(name.id) if word).upper()
