"""Bodies that no table knows, told by the words of their names or behind them, as the subject of an act."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.names.agencies import is_central
from pledgebook.commitments.names.lines.labels import link_of, parts_at
from pledgebook.commitments.names.unknown.listed_places import find_places
from pledgebook.commitments.names.unknown.names import UnknownName, is_thing, name_in
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LEAD = 70  # characters of a sentence before the comma behind which its subject may stand
_LONG = 120  # characters before an acronym in which its name stands
_STOPS = ".,;:()"  # none stands in a name
_RESOLVES = ("bind", "commit", "plan", "reaffirm")  # groups of verbs by which somebody binds himself
_REACH = 220  # characters of a sentence in which its subject stands


@cache
def _noun(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    article = any_of(words["article"] | words["indefinite"])
    body = rf"{article}(?: |(?<='))[^,.;]{{0,60}}?\b{any_of(vocabulary.wording.bodies_after)}"
    behalf = any_of(vocabulary.wording.phrases["behalf"])  # "on behalf of the private sector"
    return re.compile(rf", (?:{body}|{behalf})\b")


@cache
def _opener(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word that turns to another speaker without a comma: "Já o Ministério da Saúde", "También la Cruz Verde"."""
    words = vocabulary.wording.words
    return re.compile(rf"(?i:{any_of(words['opener'])}) (?={any_of(words['article'])}(?: |(?<=')))")


def find_body(context: Context, sentence: Span) -> Subject | None:
    """A body at the start of a sentence that is in no table, where its name or a noun behind it says that it is one.

    Others may be named beside it: "Kenya and Egerton University will train". An act has to follow.
    """
    if opener := _opener(context.vocabulary).match(context.text, sentence.start, sentence.end):
        sentence = Span(opener.end(), sentence.end)
    found = find_places(context, sentence) or _at_start(context, sentence)
    comma = context.text.find(", ", sentence.start, min(sentence.end, sentence.start + _LEAD))
    if found or comma < 0 or not context.grammar.drops_subjects:
        return found
    return _at_start(context, Span(comma + 2, sentence.end))  # "Desde 2022, la Fiscalía (FGR) ..."


def _told(context: Context, others: Sequence[Subject]) -> bool:
    """Whether the names are seen to be bodies: each by itself, or, where nouns stand first, one for those beside it."""
    told = [_tells(context, part.at) for part in others]
    return any(told) if context.grammar.drops_subjects else all(told)


def _at_start(context: Context, sentence: Span) -> Subject | None:
    text, vocabulary = context.text, context.vocabulary
    reach = Span(sentence.start, min(sentence.end, sentence.start + _REACH))
    first = name_in(context, reach)
    if (
        not first
        or opens_with_verb(first, vocabulary)
        or not (
            first.is_body(vocabulary)
            or context.names_at(first.at)
            or _goes_on(text, first, vocabulary)
            or _noun(vocabulary).match(text, first.at.end, sentence.end)
        )
    ):
        return None
    parts = parts_at(context, reach)
    others = [part for part in parts if part.rule == "unknown"]
    if not others and parts and parts[0].at == first.at and first.is_body(vocabulary):
        others = parts[:1]  # "The Forest Department of Kenya"
    if not others:
        return None
    end = parts[-1].at.end
    if noun := _noun(vocabulary).match(text, end, sentence.end):
        act = context.grammar.act_after_pause(text, noun.start(), sentence.end, vocabulary)
    elif _told(context, others):
        act = context.grammar.act_after(text, end, sentence.end, vocabulary)
    else:
        return None
    if act is None or act.passive:  # "the Field Hospitals will be built"
        return None
    parties = tuple(dict.fromkeys(party for part in parts for party in part.parties))
    return Subject(parties, Span(sentence.start, end), act, "body", others[0].entry)


def _goes_on(text: str, name: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether a noun that makes it a body, or another name of a list, can stand behind a name."""
    return link_of(vocabulary).match(text, name.at.end) is not None


def _tells(context: Context, at: Span) -> bool:
    name = name_in(context, at)
    if name is None or opens_with_verb(name, context.vocabulary):
        return False
    if _is_programme(context, name.id) or (context.edition.issuer and is_central(name.name, context)):
        return False
    return name.is_body(context.vocabulary)


def _is_programme(context: Context, acronym: str) -> bool:
    """Whether a document gives an acronym for a programme: "Programa de ... (CFRP)", where nouns stand first."""
    if not context.grammar.drops_subjects:
        return is_thing(context.acronyms.get(acronym, ""), context.vocabulary)
    given = _first_in_brackets(context.text, acronym)
    if given < 0:
        return False
    name = context.text[max(0, given - _LONG) : given]
    name = name[max(map(name.rfind, _STOPS)) + 1 :]
    nouns = (word for word in name.split() if word[0].isupper())
    bodies, programmes = context.vocabulary.wording.bodies, _programmes(context.vocabulary)
    first = next((noun for noun in nouns if noun in bodies or noun in programmes), "")
    return first in programmes and first not in bodies


def _first_in_brackets(text: str, acronym: str) -> int:
    """Where an acronym opens brackets for the first time, alone or before words; -1 where it does not."""
    opening = f" ({acronym}"
    start = text.find(opening)
    while start >= 0:
        end = start + len(opening)
        if text[end : end + 1].isalnum() != acronym[-1:].isalnum():
            return start
        start = text.find(opening, end)
    return start


@cache
def _programmes(vocabulary: Vocabulary) -> frozenset[str]:
    """The nouns of programmes, with a capital."""
    wording = vocabulary.wording
    nouns = (*wording.programmes_capital, *wording.programmes_any)
    return frozenset(noun[:1].upper() + noun[1:] for noun in nouns)


def opens_with_verb(name: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether what looks like a name is an order, "Request the Secretariat", or a resolve in capitals: "AGREE to".

    So is what somebody over it did: "Requested the Secretariat to draft a plan".
    """
    first, _, rest = name.name.partition(" ")
    acts = verbs_of(first.lower(), vocabulary)
    if not rest and first.isupper() and any(verb.group in _RESOLVES for verb in acts):
        return True  # "DECIDES to extend"
    if rest.startswith("the ") and any(verb.lemma != first.lower() for verb in acts):
        return True
    return first.lower() in vocabulary.verbs.base and rest[:1].islower()
