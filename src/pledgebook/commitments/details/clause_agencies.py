"""Agencies that act in a clause of what their country promises: "Chile said that the Forest Service will plant"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.names.agencies import OWNS, called_for, is_named, without_country
from pledgebook.commitments.names.lines.numbers import behind_number
from pledgebook.commitments.names.unknown.names import UnknownName, is_of_state, owner_of, unknown_name
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of

_LAST = re.compile(r"(?<!\w)[^\W\d_]+\Z")
_MARKS = ",;:"
_WORD = 24  # characters of the verb before "that"
_NAME = 120  # characters of a name in which its noun stands
_LEAD = re.compile(r"[A-ZÀ-Ý]\w{0,2} (?:19|20)\d\d,? ")  # "In 2023 "
_SAYING = frozenset({"announce", "report", "tell"})  # groups of verbs by which one says what is done


def clause_agencies(context: Context, unit: Unit) -> Iterator[tuple[UnknownName, Origin]]:
    """The agencies of a unit's one country that begin a clause and act in it.

    A clause begins with a sentence, behind a mark of punctuation, or behind "that" of what somebody says. The agency
    is a body that only a state has, or one whose name ends in that of the country; no other party may stand in its
    name. A name without a noun for a body says of none which it is.
    """
    subject = unit.subject
    if subject is None or len(subject.parties) != 1:
        return
    named = context.names_at(subject.at)
    if not any(name.kind == "country" and name.id == subject.parties[0] for name in named):
        return
    for sentence in unit.sentences:
        if not context.spots.may_hold("body", sentence.at):
            continue
        for start in _begins(context, sentence.at):
            at = Span(start, sentence.at.end)
            if is_abroad(context, sentence.at, start, subject.parties):
                continue
            if context.spots.may_hold("body", Span(start, min(at.end, start + _NAME))) and (
                body := _acting(context, at, subject.parties[0])
            ):
                yield body, Origin("commitments.partners.clause", body.name)


def _begins(context: Context, at: Span) -> Iterator[int]:
    """Where the clauses of a sentence begin."""
    text = context.text
    start = behind_number(text, at).start
    lead = _LEAD.match(text, start, at.end)
    yield lead.end() if lead else start
    for found in _clause(context.vocabulary).finditer(text, at.start, at.end):
        said = _LAST.search(text, max(at.start, found.start() - _WORD), found.start())
        if text[found.start()] in _MARKS or (said and _says(said[0].lower(), context.vocabulary)):
            yield found.end()


def _says(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a verb by which somebody says what is done."""
    verbs = vocabulary.verbs
    plain = (each.get(word) for each in (verbs.past, verbs.third, verbs.base))
    groups = {verb.group for verb in plain if verb} | {form.verb.group for form in verbs.forms.get(word, ())}
    return not groups.isdisjoint(_SAYING)


def _acting(context: Context, at: Span, country: str) -> UnknownName | None:
    """The agency of a country that a clause begins with, where an act of its own follows."""
    text, vocabulary = context.text, context.vocabulary
    owned = next((name for name in context.names_at(at) if name.at.start == at.start), None)
    owns = OWNS.match(text, owned.at.end, at.end) if owned and owned.id == country else None
    body = unknown_name(text, owns.end() if owns else at.start, at.end, vocabulary)
    if body is None or not is_named(body.name, context):
        return None
    inside = context.names_at(body.at)
    own = without_country(context, body, country) if is_of_state(body, vocabulary) else None
    if own is None and not _ends_in(context, body, inside, country):
        return None
    act = context.grammar.match_act(text, body.at.end, at.end, vocabulary)
    acts = act is not None and not act.passive and act.group not in _SAYING
    return called_for(context, own or body, country) if acts else None


def _ends_in(context: Context, body: UnknownName, inside: list[Name], country: str) -> bool:
    """Whether the only party in a name is the country that it ends in: "National University of Samoa"."""
    owner = owner_of(context.text, inside, body)
    return owner is not None and owner.id == country and len(inside) == 1


def is_abroad(context: Context, sentence: Span, start: int, parties: Sequence[str]) -> bool:
    """Whether another country or its capital stands before a clause, behind the last mark: "and in Peru, the"."""
    text = context.text
    mark = max(text.rfind(sign, sentence.start, max(sentence.start, start - 2)) for sign in _MARKS)
    before = Span(max(sentence.start, mark + 1), start)
    named = (name for name in context.names_at(before) if name.kind == "country" and name.form == "name")
    if any(name.id not in parties for name in named):
        return True
    words = text[before.start : before.end].strip(" ,;:").lower().split()
    last = (" ".join(words[-count:]) for count in (1, 2, 3))
    return any(load_capitals().get(place, parties[0]) not in parties for place in last) if parties else False


@cache
def _clause(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A mark that may part clauses ("By May, the Ministry had"), or the word before what somebody says."""
    that = any_of(vocabulary.wording.words["that"])
    return re.compile(rf"[{_MARKS}] | {that}(?: |(?<='))")
