"""Who else acts in a sentence: "Uganda will train 300 teachers, while Rwanda will build 20 schools"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.names.unknown.joined_names import with_joined
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.commitments.units.actors.seats import seat_at
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_ARTICLE = 6  # characters of a clause in which its article and the first letter of a name stand
# Groups of verbs by which nobody promises beside another.
_NONE = (UNKNOWN, "receive", "report", "attitude", "context")
_MARK = re.compile(r"[\s.:*–—-]*")  # between a label and its sentence
_WORD = 20  # characters behind an act in which its next word stands


@cache
def _clause(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before a further clause with a subject of its own."""
    words = vocabulary.wording.words
    joins = any_of([*words["list"], *words["contrast"]])
    turn = any_of([*words["in turn"], *vocabulary.wording.phrases["apart"]])  # "; in return, Canada will"
    return re.compile(
        rf"(?:; (?:{joins}(?: |(?<=')))?|,? {joins}(?:,(?= {turn}))?(?: |(?<=')))(?:{turn},? )?"
    )


def with_others(context: Context, sentences: Sequence[Sentence], subject: Subject) -> Subject:
    """The subject with the parties that act in further clauses of the sentence of its act."""
    subject = with_joined(context, sentences, subject)
    act = subject.act
    if act is None or not subject.parties or "*" in subject.parties:
        return subject
    sentence = next((each.at for each in sentences if each.at.start <= act.at.start < each.at.end), None)
    if sentence is None:
        return subject
    parties = list(_beside_label(context, sentence, subject))
    for other in _others(context, Span(act.at.end, sentence.end)):
        principals = {name.acts_for for name in context.names_at(other.at)}
        # "We will give, while USAID will add" is the help of an agency.
        parties += other.parties if principals.isdisjoint(subject.parties) else ()
    together = tuple(dict.fromkeys(parties))
    return subject if together == subject.parties else replace(subject, parties=together)


def _beside_label(context: Context, sentence: Span, subject: Subject) -> tuple[str, ...]:
    """The parties of a label, or they and those who act with them behind it: "**Kenya:** Kenya and Uganda will"."""
    if subject.rule != "label" or subject.act is None:
        return subject.parties
    mark = _MARK.match(context.text, max(sentence.start, subject.at.end), subject.act.at.start)
    own = Span(mark.end() if mark else sentence.start, sentence.end)
    names = context.names_at(own)
    found = context.grammar.find_subject(context.text, own, names, context.vocabulary) if names else None
    first = context.grammar.named_at(context.text, own.start, names, context.vocabulary) if found else None
    if found is None or first is None or found.rule != "active" or first.parties[:1] != found.parties[:1]:
        return subject.parties  # "**Norway:** Will study how Norway and Russia share fish"
    if found.act and "'s " in context.text[own.start : found.act.at.start].replace("’", "'"):
        return subject.parties  # "Kenya and Uganda's firms"
    return found.parties if set(subject.parties) < set(found.parties) else subject.parties


def _others(context: Context, rest: Span) -> Iterator[Subject]:
    for found in _clause(context.vocabulary).finditer(context.text, rest.start, rest.end):
        clause = Span(found.end(), rest.end)
        if not _goes_on_a_list(context, rest, found) and (other := _subject(context, clause)):
            yield other


def _goes_on_a_list(context: Context, rest: Span, link: re.Match[str]) -> bool:
    """Whether a name stands right before: "support Kenya and Uganda"."""
    before = context.names_at(Span(rest.start, link.start()))
    return bool(before) and before[-1].at.end == link.start() and not link[0].startswith(";")


def _subject(context: Context, clause: Span) -> Subject | None:
    """The party that a clause begins with, where its verb stands right behind."""
    text, vocabulary = context.text, context.vocabulary
    party = context.grammar.named_at(text, clause.start, context.names_at(clause), vocabulary)
    if party is None:
        named = any(map(str.isupper, text[clause.start : clause.start + _ARTICLE])) or _is_described(
            context, clause
        )
        other = (find_body(context, clause) or seat_at(context, clause)) if named else None
        if other is None or other.at.start != clause.start or _is_half(context, other.at):
            return None
        return other if _counts(context, other.act) else None
    behind = _aside(vocabulary).match(text, party.at.end, clause.end)
    start = behind.end() if behind else party.at.end
    act = context.grammar.match_act(text, start, clause.end, vocabulary)
    return party if _counts(context, act) else None


@cache
def _aside(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What is told of a party between two commas, before its verb: ", which hosted the Summit last year,"."""
    relative = any_of(vocabulary.wording.words["relative"] | {"which", "who"})
    return re.compile(rf", {relative}(?: |(?<='))[^,;:.\n]{{1,80}},(?= )", re.IGNORECASE)


def _is_half(context: Context, at: Span) -> bool:
    """Whether a name is only the end of one, whose acronym says so: "Puertos (ANNP)" of "Navegación y Puertos"."""
    name = name_in(context, at)
    return name is not None and name.acronym is not None and name.acronym[:1] != name.name[:1].upper()


def _is_described(context: Context, clause: Span) -> bool:
    """Whether a clause begins with an article and a noun for a body, before its name: "a cooperativa Atum do Norte"."""
    words = context.text[clause.start : clause.end].split(" ", 3)[:3]
    nouns = context.vocabulary.wording.bodies_after
    return len(words) > 1 and words[-1][:1].isupper() and any(word in nouns for word in words[:2])


def _counts(context: Context, act: Act | None) -> bool:
    """Whether an act is somebody's own: no passive, and in English no form that "to" may stand before."""
    if act is None or act.passive or act.person == "we":
        return False
    if act.group in _NONE and not _bears(context.vocabulary).match(context.text, act.at.end):
        return False
    behind = context.text[act.at.end : act.at.end + _WORD].split(maxsplit=1)[:1]
    if behind and behind[0].strip(",;.").lower() in context.vocabulary.wording.words["denial"]:
        return False  # "Iceland has paid nothing"
    return context.grammar.drops_subjects or context.text[act.at.start : act.at.end].lower() != act.verb


@cache
def _bears(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A cost as the object of a verb that is no deed otherwise: "will meet the living costs"."""
    words = vocabulary.wording.words
    before = any_of(words["article"] | words["own"])
    other = rf"(?!{any_of(words['preposition'])} )[a-z-]+ "
    return lazily(rf" (?:{before} )?(?:{other}){{0,2}}?{any_of(words['borne'])}\b")
