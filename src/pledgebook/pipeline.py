"""The only file that knows the order of the stages.

>>> reading = read("Peru will train 300 teachers by 2026.")
>>> reading.commitments[0].parties, reading.commitments[0].figures[0].unit
(('PER',), 'teachers')
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import partial
from pathlib import Path

from pledgebook.checks.audit import audit as check
from pledgebook.commitments import carries_act, extract, frame
from pledgebook.mentions import find, language_of
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Document, Finding, Reading, Refusal
from pledgebook.reading import read_document, read_text
from pledgebook.reading.decoding import LARGEST
from pledgebook.suggestions import Model, suggest
from pledgebook.vocabulary import DEFAULT, LANGUAGES, Vocabulary, load

__all__ = ["Model", "audit", "read"]

_FILE_NAME = re.compile(r"[^\s<>]+\.(?:txt|text|md|markdown|html?|pdf|doc[xm]?)", re.IGNORECASE)


def read(
    source: str | Path | bytes, *, name: str | None = None, date: dt.date | None = None, language: str | None = None,
    encoding: str | None = None, audit: bool = True, model: Model | None = None,
) -> Reading:  # fmt: skip
    """Read a document into commitments, figures and findings.

    ``source`` is a path, or the text or the bytes of a document; a string that names a file, or could
    (one word with the ending of a document), is a path. ``name`` is
    what bytes and text are called (its suffix tells the format), ``date`` the day that relative dates count from
    where the document's own is not to be used, ``language`` an ISO 639-1 code, ``encoding`` that of the bytes of
    a text where it is known. With ``audit`` False the figures are not compared. A language ``model`` may add
    commitments, each marked as its own, whose words and figures stand in the document.

    Raises ``Refusal`` for a document that cannot be read, with one line that says why.
    """
    document = _document(source, name, encoding)
    vocabulary = _vocabulary(document, language)
    mentions, dated = find(document, vocabulary, date)
    text = plain(document.flow.text)
    edition = frame(
        document,
        text,
        mentions.names,
        dated.date,
        dated.origin or dated.reason,
        vocabulary.language,
        vocabulary,
    )
    commitments, figures, edition = extract(document, text, mentions, edition, vocabulary)
    if model:
        says = partial(carries_act, document, text, mentions.names, vocabulary)
        added = suggest(document, mentions, edition, commitments, figures, model, says)
        commitments, figures = added.commitments, added.figures
        document = replace(document, warnings=(*document.warnings, *added.notes))
    findings = check(document, edition, commitments, figures, mentions.times) if audit else ()
    return Reading(document, edition, commitments, figures, findings)


def audit(
    source: str | Path | bytes, *, name: str | None = None, date: dt.date | None = None
) -> tuple[Finding, ...]:
    """The findings on the figures of a document; arguments and errors as for ``read``."""
    return read(source, name=name, date=date).findings


def _vocabulary(document: Document, asked: str | None) -> Vocabulary:
    """The words of the language that is asked for, else of the one the text is in, else of the one it states."""
    stated = document.metadata.get("language", "")[:2].lower()
    language = asked or language_of(document.flow.text) or stated or DEFAULT
    if language not in LANGUAGES:
        raise Refusal(
            document.source, f"the language {language!r} is not read yet; there is {', '.join(LANGUAGES)}"
        )
    return load(language)


def _document(source: str | Path | bytes, name: str | None, encoding: str | None) -> Document:
    if isinstance(source, bytes):
        return read_document(source, name or "document", encoding=encoding)
    if isinstance(source, Path) or (len(source) < 4096 and "\n" not in source and _is_file(source)):
        path = Path(source)
        try:
            if path.stat().st_size > LARGEST:
                raise Refusal(name or path.name, f"larger than {LARGEST // 1_000_000} MB")
            return read_document(path.read_bytes(), name or path.name, encoding=encoding)
        except OSError as error:
            raise Refusal(str(path), (error.strerror or "cannot be read").lower()) from error
    if _FILE_NAME.fullmatch(source):
        raise Refusal(source, "no such file")
    return read_text(source, name or "text")


def _is_file(source: str) -> bool:
    try:
        return Path(source).is_file()
    except (OSError, ValueError):
        return False
