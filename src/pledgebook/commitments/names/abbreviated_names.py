"""Names of bodies that end in a country's, told by the initials behind them: "Banco de Fomento Angola (BFA)"."""

from __future__ import annotations

import re
import unicodedata

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Name, Span

_GIVEN = re.compile(r" \((?P<acronym>[A-Z]{2,8})\)")
_WORD = re.compile(r"[^\W\d_][\w'&-]*")
_LABEL = re.compile(r"[^.;:\n]{0,80}:")  # what is over or before an item is read as a label, as it stands
_REACH = 80  # characters before a country in which the name stands that ends in it


def abbreviated(context: Context, name: Name) -> Name | None:
    """The body whose initials stand in brackets behind a country's name right behind another word with a capital.

    A body "of" a country is another thing: it may be that country's.
    """
    if name.kind != "country" or name.form != "name":
        return None
    given = _GIVEN.match(context.text, name.at.end)
    before = context.text[max(0, name.at.start - _REACH) : name.at.start]
    if given is None or not before.endswith(" ") or _LABEL.match(context.text, given.end()):
        return None
    words = list(_WORD.finditer(before))
    if not words or not words[-1][0][0].isupper():
        return None
    letters, acronym = _initials(context.text[name.at.start : name.at.end]), given["acronym"]
    for word in reversed(words):
        if word[0][0].isupper():
            letters = _initials(word[0]) + letters
        if letters == acronym:
            start = name.at.start - len(before) + word.start()
            return Name(
                Span(start, name.at.end), acronym, "organisation", "name", context.text[start : name.at.end]
            )
    return None


def _initials(words: str) -> str:
    """The first letters of the words with capitals, without accents."""
    capitals = (word[0] for word in words.split() if word[0].isupper())
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in capitals)
