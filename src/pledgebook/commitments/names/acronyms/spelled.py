"""Names that the acronym in brackets behind them spells: "Développement international Desjardins (DID)".

One that ends in a country's name is told by its capitals alone, too: "Banco de Fomento Angola (BFA)".
"""

from __future__ import annotations

import re
import unicodedata

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Span

_NAME = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w-]*(?:(?:[ ,]+|(?<='))[\w-]+'?){1,11}) \((?P<acronym>[A-Z]{3,10})\)"
)
_GIVEN = re.compile(r" \((?P<acronym>[A-Z]{2,8})\)")
_LABEL = re.compile(r"[^.;:\n]{0,80}:")  # what is over or before an item is read as a label, as it stands
_CAPITAL = re.compile(r"(?<![\w'-])[^\W\d_a-zß-öø-ÿ](?=[\w-]+ )")
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"[^\W\d_][\w'&-]*")
_SMALL = 3  # letters of a word that an acronym may leave out
_REACH = 140  # characters in which a name and its acronym stand
_BEFORE = 60  # characters before a country in which a name stands that ends in it ...
_INITIALS = 80  # ... and one that is told by its capitals


def spelled_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """A capital word, those behind it and the acronym in brackets whose letters they all begin with, in order.

    Words of up to three letters may be left out: "Action contre la faim (ACF)".
    """
    reach = min(end, start + _REACH)
    if text.find(" (", start, reach) < 0:
        return None
    found = _NAME.match(text, start, reach)
    return found if found and _is_spelled(found["name"], found["acronym"]) else None


def ends_in(context: Context, country: Name) -> Name | None:
    """The body that ends with a country's name, right behind another word of its own, by the acronym behind both.

    A body "of" a country is another thing: it may be that country's ("Kingdom of Saudi Arabia (KSA)"), unless its
    noun is that of those who joined ("Association of Tea Growers of Kenya (ATGK)").
    """
    named = country.kind == "country" and country.form == "name"
    if not named or not context.text.startswith(" (", country.at.end):
        return None
    return _by_capitals(context, country.at) or _by_words(context, country.at)


def _by_capitals(context: Context, country: Span) -> Name | None:
    """The body whose capitals are the acronym, whatever stands between them."""
    text = context.text
    given = _GIVEN.match(text, country.end)
    before = text[max(0, country.start - _INITIALS) : country.start]
    if given is None or not before.endswith(" ") or _LABEL.match(text, given.end()):
        return None
    words = list(_TOKEN.finditer(before))
    if not words or not words[-1][0][0].isupper():
        return None
    letters = "".join(
        _letter(word) for word in text[country.start : country.end].split() if word[0].isupper()
    )
    for word in reversed(words):
        if word[0][0].isupper():
            letters = _letter(word[0]) + letters
        if letters == given["acronym"]:
            at = Span(country.start - len(before) + word.start(), country.end)
            return Name(at, letters, "organisation", "name", text[at.start : at.end])
    return None


def _by_words(context: Context, country: Span) -> Name | None:
    """The body whose words the acronym spells, none of them a noun for a body before the others.

    Before "of" it is one whose noun says that it is no agency of the country.
    """
    text, wording = context.text, context.vocabulary.wording
    start = max(0, country.start - _BEFORE)
    before = text[start : country.start].split()[-1:]
    small = wording.words["of"] | wording.words["article"] | {"of", "the"}
    if not before:
        return None
    joined = before[0].lower() in small
    for capital in _CAPITAL.finditer(text, start, country.start):
        found = spelled_at(text, capital.start(), len(text))
        noun = found["name"].split(" ", 1)[0] if found else ""
        body = noun in wording.bodies_own if joined else noun not in wording.bodies
        if found and body and found.end("name") == country.end:
            at = Span(capital.start(), found.end())
            return Name(at, found["acronym"], "organisation", "name", found["name"])
    return None


def _is_spelled(name: str, acronym: str) -> bool:
    at = 0
    if _letter(name) != acronym[0]:
        return False
    for word in _WORD.findall(name):
        if at < len(acronym) and _letter(word) == acronym[at]:
            at += 1
        elif len(word) > _SMALL:
            return False
    return at == len(acronym)


def _letter(word: str) -> str:
    """The first letter of a word, as a capital without its accent."""
    return unicodedata.normalize("NFD", word[0])[0].upper()
