"""Countries right behind a verb and "with": "organizará con la Argentina", "está preparando com o Chile dois"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 40  # characters before a name in which the verb and "with" stand
_COMING = ("future", "infinitive", "gerund")  # tenses of verbs by which somebody does something with others
_GROUPS = ("act", "punctual", "plan", "offer")


def done_with(text: str, unit: Span, listed: Span, vocabulary: Vocabulary) -> str | None:
    """The verb and "with" before a list of names at ``listed``, where something is done by both; else None.

    A verb in the present needs what is done behind the names: "prepara con Perú dos proyectos". One in the past
    does not tell it from what is given: "compartió con Chile los datos".
    """
    found = _with(vocabulary).search(text, max(unit.start, listed.start - _REACH), listed.start)
    if found is None:
        return None
    known = vocabulary.verbs.forms.get(found["verb"].lower(), ())
    forms = [form for form in known if form.verb.group in _GROUPS]
    coming = any(form.tense in _COMING for form in forms)
    now = any(form.tense == "present" and form.person for form in forms)
    if not coming and not (now and _object(vocabulary).match(text, listed.end, unit.end)):
        return None
    return found[0].strip()


@cache
def _with(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word, "with" and an article, right before a name that the search ends at."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    return re.compile(rf"(?<!\w)(?P<verb>[^\W\d_]+) {any_of(words['with'])}(?: |(?<=')){article}\Z")


@cache
def _object(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An article or a number behind the last name: what is done."""
    words, numbers = vocabulary.wording.words, vocabulary.quantities.numbers
    small = any_of({*words["article"], *words["indefinite"], *numbers.units, *numbers.tens})
    return re.compile(rf" (?:\d|{small}(?: |(?<=')))")
