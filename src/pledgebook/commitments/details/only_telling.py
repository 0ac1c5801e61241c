"""Who only tells what another will do, and does not work on it: "AFD said that Mali will train 300 teachers".

Who tells of his own help works on it: "AFD said that Mali will train 300 teachers with its support".
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.speech.tellers import says
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_ACRONYM = re.compile(r" \([A-Z][\w-]{1,9}\)|\)")
_WORD = re.compile(r"[^\W\d_]+'?")
_NEAR = 3  # words behind a name: an auxiliary, an adverb and the verb
_TELLING = ("announce", "report", "tell")  # groups of verbs by which something is said to somebody
_FEELING = frozenset({"attitude", "greet"})  # groups of verbs by which something is welcomed
_COMMA = re.compile(r", (?P<words>(?:[^\W\d_]+[ '’]){0,4})$")  # ", a indiqué l'"
_CLOSED = re.compile(r"(?P<words>(?: [^\W\d_]+)?)(?:[.,;\"”»]|$)")  # " said."
_REACH = 60  # characters before a name in which the comma stands
_BETWEEN = 160  # characters between who tells and of whom


def only_tells(context: Context, unit: Unit, name: Name) -> bool:
    """Whether a name stands before a verb of telling, and behind that the party of the unit, which is another.

    An agency that tells of its own country has it from within, and may work on it.
    """
    subject = unit.subject
    if subject is None or name.acts_for in subject.parties or name.id in subject.parties:
        return False
    near = name.at.end < subject.at.start < name.at.end + _BETWEEN
    if not near or _its_help(context.vocabulary).search(context.text, subject.at.end, unit.at.end):
        return _tells_behind(context, unit, name)
    acronym = _ACRONYM.match(context.text, name.at.end)
    start = acronym.end() if acronym else name.at.end
    act = context.grammar.match_act(context.text, start, unit.at.end, context.vocabulary)
    if act is None:
        return _says_that(context.text[start : subject.at.start], context.vocabulary)
    if act.at.end > subject.at.start:
        return False
    return act.group in _TELLING or act.verb in context.vocabulary.wording.words["told"]


def _tells_behind(context: Context, unit: Unit, name: Name) -> bool:
    """Whether a name stands with a verb of saying behind a comma, at the end: "Mali will train 300, UNICEF said"."""
    text, subject = context.text, unit.subject
    if subject is None or subject.act is None or not subject.act.at.end < name.at.start:
        return False
    before = _COMMA.search(text, max(subject.act.at.end, name.at.start - _REACH), name.at.start)
    behind = _CLOSED.match(text, name.at.end)
    words = [*_WORD.findall(before["words"]), *_WORD.findall(behind["words"])] if before and behind else []
    return any(says(word.lower(), context.vocabulary) for word in words)


def _is_told(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a form of a verb by which something is said or welcomed."""
    return says(word, vocabulary) or any(verb.group in _FEELING for verb in verbs_of(word, vocabulary))


@cache
def _its_help(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The help of somebody else than who acts: "with its technical support", "com o seu apoio"."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    own, with_ = any_of(words["own"]), any_of(words["with"] or {"with"})
    return lazily(rf"(?<!\w){with_} {article}{own} (?:[^\W\d_]+ )?{any_of(words['help'])}(?!\w)")


def _says_that(between: str, vocabulary: Vocabulary) -> bool:
    """Whether a verb of saying that is no act by itself stands right behind a name, and "that": "a indiqué que"."""
    words = [word.lower() for word in _WORD.findall(between)]
    said = next((index for index, word in enumerate(words[:_NEAR]) if _is_told(word, vocabulary)), None)
    return said is not None and not vocabulary.wording.words["that"].isdisjoint(words[said + 1 :])
