"""Who only tells what another will do, and does not work on it: "AFD said that Mali will train 300 teachers"."""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.speech.tellers import says
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name
from pledgebook.vocabulary import Vocabulary

_ACRONYM = re.compile(r" \([A-Z][\w-]{1,9}\)|\)")
_WORD = re.compile(r"[^\W\d_]+'?")
_NEAR = 3  # words behind a name: an auxiliary, an adverb and the verb
_TELLING = ("announce", "report", "tell")  # groups of verbs by which something is said to somebody
_BETWEEN = 160  # characters between who tells and of whom


def only_tells(context: Context, unit: Unit, name: Name) -> bool:
    """Whether a name stands before a verb of telling, and behind that the party of the unit, which is another.

    An agency that tells of its own country has it from within, and may work on it.
    """
    subject = unit.subject
    if subject is None or name.acts_for in subject.parties or name.id in subject.parties:
        return False
    if not name.at.end < subject.at.start < name.at.end + _BETWEEN:
        return False
    acronym = _ACRONYM.match(context.text, name.at.end)
    start = acronym.end() if acronym else name.at.end
    act = context.grammar.match_act(context.text, start, unit.at.end, context.vocabulary)
    if act is None:
        return _says_that(context.text[start : subject.at.start], context.vocabulary)
    if act.at.end > subject.at.start:
        return False
    return act.group in _TELLING or act.verb in context.vocabulary.wording.words["told"]


def _says_that(between: str, vocabulary: Vocabulary) -> bool:
    """Whether a verb of saying that is no act by itself stands right behind a name, and "that": "a indiqué que"."""
    words = [word.lower() for word in _WORD.findall(between)]
    said = next((index for index, word in enumerate(words[:_NEAR]) if says(word, vocabulary)), None)
    return said is not None and not vocabulary.wording.words["that"].isdisjoint(words[said + 1 :])
