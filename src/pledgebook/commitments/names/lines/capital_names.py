"""Names of bodies in lines of capitals, or with an acronym before a dash: "FUNDAÇÃO OCEANO AZUL", "ENAPOR – Ports"."""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.names import is_thing
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.english_names import load_english_names

_DASHED = re.compile(r"(?P<acronym>[A-Z]{3,10})(?P<name> [–—-] [^\W\d_][^\d:;.!?]{5,70})")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


def capital_name(context: Context, at: Span) -> tuple[Subject, tuple[str, ...]] | None:
    """The body that a line names so and nothing else, and its words; None of any other line."""
    words = context.text[at.start : at.end].rstrip(" :.*")
    if dashed := _DASHED.fullmatch(words):
        acronym = dashed["acronym"]
        if is_thing(acronym, context.vocabulary):
            return None
        return Subject((acronym,), Span(at.start, at.start + len(acronym)), None, "heading", acronym), (
            acronym,
        )
    name = _lowered(words, context.vocabulary) if words.isupper() else ""
    if not name:
        return None
    party = load_english_names().of(name)
    return Subject((party,), Span(at.start, at.start + len(words)), None, "heading", name), tuple(
        name.split()
    )


def _lowered(words: str, vocabulary: Vocabulary) -> str:
    """A name in capitals as it is written elsewhere; empty where no noun of it tells a body, or it is one word."""
    small = vocabulary.wording.words["particle"] | vocabulary.wording.words["list"]
    found = words.lower().split(" ")
    name = [word if word in small else word[:1].upper() + word[1:] for word in found]
    told = len(name) > 1 and all(map(_WORD.fullmatch, name))
    return " ".join(name) if told and vocabulary.wording.bodies.intersection((name[0], name[-1])) else ""
