"""The words by which a document says of what kind it is."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple, cast, get_args

from pledgebook.model import DocumentKind
from pledgebook.vocabulary.table import rows

Where = Literal["title", "text"]


class DocumentCue(NamedTuple):
    """A phrase in lower case that speaks for a kind where it stands in the title, or in the text."""

    kind: DocumentKind
    where: Where
    phrase: str


@cache
def load_document_kinds(language: str) -> tuple[DocumentCue, ...]:
    """The cues of a language. Raises ``VocabularyError`` for a bad row or an unknown kind."""
    cues = []
    for row in rows(f"{language}/document_kinds.csv", ("kind", "where", "phrase")):
        kind = cast("DocumentKind", row.one_of("kind", get_args(DocumentKind)))
        where = cast("Where", row.one_of("where", get_args(Where)))
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        cues.append(DocumentCue(kind, where, row["phrase"]))
    return tuple(cues)
