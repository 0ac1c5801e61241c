"""A meeting that decides, for those who met: "The Conference decided to establish a fund", "La Cumbre acordó crear"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_BINDING = frozenset({"bind", "commit"})  # groups of verbs by which those who met bind themselves


def meeting_decides(context: Context, sentence: Span) -> tuple[str, Act] | None:
    """The word for all who met, and what their meeting binds them to, where the document is theirs.

    What a meeting heard or noted is told only.
    """
    if not (context.edition.signatories or context.declares):
        return None
    found = _meeting(context.vocabulary).match(context.text, sentence.start, sentence.end)
    if found is None:
        return None
    act = context.grammar.act_after(context.text, found.end(), sentence.end, context.vocabulary)
    if act is None or act.passive or act.stance != "pledge":
        return None
    if _others(context.vocabulary).match(context.text, act.at.end, sentence.end):
        return None
    entrusts = act.verb in context.vocabulary.wording.words["entrusting"]
    return ("all", act) if act.group in _BINDING or entrusts else None


def is_meeting(context: Context, at: Span) -> bool:
    """Whether words over a list are nothing but the meeting of those who promise in the document: "The Meeting:"."""
    edition = context.edition
    met = edition.signatories or edition.meeting or edition.process
    if not (met or context.declares) or (context.names_at(at) and not met):
        return False  # "La Réunion :" may be the island
    words = context.text[at.start : at.end].rstrip(": ")
    return _alone(context.vocabulary).fullmatch(words) is not None


@cache
def _alone(vocabulary: Vocabulary) -> re.Pattern[str]:
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return re.compile(rf"(?i:{article}){any_of(vocabulary.wording.meetings)}")


@cache
def _meeting(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for a meeting by itself, with its article; a name behind it may be another's: "The Summit of the G20"."""
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    of = any_of({*vocabulary.wording.words["of"], *vocabulary.wording.words["particle"], "of"})
    return re.compile(
        rf"(?i:{article}){any_of(vocabulary.wording.meetings)}(?= [a-zà-ÿ])(?! {of}(?:\W|$)| on )"
    )


@cache
def _others(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What makes it another's act: "agreed that China would lend"; the secretariat is that of those who met."""
    words = vocabulary.wording.words
    that, secretariat = any_of(words["that"] | {"that"}), any_of(words["secretariat"])
    return re.compile(rf" {that}(?:\W|$)(?![^.;]{{0,40}}(?i:{secretariat}))")
