"""A short name for a commitment: its lead-in in bold, else its first clause."""

from __future__ import annotations

import re

from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Block, Origin, Span
from pledgebook.vocabulary import Vocabulary

_MOST = 100  # characters of a title
_LEAST = 50  # it is not cut before as many
_LEAD = 12  # characters from which on bold words are a lead-in
_CLOSED = (")", "]", ").", "].")  # how words end that a tag may end
_BY_LEAD, _BY_SENTENCE = Origin("commitments.titles.lead"), Origin("commitments.titles.sentence")
_OPENING = ("(", "[")
_TAG = re.compile(r"[(\[][^()\[\]]*[)\]]\.?$")


def title_of(text: str, unit: Span, first: Span, block: Block, vocabulary: Vocabulary) -> tuple[str, Origin]:
    """The bold lead-in of a unit, else its first sentence, cut at a clause where it is too long, and which it is.

    ``text`` is the flow, ``first`` the unit's first sentence.
    """
    leads = (at for at in block.strong if at.start <= unit.start < at.end and at.end - at.start >= _LEAD)
    bold = next(leads, None)
    origin = _BY_LEAD if bold else _BY_SENTENCE
    lead = bold or first
    words = text[unit.start : min(lead.end, first.end)]
    if words.endswith(_CLOSED) and (tag := _TAG.match(words, max(map(words.rfind, _OPENING)))):
        words = words[: tag.start()].removesuffix(" ")
    words = words.rstrip(" .:;*")
    if len(words) <= _MOST:
        return words, origin
    cut_at = grammar_of(vocabulary).cut(vocabulary)
    cuts = [match.start() for match in cut_at.finditer(words, _LEAST, _MOST)]
    cut = (words[: cuts[-1]] if cuts else words[:_MOST].rpartition(" ")[0]).rstrip(" ,") + "…"
    return cut, origin
