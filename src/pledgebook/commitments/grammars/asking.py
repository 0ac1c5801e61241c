"""What others are asked, urged or expected to do: "Fiji will ask France to lend a ship" is neither's promise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Closed, any_of

_SMALL = re.compile(r"(?: [^\W\d_]+'?){0,5}[ ']")  # "to the Government of ", "a la "
_MOST = 4  # names of a list that is asked


@cache
def _link(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What joins those who are asked to what they are asked."""
    words = vocabulary.wording.words
    joins = any_of([*words["that"], *words["infinitive"]])
    articles = any_of(words["article"])
    return re.compile(rf"\)?(?: \([^()]{{1,30}}\))? {joins}(?:(?<=')| )(?!{articles}[ '])[a-zß-öø-ÿ]")


@cache
def _told(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A clause with "that" right behind the verb, where who asks is not meant himself: no "hopes that it will"."""
    words = vocabulary.wording.words
    that = any_of(words["that"] or {"that"})
    small = any_of(words["infinitive"])
    return re.compile(rf"(?: {small})? {that}(?:(?<=')| )(?!{any_of(words['pronoun'])}\b)")


def asks(text: str, act: Act, names: Sequence[Name], end: int, vocabulary: Vocabulary) -> bool:
    """Whether an act only asks or expects something of others; ``names`` are those of its sentence."""
    words = vocabulary.wording.words
    if act.verb not in words["asking"] and act.verb not in words["foreseeing"]:
        return False
    told = _told(vocabulary).match(text, act.at.end, end)
    if told and act.verb in words["asking"]:
        return True
    behind = [name for name in names if act.at.end < name.at.start < end][:_MOST]
    if not behind or not _SMALL.fullmatch(text, act.at.end, behind[0].at.start):
        return False
    if told and act.group == "plan":
        return True  # "Le FMI prévoit que le Sénégal"
    return any(_link(vocabulary).match(text, name.at.end, end) for name in behind)


def is_expected(text: str, sentence: Span, start: int, vocabulary: Vocabulary) -> bool:
    """Whether what begins at ``start`` is hoped, asked for or denied: "Les Fidji espèrent que le Japon fournira"."""
    found = _before(vocabulary).search(text[max(sentence.start, start - 60) : start])
    if found is None:
        return False
    forms = vocabulary.verbs.forms.get(found["verb"].lower(), ())
    words = vocabulary.wording.words
    return any(form.verb.lemma in words["asking"] | words["denying"] for form in forms)


@cache
def _before(vocabulary: Vocabulary) -> Closed:
    words = vocabulary.wording.words
    that, small = any_of(words["that"]), any_of(words["infinitive"])
    article = any_of(words["article"])
    shape = lazily(rf"(?P<verb>[^\W\d_]+)(?: {small})? {that}(?: |(?<='))(?:{article}(?: |(?<=')))?$")
    return Closed(shape, [*words["that"], *words["article"]])
