"""Bodies that a document goes on to call by a word of their names: "the Coastal Trust (hereafter "the Trust")"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice

from pledgebook.commitments.documents.context import Context, names_within
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 160  # characters before the bracket in which the name stands
_MOST = 40  # words that a document sets; each is looked for in the whole of it
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-Þ]")


def with_defined_names(context: Context) -> Context:
    """The context with such a word as a name of the body, wherever it stands behind the definition."""
    if not context.spots.may_hold("defined", Span(0, len(context.text))):
        return context
    matches = list(islice(_shapes(context.vocabulary)[0].finditer(context.text), _MOST))
    words = [match["word"] for match in matches]
    found = [
        each
        for match in matches
        if words.count(match["word"]) == 1  # a word for two is a name of neither
        if (name := _before(context, match))
        for each in _again(context, match["word"], name, match.end())
    ]
    if not found:
        return context
    names = tuple(sorted((*context.names, *found), key=lambda name: name.at))
    return replace(context, names=names, starts=[name.at.start for name in names])


def _before(context: Context, match: re.Match[str]) -> Name | None:
    """The body that ends right before the bracket, or whose acronym stands in it."""
    text, word = context.text, match["word"]
    last = match.end("acronym") if match["acronym"] else match.start()
    sentence = next(
        (each.at for each in context.document.sentences if each.at.holds(Span(*match.span()))), None
    )
    start = max(sentence.start if sentence else 0, match.start() - _REACH)
    known = [
        name
        for name in names_within(context.names, Span(start, last))
        if match.start() <= name.at.end <= last
    ]
    if word.lower() in context.vocabulary.wording.words["of_party"]:
        return None  # every country over a list has a "Gobierno" of its own
    if known and known[-1].kind == "organisation":
        name = known[-1]
        return name if _has(text[start : match.start()], word) else None
    for capital in () if match["acronym"] else _CAPITAL.finditer(text, start, match.start()):
        body = unknown_name(text, capital.start(), match.start(), context.vocabulary)
        if body and body.at.end == match.start():
            return _as_name(body.id, body.at, body.name) if _has(body.name, word) else None
    if match["acronym"] and _has(text[start : match.start()], word):
        return _as_name(match["acronym"], Span(*match.span("acronym")), match["acronym"])
    return None


def _as_name(id: str, at: Span, entry: str) -> Name:
    return Name(at, id, "organisation", "name", entry)


def _has(before: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", before) is not None


def _again(context: Context, word: str, name: Name, behind: int) -> Iterator[Name]:
    """Where the word stands by itself behind its definition: with its article, or at the start of a block."""
    article, more = _shapes(context.vocabulary)[1:]
    starts = {block.at.start for block in context.document.blocks}
    for match in re.compile(rf"(?<!\w){re.escape(word)}(?!\w)").finditer(context.text, behind):
        at = Span(*match.span())
        alone = at.start in starts or article.search(context.text, max(0, at.start - 8), at.start)
        if alone and not more.match(context.text, at.end) and not _is_taken(context, at):
            yield replace(name, at=at, entry=word)


def _is_taken(context: Context, at: Span) -> bool:
    near = names_within(context.names, Span(max(0, at.start - _REACH), at.end + _REACH))
    return any(name.at.start < at.end and at.start < name.at.end for name in near)


@cache
def _shapes(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The bracket; an article before the word; and what makes a longer name of it: "Ministerio de Trabajo"."""
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["definite"])
    defined = any_of(vocabulary.wording.phrases["defined"])
    word = r"(?P<word>[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:-[A-Za-zß-ÿ]+)?)"
    quoted = rf"[«“\"‘'] ?(?:{article}){word} ?[»”\"’']"
    small = any_of(words["particle"])
    return (
        re.compile(rf" ?[(,] ?(?:(?P<acronym>[A-Z]{{2,10}})[,;:] )?(?i:{defined}),? {quoted}"),
        re.compile(rf"(?<!\w)(?i:{any_of(words['article'] | words['definite'])})(?: |(?<='))$"),
        re.compile(rf" (?:{small} ?)?[A-ZÀ-Þ]|-\w"),
    )
