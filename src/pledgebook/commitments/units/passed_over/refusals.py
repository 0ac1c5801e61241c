"""Sentences by which a party refuses, takes back what it pledged, only meets, or of which others say what may come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.verdicts import declines
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.asking import asks
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.passed_over.denials import denies
from pledgebook.commitments.units.passed_over.expected import is_only_expected
from pledgebook.commitments.units.passed_over.fundraising import asks_for_money
from pledgebook.commitments.units.passed_over.gatherings import is_gathering, is_hosting
from pledgebook.commitments.units.passed_over.only_possible import is_only_possible
from pledgebook.commitments.units.passed_over.the_text_itself import is_about_itself
from pledgebook.commitments.units.passed_over.told_by_outsiders import is_told_by_outsider
from pledgebook.commitments.units.passed_over.told_of_others import tells_of_others
from pledgebook.commitments.units.speech.attributed import own_clause
from pledgebook.model import Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[^\W\d_]+'?(?:-[^\W\d_]+)*|[,;:.()]")
_DIGIT = re.compile(r"\d")
_OBJECT = 7  # words behind a verb among which what is taken back stands
_CLAUSE = 9  # words behind "announced that" among which the verb stands
_NEAR = 3  # words between the denial and its verb
_SAYS = 120  # characters between who says it and of whom
_TOLD = ("announce", "report")  # groups of verbs that tell something


def refuses(context: Context, sentences: Sequence[Sentence], subject: Subject) -> bool:
    """Whether what is read as an act of ``subject`` is a refusal, news of who met, or the forecast of another."""
    act = subject.act
    held = next((each for each in sentences if act and each.at.holds(act.at)), None)
    if act is None or held is None:
        return False
    sentence = held.at
    return (
        declines(context, context.document.blocks[held.block], held)
        or _is_denied(context, subject, act, sentence)
        or is_about_itself(context, sentence, act)
        or _is_question(context, sentence)
        or is_gathering(context, act, sentence)
        or (subject.rule == "agent" and is_hosting(context, sentence))
        or asks(context.text, act, context.names_at(sentence), sentence.end, context.vocabulary)
        or _takes_back(context, act, sentence)
        or _tells_refusal(context, act, sentence)
        or _is_foreseen(context, subject, sentence)
        or _is_of_the_world(context, act, sentence)
        or is_only_possible(context, act, sentence)
        or tells_of_others(context, act, sentence)
        or denies(context, act, sentence)
        or is_told_by_outsider(context, subject, act, sentence)
        or asks_for_money(context, act, sentence)
        or is_only_expected(context, act, subject, sentence)
    )


def _is_denied(context: Context, subject: Subject, act: Act, sentence: Span) -> bool:
    """Whether the first word of a sentence says that nothing was done, and by whom or of what.

    "Neither Kenya nor Uganda will build the dam", "No pledge had been received from Peru".
    """
    words, found = context.vocabulary.wording.words, _WORD.search(context.text, sentence.start, sentence.end)
    first = found[0].lower() if found else ""
    if first in words["neither"]:
        return True
    if first not in words["denial"]:
        return False
    done = act.passive or subject.rule == "agent"
    return act.group == "receive" or (done and act.stance != "pledge")


def _is_question(context: Context, sentence: Span) -> bool:
    """Whether a sentence is what a member of parliament asks: "Question 44: To ask the Minister what Peru has paid"."""
    return _question(context.vocabulary).match(context.text, sentence.start, sentence.end) is not None


def _takes_back(context: Context, act: Act, sentence: Span) -> bool:
    """Whether somebody refuses, or withdraws what is pledged; to withdraw soldiers or suspend duties is an act."""
    words = context.vocabulary.wording.words
    if act.verb in words["refusing"]:
        return not _withholds(context, act, sentence)
    if act.verb not in words["withdrawing"]:
        return False
    for count, word in enumerate(_words(context, Span(act.at.end, sentence.end))):
        if count > _OBJECT or not word[0].isalpha():
            return False
        if word in words["pledged"]:
            return True
    return False


def _withholds(context: Context, act: Act, sentence: Span) -> bool:
    """Whether what will be refused is none of one's own gifts: "We will refuse landing rights to their vessels"."""
    wording = context.vocabulary.wording.words
    first = next(_words(context, Span(act.at.end, sentence.end)), ".")
    infinitive = first in wording["infinitive"] or first in context.vocabulary.verbs.base
    if act.stance != "pledge" or act.group in _TOLD or infinitive or not first[0].isalpha():
        return False
    rest = context.text[act.at.end : sentence.end].lower().split()
    given = wording["pledged"].isdisjoint(word.strip(",;.") for word in rest[:_OBJECT])
    return given and " to " in context.text[act.at.end : sentence.end]


def _tells_refusal(context: Context, act: Act, sentence: Span) -> bool:
    """Whether it is told that something will not be given: "announced that it will not pay the second tranche"."""
    words = context.vocabulary.wording.words
    if act.group not in _TOLD:
        return False
    denied = 0
    for count, word in enumerate(_words(context, Span(act.at.end, sentence.end))):
        if count > _CLAUSE or not word[0].isalpha():
            return False
        if word in words["interrogative"] - words["that"]:
            return False  # "for children who have never attended school"
        if word in words["negation"]:
            denied = _NEAR + 1
        elif denied and not _lemmas(word, context.vocabulary).isdisjoint(words["giving"]):
            return not _gives_as_well(context, Span(act.at.end, sentence.end))
        denied = max(0, denied - 1)
    return False


def _gives_as_well(context: Context, at: Span) -> bool:
    """Whether something else is promised in numbers behind the refusal: "and will allocate 250 million"."""
    text, vocabulary = context.text, context.vocabulary
    for found in _and(vocabulary).finditer(text, at.start, at.end):
        act = context.grammar.match_act(text, found.end(), at.end, vocabulary)
        if act and act.stance == "pledge" and not act.passive and _DIGIT.search(text, act.at.end, at.end):
            return True
    return False


@cache
def _and(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf",? {any_of(vocabulary.wording.words['list'])}(?= )")


def _is_foreseen(context: Context, subject: Subject, sentence: Span) -> bool:
    """Whether others than those who speak in the document say what a party will do or undergo.

    "According to UNHCR, Sudan will receive 30,000 refugees", "The World Bank estimates that Uganda will save".
    """
    if subject.rule not in ("active", "first", "body", "firm"):
        return False
    before = context.names_at(Span(sentence.start, subject.at.start))
    sayer = next((name for name in before if name.kind != "region" and name.form != "people"), None)
    if sayer is None or sayer.id in (*subject.parties, context.edition.issuer, *context.edition.signatories):
        return False
    lead = context.text[sentence.start : sayer.at.start]
    if _according(context.vocabulary).match(lead):
        return True
    return sayer.kind == "organisation" and sayer.acts_for is None and _foresees(context, sayer, subject)


def _is_of_the_world(context: Context, act: Act, sentence: Span) -> bool:
    """Whether somebody only says how things are: "The minister of Peru said the drought would last 3 years".

    Where verbs have endings their grammar tells, but for what is foreseen: "El FMI prevé que la economía crecerá".
    """
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    foresees = act.group == "plan" and act.verb in words["foreseeing"]
    says = act.group == "report" and act.verb in words["saying"] and not context.grammar.drops_subjects
    if not (foresees or says):
        return False
    clause = _of_something(vocabulary).match(context.text, act.at.end, sentence.end)
    if (
        clause is None
        or (foresees and not clause["that"])
        or own_clause(context, Span(clause.start("subject"), sentence.end))
    ):
        return False
    told = context.grammar.find_act(context.text, Span(clause.start("subject"), sentence.end), vocabulary)
    return told is not None and not told.passive


@cache
def _of_something(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What is said, where it begins with something that the text tells of: "that the drought will"."""
    words = vocabulary.wording.words
    that = any_of(words["that"])
    opens = any_of(words["definite"] | words["indefinite"] | words["own"])
    return re.compile(rf"(?P<that> {that})?(?: |(?<='))(?P<subject>{opens} [a-z])")


def _foresees(context: Context, sayer: Name, subject: Subject) -> bool:
    between = Span(sayer.at.end, subject.at.start)
    if between.end - between.start > _SAYS:
        return False
    words = list(_words(context, between))
    verbs = context.vocabulary.wording.words["foreseeing"]
    return any(not _lemmas(word, context.vocabulary).isdisjoint(verbs) for word in words[:_CLAUSE])


def _words(context: Context, at: Span) -> Iterator[str]:
    """The words and marks of a stretch, in lower case."""
    for found in _WORD.finditer(context.text, at.start, at.end):
        yield found[0].lower()


def _lemmas(word: str, vocabulary: Vocabulary) -> set[str]:
    """The verbs that a word may be a form of."""
    return {verb.lemma for verb in verbs_of(word, vocabulary)}


@cache
def _according(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"{any_of(vocabulary.wording.phrases['according'])}(?: |(?<=')|$)", re.IGNORECASE)


@cache
def _question(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How it begins: with its number, whoever asks it in brackets, a colon."""
    opens = any_of(vocabulary.wording.words["question"])
    number = r"(?: (?:(?:no|n)\.?[ º°]?º? ?)?\d[\d/.]*)?"
    return re.compile(
        rf"(?:\d+\. )?{opens}{number}\*{{0,2}}(?: \([^()]{{1,80}}\))?(?: ?[:.–-]| minister)", re.IGNORECASE
    )
