"""What kind of document one says it is, by its title or else by its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pledgebook.model import DocumentKind, Reading
from pledgebook.vocabulary.document_kinds import load_document_kinds

RULE = "registry.document_kinds"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind with the phrase that says so; or none, and why."""

    kind: DocumentKind | None
    entry: str = ""
    reason: str = ""


def document_kind(reading: Reading) -> Kind:
    """The kind that a document gives itself. Two kinds in one place are none."""
    cues = load_document_kinds(reading.edition.language)
    for where, text in (("title", reading.edition.title or ""), ("text", reading.document.flow.text)):
        folded = " ".join(text.lower().split())
        found = {cue.kind: cue.phrase for cue in cues if cue.where == where and _says(folded, cue.phrase)}
        if len(found) == 1:
            ((kind, phrase),) = found.items()
            return Kind(kind, phrase)
        if found:
            return Kind(None, reason=f"its {where} speaks of {' and '.join(sorted(found))}")
    return Kind(None, reason="neither its title nor its text says what kind of document it is")


def _says(text: str, phrase: str) -> bool:
    """Whether the phrase stands there in whole words."""
    return bool(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text))
