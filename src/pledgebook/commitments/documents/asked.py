"""Questions for what a party does: "How will Kenya build its schools?", "¿Qué hará el Perú?"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_TURNED = re.compile(r" (?P<verb>[^\W\d_]+)-")  # "construira-t-il"


def asks(context: Context, at: Span) -> bool:
    """Whether a line asks what, how or when a named party does something; "Will Kenya pay?" only guesses."""
    text, vocabulary = context.text, context.vocabulary
    if not text[at.start : at.end].endswith("?") or not _opens(vocabulary).match(text, at.start, at.end):
        return False
    return any(_acts(context, name, at) for name in context.names_at(at) if _is_party(name))


def _is_party(name: Name) -> bool:
    return name.kind != "region" and name.form == "name"


def _acts(context: Context, name: Name, at: Span) -> bool:
    """Whether a party has a verb, before it ("will Kenya", "hará el Perú") or behind it ("le Togo construira-t-il")."""
    text, vocabulary = context.text, context.vocabulary
    before = _verb(vocabulary).search(text, at.start, name.at.start)
    behind = _TURNED.match(text, name.at.end, at.end)
    words = vocabulary.wording.words
    for found in (before, behind):
        word = found["verb"].lower() if found else ""
        finite = any(form.person for form in vocabulary.verbs.forms.get(word, ()))
        if finite or word in words["promise"] | words["have"]:
            return True
    return context.grammar.match_act(text, name.at.end, at.end, vocabulary) is not None


@cache
def _opens(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"¿?(?:{any_of(vocabulary.wording.words['interrogative'])})(?!\w)", re.IGNORECASE)


@cache
def _verb(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word right before a name, and its article."""
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return re.compile(rf"(?<!\w)(?P<verb>[^\W\d_]+) {article}\Z", re.IGNORECASE)
