"""Where sentences end.

A sentence ends at a full stop, question or exclamation mark, with the quotes and brackets that close after it,
where a space and something that can begin a sentence follow. Abbreviations and initials are looked up in the
vocabulary; a parenthesis that follows the stop, such as the tag "(new)", belongs to the sentence before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import DEFAULT, LANGUAGES
from pledgebook.vocabulary.table import rows

# The stop (a whole run of marks), what closes after it, and a parenthesis that is more than the number of an
# enumeration. Stops of Chinese and Japanese need no space.
_MARK = "[.!?…؟۔।。！？]"
_STOP = re.compile(
    rf"(?P<mark>{_MARK}(?<!{_MARK}{_MARK}){_MARK}*+)"
    r"""(?:(?<=[。！？])[”’」』）]*+(?=.)|[”’"'»)\]]*+"""
    r"""(?: (?!\((?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})\))\([^()]*+\)[.;]?)?(?= |\Z))"""
)
_OPENING = frozenset("“‘\"'«„([¿¡—–-$€£¥•「『（")
_WORD = re.compile(r"[\w’'-]++")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+")
_NUMBER = re.compile(r"\d{1,2}\.")
_ELIDED = re.compile(r"[^\W\d_]{1,7}[’']")
_LONGEST = 16  # characters of an abbreviation, the space before it included


def sentences(flow: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of every block but headings, in the order of the flow."""
    return tuple(
        Sentence(at, index)
        for index, block in enumerate(blocks)
        if block.kind != "heading"
        for at in split(flow, block.at)
    )


def split(flow: str, at: Span) -> Iterator[Span]:
    """The sentences of the block at ``at``; together they cover it but for the spaces between them."""
    start = at.start
    for stop in _STOP.finditer(flow, at.start, at.end):
        if stop.end() == at.end:
            break
        after = stop.end() + flow.startswith(" ", stop.end())
        if _begins(flow[after]) and not _goes_on(flow, start, stop, after):
            yield Span(start, stop.end())
            start = after
    yield Span(start, at.end)


def _begins(sign: str) -> bool:
    return sign in _OPENING or (sign.isalnum() and not sign.islower())


def _goes_on(flow: str, start: int, stop: re.Match[str], after: int) -> bool:
    """Whether the stop belongs to an abbreviation, an initial or the number of an enumeration."""
    if stop["mark"] != ".":
        return False
    end = stop.end("mark")
    first = max(start, end - _LONGEST)
    space = flow.rfind(" ", first, end)
    word = flow[space + 1 if space >= 0 else first : end].lstrip("([“‘\"'")
    if _NUMBER.fullmatch(word):
        return end - len(word) == start or flow[end - len(word) - 2] in ":;,"
    known = _abbreviations().get(word)
    splits = known.splits if known else "maybe" if _DOTTED.fullmatch(word) else "yes"
    if splits == "maybe":
        following = _WORD.match(flow, after)
        return following is None or not _starts(following[0], known.languages if known else frozenset())
    return splits == "no"


def _starts(word: str, languages: frozenset[str]) -> bool:
    """Whether a word begins a sentence, in English or in one of ``languages``; an elided one ("L'") by its article."""
    elided = _ELIDED.match(word)
    first = {word, elided[0].replace("’", "'") if elided else word}
    return any(first & _starters(language) for language in (DEFAULT, *languages))


@dataclass(frozen=True, slots=True)
class _Abbreviation:
    """Whether an abbreviation may end a sentence, and the languages that know it."""

    splits: str
    languages: frozenset[str]


@cache
def _abbreviations() -> dict[str, _Abbreviation]:
    """Those of all languages, for the language of a text is not known yet; the first says how one splits."""
    found: dict[str, _Abbreviation] = {}
    for language in LANGUAGES:
        for row in rows(f"{language}/abbreviations.csv", ["abbreviation", "splits"]):
            splits = row.one_of("splits", ["no", "maybe"])
            before = found.get(row["abbreviation"], _Abbreviation(splits, frozenset()))
            found[row["abbreviation"]] = replace(before, languages=before.languages | {language})
    return found


@cache
def _starters(language: str) -> frozenset[str]:
    return frozenset(row["word"] for row in rows(f"{language}/sentence_starters.csv", ["word"]))
