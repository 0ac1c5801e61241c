"""A short name for a commitment: its lead-in in bold, else its first clause."""

from __future__ import annotations

import re

from pledgebook.model import Block, Span

_MOST = 90  # characters of a title
_CUT = re.compile(r"[,;:]| (?:and|to|by|in|for|with|as|which|that|while|where|from|through|of|on|under) ")


def title_of(text: str, unit: Span, block: Block, first: Span) -> str:
    """The lead-in if it is bold and short enough, else the first sentence cut at a clause."""
    end = first.end
    if (
        block.strong
        and block.strong[0].start - block.at.start < 3
        and block.strong[0].start < block.strong[-1].end
    ):
        lead = block.strong[0]
        if lead.end - lead.start >= 12:
            end = min(end, lead.end) if lead.end > unit.start else end
    words = re.sub(r" ?[(\[][^()\[\]]*[)\]]\.?$", "", text[unit.start : end]).rstrip(" .:;*")
    if len(words) <= _MOST:
        return words
    cuts = [match.start() for match in _CUT.finditer(words, 30, _MOST)]
    return words[: cuts[-1]] + " …" if cuts else words[:_MOST].rsplit(" ", 1)[0] + " …"
