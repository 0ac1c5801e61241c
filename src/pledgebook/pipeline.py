"""The only file that knows the order of the stages.

>>> reading = read("Peru will train 300 teachers by 2026.")
>>> reading.commitments[0].parties, reading.commitments[0].figures[0].unit
(('PER',), 'teachers')
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from pledgebook.checks.audit import Examined, examine
from pledgebook.commitments import extract, frame
from pledgebook.mentions import find, language_of
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Account, Document, Finding, Posting, Reading, Refusal
from pledgebook.money import Choice, book, broken_down
from pledgebook.money import account as add_up
from pledgebook.reading import read_document, read_text
from pledgebook.reading.decoding import LARGEST
from pledgebook.suggestions import Model, suggest
from pledgebook.vocabulary import DEFAULT, LANGUAGES, Vocabulary, load

__all__ = ["Model", "account", "audit", "postings", "read"]

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
        added = suggest(document, mentions, edition, commitments, figures, model)
        commitments, figures = added.commitments, added.figures
        document = replace(document, warnings=(*document.warnings, *added.notes))
    examined = Examined((), ())
    if audit:
        examined = examine(document, edition, commitments, figures, mentions.times, mentions.names)
    return Reading(document, edition, commitments, figures, examined.findings, examined.entries)


def audit(
    source: str | Path | bytes, *, name: str | None = None, date: dt.date | None = None
) -> tuple[Finding, ...]:
    """The findings on the figures of a document; arguments and errors as for ``read``."""
    return read(source, name=name, date=date).findings


def postings(reading: Reading) -> tuple[Posting, ...]:
    """The amounts of a reading as the money account takes them in, each with its document."""
    document, edition = reading.document, reading.edition
    language = edition.language.partition("-")[0]
    titles = {number: f"{number}. {title}" for number, title in enumerate(edition.pillars, 1)}
    return tuple(
        Posting(
            document.sha256,
            each,
            document.source,
            edition.date,
            language,
            "",
            titles.get(each.pillar or 0, ""),
        )
        for each in reading.entries
    )


def account(
    readings: Iterable[Reading], wanted: Mapping[str, Sequence[str]] = MappingProxyType({}), by: str = ""
) -> list[tuple[tuple[str, ...], Account]]:
    """What the money of some documents comes to, each amount counted once over all of them.

    ``wanted`` narrows it down: by ``party``, ``pillar``, ``recipient``, ``state`` or ``edition`` (a SHA-256) the
    values of which one must be there. One account with an empty label, or one for each label of the grouping ``by``.
    """
    found = book(posting for reading in readings for posting in postings(reading))
    chosen = Choice(wanted).of(found)
    return broken_down(found, chosen, by) if by else [((), add_up(found, chosen))]


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
