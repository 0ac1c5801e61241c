"""Bodies that no table knows, where a sentence of a Romance language or a label says that they are some."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from pledgebook.commitments.acts import Act
from pledgebook.commitments.romance_acts import match_act
from pledgebook.commitments.romance_subjects import act_after
from pledgebook.commitments.romance_words import UNKNOWN
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LABEL = re.compile(r" ?: | [–|] ")


@cache
def name_shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A name of capitalised words with the small words between them, and its acronym in brackets."""
    words = vocabulary.wording.words
    article = rf"(?:{any_of(words['article'])}(?: |(?<=')))?"
    word = r"[A-ZÀ-Ý][\w'&.-]*"
    small = rf"(?:(?:{any_of(words['of'] | words['joining'] | words['article'] | words['name_part'])} |[dlDL]'){{0,2}})"
    acronym = r"(?: \((?P<acronym>[A-Z][\w-]{1,11})(?:, [^()]{1,40})?\))"
    after = rf", {article}(?:[\w-]+ ){{0,3}}?{any_of(vocabulary.wording.bodies_after)}\b"
    return re.compile(rf"{article}(?P<name>{word}(?: {small}{word}){{0,9}}){acronym}?(?P<noun>{after})?")


def find_body(text: str, sentence: Span, vocabulary: Vocabulary) -> Subject | None:
    """A body at the start of a sentence, told by a noun in or behind its name or by its acronym in brackets."""
    return _body(text, sentence, vocabulary, lambda end: act_after(text, end, sentence.end, vocabulary))


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


def _body(
    text: str, sentence: Span, vocabulary: Vocabulary, act_behind: Callable[[int], Act | None]
) -> Subject | None:
    found = name_shape(vocabulary).match(text, sentence.start, sentence.end)
    if not found:
        return None
    told = found["noun"] or found["acronym"] or set(found["name"].split()) & set(vocabulary.wording.bodies)
    act = act_behind(found.end("acronym") + 1 if found["acronym"] else found.end("name")) if told else None
    if act is None or act.group == UNKNOWN or act.person == "we":
        return None
    at = Span(found.start("name"), found.end("name"))
    return Subject((found["acronym"] or found["name"],), at, act, "body", found["name"])


def _own_name(name: str, vocabulary: Vocabulary) -> str:
    """The name of a city without the word for it: "Lyon" for "Ville de Lyon"."""
    for noun in vocabulary.wording.cities:
        if name.startswith(noun + " "):
            return name.removeprefix(noun + " ")
    return name
