"""The title of a joint statement as a line of text below a letterhead, where nothing sets it as a heading.

A web page saved as text begins with the office and the path of the page: "Prime Minister of Canada / Home > News /
Joint statement by the Prime Minister of Canada and the President of Ghana".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.commitments.documents.issuers.joint import list_of, pair_in, paired_at_end
from pledgebook.model import Document, Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"\w+")
_TOP = 8  # blocks among which a title stands
_LINE = 240  # characters of a title
_NEXT = 4  # blocks below a title, down to the one that names those who met
_FEW = 6  # words of a line above it that names nobody, as the path of a page does


def joint_line(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[tuple[str, ...], Origin | None]:
    """The governments of a line near the top that begins with "joint statement" and names them, and what tells that.

    A "declaration" alone tells nothing there: the path of a page and the name of a treaty have the word, too.
    """
    shape = _joint(vocabulary)
    for index, block in enumerate(document.blocks[:_TOP]):
        line = text[block.at.start : block.at.end]
        if block.kind not in ("heading", "paragraph") or len(line) > _LINE or line.endswith((".", ";")):
            continue
        found = shape.match(line)
        if found:
            few = list_of(text, block.at, names, vocabulary) or paired_at_end(
                text, block.at, names, vocabulary
            )
            few = few or pair_in(text, (block.at,), names, vocabulary)  # two, their leaders' names between
            few = few or _below(document, index, text, names, vocabulary)
            if few:
                return few, Origin("commitments.issuers.joint", found["joint"])
        # "Ministério das Relações Exteriores, NOTA À IMPRENSA Nº 148"
        office = line.partition(" ")[0] in vocabulary.wording.bodies
        if len(_WORD.findall(line)) > _FEW and not office and not names_within(names, block.at):
            break  # a title of another kind: "Minutes of the fourth meeting of the Mechanism for the Lower Basin"
    return (), None


def _below(
    document: Document, index: int, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The governments with which the text below a line begins that names nobody: "COMUNICADO CONJUNTO"."""
    if names_within(names, document.blocks[index].at):
        return ()
    for block in document.blocks[index + 1 : index + 1 + _NEXT]:
        if few := list_of(text, block.at, names, vocabulary):
            return few
        if block.at.end - block.at.start > _LINE:
            break
    return ()


@cache
def _joint(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The words of several speaking that are more than one, at the start of a line, an article before them."""
    wording = vocabulary.wording
    phrases = any_of((phrase for phrase in wording.phrases["joint"] if " " in phrase), "joint")
    article = any_of(wording.words["article"] | wording.words["definite"])
    return re.compile(rf"(?:{article}(?: |(?<=')))?{phrases}\b", re.IGNORECASE)
