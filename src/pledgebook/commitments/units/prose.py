"""Sentences of running text that carry an act of a party, each with those behind it that only add detail."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.datelines import behind_dateline, is_headline
from pledgebook.commitments.documents.issuers.joint import ALL, speaking
from pledgebook.commitments.documents.verdicts import behind_verdict, declines
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.agencies import speaks_for_itself
from pledgebook.commitments.names.lines.numbers import behind_marked
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.names.unknown.firms import is_framed
from pledgebook.commitments.units.actors.asserted import is_asserted
from pledgebook.commitments.units.actors.cases import case_of, spoken_of
from pledgebook.commitments.units.actors.given_to import as_given
from pledgebook.commitments.units.actors.groups import find_unlisted
from pledgebook.commitments.units.actors.in_country import government_of_place, other_government
from pledgebook.commitments.units.actors.mandates import find_mandate
from pledgebook.commitments.units.actors.meant import NAMELESS, parties_of
from pledgebook.commitments.units.actors.meetings_decide import meeting_decides
from pledgebook.commitments.units.actors.named_before import NamedBefore
from pledgebook.commitments.units.actors.of_both import offices_of_both
from pledgebook.commitments.units.actors.offices_named import holder_before, is_another, is_of_another
from pledgebook.commitments.units.actors.own_state import find_own_state
from pledgebook.commitments.units.actors.persons import find_person
from pledgebook.commitments.units.actors.sentence_speakers import is_duty
from pledgebook.commitments.units.actors.several_ministries import several_ministries
from pledgebook.commitments.units.actors.signing import all_sign
from pledgebook.commitments.units.actors.speakers import short_of
from pledgebook.commitments.units.actors.those_before import all_before, binds_all
from pledgebook.commitments.units.adding import belongs_to
from pledgebook.commitments.units.further_acts import further_act, goes_further
from pledgebook.commitments.units.labelled import label_before
from pledgebook.commitments.units.passage import COUNT, Passage
from pledgebook.commitments.units.passed_over.going_on import goes_on, has_done, was_before
from pledgebook.commitments.units.passed_over.history_before import is_history, leads_to_promises
from pledgebook.commitments.units.passed_over.meetings_held import is_news, promised_beside
from pledgebook.commitments.units.passed_over.praised import is_praised
from pledgebook.commitments.units.passed_over.referred import is_referred
from pledgebook.commitments.units.speech.attributed import as_reported, find_quoted, gives_floor
from pledgebook.commitments.units.speech.spoken import spoken
from pledgebook.commitments.units.speech.spoken_for import find_spoken_for
from pledgebook.commitments.units.speech.vows import find_vow
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SEVERAL = re.compile(
    r" (?:[^\W\d_'’]+ ){0,3}(?=\d)(?!1 )(?!(?:19|20)\d\d\b)"
)  # a number of things that is an object
_QUOTES = "\"“«„'‘"
_OBJECT = 80  # characters behind a verb in which the number of what was done stands
_SUBJECT = 25  # characters of a sentence in which "the country" stands before its verb


class _Shapes(NamedTuple):
    """Words that open a preamble, or a forecast."""

    preamble: re.Pattern[str]
    forecast: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    we = any_of(word.capitalize() for word in wording.actors["we"])
    return _Shapes(
        lazily(rf"{we}, |(?i:{any_of(wording.phrases['issued'])}) "),
        lazily(rf"(?:[^,.;:]{{0,40}}, )?{any_of(wording.phrases['forecast'])}(?: |(?<='))", re.IGNORECASE),
    )


def find_passages(context: Context, blocks: Sequence[int]) -> Iterator[Passage]:
    """The passages of the blocks at these indices; what only adds detail joins the one before."""
    stems = {block.stem for block in context.document.blocks}
    for index in blocks:
        yield from _of_block(context, index, stems)


def _of_block(context: Context, index: int, stems: Collection[int | None]) -> Iterator[Passage]:
    if is_headline(context, index):
        return
    block = context.document.blocks[index]
    current: Passage | None = None
    before = NamedBefore(context, block)
    listing = leads_to_promises(context, block) if index in stems else None
    introduces = index in stems or (block.kind == "item" and _is_open(context, block))
    for sentence in _sentences_of(context, block, introduces=introduces):
        if declines(context, block, sentence):
            if current:
                yield current
            current = None
            continue
        told = behind_dateline(context, sentence)
        subject = (
            find_quoted(context, block, told)
            or find_spoken_for(context, told.at)
            or find_vow(context, told.at, context.turns.parties_in(block))
            or find_person(context, block, told.at)
            or several_ministries(context, told.at)
            or _speaker(context, block, told, current)
        )
        subject = spoken(context, block, told, as_reported(context, block, told, subject))
        subject = as_given(context, told.at, before.meant(told, subject))
        subject = subject or find_mandate(context, block, told.at)
        if current is None:  # else it only adds to what the country promised before
            subject = subject or find_own_state(context, block, told)
        if subject and subject.rule == "agent" and _points_back(context, sentence, current):
            subject = None  # "The work will be done by UNDP" is a detail, "It was chaired by Peru" news
        subject = None if listing and is_history(context, subject, listing) else subject
        if current and belongs_to(context, sentence, subject, current):
            current = current.joined(sentence)
            continue
        if current and not (subject and gives_floor(context, current, subject)):
            yield current
        own = _own_clause(context, sentence, subject) if subject else sentence
        current = Passage(own.at, index, (own,), subject) if subject else None
    if current:
        yield current


def _is_open(context: Context, block: Block) -> bool:
    """Whether a numbered paragraph ends in words whose act stands in the list below: "Through it, we will:"."""
    ends = context.text.endswith(":", block.at.start, block.at.end)
    return ends and context.grammar.is_open(
        context.text, block.at, context.names_at(block.at), context.vocabulary
    )


def _own_clause(context: Context, sentence: Sentence, subject: Subject) -> Sentence:
    """A sentence from where its subject's clause begins: "Visa will pay $270 million; Gap Inc. will buy" in part.

    What stands before the semicolon is somebody else's, whom nobody could tell.
    """
    if subject.rule != "active" or subject.act is None or not sentence.at.holds(subject.at):
        return sentence
    mark = context.text.rfind("; ", sentence.at.start, subject.at.start)
    if mark < 0 or subject.act.at.start < mark:
        return sentence
    before = Span(sentence.at.start, mark)
    other = context.grammar.find_act(context.text, before, context.vocabulary)
    counted = other is not None and COUNT.search(context.text, other.at.end, mark)
    if other is None or not counted or not is_asserted(context.text, before, context.vocabulary):
        return sentence
    return replace(sentence, at=Span(mark + 2, sentence.at.end))


def _sentences_of(context: Context, block: Block, *, introduces: bool) -> Iterator[Sentence]:
    """The sentences of a paragraph without its number, a verdict or the label of who speaks.

    One that introduces a list has the act of the items.
    """
    for whole in _without_number(context, context.sentences_at(block.at)):
        behind = behind_verdict(context, block, whole)
        sentence = behind and context.turns.behind_label(block, behind)
        if sentence and not (introduces and context.text.endswith(":", sentence.at.start, sentence.at.end)):
            yield sentence


def _without_number(context: Context, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of a paragraph, the first without the number that the paragraph is set with: "3. We commit"."""
    for first in sentences[:1]:
        yield replace(first, at=behind_marked(context.text, first.at, levels=context.minutes))
    yield from sentences[1:]


def _points_back(context: Context, sentence: Sentence, before: Passage | None) -> bool:
    """Whether a sentence opens with what was named before: "it", or behind an act "the work"."""
    words = context.text[sentence.at.start : sentence.at.end].lower().split(" ", 1)[0]
    kinds = context.vocabulary.wording
    return words in kinds.words["pronoun"] or (before is not None and words in kinds.words["definite"])


def _speaker(context: Context, block: Block, sentence: Sentence, before: Passage | None) -> Subject | None:
    """Who acts in a sentence of prose: a party with a verb that is known, or a word for parties with a promise."""
    text, vocabulary = context.text, context.vocabulary
    together = context.grammar.find_collective(text, sentence.at, vocabulary)
    both = offices_of_both(context, sentence.at)
    together = both or together or meeting_decides(context, sentence.at)
    named = (
        None
        if both
        else government_of_place(context, sentence)
        or context.grammar.find_subject(text, sentence.at, context.names_at(sentence.at), vocabulary)
    )
    opening = _shapes(vocabulary).preamble.match(text, sentence.at.start) is not None
    named = None if opening or is_referred(context, sentence, named) else named
    # "We, the Presidents, met"
    convened = opening and together is not None and together[1].stance != "pledge"
    if convened or _is_forecast(context, sentence, named) or is_praised(context, sentence, named):
        return None
    if together and (named is None or _is_first(together[1], named)):
        if found := _together(context, block, sentence, together, before):
            return found
        if together[0] in ("we", "all"):
            return None
    if named and named.act and named.act.group != UNKNOWN:
        news = is_news(context, sentence, named.act, by_agent=named.rule == "agent")
        return promised_beside(context, sentence, named) if news else named
    if label := label_before(context, block, sentence):
        return label
    body = short_of(context, block, sentence) or _body(context, sentence)
    return body or further_act(context, sentence, before)


def _is_forecast(context: Context, sentence: Sentence, named: Subject | None) -> bool:
    """Whether a sentence only expects something ("Se prevé que"), and not of those who speak in the document."""
    expected = _shapes(context.vocabulary).forecast.match(context.text, sentence.at.start, sentence.at.end)
    own = {context.edition.issuer, *context.edition.signatories}
    return expected is not None and not (named and set(named.parties) <= own)


def _is_first(act: Act, named: Subject) -> bool:
    return named.act is None or act.at.start < named.act.at.start


def _together(
    context: Context, block: Block, sentence: Sentence, found: tuple[str, Act], before: Passage | None
) -> Subject | None:
    """Those whom a word for parties means, where it promises something; what is quoted is news."""
    kind, act = found
    said = act.group == "report" and act.stance != "pledge"  # "The Minister said that the road was long"
    if said or context.text[sentence.at.start] in _QUOTES or act.group in (UNKNOWN, "reaffirm"):
        return None
    if kind == "all" and was_before(context, sentence, act):
        return None
    if kind in NAMELESS and (is_duty(context, act) or is_of_another(context, sentence, act)):
        return None
    if kind == "same" and is_another(context, sentence, act):
        return None
    parties = spoken_of(context, sentence.at, kind) or holder_before(context, sentence, act, kind)
    parties = parties or _meant(context, block, sentence, found, before)
    alone = (
        kind in (*NAMELESS, "same")
        or (kind == "they" and parties != ALL and goes_further(context, sentence, act))
        or (kind == "we" and parties != speaking(context.edition))
    )
    still = kind == "we" and (goes_on(context, sentence, act) or has_done(context, sentence, act))
    own = still or _have_done(context, parties, act)
    done = alone or own or _counts(context, sentence, act)
    if act.stance != "pledge" and (not done or is_news(context, sentence, act)):
        return _also_promised(context, sentence, found, parties)
    return _as_said(context, sentence, kind, parties, act)


def _also_promised(
    context: Context, sentence: Sentence, found: tuple[str, Act], parties: tuple[str, ...]
) -> Subject | None:
    """What "we" promise beside what they only hold or think: "We endorse the Roadmap and we will triple"."""
    kind, act = found
    if kind != "we" or context.grammar.drops_subjects:
        return None
    rest = Span(act.at.end, sentence.at.end)
    also = context.grammar.find_collective(context.text, rest, context.vocabulary)
    if also is None or also[0] != "we" or also[1].stance != "pledge":
        return None
    return _as_said(context, sentence, kind, parties, also[1])


def _as_said(
    context: Context, sentence: Sentence, kind: str, parties: tuple[str, ...], act: Act
) -> Subject | None:
    """The parties that are meant; "the Ministry of Health" by its whole name where only its seat tells the country."""
    own = kind in NAMELESS and speaks_for_itself(context, sentence.at, parties)
    if own and (body := _body(context, sentence)):
        return body
    if kind == "we" or parties or own:
        whole = Subject(parties, sentence.at, act, "collective", kind)
        return case_of(context, sentence.at, whole) or whole
    return None


def _meant(
    context: Context, block: Block, sentence: Sentence, found: tuple[str, Act], before: Passage | None
) -> tuple[str, ...]:
    """The parties that a word stands for; "it" and "they" are those of the act before, where they do another thing."""
    kind, act = found
    parties = parties_of(context, block, kind)
    if kind == "we" and not parties and all_sign(context, sentence, before):
        return ALL
    if kind not in ("same", "they") and (parties or kind not in ("minister", "host")):
        return parties
    if before:
        own = kind == "they" or _is_no_object(context, before)
        promised = own and act.stance == "pledge" and not act.passive
        own = promised or _plans_next(context, sentence, act, before) or goes_further(context, sentence, act)
        return before.subject.parties if own else ()
    bound = context.edition.signatories or binds_all(context, act) or all_before(context, block)
    return speaking(context.edition) if kind == "they" and not parties and bound else parties


def _is_no_object(context: Context, before: Passage) -> bool:
    """Whether "it" cannot be what was done before, of which there are several: "trained 640 nurses. It will open"."""
    act = before.subject.act
    if act is None or act.stance == "pledge" or len(before.subject.parties) > 1 or len(before.sentences) > 1:
        return False
    found = _SEVERAL.match(context.text, act.at.end, before.at.end)
    words = context.vocabulary.wording.words
    one = words["indefinite"] | words["article"] | words["definite"]  # "a school for 300 pupils"
    return found is not None and one.isdisjoint(found[0].lower().split())


def _plans_next(context: Context, sentence: Sentence, act: Act, before: Passage) -> bool:
    """Whether the party of the act before plans another thing: "está a instalar ... O país prevê concluir".

    Where "it" may be a thing ("it is expected to open"), nobody does.
    """
    done = before.subject.act is not None and before.subject.act.stance != "pledge"
    opens = context.grammar.drops_subjects and act.at.start <= sentence.at.start + _SUBJECT
    return done and opens and act.group in ("plan", "commit") and act.stance == "pledge" and not act.passive


def _counts(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether a verb whose ending says "we" has a number behind it: "hemos formado a 7.800 parteras"."""
    behind = context.text[act.at.end : min(sentence.at.end, act.at.end + _OBJECT)]
    return act.person is not None and COUNT.search(behind) is not None


def _have_done(context: Context, parties: tuple[str, ...], act: Act) -> bool:
    """Whether the few who speak by name say what they did or go on with: "the two Ministers signed a memorandum"."""
    named = parties == context.edition.signatories and parties == speaking(context.edition) != ALL
    return named and ((act.stance == "delivered" and act.group == "punctual") or act.group == "continue")


def _body(context: Context, sentence: Sentence) -> Subject | None:
    """A body that no table knows, where the document is of a process: "FMO will invest ..."; where none, by a vow."""
    framed = is_framed(context)
    found = (framed and other_government(context, sentence)) or find_body(context, sentence.at)
    if framed and found is None:
        found = find_unlisted(context, sentence.at)
    act = found.act if found else None
    if act is None or act.group in (UNKNOWN, "receive") or is_duty(context, act):
        return None
    return found if framed or (act.group == "commit" and act.stance == "pledge") else None
