"""What a speaker of a transcript says that he, or the body he speaks for, does: "Lo que vamos a hacer es abrir".

Speech has its acts deeper in the sentence than writing, behind "and the third one:" or "what we announce is that". What
is said to those present and what other countries do is no promise of who speaks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.documents.turns import Turn
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.speakers import load_speakers, load_spoken_leads
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 160  # characters of a sentence in which its act begins
_WORD = re.compile(r"[^\W\d_]+(?:'(?=\s)|(?='))?")
_NOTHING = frozenset({UNKNOWN, "attitude", "be", "context", "greet", "reaffirm", "receive", "report", "wish"})


def spoken(context: Context, block: Block, sentence: Sentence, found: Subject | None) -> Subject | None:
    """Who acts in a sentence of a turn; ``found`` is who would in writing, and stays what it is elsewhere."""
    turn = context.turns.of(block)
    if turn is None:
        return found
    at = sentence.at
    if is_courtesy(context, block, sentence) or (found and _is_of_others(context, turn, found)):
        return None
    if found is None or found.act is None:
        found = _own(context, turn, at)
    if found is None or found.act is None or _is_of_himself(context, at, found.act):
        return None
    own = not found.parties or (
        len(found.parties) == 1 and found.parties[0] in context.vocabulary.wording.bodies
    )
    return replace(
        found, parties=turn.parties if own else found.parties, act=_as_done(context, at, found.act)
    )


def _is_of_himself(context: Context, at: Span, act: Act) -> bool:
    """Whether somebody tells of his own life, without a number: "I went to school with a farmer"."""
    first = context.text[at.start : at.end].split(" ", 1)[0]
    if act.stance != "delivered" or first.lower() not in load_speakers(context.vocabulary.language).myself:
        return False
    return not any(map(str.isdigit, context.text[at.start : at.end]))


def _as_done(context: Context, at: Span, act: Act) -> Act:
    """The act, over where "already" opens the sentence and its verb may be of today: "Ya actualizamos once normas"."""
    words = context.text[act.at.start : act.at.end].lower().split()
    one = len([word for word in words if word not in load_speakers(context.vocabulary.language).done]) == 1
    today = one and act.person == "we" and act.stance == "ongoing"
    done = today and _done(context.vocabulary).match(context.text, at.start, at.end)
    return replace(act, stance="delivered") if done else act


def is_courtesy(context: Context, block: Block, sentence: Sentence) -> bool:
    """Whether a sentence of a turn asks something or is said to those present: "Thank you all", "¿Habrá tarifa?"."""
    if context.turns.of(block) is None:
        return False
    words = context.text[sentence.at.start : sentence.at.end]
    if words.rstrip(' "»”*_').endswith("?"):
        return True
    return not any(map(str.isdigit, words)) and _courtesy(context.vocabulary).search(words) is not None


def tells_more(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence of a turn says in numbers what was promised: "Son 1,020 megawatts, con los que"."""
    at = sentence.at
    if context.turns.of(context.document.blocks[sentence.block]) is None:
        return False
    counts = any(map(str.isdigit, context.text[at.start : at.end]))
    return counts and _tells(context.vocabulary).match(context.text, at.start, at.end) is not None


def adds_in_speech(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence of a turn in which nobody acts tells more of a promise: how much, or of "the" thing."""
    block = context.document.blocks[sentence.block]
    if context.turns.of(block) is None:
        return True
    words = context.text[sentence.at.start : sentence.at.end]
    counts = any(map(str.isdigit, words)) or _points(context.vocabulary).match(words)
    return bool(counts) and not is_courtesy(context, block, sentence)


def _is_of_others(context: Context, turn: Turn, found: Subject) -> bool:
    """Whether countries act for which nobody speaks: "China is building 30 ships"."""
    if not found.parties or found.parties in (ALL, turn.parties):
        return False
    own = {*context.turns.parties(), *context.turns.homes}
    foreign = [party for party in found.parties if party in context.countries and party not in own]
    alone = not turn.parties and len(context.countries) == 1
    return bool(foreign) and not alone


def _own(context: Context, turn: Turn, at: Span) -> Subject | None:
    """What the speaker's body does by its name, or he by "we" and "I", anywhere near the start of a sentence."""
    if _tells(context.vocabulary).match(context.text, at.start, at.end):
        return None  # "Son mil 20 megawatts, con los que vamos a cubrir" tells of what was promised
    return (
        _by_name(context, at)
        or _by_lead(context, turn, at)
        or _by_verb(context, turn, at)
        or _body(context, at)
    )


def _by_name(context: Context, at: Span) -> Subject | None:
    """The body in the words of the speaker, behind what opens his sentence: "Pero el CCE va a publicar"."""
    for name, party in context.turns.bodies().items():
        found = _name_shape(name).search(context.text, at.start, min(at.end, at.start + _REACH))
        act = found and context.grammar.act_after(context.text, found.end(), at.end, context.vocabulary)
        if found and act and _is_act(context, act, at):
            return Subject((party,), Span(found.start(), found.end()), act, "collective", "we")
    return None


@cache
def _name_shape(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")


def _by_lead(context: Context, turn: Turn, at: Span) -> Subject | None:
    """What somebody says as one says it, read as one writes it: "we're going to build" as "we will build"."""
    text, vocabulary = context.text, context.vocabulary
    found = _leads(vocabulary).search(text, at.start, min(at.end, at.start + _REACH))
    if found is None:
        return None
    written = _written(vocabulary)[found[0].lower()]
    behind = _clitics(vocabulary).match(text, found.end(), at.end)
    start = behind.end() if behind else found.end()
    words = f"{written}{text[start : at.end]}"
    read = context.grammar.find_collective(words, Span(0, len(words)), vocabulary)
    if read is None or read[0] != "we" or read[1].at.start > len(written):
        return None
    moved = start - len(written)
    act = replace(read[1], at=Span(max(found.start(), read[1].at.start + moved), read[1].at.end + moved))
    return Subject(turn.parties, at, act, "collective", "we") if _is_act(context, act, at) else None


def _by_verb(context: Context, turn: Turn, at: Span) -> Subject | None:
    """A verb that says "we", or "we" with its verb, wherever a clause may begin."""
    text, vocabulary = context.text, context.vocabulary
    for word in _WORD.finditer(text, at.start, min(at.end, at.start + _REACH)):
        if context.grammar.drops_subjects:
            act = context.grammar.match_act(text, word.start(), at.end, vocabulary)
            own = act is not None and act.person == "we" and act.at.start == word.start()
        else:
            own = word[0].lower() == "we"
            act = context.grammar.act_after(text, word.end(), at.end, vocabulary) if own else None
        if own and act and _is_act(context, act, at):
            return Subject(turn.parties, at, act, "collective", "we")
    return None


def _body(context: Context, at: Span) -> Subject | None:
    """A body of no table behind the word that opens a sentence: "Y la Conuee está capacitando a 3 mil 500"."""
    opener = _opener(context.vocabulary).match(context.text, at.start, at.end)
    name = name_in(context, Span(opener.end(), at.end)) if opener and opener.end() > at.start else None
    if name is None or context.names_at(name.at) or not name.can_act(context.vocabulary):
        return None
    act = context.grammar.match_act(context.text, name.at.end, at.end, context.vocabulary)
    counts = act and any(map(str.isdigit, context.text[act.at.end : at.end]))
    return (
        Subject((name.id,), name.at, act, "body", name.name)
        if act and counts and _is_act(context, act, at)
        else None
    )


def _is_act(context: Context, act: Act, at: Span) -> bool:
    """Whether somebody does something; what no table knows as a verb of acts counts before a number, as a promise."""
    if act.group == UNKNOWN and act.stance == "pledge" and not act.passive:
        return any(map(str.isdigit, context.text[act.at.end : at.end]))
    return act.group not in _NOTHING and not act.passive


@cache
def _done(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\W\d_]+ )?{any_of(load_speakers(vocabulary.language).done)} ", re.IGNORECASE)


@cache
def _tells(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"{any_of(load_speakers(vocabulary.language).telling)}(?!\w)", re.IGNORECASE)


@cache
def _points(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens a sentence on what was named before: "El decreto", "Il", "This"."""
    words = vocabulary.wording.words
    return re.compile(rf"{any_of(words['definite'] | words['pronoun'])}(?!\w)", re.IGNORECASE)


@cache
def _courtesy(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(load_speakers(vocabulary.language).courtesies)}(?!\w)", re.IGNORECASE)


@cache
def _clitics(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Small words between an auxiliary and its verb: "on va leur verser"."""
    return re.compile(rf"(?: {any_of(vocabulary.wording.words['clitic'])}(?= ))*", re.IGNORECASE)


@cache
def _leads(vocabulary: Vocabulary) -> re.Pattern[str]:
    leads = any_of(load_spoken_leads(vocabulary.language))
    return re.compile(rf"(?<![\w'-]){leads}(?= )", re.IGNORECASE)


@cache
def _written(vocabulary: Vocabulary) -> dict[str, str]:
    """How each lead is written, by its words in small letters: "i'm" stands for "I'm" and "I'M"."""
    leads = load_spoken_leads(vocabulary.language)
    return {spoken.lower(): written for spoken, written in leads.items()}


@cache
def _opener(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens a sentence ("and", "but") before the article of a name."""
    words = vocabulary.wording.words
    opening = any_of([*load_speakers(vocabulary.language).openings, *words["list"]])
    return re.compile(rf"(?i:(?:{opening},? )?{perhaps(words['article'])})(?=[^\W\d_a-zß-öø-ÿ])")
