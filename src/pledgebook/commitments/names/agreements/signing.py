"""Who signs an agreement, by the stretch of its opening in which each party is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context, names_within
from pledgebook.commitments.names.agreements.set_words import SetWord, find_set_words, is_role
from pledgebook.commitments.names.unknown.names import UnknownName, is_of_state, owner_of, unknown_name
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import load_agreements
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.names import unaccented

_TRIED = 12  # capitals of a stretch at which a name may begin
_NEAR = 24  # characters behind such a capital in which a known name begins that it belongs to
_ALONE = 70  # characters of a stretch that may be nothing but a name
_WORD = 3  # letters of a word of capitals that is more than "de" or "la"
_ACRONYM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ-]{2,9}")  # two letters tell nobody who it is
_CAPITAL = re.compile(r"(?<![\w'-])[A-ZÀ-Þ]|(?<=[dlDL]')[A-ZÀ-Þ]")
_FIRST = re.compile(r"([A-ZÀ-Þ]{3,})(?=[ ,])")
_FORM = re.compile(
    r",? (?:[A-Z]\.){2,}(?: de C\.V\.)?$|,? (?:plc|PLC|Ltd\.?|Lda\.?|Inc\.?|SARL|SAS|SA|AG|GmbH|LLC)$"
)
_LEGAL = re.compile(r"(?:[A-Z]\.)+|plc|Ltd|Lda|SARL|SAS")
_MARKS = " :;,.–—-«»“”\"'*("
_LINK = re.compile(
    r"(?i:entre|between|and|et|e|y|de|del|d|from|of|par|por|by) |(?i:d)'"
)  # "ENTRE", "ET" before a name
_OF = r"(?:of (?:the )?|de (?:la )?|du |d'|del |do |da )"
_ARTICLES = re.compile(r"(?i:(?:and |et |y |e )?(?:the |la |le |les |el |los |a |o |os |as |l'))?")
_ARTICLE_IN_CAPITALS = re.compile(r"(?:^|[ '])(?:LA|EL|LOS|O|A|LE|L|THE) ")


class Party(NamedTuple):
    """Who signs: an id, of what kind it is, whether it is seen to be a body, its name and the words it is called by."""

    id: str
    kind: str
    body: bool
    name: str
    words: tuple[str, ...]


class _Named(NamedTuple):
    id: str
    kind: str
    body: bool
    known: bool
    name: str


def find_parties(context: Context, reach: int) -> list[Party]:
    """The parties that are defined before ``reach``; who has two words is one, with the shorter of two ids."""
    words = list(find_set_words(context, reach))
    by_name: dict[str, Party] = {}
    since = 0
    for index, word in enumerate(words):
        until = words[index + 1].at.start if index + 1 < len(words) else reach
        party = _party(context, word.segment(context, since, until), word)
        since = word.at.end
        if party is None:
            continue
        other = by_name.get(party.name)
        if other:
            id = min(other.id, party.id, key=len)
            party = party._replace(id=id, words=tuple(dict.fromkeys((*other.words, *party.words))))
        by_name[party.name] = party
    return list(by_name.values())


def _party(context: Context, segment: Span, given: SetWord) -> Party | None:
    """Who stands in a stretch: the state it begins with, the body with the word in its name, or else the first."""
    found = [state] if (state := _state(context, segment, given)) else list(_named(context, segment, given))
    told = any(each.kind == "country" or _holds(each.name, given.word) for each in found)
    if not told and (office := _office(context, segment, given)):
        found = [office]  # "le ministre de la Forêt (ci-après « le Ministre »)"
    if not found:
        return None
    chosen = found[0] if found[0].kind == "country" else None
    chosen = chosen or next((each for each in found if _holds(each.name, given.word)), None)
    chosen = chosen or next((each for each in found if each.body), found[0])
    words, id = [given.word], chosen.id
    if chosen.kind != "country":
        first = _FIRST.match(chosen.name)
        first = None if chosen.name.isupper() else first
        words += [first[1]] if first else []
        words += [chosen.name, *([chosen.id] if _ACRONYM.fullmatch(chosen.id) else [])]
        if not chosen.known:
            id = _id(
                context, chosen, given, first[1] if first else "", _spelled_out(context, segment, chosen)
            )
    return Party(id, chosen.kind, chosen.body, chosen.name, tuple(dict.fromkeys(words)))


def _spelled_out(context: Context, segment: Span, chosen: _Named) -> str:
    """A name with the words in small letters behind it: "Jiro sy Rano Malagasy", of which "Jiro" is told."""
    words = context.text[segment.start : segment.end]
    return words[max(0, words.find(chosen.name)) :].partition(",")[0]


def _id(context: Context, chosen: _Named, given: SetWord, first: str, spelled: str) -> str:
    """The acronym that is set for a name, or by which the clauses call it; else the name without its legal form."""
    if not given.role and (_is_short_for(given.word, spelled) or chosen.name.startswith(f"{given.word} ")):
        return given.word if given.word.isupper() else chosen.id
    if given.role and first and f" {first} " in context.text[given.at.end + len(chosen.name) :]:
        return first  # "SECOND PARTY: NOS Comunicações, S.A.", and then "A NOS"
    return _FORM.sub("", chosen.id)


def _named(context: Context, segment: Span, given: SetWord) -> Iterator[_Named]:
    """The names in a stretch, in order: those of the tables, and others that begin with a capital."""
    text, vocabulary, end = context.text, context.vocabulary, segment.start
    if capitals := _in_capitals(context, segment, given):
        yield capitals
        return
    for tried, capital in enumerate(_CAPITAL.finditer(text, segment.start, segment.end)):
        if tried > _TRIED:
            return
        if capital.start() < end or _LINK.match(text, capital.start(), segment.end):
            continue
        known = _known_at(context, capital.start(), segment.end)
        other = unknown_name(text, capital.start(), segment.end, vocabulary)
        if known and (other is None or known.at.end >= other.at.end):
            end = known.at.end
            yield _Named(known.id, known.kind, body=True, known=True, name=text[known.at.start : end])
        elif other and other.is_body(vocabulary) and not _is_no_name(other.name, vocabulary):
            end = other.at.end
            yield _body(context, other)
        elif whole := _whole(context, segment, capital.start()):
            end = segment.end
            yield whole
        elif other and not _is_no_name(other.name, vocabulary):
            end = other.at.end
            yield _body(context, other)


def _is_no_name(words: str, vocabulary: Vocabulary) -> bool:
    return is_role(words, vocabulary) or _LEGAL.fullmatch(words) is not None


def _body(context: Context, found: UnknownName) -> _Named:
    """A body that no table knows, or the state whose it is."""
    owner = owner_of(context.text, names_within(context.names, found.at), found)
    if owner and owner.kind == "country" and is_of_state(found, context.vocabulary):
        return _Named(owner.id, "country", body=True, known=True, name=found.name)
    return _Named(found.id, "organisation", found.is_body(context.vocabulary), known=False, name=found.name)


def _known_at(context: Context, start: int, end: int) -> Name | None:
    """The name of a table that a capital begins, or a noun before it: "the Government of Kenya"."""
    here = names_within(context.names, Span(start, end))[:1]
    near = here and here[0].kind != "region" and here[0].form == "name" and here[0].at.start <= start + _NEAR
    return here[0] if near else None


def _whole(context: Context, segment: Span, start: int) -> _Named | None:
    """A stretch that is a name up to its first comma: "Bord na Móna plc (the 'Company')", "NOS Comunicações, S.A."."""
    text = context.text
    before = text[segment.start : start].strip(_MARKS)
    if _ARTICLES.fullmatch(f"{before} " if before else "") is None:
        return None
    name = text[start : segment.end].partition(", ")[0].strip(_MARKS)
    name = _ARTICLES.sub("", name, count=1)
    words = name.split()
    if not words or len(name) > _ALONE or any(word[0].islower() and len(word) > _WORD for word in words):
        return None
    return _Named(load_english_names().of(name), "organisation", body=len(words) > 1, known=False, name=name)


def _in_capitals(context: Context, segment: Span, given: SetWord) -> _Named | None:
    """Who stands in a stretch of capitals alone, in which no name is told from the words around it."""
    words = context.text[segment.start : segment.end].strip(_MARKS)
    if words.upper() != words or len(words.split()) <= _WORD:
        return None
    if known := next((name for name in context.names_at(segment) if name.form == "name"), None):
        return _Named(
            known.id, known.kind, body=True, known=True, name=context.text[known.at.start : known.at.end]
        )
    articles = list(_ARTICLE_IN_CAPITALS.finditer(words))
    name = words[articles[-1].end() if articles else 0 :].partition(",")[0]
    titled = " ".join(word.capitalize() if len(word) > _WORD else word.lower() for word in name.split())
    acronym = _ACRONYM.fullmatch(given.word) and not _holds(words, given.word)
    return _Named(given.word if acronym else titled, "organisation", body=True, known=False, name=titled)


def _state(context: Context, segment: Span, given: SetWord) -> _Named | None:
    """The one state that a stretch names, where the word means one: "le ministère malgache (« l'État »)".

    "The State of Victoria, Australia" is none.
    """
    means = {unaccented(word) for word in load_agreements(context.vocabulary.language).words["state"]}
    if unaccented(given.word.lower()) not in means:
        return None
    named = [name for name in context.names_at(segment) if name.kind == "country" and name.form != "people"]
    own = re.search(rf"(?i:{re.escape(given.word)}) {_OF}", context.text[segment.start : segment.end])
    part = own and own.end() + segment.start not in {name.at.start for name in named}
    if part or len({name.id for name in named}) != 1:
        return None
    words = context.text[named[0].at.start : named[0].at.end]
    return _Named(named[0].id, "country", body=True, known=True, name=words)


def _office(context: Context, segment: Span, given: SetWord) -> _Named | None:
    """An office by its noun in small letters, where the word that is set for it is that noun."""
    text = context.text
    shape = rf"(?<!\w){re.escape(given.word.lower())} (?:d[eu']|de la|do|da|del|of)[^,;:()]{{2,60}}"
    found = re.search(shape, text[segment.start : segment.end])
    if found is None or given.word.isupper():
        return None
    known = context.names_at(Span(segment.start + found.start(), segment.start + found.end()))
    owner = next((name for name in known if name.kind == "country" and name.form == "name"), None)
    name = found[0].strip()
    if owner:
        return _Named(owner.id, "country", body=True, known=True, name=name)
    titled = f"{name[0].upper()}{name[1:]}"
    return _Named(load_english_names().of(titled), "organisation", body=True, known=False, name=titled)


def _holds(name: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", name, re.IGNORECASE) is not None


def _is_short_for(word: str, name: str) -> bool:
    """Whether a word of capitals is made of letters of a name, in their order, and is no word of it."""
    if not _ACRONYM.fullmatch(word) or _holds(name, word):
        return False
    letters = iter(name.lower())
    return word[0].lower() == name[0].lower() and all(
        sign in letters for sign in word.lower() if sign.isalpha()
    )
