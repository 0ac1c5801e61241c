"""The clauses of an agreement: where each stands, what its title says it is for, and whose duties it lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from pledgebook.commitments.documents.agreement import Agreement
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.documents.opening import lowered
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import AgreementWords, load_agreements, plain_line
from pledgebook.vocabulary.spelling import any_of

_KEPT = 8  # documents whose expression is kept
_FEWEST = 3  # letters of a title in capitals
_TITLE = 110  # characters of a title that a clause begins with
_RUN_IN = re.compile(r"(?P<title>[^.:;\n]{2,110})(?P<mark>[.:][-–—]?)(?: |$)")
_CONTRACTED = re.compile(r"^(?:las|les|los|as|os|the) ")

Kind = Literal["open", "object", "closing"]


class Clause(NamedTuple):
    """What a clause is for: ``open`` may promise, ``object`` by a vow only, ``closing`` never.

    ``parties`` are those whose duties its title announces.
    """

    kind: Kind = "open"
    parties: tuple[str, ...] = ()


class Part(NamedTuple):
    """A block of a clause: its index, and where its words begin behind a number and a title."""

    block: int
    start: int
    clause: Clause


def find_parts(context: Context, agreement: Agreement) -> Iterator[Part]:
    """The blocks of the clauses, in order, up to the signatures or an annex; those of tables are none."""
    words, blocks = load_agreements(context.vocabulary.language), context.document.blocks
    titled: dict[int, Clause] = {}
    inside: Clause | None = None  # the clause whose title its first paragraph begins with
    for index in range(agreement.first, len(blocks)):
        block = blocks[index]
        line = plain_line(context.text[block.at.start : block.at.end])
        if words.signed.match(line) or is_annex(block, line, words):
            return
        start, title = _head(context, block)
        whole = context.text[block.at.start : block.at.end]
        if block.kind == "heading":
            titled[index] = classify(context, agreement, title or whole)
            inside = None
        elif _is_title(block, whole):
            inside, start = classify(context, agreement, whole), block.at.end
        elif title:
            inside = classify(context, agreement, title)
        if block.kind != "cell":
            over = [titled[each] for each in (*block.headings, index) if each in titled]
            yield Part(index, start, inside or _innermost(over))


def _is_title(block: Block, words: str) -> bool:
    """Whether a line that the format marks as no heading is one: short, and all in capitals or in bold."""
    if block.kind == "cell" or len(words) > _TITLE or words[-1] in ".;:,":
        return False
    letters = sum(map(str.isalpha, words))
    bold = block.strong[:1] == (block.at,)
    return letters > _FEWEST and (bold or words.upper() == words)


def is_annex(block: Block, line: str, words: AgreementWords) -> bool:
    """Whether a line begins an annex: a heading, or a short line by itself."""
    alone = block.kind == "heading" or (
        block.kind == "paragraph" and len(line) <= _TITLE and line[-1] not in ".;"
    )
    return alone and words.annex.match(line.lstrip(" *«")) is not None


def _innermost(over: list[Clause]) -> Clause:
    """The last of the headings that says something; a closing one speaks for all that stands under it."""
    if any(clause.kind == "closing" for clause in over):
        return Clause("closing")
    return next((clause for clause in reversed(over) if clause != Clause()), Clause())


def _head(context: Context, block: Block) -> tuple[int, str]:
    """Where the words of a block begin behind the number of a clause, and the title that stands between."""
    words, at = load_agreements(context.vocabulary.language), block.at
    numbered = words.head.match(plain_line(context.text[at.start : at.end]))
    start = at.start + numbered.end() if numbered else at.start
    if numbered is None or block.kind == "heading":
        return start, context.text[start : at.end] if numbered else ""
    by_words = not context.text[at.start].isdigit() or bool(block.strong)
    title = _RUN_IN.match(context.text, start, at.end) if by_words else None
    if title is None or _has_digits(title["title"]):
        return start, ""
    return (start, "") if opens_with_party(context, start, at.end) else (title.end(), title["title"])


def _has_digits(words: str) -> bool:
    return any(map(str.isdigit, words))


def opens_with_party(context: Context, start: int, end: int) -> bool:
    """Whether a sentence begins with a party and goes on behind it, so that it is no title."""
    found = subject_shape(context).match(context.text, start, end)
    return found is not None and context.text[found.end() : found.end() + 2].strip(" .:-–—") != ""


def subject_shape(context: Context) -> re.Pattern[str]:
    """One party, or several, or words for all: with articles and quotes."""
    agreement = context.agreement
    return _subject(context.vocabulary, agreement.named.pattern if agreement else "(?!)")


@lru_cache(_KEPT)
def _subject(vocabulary: Vocabulary, named: str) -> re.Pattern[str]:
    words, table = vocabulary.wording.words, load_agreements(vocabulary.language)
    article = rf"(?:{any_of(words['article'] | words['definite'])}(?: |(?<=')))?"
    party = rf"{article}(?:[«“\"‘'] ?{article})?{named}(?: ?[»”\"’'])?(?: \([^()]{{1,30}}\))?"
    link = rf"(?:, | (?:{any_of(words['list'])}) )"
    everyone = rf"{any_of(table.words['everyone'])}(?![\w-])"
    return re.compile(rf"(?P<all>{everyone})|(?P<parties>{party}(?:{link}{party}){{0,6}})", re.IGNORECASE)


def parties_in(context: Context, at: Span) -> tuple[str, ...]:
    """Who is named in a stretch, all of them where a word says so."""
    agreement, table = context.agreement, load_agreements(context.vocabulary.language)
    if agreement is None:
        return ()
    named = [
        agreement.called[match[0].lower()]
        for match in agreement.named.finditer(context.text, at.start, at.end)
    ]
    if named:
        return tuple(dict.fromkeys(named))
    line = lowered(context.text[at.start : at.end])
    every = {_CONTRACTED.sub("", each) for each in table.words["everyone"]}
    return ALL if re.search(rf"(?<![\w-]){any_of(every)}(?![\w-])", line) else ()


def classify(context: Context, agreement: Agreement, title: str) -> Clause:
    """What a title says that its clause is for."""
    words = load_agreements(context.vocabulary.language)
    line = plain_line(title).strip(" .:-–—()*")
    called = (agreement.called[match[0].lower()] for match in agreement.named.finditer(title))
    named = tuple(dict.fromkeys(called))
    duty = words.duty.search(line) is not None
    every = any(line.endswith(each[4:]) for each in words.words["everyone"])
    if not (duty and named) and (words.closing.search(line) or (every and not duty)):
        return Clause("closing")
    if not named and not duty and words.liability.search(line):
        return Clause("closing")
    if words.object.search(line) and not duty:
        return Clause("object")
    return Clause("open", named if len(named) == 1 else ())
