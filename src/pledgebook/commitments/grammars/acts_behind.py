"""What a subject does: the act that follows it, at once, behind an aside or a pause, or behind its own noun."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act, is_talk, match_act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SAYING = frozenset({"attitude", "context", "greet", "reaffirm"})  # groups of verbs of thinking and saying
_NAMED = r"(?:the )?[A-Z][\w&'.-]*(?: (?:(?:of|for|the|and the) )*[A-Z][\w&'.-]*){0,6}(?: \([^()]{1,30}\))?"
_LISTED = rf",? {_NAMED}(?:(?:,? and |, ){_NAMED}){{0,5}}"
_WORD = re.compile(r",? ?(?:\([^()]{1,40}\)|[^\s,;:.()]+(?:[.,]\d+)*)")
_PAUSE = re.compile(r",| –")
_SENTENCE_STEPS = 40  # words of a sentence among which any act is looked for
_NOUN_STEPS = 10  # words between a possessive and its verb ("Mexico's Sembrando Vida program provided")
_PAUSES = 5  # commas and dashes behind which the verb of an interrupted subject is looked for ...
_PAUSE_REACH = 220  # ... within as many characters


class _Shapes(NamedTuple):
    """What may stand between a subject and its act: a programme of its own, those who work with it, an aside."""

    programme: re.Pattern[str]
    allies: re.Pattern[str]
    aside: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    several = any_of(
        {*wording.words["own"], *wording.words["others"], *vocabulary.quantities.numbers.several}
    )
    return _Shapes(
        programme=lazily(rf"(?: [\w-]+){{0,4}}? (?i:{any_of(wording.programmes_any)})\b"),
        allies=lazily(
            rf",? and (?:its|their) (?:[a-z-]+ ){{0,2}}?{any_of(wording.words['ally'])}{_LISTED},?"
        ),
        aside=lazily(rf" ?\([^()]{{1,80}}\)| and (?:{several}|\d{{1,3}}) (?:[a-z-]+ ){{0,2}}?[a-z-]+s(?= )"),
    )


def find_act(text: str, sentence: Span, vocabulary: Vocabulary) -> Act | None:
    """The first act of a sentence, whoever its subject is: for sentences whose party stands elsewhere in them."""
    return act_after_nouns(text, sentence.start, sentence.end, vocabulary, steps=_SENTENCE_STEPS)


def find_talk(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether the first verb of a sentence only tells what somebody thinks or says: "its delegation spoke of ..."."""
    verbs = vocabulary.verbs
    start = sentence.start
    for _ in range(_NOUN_STEPS):
        found = _WORD.match(text, start, sentence.end)
        if not found:
            return False
        word, start = found[0].strip(" ,").lower(), found.end()
        if any(word in vocabulary.wording.words[kind] for kind in ("promise", "have", "be")):
            return False
        if word in verbs.past:
            talk = is_talk(text, found.end() - len(word), sentence.end, vocabulary)
            return talk or verbs.past[word].group in _SAYING
    return False


def act_after(text: str, start: int, end: int, vocabulary: Vocabulary, *, plural: bool = True) -> Act | None:
    """The act that follows a subject: at once, behind an aside between commas or brackets, or behind its noun."""
    if text.startswith(")", start):  # the subject's acronym closed its brackets
        start += 1
    shapes = _shapes(vocabulary)
    if aside := shapes.allies.match(text, start, end) or shapes.aside.match(text, start, end):
        start = aside.end()
    if text.startswith(("'s ", "' "), start):
        return act_after_nouns(text, text.index(" ", start), end, vocabulary)
    if act := match_act(text, start, end, vocabulary, plural=plural):
        return act
    if text.startswith((",", " –"), start):
        return act_after_pause(text, start, end, vocabulary, plural=plural)
    programme = shapes.programme.match(text, start, end)
    return act_after_nouns(text, programme.end(), end, vocabulary) if programme else None


def act_after_pause(
    text: str, start: int, end: int, vocabulary: Vocabulary, *, plural: bool = True
) -> Act | None:
    """The verb behind one of the next commas or dashes: "Mexico, in collaboration with UNHCR, is expanding".

    The first comma only opens the aside.
    """
    pauses = list(_PAUSE.finditer(text, start, min(end, start + _PAUSE_REACH)))[:_PAUSES]
    for pause in pauses[1:]:
        if act := match_act(text, pause.end(), end, vocabulary, plural=plural):
            return act
    return None


def act_after_nouns(
    text: str, start: int, end: int, vocabulary: Vocabulary, *, steps: int = _NOUN_STEPS
) -> Act | None:
    """The verb behind a possessive's noun phrase: an auxiliary or a past form, since nouns look like other forms."""
    words, before, told = vocabulary.wording.words, "", False
    for _ in range(steps):
        found = _WORD.match(text, start, end)
        if not found:
            return None
        word = found[0].strip(" ,").lower()
        verbal = (
            any(word in words[kind] for kind in ("promise", "have", "be")) or word in vocabulary.verbs.past
        )
        if word in words["have"] and before in words["modal"] | words["unreal"]:
            return None  # "might have built"
        if verbal and told and word not in words["promise"]:
            return None  # "Kenya's delegation noted that the funds promised in 2018 had never arrived"
        if verbal and (act := match_act(text, found.end() - len(word), end, vocabulary)):
            coming = before in words["infinitive"]  # "to be disbursed"
            return replace(act, stance="pledge") if coming and act.passive else act
        told = told or (word == "that" and _thinks(before, vocabulary))
        start, before = found.end(), word
    return None


def _thinks(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a verb of the past by which somebody only thinks or says something: "noted", "said"."""
    verb = vocabulary.verbs.past.get(word)
    return verb is not None and verb.group in (*_SAYING, "announce", "report")
