"""Bodies that were at a meeting, as names wherever its minutes name them: "Present: Ruth Kerr (NI Water)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.acronyms.given import places_of
from pledgebook.commitments.names.minutes.attendance import Body, bodies_in
from pledgebook.commitments.names.minutes.short_calls import places_of_short, short_calls
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.field_labels import load_field_labels
from pledgebook.vocabulary.minutes import is_record, minutes_words
from pledgebook.vocabulary.spelling import any_of

_LONGEST = 160  # characters of a line of such a list
_SHORTEST = 2  # letters of what is no name
_REACH = 40  # blocks of a list behind the line that introduces it
_OWNERS = re.compile(r"\s*(?:[/;,&+]|\s(?:and|et|y|e)\s)\s*")


def with_attending(context: Context) -> Context:
    """The context of minutes with those bodies as names, and with the stretches that list them."""
    if not is_record(context.document.text):
        return context
    listed = list(_lists(context))
    found: dict[str, tuple[str, str]] = {}
    for at in listed:
        for body in bodies_in(_source(context, at), context.vocabulary):
            for called, id in _called(body, context.vocabulary):
                found.setdefault(called, (id, body.name))
    for owner in _owners(context):
        found.setdefault(owner, _owner(owner, found, context.vocabulary))
    return replace(_named(context, found), minutes=True, attending=tuple(listed))


def _source(context: Context, at: Span) -> str:
    """The words of a stretch as they were typed, line by line."""
    where = context.document.select(at)
    return context.document.text[where.start : where.end]


def _lists(context: Context) -> Iterator[Span]:
    """The stretches that list who was there, or was not."""
    blocks = context.document.blocks
    label, marked = _labels(context.vocabulary)
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if block.kind == "cell":
            continue
        if inside := list(marked.finditer(context.text, block.at.start, block.at.end)):
            ends = [*(found.start() for found in inside[1:]), block.at.end]
            listed = [Span(found.end(), end) for found, end in zip(inside, ends, strict=True)]
            yield from (at for at in listed if context.text[at.start : at.end].strip(" .:*"))
            if context.text[inside[-1].end() : block.at.end].strip(" .:*"):
                continue
        else:
            found = label.match(context.text, block.at.start, block.at.end)
            if found is None or (block.kind == "item" and found.end() < block.at.end):
                continue
            if context.text[found.end() : block.at.end].strip(" .:*"):
                if "\n" in _source(context, block.at):
                    yield Span(found.end(), block.at.end)
                continue
        for other in blocks[index : index + _REACH]:
            long = other.kind == "paragraph" and other.at.end - other.at.start > _LONGEST
            if other.kind == "heading" or long or label.match(context.text, other.at.start, other.at.end):
                break
            index += 1
            yield other.at


@cache
def _labels(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands over such a list, "PRESENT", and what stands before one in its line: "Étaient présents :"."""
    words = any_of(
        minutes_words("present", vocabulary.language) | minutes_words("absent", vocabulary.language)
    )
    aside, marks = r"(?: \([^()]{1,30}\))?", "[*_]{0,2}"
    return (
        re.compile(rf"{marks}(?i:{words}){aside}{marks}(?= |\Z|\n)"),
        re.compile(rf"(?<![\w’'-])(?=[A-ZÀ-Þ])(?i:{words}){aside}{marks} ?:{marks}(?: |\Z|\n)"),
    )


def _owners(context: Context) -> Iterator[str]:
    """Who stands in the columns of those responsible."""
    labels = load_field_labels(context.vocabulary.language).kinds
    columns = context.vocabulary.wording.columns
    heads = set()
    for block in context.document.blocks:
        if block.kind != "cell":
            continue
        words = context.text[block.at.start : block.at.end]
        head = words.lower().strip(" .:*()")
        owner = labels.get(head) == "responsible" or columns.get(head) == "party"
        if not block.row and owner and labels.get(head) != "status":
            heads.add((block.table, block.column))
        elif block.row and (block.table, block.column) in heads:
            parts = (part.strip(" .*") for part in _OWNERS.split(words))
            yield from (part for part in parts if part[:1].isupper() and len(part) > _SHORTEST)


def _owner(called: str, known: Mapping[str, tuple[str, str]], vocabulary: Vocabulary) -> tuple[str, str]:
    """The body that an owner is: one of those there whose name begins with it, or another."""
    longer = {id for name, (id, _) in known.items() if name.startswith(f"{called} ")}
    if len(longer) == 1:
        return longer.pop(), called
    return _id(called, vocabulary), called


def _called(body: Body, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """What a body is called in the text, each with its id."""
    id = body.acronym or _id(body.name, vocabulary)
    yield body.name, id
    if body.acronym:
        yield body.acronym, id


def _id(name: str, vocabulary: Vocabulary) -> str:
    found = unknown_name(name, 0, len(name), vocabulary)
    return found.id if found and found.at.end == len(name) else name


def _named(context: Context, found: Mapping[str, tuple[str, str]]) -> Context:
    """The context with the names, longer ones first, in the place of those that stand in them."""
    taken: list[Span] = []
    added: list[Name] = []
    for called in sorted(found, key=len, reverse=True):
        id, entry = found[called]
        for at in places_of(context.text, called):
            _add(context, Name(at, id, "organisation", "name", entry), taken, added)
    for short, id in short_calls(context, found).items():
        for at in places_of_short(context, short):
            _add(context, Name(at, id, "organisation", "name", short), taken, added)
    if not added:
        return context
    kept = [
        name
        for name in context.names
        if not any(new.start < name.at.end and name.at.start < new.end for new in _near(taken, name.at))
    ]
    names = tuple(sorted((*kept, *added), key=lambda name: name.at))
    return replace(context, names=names, starts=[name.at.start for name in names])


def _add(context: Context, name: Name, taken: list[Span], added: list[Name]) -> None:
    """Take a name where no other that was taken, and none of the tables that is as long, stands."""
    at = name.at
    if any(other.start < at.end and at.start < other.end for other in _near(taken, at)):
        return
    if any(other.at.holds(at) for other in _overlapping(context, at)):
        return
    taken.insert(bisect_left(taken, at), at)
    added.append(name)


def _near(taken: list[Span], at: Span) -> list[Span]:
    index = bisect_left(taken, at)
    return taken[max(0, index - 1) : index + 2]


def _overlapping(context: Context, at: Span) -> list[Name]:
    index = bisect_left(context.starts, at.start)
    near = context.names[max(0, index - 1) : index + 8]
    return [name for name in near if name.at.start < at.end and at.start < name.at.end]
