"""What a country is given is the promise or the deed of who gives it: "Kenia recibirá 40 millones de Alemania".

Whom it takes in and what it is asked for is no gift: "recibirá 300 refugiados de Somalia".
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.actors.taken_in import is_no_gift
from pledgebook.commitments.units.speech.tellers import says
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_RULES = frozenset({"active", "told"})  # rules by which who receives was taken for who acts
_GIFT = 120  # characters behind a verb in which what is given and its giver stand
_TELLING = ("announce", "report")  # groups of verbs that only tell

_NUMBER = re.compile(r"(?: [^\s,.;:()\d]+){0,2}? \d")  # right behind a name


def as_given(context: Context, sentence: Span, subject: Subject | None) -> Subject | None:
    """Who gives what the subject of a sentence of prose receives; nobody where it is money and no giver is named."""
    act = subject.act if subject else None
    if subject is None or act is None or act.passive or subject.rule not in _RULES:
        return subject
    told = context.grammar.act_after(context.text, subject.at.end, sentence.end, context.vocabulary)
    gets = told if told and told.group == "receive" else act
    if gets.group != "receive" or is_no_gift(context, gets.at.end, sentence.end):
        return subject
    if _acts_too(context, gets.at.end, sentence.end):
        return subject
    giver = _giver(context, sentence, subject, gets) or _announcer(context, sentence, subject, gets)
    if giver:
        return giver
    return None if _is_help(context, gets, sentence) else subject


def _acts_too(context: Context, start: int, end: int) -> bool:
    """Whether what the receiver itself does is joined: "recibirá 40 millones de Alemania y construirá 30 escuelas"."""
    for found in _joined(context.vocabulary).finditer(context.text, start, end):
        act = context.grammar.act_after(context.text, found.end() - 1, end, context.vocabulary)
        if act and act.at.start <= found.end() and not act.passive and provides(act, context.vocabulary):
            return True
    return False


def _giver(context: Context, sentence: Span, subject: Subject, act: Act) -> Subject | None:
    """The party behind what is received, or right behind the verb: "recibirá de Alemania 40 camiones"."""
    text, vocabulary = context.text, context.vocabulary
    names = context.names_at(Span(act.at.end, min(sentence.end, act.at.end + _GIFT)))
    for name in names:
        if name.kind == "region" or name.form != "name" or name.id in subject.parties:
            continue
        if _earned(vocabulary).match(text, name.at.end, sentence.end):
            return None
        if between := _gift(vocabulary).fullmatch(text, act.at.end, name.at.start):
            if between["given"] is None and _is_count_of_others(context, name.at.end, sentence.end):
                return None
            parties = context.grammar.run_of(text, names, name, vocabulary)
            return Subject(parties, name.at, act, "giver", name.entry)
    return None


def _announcer(context: Context, sentence: Span, subject: Subject, act: Act) -> Subject | None:
    """Who announces what another will receive: "Germany announced that Kenya will receive 40 million euros"."""
    if act.stance != "pledge" or not _is_counted(context, act, sentence):
        return None
    before = context.names_at(Span(sentence.start, subject.at.start))
    name = next((each for each in before if each.kind != "region" and each.form == "name"), None)
    if name is None or name.id in subject.parties or not _tells(context, name, subject.at.start):
        return None
    return Subject((name.id,), name.at, act, "giver", name.entry)


def _tells(context: Context, name: Name, end: int) -> bool:
    """Whether a verb of telling stands behind a name."""
    act = context.grammar.act_after(context.text, name.at.end, end, context.vocabulary)
    if act:
        return act.group in _TELLING
    words = context.text[name.at.end : end].lower().split()
    return any(says(word, context.vocabulary) for word in words[:3])


def _is_counted(context: Context, act: Act, sentence: Span) -> bool:
    """Whether so many goods or so much money is received."""
    return _counted(context.vocabulary).match(context.text, act.at.end, sentence.end) is not None


def _is_count_of_others(context: Context, start: int, end: int) -> bool:
    """Whether so many are received that are no goods, behind who sends them: "recibirá del Brasil 4 vuelos"."""
    text, counted = context.text, _counted(context.vocabulary)
    return _NUMBER.match(text, start, end) is not None and counted.match(text, start, end) is None


def _is_help(context: Context, act: Act, sentence: Span) -> bool:
    """Whether money is received, or something for people in need."""
    return _help(context.vocabulary).match(context.text, act.at.end, sentence.end) is not None


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf" {any_of(vocabulary.wording.words['list'])} ", re.IGNORECASE)


@cache
def _gift(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between a verb of receiving and who gives: an amount or a noun of giving, or nothing, and "from"."""
    words = vocabulary.wording.words
    word, article = _word(vocabulary), perhaps({*words["article"], "the"})
    gift = rf" {perhaps(words['indefinite'] | words['article'])}{any_of(words['gift'])}(?:{word}){{0,2}}?"
    given = rf"(?P<given>{_amount(vocabulary)}(?:{word}){{0,6}}?|{gift})"
    return lazily(rf"{given}? {any_of(words['giver'])}(?:(?<=')| ){article}", re.IGNORECASE)


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(
        rf"{_amount(vocabulary)}(?! {any_of(vocabulary.wording.words['earned'])}(?!\w))", re.IGNORECASE
    )


@cache
def _earned(vocabulary: Vocabulary) -> re.Pattern[str]:
    """For what else than as a gift somebody is paid: " por la venta"."""
    return lazily(rf" {any_of(vocabulary.wording.words['earned'])}(?!\w)", re.IGNORECASE)


def _word(vocabulary: Vocabulary) -> str:
    """A word of what is given, and not what it is for or what it was earned by."""
    words = vocabulary.wording.words
    other = any_of((words["preposition"] | words["heard"] | words["earned"]) - words["giver"] - words["of"])
    return rf" (?!{other}(?!\w))[^\s,.;:()]+"


def _amount(vocabulary: Vocabulary) -> str:
    """So much money, or so many goods: " 40 millones de euros", " 300 toneladas de arroz"; no "300 científicos"."""
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    of, scale = perhaps(words["of"]), any_of(quantities.numbers.scales)
    measure = rf"(?:{any_of(quantities.nouns.measure)} {of})?"
    goods = rf"(?:{scale} )?{of}{measure}(?:[^\W\d_]+ )??{any_of(words['goods'])}(?!\w)"
    count = rf"\d[\d.,]*(?: \d{{3}})* {goods}"
    return rf"(?:{_word(vocabulary)}){{0,3}}? (?:{_money(vocabulary)}|{count})"


def _money(vocabulary: Vocabulary) -> str:
    words, quantities = vocabulary.wording.words, vocabulary.quantities
    before, after = any_of(quantities.currencies.before), any_of(quantities.currencies.after)
    number = r"\d[\d.,]*(?: [^\s\d,.;:]+){0,2}?"
    scale = rf" {any_of(quantities.numbers.scales)}(?!\w)"
    signed = rf"{before} ?\d[\d.,]*+(?:{scale}|(?!{scale}))"
    return rf"(?:{signed}|{number}(?: |(?<=\d)){perhaps(words['of'])}{after}(?!\w))"


@cache
def _help(vocabulary: Vocabulary) -> re.Pattern[str]:
    """So much money, or anything that is said to be for people: " food for 300 families"."""
    aim = any_of(vocabulary.wording.words["aim"])
    people = any_of(vocabulary.wording.beneficiaries)
    meant = rf"{aim} (?:[^\s,.;:]+ ){{0,4}}?{people}(?!\w)"
    return lazily(rf"(?: [^\s,.;:()]+){{0,6}}? (?:{_money(vocabulary)}|{meant})", re.IGNORECASE)
