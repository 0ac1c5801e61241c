"""A name that only ends what opens a sentence, before those who act: "Em Angola, o Brasil e a Argentina criarão"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_LONGEST = 80  # characters of an opening with its name


def names_before(
    text: str, sentence: Span, run: Sequence[Name], act: Act | None, vocabulary: Vocabulary
) -> int:
    """How many of the names that commas and "and" seem to list are none of the list: the first, and its acronym.

    It ends words that a preposition opens the sentence with. A list may go on as those do who act ("En Bolivia, el Perú
    y el Ecuador"): only where several do the ``act`` behind it themselves are they its subject.
    """
    first = run[0]
    opening = text[sentence.start : first.at.start]
    if len(run) < 2 or len(opening) > _LONGEST or not opening[:1].isupper() or "," in opening:
        return 0
    words = vocabulary.wording.words
    opens = opening.split(" ", 1)[0].lower()
    if opens not in words["preposition"] - words["apportioning"] or not _is_done(text, act, vocabulary):
        return 0
    last = next((index for index, name in enumerate(run) if name.id != first.id), 0)
    between = text[run[last - 1].at.end : run[last].at.start].removeprefix(")") if last else ""
    if not between.startswith(", "):
        return 0
    article = between[2:].strip().lower()
    listed = first.kind != "organisation" or run[last].kind != "country"
    return 0 if (article not in words["article"] if article else listed) else last


def _is_done(text: str, act: Act | None, vocabulary: Vocabulary) -> bool:
    """Whether several do it themselves: no "serão destinados", "se abrirán" or "recibirán"; "se comprometen a" is."""
    if act is None or act.passive or act.group == "receive" or act.person not in (None, "they"):
        return False
    words = vocabulary.wording.words
    said = text[act.at.start : act.at.end].lower().replace("-", " ").replace("'", "' ").split()
    following = text[act.at.end : act.at.end + _LONGEST].split(" ", 2)[1:2]
    pledged = act.group == "commit" and not words["infinitive"].isdisjoint((*said, *following))
    return pledged or words["reflexive"].isdisjoint(said)
