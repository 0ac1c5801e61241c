"""Who a field of an action plan names: its parties, those that only support them, or all who sign."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import link_of, parts_at, party_of
from pledgebook.commitments.names.lines.line_names import line_name
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.commitments.names.unknown.placed_names import is_place
from pledgebook.model import Span
from pledgebook.vocabulary.field_labels import load_field_labels

FIELD = "field"  # the rule of a subject that a field, or a column of them, names
_BRACKET = re.compile(r" ?[(\[]([^()\[\]]{1,80})[)\]]")
_CLOSING = re.compile(r" [(\[]([^()\[\]]{1,80})[)\]]$")  # brackets that a name was read with
_STOP = re.compile(r"[,;(]")
_AROUND = " .,;:*()[]"


@dataclass(frozen=True, slots=True)
class Named:
    """Those that a field names: its parties and the first of their entries, and where others beside them stand.

    ``known`` tells that one of them is in the tables, or is a body by its name: "Maria" may be anybody.
    """

    parties: tuple[str, ...]
    entry: str
    partners: tuple[Span, ...] = ()
    known: bool = False


def names_nobody(context: Context, at: Span) -> bool:
    """Whether the words say that it is not known yet who: "to be determined", "por definir"."""
    words = context.text[at.start : at.end].lower().strip(_AROUND)
    return not words.strip("-–—/ ") or words in context.vocabulary.wording.lines["nobody"]


def names_all(context: Context, at: Span) -> bool:
    """Whether the words stand for all who sign: "all members", "todos os signatários"."""
    stop = _STOP.search(context.text, at.start, at.end)
    words = context.text[at.start : stop.start() if stop else at.end].strip(_AROUND)
    return any(
        context.grammar.is_collective(each, context.vocabulary)
        for each in (words, words[:1].lower() + words[1:], words[:1].upper() + words[1:])
    )


def named_in(context: Context, at: Span) -> Named | None:
    """The parties that the words at ``at`` begin with as a list, and the spans of what stands beside them.

    "Peru (ANA), with Chile": a body in brackets behind a country, and whoever is named behind the list, work with
    them, and so does one that brackets call a helper: "Peru (lead), Chile (support)".
    """
    found: dict[str, str] = {}
    known = False
    helping: list[Span] = []
    start = at.start
    while part := _part_at(context, Span(start, at.end)):
        beside = _CLOSING.search(context.text, part.at.start, part.at.end)
        beside = beside or _BRACKET.match(context.text, part.at.end, at.end)
        end = max(part.at.end, beside.end() if beside else 0)
        if beside and _is_helper(context, beside[1]):
            helping.append(Span(part.at.start, beside.start()))
        else:
            found.update(dict.fromkeys(part.parties, part.entry))
            known = known or _is_known(context, part)
            seat = beside and _is_own(context, part) and is_place(beside[1], context.vocabulary)
            helping += [Span(*beside.span(1))] if beside and not seat else []
        link = link_of(context.vocabulary).match(context.text, end, at.end)
        start = link.end() if link else end
        if not link:
            break
    if not found:
        return None
    rest = (Span(start, at.end),) if start < at.end else ()
    return Named(tuple(found), next(iter(found.values())), (*helping, *rest), known)


def _is_known(context: Context, part: Subject) -> bool:
    if part.rule != "unknown":
        return True
    name = name_in(context, part.at)
    return name is not None and name.is_body(context.vocabulary)


def _is_own(context: Context, part: Subject) -> bool:
    """Whether a body is no state's: where "Egerton University (Kenya)" is makes it no country's."""
    return not context.vocabulary.wording.bodies_own.isdisjoint(part.entry.split())


def _is_helper(context: Context, words: str) -> bool:
    """Whether words in brackets say that who stands before them only works with the others: "(support)"."""
    return load_field_labels(context.vocabulary.language).kinds.get(words.strip().lower()) == "partner"


def _part_at(context: Context, at: Span) -> Subject | None:
    """The party that the words begin with; a body with its country behind it, or in brackets, is that country's."""
    parts = parts_at(context, at)
    if not parts:
        line = line_name(context, at)
        return line.subject if line and line.body else None
    first, *others = parts
    if first.rule != "unknown":
        return first
    inside = _CLOSING.search(context.text, first.at.start, first.at.end)
    inside = inside or (
        None if _is_own(context, first) else _BRACKET.match(context.text, first.at.end, at.end)
    )
    beside = context.text[first.at.end : others[0].at.start] == ", " if others else False
    own = Span(*inside.span(1)) if inside else others[0].at if beside else None
    country = party_of(context, own) if own else None
    countries = {name.id for name in context.names_at(own) if name.kind == "country"} if own else set()
    if own is None or country is None or not set(country.parties) <= countries:
        return first
    return replace(country, at=Span(first.at.start, max(first.at.end, own.end)))
