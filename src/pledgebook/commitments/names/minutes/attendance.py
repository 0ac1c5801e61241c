"""The list of those who were at a meeting, taken apart: "Ruth Kerr (NI Water)", "Luis Mamani, Gobierno Regional"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.names.unknown.names import is_thing, unknown_name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.minutes import minutes_words
from pledgebook.vocabulary.spelling import any_of

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_COMMA = re.compile(r",\s+(?![^()]*\))")
_JOINED = re.compile(r"(?<=\)) (?:and|et|y|e) ")
_CLOSED = re.compile(r"(?<=\))\. (?=[^\W\d_a-z])")  # a sentence behind the list
_LINE = re.compile(r"[^,(]*(?:,[^,(]*)?\([^)]*\)\W*$")  # "Karen O'Hara, Combined Authority (WYCA)"
_WORD = re.compile(r"[A-ZÀ-Þ][\w-]{2,}")
_AND = re.compile(r" (?:and|et|y|e) ")
_PARTS = re.compile(r"\s*\t\s*|\s{3,}|\s*[,:]\s+|\s+[–—-]\s+")
_INSIDE = re.compile(r"\s*[,;/:]\s*|\s+[–—-]\s+|\s+(?:and|et|y|e)\s+(?=[A-Z]{2})")
_CAPITALS = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][\w&-]{1,11}(?:[ -][A-Z0-9]{2,6})?")
_LETTERED = re.compile(r"[^\W\d_]")
_MOST_WORDS = 12
_PAIR = 2


class Body(NamedTuple):
    """A body that was there: what it is called, its acronym in the list, and the name of who was there for it."""

    name: str
    acronym: str = ""
    person: str = ""


def bodies_in(listed: str, vocabulary: Vocabulary) -> list[Body]:
    """The bodies of a list of those who were there, in order; persons of none, and what somebody is there, are none."""
    pieces = list(_pieces(listed))
    entries = [_entry(piece, vocabulary) for piece in pieces]
    sure = any(found for found in entries)
    found: list[Body] = []
    for piece, entry in zip(pieces, entries, strict=True):
        found += entry or (_alone(piece, vocabulary) if sure else [])
    return found


def _pieces(listed: str) -> Iterator[str]:
    """What stands between the lines, semicolons or, where there are none, commas outside brackets."""
    listed = _CLOSED.split(listed)[0]
    several = listed.strip().count("\n") and not _wrapped(listed)
    for line in listed.split("\n") if several else [listed.replace("\n", " ")]:
        parts = line.split(";")
        for part in parts:
            whole = part.strip(" \n.-*•·")
            alone = len(parts) > 1 and whole.count("(") < _PAIR
            if alone or _LINE.match(whole):
                yield whole
            else:
                pieces = (each for piece in _COMMA.split(whole) for each in _JOINED.split(piece))
                yield from (each.strip(" \n.") for each in pieces if each.strip(" \n."))


def _wrapped(listed: str) -> bool:
    """Whether lines only wrap a list: most of them end in a comma, or within brackets."""
    lines = [line.strip() for line in listed.split("\n") if line.strip()]
    inside = sum(line.count("(") != line.count(")") or line.endswith((",", ";")) for line in lines[:-1])
    return bool(inside)


def _entry(piece: str, vocabulary: Vocabulary) -> list[Body]:
    """The bodies of one entry, where it tells a body for sure."""
    bracket = _BRACKET.search(piece)
    before = piece[: bracket.start()].strip(" ,") if bracket else piece
    inside = bracket[1].strip() if bracket else ""
    *others, last = _PARTS.split(before)
    if bracket and _is_short_for(inside, last, vocabulary):
        return [*_bodies(others, "", vocabulary, sure=False), Body(last, inside)]
    someone = not _is_body(before, vocabulary) or is_person(before, vocabulary)
    found = list(_bodies(_INSIDE.split(inside), before.strip(" ,"), vocabulary, sure=True)) if someone else []
    if bracket and found:
        return found
    parts = [part for part in _PARTS.split(before) if part]
    if len(parts) > 1:
        named = [part for part in parts if not _is_role(part, vocabulary)]
        sure = [part for part in named if _is_body(part, vocabulary) and not _titled(part, vocabulary)]
        person = next((part for part in named if part not in sure), "")
        if not sure and _titled(parts[0], vocabulary):
            sure, person = [part for part in named[1:] if not _titled(part, vocabulary)][-1:], parts[0]
        elif not sure and len(named) == _PAIR and _looks_like_person(named[0], vocabulary):
            sure, person = named[1:], named[0]
        return list(_bodies(sure, person, vocabulary, sure=True))
    return list(_bodies(parts, "", vocabulary, sure=False)) if not is_person(before, vocabulary) else []


def _is_short_for(inside: str, name: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands in brackets is how a body is called for short: "(WYCA)", "(Transpetro)"."""
    if is_person(name, vocabulary) or not _is_body(name, vocabulary):
        return False
    word = _WORD.fullmatch(inside) is not None and not _is_role(inside, vocabulary)
    return _CAPITALS.fullmatch(inside) is not None or (word and " " in name)


def _bodies(parts: Sequence[str], person: str, vocabulary: Vocabulary, *, sure: bool) -> Iterator[Body]:
    """The parts as bodies; capitals behind a name that they are short for are its acronym."""
    named = [part for part in parts if _LETTERED.match(part) and not _is_role(part, vocabulary)]
    skip = False
    for index, part in enumerate(named):
        if skip:
            skip = False
            continue
        after = named[index + 1] if index + 1 < len(named) else ""
        short = bool(_CAPITALS.fullmatch(after)) and " " in part and _initials(part, after)
        if (sure and _may_be_name(part)) or _is_body(part, vocabulary):
            yield Body(part, after if short else "", person)
        skip = short


def _alone(piece: str, vocabulary: Vocabulary) -> list[Body]:
    """A name in a list of bodies that nothing else tells: "Cemaden", "Governo do Estado do Amazonas"."""
    name = _BRACKET.sub("", piece).strip()
    if (
        is_person(name, vocabulary)
        or _is_role(name, vocabulary)
        or not _may_be_name(name)
        or _AND.search(name)
    ):
        return []
    return [] if _PARTS.search(name) or (" " in name and not re.search(r" [a-zß-ÿ]", name)) else [Body(name)]


def _may_be_name(part: str) -> bool:
    return part[:1].isupper() and part.count(" ") < _MOST_WORDS and not any(map(str.isdigit, part[:1]))


def _is_body(words: str, vocabulary: Vocabulary) -> bool:
    if _CAPITALS.fullmatch(words):
        return True
    known = vocabulary.wording.bodies
    if not words[:1].isupper() or is_thing(words.rpartition(" ")[2], vocabulary):
        return False
    if not known.isdisjoint(re.split(r"[ '’]", words)):
        return True
    named = unknown_name(words, 0, len(words), vocabulary)
    return named is not None and named.at.end == len(words) and named.is_body(vocabulary)


def _is_role(part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part says what somebody is there, or how he takes part: "Chair", "présidente", "via Teams"."""
    words = part.lower().strip(" .")
    return words in minutes_words("member", vocabulary.language) or part[:1].islower()


def is_person(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words are the name of a person: behind a title, or two to four capitalised words and no body."""
    return _titled(words, vocabulary) or (
        _looks_like_person(words, vocabulary) and not _is_body(words, vocabulary)
    )


def _looks_like_person(words: str, vocabulary: Vocabulary) -> bool:
    particle = any_of(vocabulary.wording.words["particle"])
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"
    return re.fullmatch(rf"{capital}(?: (?:{particle} )?{capital}){{1,3}}", words) is not None


def _titled(words: str, vocabulary: Vocabulary) -> bool:
    return _title(vocabulary).match(words) is not None


@cache
def _title(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A title before a name: of the tables, or an abbreviation with its stop: "Ing.", "D.ª", "Cllr", "Hon."."""
    titles = any_of(vocabulary.wording.words["title"])
    return re.compile(
        rf"(?:{titles}|[A-Z][a-zß-ÿ]{{0,4}}\.[ªºaº]?|[A-Z][a-zß-ÿ]{{0,3}}[ªº]\.?) ?(?=[A-ZÀ-Þ])"
    )


def _initials(name: str, short: str) -> bool:
    """Whether capitals are first letters of a name's words, in order."""
    letters = iter(word[:1].upper() for word in re.split(r"[\s'’-]+", name))
    return all(letter in letters for letter in short.upper() if letter.isalpha())
