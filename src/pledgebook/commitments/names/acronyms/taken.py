"""Acronyms of the tables that a document gives to another body: "Organización Médica Colegial (OMC)" is no WTO."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.acronyms.given import is_whole_for
from pledgebook.commitments.names.acronyms.spelled import spelled_at
from pledgebook.model import Name, Span
from pledgebook.vocabulary.national_names import spelled_out

_REACH = 100  # characters before the bracket in which the name stands
_BRACKET = re.compile(r" \((?P<acronym>[A-Z]{2,8})[,)]")
_CAPITAL = re.compile(r"(?<![\w'-])[^\W\d_a-zß-öø-ÿ](?=[\w-]+ )")


def with_own_acronyms(context: Context) -> Context:
    """The context with such an acronym as the name of the body before it, wherever it stands."""
    given, shared = dict(_given(context)), dict(_shared(context))
    if not given and not shared:
        return context
    called = _called(context, shared)
    return replace(
        context, names=tuple(_named(context.text, name, given, shared, called) for name in context.names)
    )


def _called(context: Context, shared: Mapping[Span, Name]) -> dict[str, Name]:
    """Whom each shared acronym stands for in the whole document.

    None has it that is in brackets behind two, that stood by itself before its bracket, or whose known body the
    document also names in words.
    """
    text = context.text
    meant: dict[str, set[str]] = {}
    for bracket, name in shared.items():
        meant.setdefault(text[bracket.start : bracket.end], set()).add(name.id)
    forms: dict[str, set[str]] = {}  # the spellings of each body ...
    known: dict[str, set[str]] = {}  # ... and the bodies that the tables know by each such acronym
    first: dict[str, Span] = {}
    for name in context.names:
        word = text[name.at.start : name.at.end]
        forms.setdefault(name.id, set()).add(word)
        if word in meant:
            known.setdefault(word, set()).add(name.id)
            first.setdefault(word, name.at)
    called: dict[str, Name] = {}
    for bracket, name in shared.items():
        word = text[bracket.start : bracket.end]
        alone = len(meant[word]) == 1 and first.get(word, bracket) == bracket
        if alone and all(forms[each] == {word} for each in known.get(word, ())):
            called[word] = name
    return called


def _named(
    text: str,
    name: Name,
    given: Mapping[str, str],
    shared: Mapping[Span, Name],
    called: Mapping[str, Name],
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
        if found and is_whole_for(found["acronym"], text[name.at.start : name.at.end]):
            yield Span(*found.span("acronym")), name


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
                if spelled_out(context.vocabulary.language, found["name"], word) != name.id:
                    yield word, word  # and not the table's own, whose country the name leaves out
                break
