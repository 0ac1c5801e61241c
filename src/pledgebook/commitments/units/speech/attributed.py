"""What somebody who speaks for a party says at a meeting: quoted, reported or by "according to".

"«España pondrá 25 millones», declaró el ministro", "Its envoy said that the country will lend a ship", "Segundo a
ministra do Chile, o seu país abrirá 20 escolas". A promise that others tell is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import is_framed
from pledgebook.commitments.units.passage import COUNT, Passage
from pledgebook.commitments.units.speech.of_state import told_by_state
from pledgebook.commitments.units.speech.spoken_for import spoken_for
from pledgebook.commitments.units.speech.tellers import (
    Teller,
    body_saying,
    introduced,
    may_say,
    says,
    sides,
    teller_of,
    telling,
    words_at,
)
from pledgebook.commitments.units.speech.vows import find_vow
from pledgebook.commitments.units.timed_openings import counted_behind_time
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of, perhaps

SAID = "said"  # the rule of a subject whose promise is quoted or reported
_TAIL = 8  # words behind a quotation among which its verb of saying stands
_REACH = 40  # words of a sentence among which a verb of saying stands
_THAT = 7  # words between that verb and "that"
_LEADS = 3  # commas behind which the words for who says it may begin
_OPENS = 60  # characters of a clause in which its subject begins
_OBJECT = 80  # characters behind a verb in which it stands
_LEAD = re.compile(r" ?,?[^,.;:]{1,50},(?= )")  # when or where, before the verb of what is told
_CAPITAL = re.compile(r" ?(?P<name>[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+)?)")
_CAPITAL_WORD = re.compile(r" ?(?P<name>[^\W\d_a-z][\w'-]+)")
_COMMA = re.compile(", ")
_MARK = re.compile(r"[^\w\s'-]")
_ASIDE = re.compile(r",[^,.;:]{1,60},(?= )")
_MARKS = ' "“”«»„.,'
# Groups of verbs that are no act.
_NOTHING = frozenset({UNKNOWN, "attitude", "be", "context", "reaffirm", "receive", "report"})
# Kinds of words by which who speaks means his own side.
_FIRST = frozenset({"we", "issuer", "office", "minister"})
_SAYING = ("report", "tell")  # groups of verbs by which it is only said, whatever it is


def find_quoted(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """Who promises in what a sentence quotes, where it is said who says it and that is the party's own word."""
    at, text = sentence.at, context.text
    index = bisect_right(context.quotes, at.start, key=lambda quote: quote.end)
    quote = context.quotes[index] if index < len(context.quotes) else None
    if quote is None or quote.start >= at.end:
        return None
    content = Span(max(at.start, quote.start), min(at.end, quote.end))
    content = Span(content.end - len(text[content.start : content.end].lstrip()), content.end)
    teller = _teller_of_quote(context, block, quote)
    return None if teller is None or content.end <= content.start else _own(context, at, content, teller)


def _teller_of_quote(context: Context, block: Block, quote: Span) -> Teller | None:
    """Who says what is quoted, by the words behind it, before it with a colon, or the sentence before."""
    opens, closes = _sentence_at(context, block, quote.start), _sentence_at(context, block, quote.end)
    if opens is None or closes is None:
        return None
    index = bisect_right(context.quotes, quote.end, key=lambda each: each.start)
    following = context.quotes[index].start if index < len(context.quotes) else closes.end
    tail = Span(min(quote.end + 1, closes.end), max(quote.end + 1, min(closes.end, following)))
    head = Span(opens.start, max(opens.start, quote.start - 1))
    behind, before = context.text[tail.start : tail.end].strip(_MARKS), context.text[head.start : head.end]
    if behind:
        return teller_of(context, block, tail, opens) if _says_so(context, tail) else None
    if before.strip(_MARKS):
        source = _source(context.vocabulary).match(before)
        head = Span(head.start + source.end(), head.end) if source else head
        return _teller_before(context, block, head) if before.rstrip().endswith((":", ",")) else None
    return teller_of(context, block, tail, opens)


def _says_so(context: Context, at: Span) -> bool:
    """Whether a verb of saying stands among the first words of a stretch: ", dijo el ministro"."""
    first = [word.lower().partition("-")[0] for word, _ in islice(words_at(context, at), _TAIL)]
    return any(says(word, context.vocabulary) for word in first)


def _teller_before(context: Context, block: Block, head: Span) -> Teller | None:
    """Who is named before a colon or comma and a quotation: "Le siguió la ministra canadiense: «..."."""
    found = _teller_in(context, block, head)
    parties = introduced(context, head) if found is None else found
    return found if found is not None or len(parties) != 1 else parties


def _teller_in(context: Context, block: Block, at: Span) -> Teller | None:
    """Who is meant by words, from their start or from behind one of their first commas."""
    commas = islice(_COMMA.finditer(context.text, at.start, at.end), _LEADS)
    starts = (at.start, *(comma.end() for comma in commas))
    found = (teller_of(context, block, Span(start, at.end), at) for start in starts)
    return next((teller for teller in found if teller is not None), None)


def _sentence_at(context: Context, block: Block, place: int) -> Span | None:
    index = bisect_right(context.opens, place) - 1
    at = context.document.sentences[index].at if index >= 0 else None
    return at if at and at.start >= block.at.start else None


def _own(context: Context, sentence: Span, content: Span, teller: Teller) -> Subject | None:
    """What is promised in the words of who says them, for the party that he speaks for."""
    text, vocabulary, grammar = context.text, context.vocabulary, context.grammar
    if said := spoken_for(context, content):
        party, rest = said
        teller, content = party or teller, rest
    if not teller:  # "Togo will not wait: we will send ships", said its minister
        opening = introduced(context, content, opens=True)
        teller = opening if len(opening) == 1 else ()
    named = grammar.find_subject(text, content, context.names_at(content), vocabulary)
    together = grammar.find_collective(text, content, vocabulary)
    if vow := find_vow(context, content, teller[:1]):
        return _as_said(sentence, vow) if vow.parties == teller[:1] else None
    act = together[1] if together and together[0] in _FIRST else None
    if named and named.act and (act is None or named.act.at.start < act.at.start):
        own = not teller or set(named.parties) <= set(teller)
        return _as_said(sentence, named) if own and _counts(context, content, named.act) else None
    if act is None or not teller or not _counts(context, content, act):
        return None
    return Subject(teller, sentence, act, SAID, "we")


def _as_said(sentence: Span, subject: Subject) -> Subject:
    return replace(subject, at=sentence, rule=SAID)


def _counts(context: Context, content: Span, act: Act) -> bool:
    """Whether an act is one of somebody's own: to come, or done or of no known verb with a number behind it."""
    if act.group in _NOTHING or act.passive:
        return False
    behind = context.text[act.at.end : min(content.end, act.at.end + _OBJECT)]
    known = " " in act.verb or act.verb in context.vocabulary.verbs.base
    return (act.stance == "pledge" and known) or COUNT.search(behind) is not None


def _goes_on(context: Context, clause: Span, act: Act) -> bool:
    """Whether one's own side, named as such, keeps up what it does: "que su Gobierno mantiene la veda"."""
    known = act.verb in context.vocabulary.verbs.base and act.group not in _NOTHING and not act.passive
    return (
        act.stance == "ongoing"
        and known
        and _own_side(context.vocabulary).match(context.text, clause.start, clause.end) is not None
    )


def find_reported(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """Who promises in what a sentence reports: "Its envoy said that the country will lend a ship"."""
    at = sentence.at
    told = _by_source(context, at)
    if told is None and may_say(context, at):
        told = _by_insert(context, at) or _by_verb(context, at)
    teller = _teller_in(context, block, told.who) if told else None
    if told and teller is None and is_framed(context):
        teller = body_saying(context, told.who)
    if told is None or teller is None or len(teller) > 1:
        return None
    act = (told.act or own_clause(context, told.clause, teller)) if teller else None
    if act:
        counts = _counts(context, at, act) or _goes_on(context, told.clause, act)
        return Subject(teller, at, act, SAID) if counts else None
    if teller and teller[0] in context.countries and (act := told_by_state(context, told.clause)):
        counted = COUNT.search(context.text, told.clause.start, told.clause.end)
        return Subject(teller, at, act, SAID) if counted else None
    return _named_in(context, told.clause, at, teller)


def _named_in(context: Context, clause: Span, sentence: Span, teller: Teller) -> Subject | None:
    """The party that opens a clause and acts in it, where it is that of who says so, or his is not known."""
    names = context.names_at(clause)
    named = context.grammar.find_subject(context.text, clause, names, context.vocabulary)
    if named is None or named.act is None or named.at.start - clause.start > _OPENS:
        return None
    own = not teller or set(named.parties) <= set(teller) | _states_of(context, teller)
    return _as_said(sentence, named) if own and _counts(context, clause, named.act) else None


def _states_of(context: Context, parties: Sequence[str]) -> set[str]:
    """The countries whose agencies the parties are: Canada, of "Global Affairs Canada"."""
    return {name.acts_for for name in context.names if name.acts_for and name.id in parties}


def _is_office_of(context: Context, subject: Subject, said: Subject) -> bool:
    """Whether a sentence begins with an office without a name, and the party that it tells of is its own or named."""
    nameless = subject.rule == "collective" and subject.entry in ("minister", "office", "issuer")
    own = not subject.parties or set(said.parties) <= _states_of(context, subject.parties)
    return nameless and own and bool(said.parties) and said.parties != subject.parties


def as_reported(
    context: Context, block: Block, sentence: Sentence, subject: Subject | None
) -> Subject | None:
    """Who acts in a sentence, or who is reported to promise; that he says so himself is kept."""
    said = find_reported(context, block, sentence)
    if subject and said and _is_office_of(context, subject, said):
        return said  # "The minister announced that Canada would pay": the State does
    if subject is None or said is None or subject.parties != said.parties:
        return subject or said
    tells = subject.act is None or subject.act.group in _SAYING
    return replace(subject, act=said.act if tells else subject.act, rule=SAID)


def gives_floor(context: Context, passage: Passage, subject: Subject) -> bool:
    """Whether a sentence before what is quoted or reported only introduces who says it: "The envoy of Peru rose"."""
    act = passage.subject.act
    return (
        subject.rule == SAID
        and passage.subject.parties == subject.parties
        and passage.subject.rule != SAID
        and act is not None
        and act.stance != "pledge"
        and not COUNT.search(context.text, passage.at.start, passage.at.end)
        and len(passage.sentences) == 1
    )


class _Told(NamedTuple):
    """The words for who says something, and the clause or the act that he tells."""

    who: Span
    clause: Span
    act: Act | None = None


def _by_source(context: Context, sentence: Span) -> _Told | None:
    """What stands between "according to" and the comma, and behind it."""
    source = _source(context.vocabulary).match(context.text, sentence.start, sentence.end)
    comma = context.text.find(", ", source.end(), sentence.end) if source else -1
    return _Told(Span(source.end(), comma), Span(comma + 2, sentence.end)) if source and comma >= 0 else None


def _by_insert(context: Context, sentence: Span) -> _Told | None:
    """What stands around words put between a subject and its verb: "Son pays, a-t-elle dit, financera"."""
    own = _own_side(context.vocabulary).match(context.text, sentence.start, sentence.end)
    aside = _ASIDE.match(context.text, own.end(), sentence.end) if own else None
    if aside is None or not _says_so(context, Span(*aside.span())):
        return None
    act = context.grammar.match_act(context.text, aside.end(), sentence.end, context.vocabulary)
    return _Told(Span(*aside.span()), sentence, act) if act else None


def _by_verb(context: Context, sentence: Span) -> _Told | None:
    """What stands before the first verb of saying of a sentence, and the clause or the infinitive behind it."""
    text, grammar = context.text, context.grammar
    words = islice(words_at(context, sentence), _REACH)
    for word, at in words:
        start = _behind_saying(context, word, at, sentence)
        if start is None:
            continue
        if aside := _ASIDE.match(text, start, sentence.end):
            start = aside.end()
        who = Span(sentence.start, at.start)
        clause = _behind_that(context, (each for each in words if each[1].start >= start), start)
        if clause is None and grammar.told_by_infinitive:
            act = grammar.told_by_infinitive(text, start, sentence.end, context.vocabulary)
            return _Told(who, Span(start, sentence.end), act) if act else None
        if clause is None and not _own_side(context.vocabulary).match(text, start, sentence.end):
            return None  # where "that" may be left out
        return _Told(who, Span(start if clause is None else clause, sentence.end))
    return None


def _behind_saying(context: Context, word: str, at: Span, sentence: Span) -> int | None:
    """Where a verb of saying ends, with the words that make one of it: "fez saber"."""
    made = telling(context.vocabulary)
    if made and context.vocabulary.verbs.forms.get(word.lower()):
        found = made.match(context.text, at.end, sentence.end)
        if found:
            return found.end()
    return at.end if says(word.lower(), context.vocabulary) else None


def _behind_that(context: Context, words: Iterator[tuple[str, Span]], start: int) -> int | None:
    """Where the next "that" ends, which no mark sets off."""
    that = context.vocabulary.wording.words["that"]
    for word, at in islice(words, _THAT):
        if word.lower() in that:
            return None if _MARK.search(context.text, start, at.start) else at.end
    return None


def own_clause(context: Context, clause: Span, teller: Teller = ()) -> Act | None:
    """The act of a clause whose subject is the side of who says it: "her country would", "o Governo vai".

    Its capital may stand for its government: "Rome financera 60 puits".
    """
    text, vocabulary = context.text, context.vocabulary
    own = _own_side(vocabulary).match(text, clause.start, clause.end) or _seat(context, clause, teller)
    if own:
        return context.grammar.act_after(text, own.end(), clause.end, vocabulary)
    if not context.grammar.drops_subjects:
        return None
    lead = _LEAD.match(text, clause.start, clause.end)
    starts = (clause.start, lead.end()) if lead else (clause.start,)
    acts = (context.grammar.match_act(text, start, clause.end, vocabulary) for start in starts)
    told = next((act for act in acts if act), None) or counted_behind_time(context, clause)
    others = told is not None and told.person == "they" and told.stance == "delivered"
    return None if others else told  # "informó que quemaron 300 casas", "que se destruyeron 300 casas"


def _seat(context: Context, clause: Span, teller: Teller) -> re.Match[str] | None:
    """The capital of who says it, where a clause begins with it."""
    found = _CAPITAL.match(context.text, clause.start, clause.end)
    while found and load_capitals().get(found["name"].lower()) not in teller:
        found = _CAPITAL_WORD.match(context.text, clause.start, clause.end) if " " in found["name"] else None
    return found


@cache
def _source(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens what others say: "Según", "According to"."""
    return re.compile(rf"{any_of(vocabulary.wording.phrases['according'])}(?: |(?<='))", re.IGNORECASE)


@cache
def _own_side(vocabulary: Vocabulary) -> re.Pattern[str]:
    """One's own country, government or delegation, behind an aside or a time: "en 2027, su Gobierno"."""
    words, actors = vocabulary.wording.words, vocabulary.wording.actors
    own = rf"{perhaps(words['article'])}{any_of(words['own'])} {any_of(sides(vocabulary))}"
    nameless = any_of(
        word for kind in ("issuer", "office", "minister", "same", "we") for word in actors[kind]
    )
    pronoun = any_of(words["pronoun"])
    return re.compile(rf" ?(?:,?[^,.;:]{{1,50}}, )??(?:{own}|{nameless}|{pronoun})(?= |,)", re.IGNORECASE)
