"""Organisations of the tables that a document calls by an acronym of its own: "Danish Refugee Council (DRC)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name

_GIVEN = re.compile(r" \((?P<acronym>[A-Z]{3,8})\)")
_SMALL = re.compile(r"[\s'’&-]+|\b(?:of|for|and|the|on|in|without|to|de|del|la|y|e|et|des|du|da|do)\b")


def with_given_acronyms(context: Context) -> Context:
    """The context with an acronym that the document gives for such an organisation as its id, wherever it is named."""
    given = dict(_given(context))
    if not given:
        return context
    names = tuple(
        replace(name, id=given[name.id]) if name.id in given and name.kind == "organisation" else name
        for name in context.names
    )
    return replace(context, names=names)


def _given(context: Context) -> Iterator[tuple[str, str]]:
    """Whole names with the acronym behind them, which has to be made of the letters of their ids."""
    for name in context.names:
        if name.kind != "organisation" or " " not in name.id:
            continue
        found = _GIVEN.match(context.text, name.at.end)
        if found and _initials(name) == found["acronym"]:
            yield name.id, found["acronym"]


def _initials(name: Name) -> str:
    """The first letters of the words of an English name, the small ones apart."""
    return "".join(word[0] for word in _SMALL.split(name.id) if word).upper()
