"""Bodies that no table knows, where a sentence of a Romance language or a label says that they are some."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.romance_acts import match_act
from pledgebook.commitments.romance_subjects import act_after
from pledgebook.commitments.romance_words import UNKNOWN
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_OPENING = 70  # characters of a sentence before the comma behind which its subject may stand
_BRACKETS = 60  # characters between an acronym and the end of its brackets
_MOST_NAMES = 6  # names in one list
_LABEL = re.compile(r" ?: | [–|] ")


@cache
def name_shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A name of capitalised words with the small words between them, and its acronym in brackets."""
    words = vocabulary.wording.words
    article = rf"(?:(?i:{any_of(words['article'])})(?: |(?<=')))?"
    word = r"[A-ZÀ-Ý][\w'&.-]*"
    small = rf"(?:(?:{any_of(words['of'] | words['joining'] | words['article'] | words['name_part'])} |[dlDL]'){{0,2}})"
    acronym = r"(?: \((?P<acronym>[A-Z][\w-]{1,11})(?:, [^()]{1,40})?\))"
    after = rf", {article}(?:[\w-]+ ){{0,3}}?{any_of(vocabulary.wording.bodies_after)}\b"
    return re.compile(rf"{article}(?P<name>{word}(?: {small}{word}){{0,9}}){acronym}?(?P<noun>{after})?")


@cache
def _link(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return re.compile(rf",? {any_of(words['joining'])} |, ")


def find_body(text: str, sentence: Span, vocabulary: Vocabulary) -> Subject | None:
    """A body at the start of a clause, told by a noun in or behind its name or by its acronym in brackets."""
    return _body(text, sentence, vocabulary, introduced=False)


def find_introduced(text: str, sentence: Span, vocabulary: Vocabulary) -> Subject | None:
    """A body that a sentence introduces by its acronym in brackets."""
    return _body(text, sentence, vocabulary, introduced=True)


def find_name(text: str, sentence: Span, vocabulary: Vocabulary) -> Subject | None:
    """Any name with a verb right behind it, at the start of an item that the document itself calls a commitment."""
    found = name_shape(vocabulary).match(text, sentence.start, sentence.end)
    act = match_act(text, found.end(), sentence.end, vocabulary) if found else None
    if not found or act is None or act.group == UNKNOWN or act.person == "we":
        return None
    at = Span(found.start("name"), found.end("name"))
    return Subject((found["acronym"] or found["name"],), at, act, "name", found["name"])


def find_label(text: str, at: Span, vocabulary: Vocabulary) -> Subject | None:
    """A name and a colon before words without a subject: "Oceana: Ha retirado ...", "Ville de Lyon : Accompagner"."""
    found = name_shape(vocabulary).match(text, at.start, at.end)
    mark = _LABEL.match(text, found.end(), at.end) if found else None
    if not found or not mark:
        return None
    act = match_act(text, mark.end() - 1, at.end, vocabulary, bare=True)
    if act is None or act.person == "we" or act.group == UNKNOWN:
        return None
    name = found["acronym"] or _own_name(found["name"], vocabulary)
    return Subject((name,), Span(found.start("name"), found.end()), act, "label", found["name"])


def _body(text: str, sentence: Span, vocabulary: Vocabulary, *, introduced: bool) -> Subject | None:
    comma = text.find(", ", sentence.start, min(sentence.end, sentence.start + _OPENING))
    for start in (sentence.start, comma + 2) if comma >= 0 else (sentence.start,):
        found = name_shape(vocabulary).match(text, start, sentence.end)
        if not found:
            continue
        told = found["acronym"] or (
            not introduced and (found["noun"] or set(found["name"].split()) & set(vocabulary.wording.bodies))
        )
        names, end = _joined(text, found, sentence.end, vocabulary)
        act = act_after(text, end, sentence.end, vocabulary) if told else None
        if act and act.group != UNKNOWN and act.person != "we":
            return Subject(names, Span(found.start("name"), end), act, "body", found["name"])
    return None


def _joined(
    text: str, found: re.Match[str], limit: int, vocabulary: Vocabulary
) -> tuple[tuple[str, ...], int]:
    """A name and those joined to it by "y", each by its acronym where it has one, and where they end."""
    names: list[str] = []
    end = limit
    for _ in range(_MOST_NAMES):
        names.append(found["acronym"] or found["name"])
        end = found.end("acronym") if found["acronym"] else found.end("name")
        end = text.find(")", end, end + _BRACKETS) + 1 if found["acronym"] else end
        link = _link(vocabulary).match(text, end, limit)
        following = name_shape(vocabulary).match(text, link.end(), limit) if link else None
        if following is None:
            break
        found = following
    return tuple(names), end


def _own_name(name: str, vocabulary: Vocabulary) -> str:
    """The name of a city without the word for it: "Lyon" for "Ville de Lyon"."""
    for noun in vocabulary.wording.cities:
        if name.startswith(noun + " "):
            return name.removeprefix(noun + " ")
    return name
