"""Finds the names of parties, regions and organisations, all in one linear pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import ahocorasick_rs

from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Name, NameForm, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.names import CAPITALISED, Homograph, NameEntry

_BEFORE = 30  # characters before and after a name that are looked at
# What stands before a hyphen by which a name is a part of another word, in all languages.
_PREFIXED = re.compile(
    r"(?<!\w)(?:anti|ex|extra|inter|intra|mini|n[oã]n?|post|p[oó]s|pr[eé]|pro|pseudo|quasi|sub|trans)-$",
    re.IGNORECASE,
)
_SURNAME = re.compile(r" [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]")


def find_names(text: str, sentences: Iterable[Sentence], vocabulary: Vocabulary) -> list[Name]:
    """The names in ``text`` (plain), in order, the longest where they overlap.

    Matching is by whole words and keeps to capitals as written. A spelling that is also something else (Georgia,
    Jordan) is dropped where the words around it say so (``homographs.csv``).
    """
    spans = [sentence.at for sentence in sentences]
    words, homographs = vocabulary.names.words, vocabulary.names.homographs
    people = words["people"]
    found: list[Name] = []
    index = 0
    for at, entry in _matches(text, vocabulary):
        if entry.id is None:
            continue
        while index + 1 < len(spans) and spans[index + 1].start <= at.start:
            index += 1
        homograph = homographs.get(entry.surface)
        if homograph and not _is_party(text, at, spans[index] if spans else Span(0, len(text)), homograph):
            continue
        form = _form(text, at, entry, people) if entry.noun and people else entry.form
        found.append(Name(at, entry.id, entry.kind, form, entry.surface, entry.acts_for))
    return [
        name
        for index, name in enumerate(found)
        if name.acts_for is None or not _is_of_another(text, found, index, words)
    ]


def _form(text: str, at: Span, entry: NameEntry, people: frozenset[str]) -> NameForm:
    """Where a language has one word for both, an article or a number before it tells people from an adjective."""
    before = text[max(0, at.start - _BEFORE) : at.start].rstrip(" ").lower()
    return "people" if before[-1:].isdigit() or _ends_with(before, people) else entry.form


def _is_of_another(text: str, names: Sequence[Name], index: int, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether a body of one country is named as another's: "the Department of Justice of Brazil"."""
    name = names[index]
    if index and (before := names[index - 1]).kind == "country" and before.id != name.acts_for:
        between = text[before.at.end : name.at.start]
        if between == " " or (between[-1:] == " " and between.strip() in words["owner_of"]):
            return True
    if index + 1 < len(names) and (after := names[index + 1]).kind == "country" and after.id != name.acts_for:
        between = text[name.at.end : after.at.start]
        return (between == " " and after.form == "adjective") or (
            between[:1] == " " and between.strip() in words["owned_by"]
        )
    return False


@cache
def _automaton(vocabulary: Vocabulary) -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick([plain(entry.surface) for entry in vocabulary.names.entries])


def _matches(text: str, vocabulary: Vocabulary) -> Iterator[tuple[Span, NameEntry]]:
    """The spellings that stand in ``text`` as whole words; where they overlap, the first, and of those the longest."""
    entries = vocabulary.names.entries
    found = _automaton(vocabulary).find_matches_as_indexes(text, overlapping=True)
    reach = 0
    for start, end, index in sorted((start, -end, index) for index, start, end in found):
        if start >= reach and _is_whole(text, start, -end):
            reach = -end
            yield Span(start, reach), entries[index]


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a name is a word by itself, and no part of one: "Mini-DHS", "non-EU"."""
    behind = text[end : end + 1]
    if text[start - 1 : start] == "-" and _PREFIXED.search(text, max(0, start - _BEFORE), start):
        return False
    return not ((start and text[start - 1].isalnum()) or behind.isalnum() or behind == "$")


def _is_party(text: str, at: Span, sentence: Span, homograph: Homograph) -> bool:
    before, after = (
        text[max(sentence.start, at.start - _BEFORE) : at.start].rstrip(),
        text[at.end : at.end + _BEFORE].lstrip(),
    )
    if _ends_with(before, homograph.keep_before):
        return True
    if _ends_with(before, homograph.before) or _starts_with(after, homograph.after):
        return False
    if CAPITALISED in homograph.after and _SURNAME.match(text, at.end, sentence.end):
        return False
    around = text[sentence.start : sentence.end]
    return not any(word in around for word in homograph.near)


def _ends_with(text: str, words: Iterable[str]) -> bool:
    return any(text.endswith(word) and not text[: -len(word)][-1:].isalnum() for word in words)


def _starts_with(text: str, words: Iterable[str]) -> bool:
    return any(text.startswith(word) and not text[len(word) :][:1].isalnum() for word in words)
