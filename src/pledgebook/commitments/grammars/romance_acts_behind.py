"""The act behind a subject, or of a sentence whoever its subject is, where verbs have endings."""

from __future__ import annotations

import re

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_acts import begins_with, match_act
from pledgebook.commitments.grammars.romance_clause import counts_at
from pledgebook.commitments.grammars.romance_surroundings import surroundings
from pledgebook.commitments.grammars.romance_words import stands_for_object, word_at
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

BRACKETS = re.compile(r"\)? ?(?:\([^()]{1,80}\))?")
NEAR_WORDS = 12  # words between a subject and its verb that no comma sets off
_CLAUSES = 400  # characters behind a subject in which a further clause has its verb
_PAUSE = re.compile(r",| –| -(?=\w)|(?<=\w)-(?= )|\)")  # "CAF -banco de desarrollo- destinará"
_WORDS = re.compile(r"[^\W\d_]+'?")
_GAP = re.compile(r"[^\W_]*[\d_][\w.,]*|[^\w]+")  # a number, or marks of punctuation
_PAUSES = 6  # commas and dashes behind which the verb of an interrupted subject is looked for ...
_PAUSE_REACH = 300  # ... within as many characters
_SENTENCE_WORDS = 60  # words of a sentence among which any act is looked for
_OWN_GROUPS = ("commit", "announce", "wish", "bind")  # of verbs that no noun looks like
_STRONG = ("future", "past", "conditional")  # tenses that no noun looks like


def find_act(text: str, sentence: Span, vocabulary: Vocabulary) -> Act | None:
    """The first act of a sentence, whoever its subject is: for sentences whose party stands elsewhere in them."""
    if act := match_act(text, sentence.start, sentence.end, vocabulary):
        return act
    return _scan(text, sentence.start, sentence.end, vocabulary, _SENTENCE_WORDS, pauses=True) or match_act(
        text, sentence.start, sentence.end, vocabulary, bare=True
    )


def find_own_act(text: str, sentence: Span, vocabulary: Vocabulary) -> Act | None:
    """The act of a sentence's own verb, whoever its subject is; None where that verb carries none."""
    if act := match_act(text, sentence.start, sentence.end, vocabulary):
        return act
    if begins_with(text, sentence.start, sentence.end, vocabulary):
        return None
    return _scan(text, sentence.start, sentence.end, vocabulary, _SENTENCE_WORDS, pauses=True, stops=True)


def act_after(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The act that follows a subject: at once, behind an aside, or behind its complements."""
    shapes = surroundings(vocabulary)
    if aside := BRACKETS.match(text, start, end):
        start = aside.end()
    if act := match_act(text, start, end, vocabulary):
        return act
    if begins_with(text, start, end, vocabulary):  # one that carries none
        return _joined_act(text, start, end, vocabulary)
    space = start - text.endswith(" ", 0, start)  # the aside may be no more than a space
    if (others := shapes.others.match(text, space, end)) and (
        act := _scan(text, others.end(), end, vocabulary, NEAR_WORDS)
    ):
        return act
    if text.startswith((",", " –", " -"), start):
        return act_after_pause(text, start, end, vocabulary)
    return _scan(text, start, end, vocabulary, NEAR_WORDS) or act_after_pause(text, start, end, vocabulary)


def _joined_act(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """What is joined to a verb without an act: "reconoce el esfuerzo y se compromete a ampliarlo".

    A pledge, or a good that was done where nobody else may be its subject: "agradeció el apoyo y abrió tres escuelas".
    """
    for found in surroundings(vocabulary).conjunction.finditer(text, start, min(end, start + _CLAUSES)):
        if found["relative"]:  # "ont remercié le Japon, qui financera"
            continue
        act = match_act(text, found.end(), end, vocabulary)
        if act is None or act.passive or act.person == "we":
            continue
        done = (
            act.stance == "delivered"
            and provides(act, vocabulary)
            and counts_at(text, act.at.end, end, vocabulary)
        )
        if act.stance == "pledge" or (done and _is_one_clause(text, start, found.start(), vocabulary)):
            return act
    return None


def _is_one_clause(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether no clause begins in a stretch that could have a subject of its own: "agradeció que el Perú pagara"."""
    words = vocabulary.wording.words
    clauses = words["that"] | words["relative"] | words["subordinate"] | words["interrogative"]
    return clauses.isdisjoint(_WORDS.findall(text[start:end].lower()))


def act_after_pause(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The verb behind one of the next commas or dashes: "México, en colaboración con la OIM, ampliará"."""
    pauses = list(_PAUSE.finditer(text, start, min(end, start + _PAUSE_REACH)))[:_PAUSES]
    for pause in pauses[1:]:
        if act := match_act(text, pause.end(), end, vocabulary):
            return act
    return None


def _scan(
    text: str, start: int, end: int, vocabulary: Vocabulary, steps: int, *, pauses: bool = False,
    stops: bool = False,
) -> Act | None:  # fmt: skip
    """The first verb among the next words that no noun looks like and that stands in no relative clause.

    Without ``pauses`` a mark of punctuation ends the search; with ``stops`` a verb that carries no act does.
    """
    words = vocabulary.wording.words
    barred = finite = (
        False  # behind "que" or an article no verb of the subject stands, nor in what a verb tells
    )
    for _ in range(steps):
        word = word_at(text, start, end, vocabulary)
        if word is None:
            gap = _GAP.match(text, start, end) if pauses else None
            if gap is None:
                return None
            start, barred = gap.end(), False
            continue
        before = word.text in words["relative"] or word.text in words["that"]
        if finite and word.text in words["that"]:
            return None  # "disse que a seca durará"
        finite = any(form.person and form.tense == "past" for form in word.forms)
        article = any(word.text in words[kind] for kind in ("article", "preposition", "unnamed"))
        if not barred and not before and not article:
            act = match_act(text, start, end, vocabulary)
            if act and _is_strong(text, end, act, vocabulary):
                return act
            if stops and not act and begins_with(text, start, end, vocabulary):
                return None
        if not stands_for_object(text, word, end, vocabulary) and word.text not in words["negation"]:
            barred = before or article
        start = word.at.end
    return None


def _is_strong(text: str, end: int, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether the verb group looks like no noun: it has an auxiliary, or its tense an ending of its own."""
    first = word_at(text, act.at.start, end, vocabulary)
    if first is None or first.at.end < act.at.end:
        return True
    if any(form.tense in _STRONG or form.person in ("we", "they") for form in first.forms):
        return True
    after, words = word_at(text, first.at.end, end, vocabulary), vocabulary.wording.words
    before_object = after is None or after.text in words["article"] or after.text in words["unnamed"]
    return first.text not in vocabulary.verbs.nouns and (before_object or act.group in _OWN_GROUPS)
