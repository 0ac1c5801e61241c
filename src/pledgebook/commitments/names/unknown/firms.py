"""Firms that only their capitals tell, as the subject of a promise: "Northwind Energy will invest $4 million"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.line_names import WordsInUse
from pledgebook.commitments.names.lines.topic_words import is_topic
from pledgebook.commitments.names.unknown.longer_names import are_no_small_words, may_be_of_name
from pledgebook.commitments.names.unknown.names import UnknownName, name_in
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of

_NO_PROMISE = (
    UNKNOWN,
    "announce",
    "attitude",
    "be",
    "context",
    "continue",
    "receive",
    "report",
)  # groups of verbs
_CAPITALS = re.compile(
    r"(?:\S+ )?[^\W\d_a-zß-öø-ÿ]\S* (?:\S{1,3} ){0,2}[^\W\d_a-zß-öø-ÿ]"
)  # two words, near each other
_FEWEST = 2  # words with capitals that tell a name by themselves


def find_firm(context: Context, sentence: Span, *, listed: bool = False) -> Subject | None:
    """A name of several words at the start of a sentence, right before the promise of money or a vow.

    In a list of commitments (``listed``) one word is enough, and any number.
    """
    text, vocabulary = context.text, context.vocabulary
    capitals = listed or _CAPITALS.match(text, sentence.start, sentence.end)
    name = name_in(context, sentence) if capitals else None
    if name is None or context.names_at(name.at) or any(map(str.isdigit, name.name)):
        return None
    if name.name.lower() in vocabulary.wording.words["no side"]:
        return None  # "Rebels from Kenya will"
    words = [word for word in name.name.split() if word[0].isupper()]
    few = len(words) < (1 if listed else _FEWEST) or name.name.isupper()
    act = None if few else _act_behind(context, name.at, sentence)
    if act is None or not (is_of_firm(words, vocabulary) or _vows(words, act, vocabulary)):
        return None
    rest = Span(act.at.end, sentence.end)
    given = any(map(str.isdigit, text[rest.start : rest.end])) if listed else gives_money(context, rest)
    if not _promises(context, act) or not (given or act.group == "commit"):
        return None
    return Subject((name.id,), name.at, act, "firm", name.name)


def _vows(words: list[str], act: Act, vocabulary: Vocabulary) -> bool:
    """Whether words of a topic are a name after all: "Living Sea undertakes to", which no topic does."""
    return len(words) >= _FEWEST and act.group == "commit" and may_be_of_name(words, vocabulary)


def _act_behind(context: Context, name: Span, sentence: Span) -> Act | None:
    """The act right behind a name, or behind an aside: "Mar Vivo, con apoyo del PNUD, se compromete a"."""
    text, grammar = context.text, context.grammar
    act = grammar.match_act(text, name.end, sentence.end, context.vocabulary)
    if act is None and text.startswith((", ", " – "), name.end):
        act = grammar.act_after_pause(text, name.end, sentence.end, context.vocabulary)
    return act


def is_framed(context: Context) -> bool:
    """Whether a document says of itself that parties make promises in it."""
    edition = context.edition
    said = edition.process or edition.meeting or edition.issuer or edition.signatories or context.declares
    return bool(said or context.pledging)


def find_venture(context: Context, sentence: Span) -> Subject | None:
    """A name at the start of a sentence, of one word or more, right before what a firm does in numbers.

    "Toyota will train 300 mechanics"; for documents in which parties make promises. A word that begins a sentence
    without an article may be any noun where nouns do so: "Donors will give", "Training will provide".
    """
    text, vocabulary = context.text, context.vocabulary
    name = name_in(context, sentence)
    if name is None or context.names_at(name.at) or any(map(str.isdigit, name.name)):
        return None
    words = [word for word in name.name.split() if word[0].isupper()]
    bare = name.at.start + len(name.name) == name.at.end
    if (
        not words
        or not is_of_firm(words, vocabulary)
        or (bare and len(words) == 1 and _may_be_noun(words[0], vocabulary))
    ):
        return None
    act = _act_behind(context, name.at, sentence)
    ventures = act is not None and act.verb in vocabulary.wording.words["venture"]
    if act is None or not ventures or not (_promises(context, act) or _has_done(context, name, act)):
        return None
    counted = any(map(str.isdigit, text[act.at.end : sentence.end]))
    return Subject((name.id,), name.at, act, "firm", name.name) if counted else None


def is_plausible(subject: Subject, vocabulary: Vocabulary) -> bool:
    """Whether one word that begins an item may be a name, and no noun of what is so: "Temperatures will reach"."""
    act, words = subject.act, subject.parties[0].split() if subject.parties else []
    ventures = act is not None and act.verb in vocabulary.wording.words["venture"]
    return len(words) != 1 or ventures or words[0].isupper() or not _may_be_noun(words[0], vocabulary)


def _may_be_noun(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word may be a noun that needs no article: a plural, or one of a thing that is not counted."""
    if grammar_of(vocabulary).drops_subjects:
        return False  # the verb would be plural
    if word.lower() in load_capitals():
        return False  # "Paris", "Athens"
    return word.lower().endswith(_mass(vocabulary)) or word.lower() in vocabulary.wording.beneficiaries


@cache
def _mass(vocabulary: Vocabulary) -> tuple[str, ...]:
    """How nouns end of what is not counted."""
    return tuple(each[1:] for each in vocabulary.wording.words["mass"])


def is_of_firm(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether words can be a firm's; where nouns stand last, the last may say what it deals in ("Northwind Energy")."""
    trade = len(words) >= _FEWEST and words[-1] in vocabulary.wording.bodies_never
    checked = words[:-1] if trade and not grammar_of(vocabulary).drops_subjects else words
    return may_be_of_name(checked, vocabulary) and not is_topic(checked, vocabulary)


def is_beside_firm(word: str, vocabulary: Vocabulary) -> bool:
    """Whether one word joined to the names of firms can be another's, though it may also be for a thing: "Visa"."""
    return are_no_small_words([word], vocabulary) and not _may_be_noun(word, vocabulary)


def _promises(context: Context, act: Act) -> bool:
    """Whether an act is to come, and its form one that has its own subject: no "Green Ports support"."""
    if act.stance != "pledge" or act.passive or act.person in ("we", "they") or act.group in _NO_PROMISE:
        return False
    return context.grammar.drops_subjects or context.text[act.at.start : act.at.end].lower() != act.verb


def _has_done(context: Context, name: UnknownName, act: Act) -> bool:
    """Whether what is done is a firm's: by an article or a perfect, and no word of the text in use."""
    text, drops = context.text, context.grammar.drops_subjects
    if act.stance == "pledge" or act.passive or act.person in ("we", "they"):
        return False
    first = text[act.at.start : act.at.end].lower().split(" ")[0]
    told = name.at.start + len(name.name) < name.at.end
    perfect = first in context.vocabulary.wording.words["have"]
    return (told if drops else perfect) and not WordsInUse(text).hold([name.name.lower()])


def gives_money(context: Context, at: Span) -> bool:
    """Whether an amount with its currency stands in a stretch."""
    return _money(context.vocabulary).search(context.text, at.start, at.end) is not None


@cache
def _money(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An amount with its currency, before or behind it."""
    quantities = vocabulary.quantities
    before, after = any_of(quantities.currencies.before), any_of(quantities.currencies.after)
    return re.compile(rf"{before} ?\d|\d (?:[^\W\d_]+ ){{0,2}}?(?:de |d')?{after}(?!\w)")
