"""Who acts in a sentence of an agreement: a party by its word, all of them, "it", or the one a duty falls to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.contract_acts import contract_act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.agreements.clauses import subject_shape
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import load_agreements
from pledgebook.vocabulary.spelling import any_of, lowered

RULE = "agreement"  # of a subject that a clause names
_ASIDES = 240  # characters of a sentence before its subject, and between that and its verb
_NEAR = 8  # characters behind "it falls to" in which the article of a party stands


def find_contract_subject(context: Context, at: Span, before: tuple[str, ...]) -> Subject | None:
    """Who acts in a sentence, and how; ``before`` are those that "it" means.

    Nobody, where the sentence is for a case only, or says what a party may do.
    """
    words, text = load_agreements(context.vocabulary.language), context.text
    line = lowered(text[at.start : at.end])
    if words.condition.match(line):
        return None
    if falls := words.falls.match(line):
        return _of_duty(context, at, at.start + falls.end())
    for start in _starts(context, at):
        if found := subject_shape(context).match(text, start, at.end):
            return _named(context, found, at.end)
        if before and (meant := _meant(context, Span(start, at.end), before)):
            return meant
    return _agent(context, at)


def _named(context: Context, found: re.Match[str], end: int) -> Subject | None:
    """The parties that a sentence begins with, where an act is theirs."""
    act = _act_behind(context, found.end(), end)
    if act is None:
        return None
    parties = _with_relative(context, who(context, found), act.at.end, end)
    return Subject(parties, Span(*found.span()), act, RULE, found[0])


def _meant(context: Context, at: Span, before: tuple[str, ...]) -> Subject | None:
    """Those of the sentence before, by a pronoun, or by a verb that binds them and has no subject."""
    words, line = load_agreements(context.vocabulary.language), lowered(context.text[at.start : at.end])
    pronoun = words.pronoun.match(line)
    if pronoun and (act := _act_behind(context, at.start + pronoun.end(), at.end)):
        return Subject(before, Span(at.start, at.start + pronoun.end()), act, RULE, pronoun[0])
    bound = words.bound.match(line) if context.grammar.drops_subjects else None
    if bound and (act := contract_act(context.text, at.start, at.end, context.vocabulary)):
        return Subject(before, Span(at.start, at.start), act, RULE, bound[0])
    return None


def who(context: Context, found: re.Match[str]) -> tuple[str, ...]:
    """The parties that the subject of a sentence names."""
    agreement = context.agreement
    if found["all"] or agreement is None:
        return ALL
    named = agreement.named.finditer(context.text, *found.span())
    return tuple(dict.fromkeys(agreement.called[match[0].lower()] for match in named))


def _with_relative(context: Context, parties: tuple[str, ...], start: int, end: int) -> tuple[str, ...]:
    """Who acts, with those who go on with it: "a report, which the Bank shall publish"."""
    found = list(parties)
    for link in _relative(context.vocabulary).finditer(context.text, start, end):
        other = subject_shape(context).match(context.text, link.end(), end)
        if other and (act := contract_act(context.text, other.end(), end, context.vocabulary)):
            found += who(context, other) if act.stance == "pledge" else ()
    return ALL if ALL[0] in found else tuple(dict.fromkeys(found))


@cache
def _relative(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = load_agreements(vocabulary.language).words["relative"]
    return re.compile(rf", {any_of(words)}(?: |(?<='))")


def _starts(context: Context, at: Span) -> Iterator[int]:
    """Where the subject of a sentence may begin: at its start, and behind its first commas."""
    start, end = at.start, min(at.end, at.start + _ASIDES)
    while start > 0 or start == at.start:
        yield start
        comma = context.text.find(", ", start, end)
        if comma < 0:
            return
        start = comma + 2


def _act_behind(context: Context, start: int, end: int) -> Act | None:
    """The act of a subject that ends at ``start``, or behind an aside: "A CIM, em articulação com a UC, cria"."""
    text = context.text
    if not text.startswith((",", " –", " —", " ("), start):
        return contract_act(text, start, end, context.vocabulary)
    reach = min(end, start + _ASIDES)
    for mark in _pause().finditer(text, start + 1, reach):
        if act := contract_act(text, mark.end() - 1, end, context.vocabulary):
            return act
    return None


@cache
def _pause() -> re.Pattern[str]:
    return re.compile(r"[,)–—] ")


def _of_duty(context: Context, at: Span, start: int) -> Subject | None:
    """Who stands behind "it falls to", and what is to be done: "Compete à Câmara ceder o edifício"."""
    text, agreement = context.text, context.agreement
    named = agreement.named.search(text, start, at.end) if agreement else None
    if agreement is None or named is None or named.start() > start + _NEAR:
        return None
    behind = text[named.end() : named.end() + 1]
    start = named.end() + (behind in "»”\"'" and behind != "")
    act = context.grammar.match_act(text, start, at.end, context.vocabulary, bare=True)
    parties = (agreement.called[named[0].lower()],)
    if act is None and text[start : at.end].strip(" :"):
        return None
    return Subject(parties, Span(*named.span()), act, RULE, named[0])


def _agent(context: Context, at: Span) -> Subject | None:
    """The party by which something is done: "The training shall be carried out by the Trust"."""
    agreement, names = context.agreement, context.names_at(at)
    found = context.grammar.find_subject(context.text, at, names, context.vocabulary) if names else None
    if agreement is None or found is None or found.rule != "agent" or found.act is None:
        return None
    known = set(agreement.called.values())
    ahead = found.act.stance == "ongoing"
    if not known.issuperset(found.parties):
        return None
    act = Act(
        found.act.at, found.act.verb, found.act.group, "pledge" if ahead else found.act.stance, passive=True
    )
    return Subject(found.parties, found.at, act, "agent", found.entry)
