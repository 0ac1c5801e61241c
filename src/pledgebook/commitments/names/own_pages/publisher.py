"""The one body that publishes about itself: known from the lines around its page and from how its text goes on.

A web page or a report says "we", "the Bank" and "our Board" of who publishes it. Its name stands in a line at the top
or the foot ("Delta Bank · Wildey", "© 2026 Delta Bank"), in the title, or where the text gives it its acronym.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.issuer import joint_phrase
from pledgebook.commitments.documents.opening import lowered, with_breaks
from pledgebook.commitments.documents.quotations import within
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Edition, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.own_pages import load_own_pages
from pledgebook.vocabulary.spelling import any_of

_RULE = "commitments.issuers.own page"
_OPENING = 1500  # characters in which a page says what it is
_TOP = 6  # blocks among which the line of who publishes stands ...
_FOOT = 3  # ... and at the end
_LINE = 240  # characters of such a block
_ENOUGH = 2  # what tells that a body publishes: a line of its own, or two lesser signs
_SPEAKS = 2  # sentences that say "we" or "our"
_APART = re.compile(r"\s+[·•|–—›>]\s+|\n|: ")
_EDGES = " *_.,;:()©"
_YEARS = re.compile(r"(?:©|\(c\))\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*", re.IGNORECASE)
_YEAR = re.compile(r" \d{4}$")
_LEGAL = re.compile(r"(?:[A-Z]\.?){2,4}")  # "S.A.", "E.P."
_MOST = 9  # words of a name
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
    """Whether several sentences have "we" or "our", other than in what is quoted."""
    first, count = _first_person(context.vocabulary), 0
    for sentence in context.document.sentences:
        found = first.search(context.text, sentence.at.start, sentence.at.end)
        place = found.start() if found else None
        if found is None and context.grammar.drops_subjects:
            spoken = context.grammar.find_collective(context.text, sentence.at, context.vocabulary)
            place = spoken[1].at.start if spoken and spoken[0] == "we" else None
        if place is not None and not within(context.quotes, place):
            count += 1
            if count == _SPEAKS:
                return True
    return False


@cache
def _first_person(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.actors["we"] - {"I"} | load_own_pages(vocabulary.language)["ours"]
    return re.compile(rf"(?<!\w){any_of(words)}(?!\w)", re.IGNORECASE)


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
        if _is_sentence(context.text[at.start : at.end]):
            continue
        line = breaks[at.start : at.end] if at.end <= len(breaks) else context.text[at.start : at.end]
        for part in _parts(line, at.start):
            if (body := _whole_body(context, part)) and body not in found:
                found.add(body)
                topic = block.kind == "heading" and (index or part.end < at.end - 1)
                yield body, 1 if topic else _ENOUGH


def _is_sentence(words: str) -> bool:
    return words.endswith(".") and "©" not in words and len(words.split()) > _MOST


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
    if account_of(context.vocabulary).search(lowered(context.text[part.start : part.end])):
        return None  # "Annual Report of the Delta Trust"
    known = [name for name in context.names_at(part) if name.kind == "organisation"]
    for name in known[:1]:
        before = context.text[part.start : name.at.start]
        if _is_article(before, context.vocabulary) and _ends(context, name.at.end, part.end):
            return name.id
    body = unknown_name(context.text, part.start, part.end, context.vocabulary)
    if body is None or not _ends(context, body.at.end, part.end):
        return _by_noun(context, part)
    form = context.text[body.at.end : part.end].strip(_EDGES + ",")
    legal = form in context.vocabulary.wording.bodies or _LEGAL.fullmatch(form)
    acronym = body.acronym or _acronym_of(context, body.name)
    if " " in body.name and (acronym or legal or body.is_body(context.vocabulary)):
        return acronym or body.id
    return body.acronym


def _by_noun(context: Context, part: Span) -> str | None:
    """A body by the noun that it begins with, where small words follow: "Administration portuaire de Sept-Rives"."""
    words = context.text[part.start : part.end]
    acronym = _ACRONYM.search(words)
    name = words[: acronym.start()] if acronym else words
    english = load_english_names().of(name)
    first = name.split(" ", 1)[0]
    noun = context.grammar.drops_subjects and first in context.vocabulary.wording.bodies
    short = 1 < len(name.split()) <= _MOST and not any(map(str.isdigit, name)) and not set(name) & set(",;:.")
    if not short or not (noun or english != name) or (acronym and acronym.end() < len(words)):
        return None
    act = context.grammar.find_act(context.text, Span(part.start, part.start + len(name)), context.vocabulary)
    if act and act.at.start > part.start:  # "Administration" may be an act of its own
        return None
    return acronym["acronym"] if acronym else _acronym_of(context, name) or english


def _acronym_of(context: Context, name: str) -> str | None:
    """The acronym that the text gives for a name, wherever it is named: "Delta Water Board, Ltd. (DWB)"."""
    given = re.compile(rf"{re.escape(name)}(?:, [A-Z.]{{2,8}})?{_ACRONYM.pattern}")
    found = given.search(context.text)
    return found["acronym"] if found else None


def _is_article(words: str, vocabulary: Vocabulary) -> bool:
    return not words.strip() or words.strip().lower() in vocabulary.wording.words["article"] | {"the"}


def _ends(context: Context, start: int, end: int) -> bool:
    rest = _YEAR.sub("", _ACRONYM.sub("", context.text[start:end], count=1))
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
                yield body, _ENOUGH if _in_title(context, given.start(), given["acronym"]) else 1


def _in_title(context: Context, end: int, acronym: str) -> bool:
    """Whether the title has an acronym, or two words and more of the name before it."""
    title = context.edition.title or ""
    words = context.text[max(0, end - _LINE) : end].split()
    named = any(" ".join(words[-count:]) in title for count in range(2, min(len(words), _MOST) + 1))
    return named or re.search(rf"(?<![\w-]){re.escape(acronym)}(?!\w)", title) is not None


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
