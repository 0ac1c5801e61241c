"""Whose statement a heading opens: "Comunicado de la OIM", "Communiqué du Togo"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import name_at
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def whose_statement(context: Context, heading: Block) -> Subject | None:
    """The party that a heading is nothing else than the statement of.

    "Comunicado de Lima" is that of a meeting, and no country's, and so may "Communiqué de Djibouti" be.
    """
    at = heading.at
    found = _statement(context.vocabulary).match(context.text, at.start, at.end)
    if heading.kind != "heading" or found is None:
        return None
    rest = Span(found.end(), at.end)
    party = name_at(context, rest)
    if party is None or context.text[party.at.end : at.end].strip(" :.*()"):
        return None
    if party.rule == "unknown":
        shouted = context.text[at.start : at.end].isupper()  # "COMMUNIQUÉ DE PRESSE"
        name = None if shouted else name_in(context, rest)
        return party if name and name.is_body(context.vocabulary) else None
    own = context.names_at(party.at)
    named = all(name.form == "name" and name.kind != "region" and not _is_seat(name.entry) for name in own)
    return party if named else None


def _is_seat(name: str) -> bool:
    """Whether a country's name is that of its capital, too, or a word of it: "Djibouti", "Ciudad de Panamá"."""
    return any(f" {name.lower()} " in f" {seat} " for seat in load_capitals())


@cache
def _statement(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    of = any_of(words["of"] | {"of", "by", "from"})
    return lazily(rf"{any_of(words['statement'])} {of}(?: |(?<='))", re.IGNORECASE)
