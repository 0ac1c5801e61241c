"""A name that only ends what opens a sentence, before those who act: "Em Angola, o Brasil e a Argentina criarão"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_LONGEST = 80  # characters of an opening with its name


def names_before(text: str, sentence: Span, run: Sequence[Name], vocabulary: Vocabulary) -> int:
    """How many of the names that commas and "and" seem to list are none of the list: the first, and its acronym.

    It ends words that a preposition opens the sentence with. A list would go on without an article ("Con Chile, Perú y
    Bolivia") or with its preposition ("no Brasil, na Argentina"), unless a body stands before countries.
    """
    first = run[0]
    opening = text[sentence.start : first.at.start]
    if len(run) < 2 or len(opening) > _LONGEST or not opening[:1].isupper() or "," in opening:
        return 0
    words = vocabulary.wording.words
    if opening.split(" ", 1)[0].lower() not in words["preposition"]:
        return 0
    last = next((index for index, name in enumerate(run) if name.id != first.id), 0)
    between = text[run[last - 1].at.end : run[last].at.start].removeprefix(")") if last else ""
    if not between.startswith(", "):
        return 0
    article = between[2:].strip().lower()
    listed = first.kind != "organisation" or run[last].kind != "country"
    return 0 if (article not in words["article"] if article else listed) else last
