"""What a speaker vows as himself: "I can announce that we will", "Me comprometo a", "J'annonce l'ouverture de"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LEAD = 60  # characters before each of the commas behind which such words stand
_COMMAS = 2
_WORDS = 2  # words before them: "Today", "Hoje mesmo"


def find_vow(context: Context, sentence: Span, speaking: tuple[str, ...] | None = None) -> Subject | None:
    """The issuer, or who is ``speaking``, where a sentence begins with words by which who speaks for it binds himself.

    Where the words only introduce another party's act ("I can announce that Peru will"), that party acts.
    """
    text, vocabulary = context.text, context.vocabulary
    own = (context.edition.issuer,) if speaking is None and context.edition.issuer else speaking or ()
    found = _vow(vocabulary).match(text, sentence.start, sentence.end) if own else None
    if found is None or _is_noun(text[sentence.start : found.start("vow")], vocabulary):
        return None
    names = context.names_at(Span(found.end(), sentence.end))
    other = context.grammar.find_subject(text, Span(found.end(), sentence.end), names, vocabulary)
    if other and other.act and other.act.stance == "pledge":
        return other
    act = Act(
        Span(found.start("vow"), found.end("vow")), found["vow"].lower(), "announce", "pledge", person="we"
    )
    return Subject(own, sentence, act, "collective", "we")


def _is_noun(before: str, vocabulary: Vocabulary) -> bool:
    """Whether an article stands before what would be a verb: "El anuncio"."""
    kinds = vocabulary.wording.words
    last = before.lower().split()[-1:]
    return bool(last) and last[0] in kinds["article"] | kinds["definite"] | kinds["indefinite"]


@cache
def _vow(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Such words at the start of a sentence, behind its first commas or a word or two that say when."""
    vows = any_of(vocabulary.wording.phrases["vow"])
    lead = rf"(?:(?:[^,.;:!?]{{1,{_LEAD}}}, ){{1,{_COMMAS}}}|(?:[^\W\d_]+ ){{1,{_WORDS}}}?)?"
    return re.compile(rf"{lead}(?P<vow>{vows})(?: |(?<='))", re.IGNORECASE)
