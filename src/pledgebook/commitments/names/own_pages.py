"""The one body that publishes about itself: known from the lines around its page and from how its text goes on.

A web page or a report says "we", "the Bank" and "our Board" of who publishes it. Its name stands in a line at the top
or the foot ("Delta Bank · Wildey", "© 2026 Delta Bank"), in the title, or where the text introduces it with its acronym.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers import joint_phrase
from pledgebook.commitments.documents.opening import lowered, with_breaks
from pledgebook.commitments.documents.quotations import within
from pledgebook.commitments.names.unknown_names import unknown_name
from pledgebook.model import Edition, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.own_pages import load_own_pages
from pledgebook.vocabulary.spelling import any_of

_RULE = "commitments.issuers.own page"
_OPENING = 1500  # characters in which a page says what it is
_TOP = 6  # blocks among which the line of who publishes stands ...
_FOOT = 3  # ... and at the end
_LINE = 240  # characters of such a block
_ENOUGH = 2  # what tells that a body publishes: a line of its own, or two lesser signs
_SPEAKS = 2  # sentences in which "we" act
_APART = re.compile(r"\s+[·•|–—›>]\s+|\n|: ")
_EDGES = " *_.,;:()©"
_YEARS = re.compile(r"(?:©|\(c\))\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*", re.IGNORECASE)
_ACRONYM = re.compile(r" \((?P<acronym>[A-Z][\w&-]{1,11})\)")


def with_own_page(context: Context) -> Context:
    """The context with such a body as its issuer, where it has none and nobody signs."""
    edition = context.edition
    if edition.issuer or edition.signatories or not _accounts(context):
        return context
    if joint_phrase(context.document, edition.title, context.vocabulary) or not _speak(context):
        return context
    body = _body(context)
    if body is None:
        return context
    origins = {**edition.origins, "issuer": Origin(_RULE, body)}
    reasons = {field: why for field, why in edition.reasons.items() if field != "issuer"}
    return replace(context, edition=replace(edition, issuer=body, origins=origins, reasons=reasons))


def is_own_page(edition: Edition) -> bool:
    """Whether one body accounts for itself in a document."""
    said = edition.origins.get("issuer")
    return said is not None and said.rule == _RULE


def _accounts(context: Context) -> bool:
    """Whether the opening says that somebody accounts for promises."""
    opening = lowered(f"{context.edition.title or ''}\n{context.text[:_OPENING]}")
    return account_of(context.vocabulary).search(opening) is not None


@cache
def account_of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words, in lower case, by which a body accounts for its promises."""
    return re.compile(rf"(?<!\w){any_of(load_own_pages(vocabulary.language)['account'])}(?!\w)")


def _speak(context: Context) -> bool:
    """Whether "we" act in several sentences, other than in what is quoted."""
    count = 0
    for sentence in context.document.sentences:
        found = context.grammar.find_collective(context.text, sentence.at, context.vocabulary)
        if found and found[0] == "we" and not within(context.quotes, found[1].at.start):
            count += 1
            if count == _SPEAKS:
                return True
    return False


def _body(context: Context) -> str | None:
    """The body that the signs tell most of; of two that are told of alike, the one that is named first."""
    signs: Counter[str] = Counter()
    for body, weight in (*_lines(context), *_introduced(context), *_of_title(context)):
        signs[body] += weight
    best = max(signs, key=lambda body: signs[body], default=None)
    return best if best and signs[best] >= _ENOUGH else None


def _lines(context: Context) -> Iterator[tuple[str, int]]:
    """The bodies that are a part of a line at the top or the foot by themselves; each once, a copyright as well."""
    blocks, found = context.document.blocks, set[str]()
    breaks = with_breaks(context.document, _OPENING)
    last = len(blocks) - _FOOT
    for index, block in enumerate(blocks):
        at = block.at
        if not (index < _TOP or index >= last) or block.kind in ("item", "cell") or at.end - at.start > _LINE:
            continue
        line = breaks[at.start : at.end] if at.end <= len(breaks) else context.text[at.start : at.end]
        for part in _parts(line, at.start):
            if (body := _whole_body(context, part)) and body not in found:
                found.add(body)
                yield body, 1 if block.kind == "heading" else _ENOUGH


def _parts(line: str, start: int) -> Iterator[Span]:
    """The parts of a line, without marks, years and what else stands around a name."""
    begins = 0
    for mark in (*_APART.finditer(line), None):
        ends = mark.start() if mark else len(line)
        part = line[begins:ends]
        first = len(part) - len(part.lstrip(_EDGES))
        if years := _YEARS.match(part.lstrip()):
            first = len(part) - len(part.lstrip()) + years.end()
        if part.strip(_EDGES):
            yield Span(start + begins + first, start + begins + len(part.rstrip(_EDGES.replace(")", ""))))
        begins = mark.end() if mark else ends


def _whole_body(context: Context, part: Span) -> str | None:
    """The organisation that a part names and nothing else, but its acronym, a place behind a comma or its rights."""
    known = [name for name in context.names_at(part) if name.kind == "organisation"]
    for name in known[:1]:
        before = context.text[part.start : name.at.start]
        if _is_article(before, context.vocabulary) and _ends(context, name.at.end, part.end):
            return name.id
    body = unknown_name(context.text, part.start, part.end, context.vocabulary)
    if body is None or not _ends(context, body.at.end, part.end):
        return None
    called = body.id != body.name  # by a head of the tables: "Port of Arica"
    if " " not in body.name or not (called or body.is_body(context.vocabulary)):
        return body.acronym
    return body.acronym or _acronym_of(context, body.name) or body.id


def _acronym_of(context: Context, name: str) -> str | None:
    """The acronym that the text gives for a name, wherever it is named: "Delta Water Board, Ltd. (DWB)"."""
    given = re.compile(rf"{re.escape(name)}(?:, [A-Z.]{{2,8}})?{_ACRONYM.pattern}")
    found = given.search(context.text)
    return found["acronym"] if found else None


def _is_article(words: str, vocabulary: Vocabulary) -> bool:
    return not words.strip() or words.strip().lower() in vocabulary.wording.words["article"] | {"the"}


def _ends(context: Context, start: int, end: int) -> bool:
    rest = _ACRONYM.sub("", context.text[start:end], count=1)
    rights = load_own_pages(context.vocabulary.language)["rights"]
    return not rest.strip(_EDGES) or rest.startswith(",") or rest.strip(_EDGES).lower() in rights


def _introduced(context: Context) -> Iterator[tuple[str, int]]:
    """The first bodies of the opening's prose that it gives an acronym and goes on to call by it, more than once."""
    found = set[str]()
    for sentence in context.document.sentences:
        if sentence.at.start > _OPENING:
            return
        for given in _ACRONYM.finditer(context.text, sentence.at.start, sentence.at.end):
            again = re.compile(rf"(?<![\w(-]){re.escape(given['acronym'])}(?!\w)")
            body = _called(context, Span(*given.span("acronym")))
            if body and body not in found and len(again.findall(context.text, given.end())) > 1:
                found.add(body)
                yield body, 1


def _called(context: Context, acronym: Span) -> str | None:
    """Whom an acronym in brackets stands for."""
    name = next((name for name in context.names if name.at.start <= acronym.start <= name.at.end + 2), None)
    if name and name.kind != "organisation":
        return None
    return name.id if name else context.text[acronym.start : acronym.end]


def _of_title(context: Context) -> Iterator[tuple[str, int]]:
    """The one organisation that the title names."""
    title = next((block.at for block in context.document.blocks if block.kind == "heading"), None)
    named = {name.id for name in context.names_at(title) if name.kind == "organisation"} if title else set()
    yield from ((body, 1) for body in named if len(named) == 1)
