"""Acronyms of the tables that a document gives to another body: "Organización Médica Colegial (OMC)" is no WTO."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.acronyms.spelled import spelled_at

_REACH = 100  # characters before the bracket in which the name stands
_CAPITAL = re.compile(r"(?<![\w'-])[^\W\d_a-zß-öø-ÿ](?=[\w-]+ )")


def with_own_acronyms(context: Context) -> Context:
    """The context with such an acronym as the name of the body before it, wherever it stands."""
    given = dict(_given(context))
    if not given:
        return context
    names = tuple(
        replace(name, id=given[word], entry=word, acts_for=None)
        if (word := context.text[name.at.start : name.at.end]) in given
        else name
        for name in context.names
    )
    return replace(context, names=names)


def _given(context: Context) -> Iterator[tuple[str, str]]:
    """Each acronym that stands in brackets behind a name of no table whose words it spells."""
    text = context.text
    for index, name in enumerate(context.names):
        word = text[name.at.start : name.at.end]
        bracket = text.startswith(" (", name.at.start - 2) and text.startswith(")", name.at.end)
        if name.kind != "organisation" or not word.isupper() or not bracket:
            continue
        before = context.names[index - 1] if index else None
        if before and before.at.end >= name.at.start - 2:
            continue  # a name of the tables ends right before it
        start = max(0, name.at.start - _REACH, before.at.end if before else 0)
        for capital in _CAPITAL.finditer(text, start, name.at.start):
            found = spelled_at(text, capital.start(), len(text))
            if found and found.end() == name.at.end + 1:
                yield word, word
                break
