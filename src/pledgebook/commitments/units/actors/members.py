"""The members of a body that is not the one that met: "the member states of CARICOM will", among all who signed."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Name, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_OPENING = 1500  # characters in which a document names the body that met
_NOUN = 40  # characters of "the member states of the" before a name


def members_of(context: Context, sentence: Sentence, act: Act) -> tuple[str, ...]:
    """The body whose members a word for all stands for, where its name follows and the opening names it nowhere."""
    start = sentence.at.start
    for name in context.names_at(Span(start, min(act.at.start, start + 2 * _NOUN))):
        before = context.text[start : name.at.start]
        if name.kind == "organisation" and len(before) <= _NOUN and _of(context.vocabulary).fullmatch(before):
            return () if _is_own(context, name, min(_OPENING, start)) else (name.id,)
    return ()


def _is_own(context: Context, name: Name, opening: int) -> bool:
    """Whether the opening before the sentence, the title or the meeting names this body: it is the one that met."""
    edition, words = context.edition, context.text[name.at.start : name.at.end]
    called = " ".join(filter(None, (edition.title, edition.process, edition.meeting)))
    own = {edition.issuer, *edition.signatories}
    opened = any(each.id == name.id and each.at.start < opening for each in context.names)
    return name.id in own or name.id in called or words in called or opened


@cache
def _of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for all of them and "of the", with which a sentence begins."""
    wording = vocabulary.wording
    article = perhaps(wording.words["article"] | {"the"})
    of = any_of(wording.words["of"] | {"of"})
    nouns, which = any_of(wording.actors["all"]), any_of(wording.actors["quantifier"])
    return re.compile(rf"{article}(?:{which} ){{0,3}}{nouns} {of}(?: |(?<=')){article}", re.IGNORECASE)
