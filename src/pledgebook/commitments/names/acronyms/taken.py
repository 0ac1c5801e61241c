"""Acronyms of the tables that a document gives to another body: "Organización Médica Colegial (OMC)" is no WTO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.acronyms.given import is_short_for
from pledgebook.commitments.names.acronyms.spelled import spelled_at
from pledgebook.model import Name, Span

_REACH = 100  # characters before the bracket in which the name stands
_BRACKET = re.compile(r" \((?P<acronym>[A-Z]{2,8})[,)]")
_CAPITAL = re.compile(r"(?<![\w'-])[^\W\d_a-zß-öø-ÿ](?=[\w-]+ )")


def with_own_acronyms(context: Context) -> Context:
    """The context with such an acronym as the name of the body before it, wherever it stands."""
    given, shared = dict(_given(context)), dict(_shared(context))
    if not given and not shared:
        return context
    called: dict[str, Name | None] = {}
    for bracket, meant in shared.items():
        word = context.text[bracket.start : bracket.end]
        other = called.setdefault(word, meant)
        if (other and other.id != meant.id) or _meets_own(context, word):
            called[word] = None  # it stands for two
    return replace(
        context, names=tuple(_named(context.text, name, given, shared, called) for name in context.names)
    )


def _named(
    text: str,
    name: Name,
    given: Mapping[str, str],
    shared: Mapping[Span, Name],
    called: Mapping[str, Name | None],
) -> Name:
    """A name as the document means it, where it is an acronym that it gave."""
    word = text[name.at.start : name.at.end]
    if meant := shared.get(name.at) or called.get(word):
        return replace(name, id=meant.id, acts_for=meant.acts_for)
    return replace(name, id=given[word], entry=word, acts_for=None) if word in given else name


def _shared(context: Context) -> Iterator[tuple[Span, Name]]:
    """Acronyms in brackets behind an organisation whose words they spell, though the tables know another by them.

    In "Banque islamique de développement (BID)" they are not those of the Inter-American bank.
    """
    text = context.text
    for name in context.names:
        found = _BRACKET.match(text, name.at.end) if name.kind == "organisation" else None
        if found and is_short_for(found["acronym"], text[name.at.start : name.at.end]):
            yield Span(*found.span("acronym")), name


def _meets_own(context: Context, word: str) -> bool:
    """Whether the document also names, in words, the body that the tables know by an acronym."""
    known = {name.id for name in context.names if context.text[name.at.start : name.at.end] == word}
    return any(
        name.id in known and context.text[name.at.start : name.at.end] != word for name in context.names
    )


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
