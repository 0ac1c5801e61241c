"""What is said of a body that the promise before sets up: "We will create a Joint Centre. The Centre will have"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.passage import Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BETWEEN = 4  # words between the article and the noun of what is set up: "a regional maintenance Fund"
_LEAD = 70  # characters before the comma behind which the sentence begins: "Hosted by UNDP, the Fund"


def is_of_set_up(context: Context, sentence: Sentence, before: Passage) -> bool:
    """Whether a sentence is about what the passage before promised with "a" and the same noun.

    A name that goes on is another's ("The Central Bank", "the Fund of Kuwait"), and so is who was known before.
    """
    text, vocabulary = context.text, context.vocabulary
    found = _subject(vocabulary).match(text, sentence.at.start, sentence.at.end)
    if found is None or (before.subject.act and before.subject.act.stance != "pledge"):
        return False
    if found["lead"] and not _is_participle(found["lead"], vocabulary):
        return False
    if any(name.at.start <= found.start("noun") < name.at.end for name in context.names_at(sentence.at)):
        return False
    set_up = _set_up(found["noun"], vocabulary)
    return set_up.search(text, before.at.start, before.at.end) is not None


def _is_participle(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a sentence opens with what was done with its subject: "Hébergé par le CILSS, le Fonds"."""
    forms = vocabulary.verbs.forms.get(word.lower(), ())
    return word.lower() in vocabulary.verbs.past or any(form.tense == "participle" for form in forms)


@cache
def _subject(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun with a capital behind "the", no longer name, behind a participle or at the start of a sentence."""
    words = vocabulary.wording.words
    the = any_of((words["article"] | words["definite"]) - words["indefinite"])
    lead = rf"(?:(?P<lead>[^\W\d_]+) [^,;:.\n]{{1,{_LEAD}}}, )?"
    behind = any_of(words["preposition"])
    return re.compile(
        rf"{lead}(?i:{the})(?: |(?<='))(?P<noun>[A-ZÀ-Þ][^\W\d_]{{3,}}) (?!{behind}\b)(?=[a-zß-ÿ])"
    )


def _set_up(noun: str, vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun behind "a", with a few words between them."""
    one = any_of(vocabulary.wording.words["indefinite"])
    return re.compile(rf"(?<!\w)(?i:{one}) (?:[\w'-]+ ){{0,{_BETWEEN}}}?(?i:{re.escape(noun)})(?!\w)")
