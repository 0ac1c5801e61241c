"""The only file that knows the order of the stages.

>>> reading = read("Peru will train 300 teachers by 2026.")
>>> reading.commitments[0].parties, reading.commitments[0].figures[0].unit
(('PER',), 'teachers')
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from pledgebook.checks.audit import Examined, examine
from pledgebook.checks.rates import Rates, RatesError, central_bank, rates_in
from pledgebook.commitments import carries_act, dollars_again, extract, frame
from pledgebook.mentions import find, foreign_script, language_of, says_nothing_in
from pledgebook.mentions.plain_spelling import plain
from pledgebook.messages import _
from pledgebook.model import Account, Document, Finding, Posting, Reading, Refusal
from pledgebook.money import Choice, book, broken_down
from pledgebook.money import account as add_up
from pledgebook.reading import read_document, read_text
from pledgebook.reading.decoding import LARGEST
from pledgebook.suggestions import Model, suggest
from pledgebook.vocabulary import DEFAULT, LANGUAGES, Vocabulary, load
from pledgebook.vocabulary.party_names import near_names, party_called

__all__ = ["Model", "account", "audit", "examined_again", "postings", "read"]

_FILE_NAME = re.compile(r"[^\s<>]+\.(?:txt|text|md|markdown|html?|pdf|doc[xm]?)", re.IGNORECASE)


def read(  # noqa: PLR0913 - one for each way to read a document otherwise
    source: str | Path | bytes, *, name: str | None = None, date: dt.date | None = None, language: str | None = None,
    encoding: str | None = None, audit: bool = True, model: Model | None = None, rates: str | Path | None = None,
    money: bool = True,
) -> Reading:  # fmt: skip
    """Read a document into commitments, figures and findings.

    ``source`` is a path, or the text or the bytes of a document; a string that names a file, or could
    (one word with the ending of a document), is a path. ``name`` is
    what bytes and text are called (its suffix tells the format), ``date`` the day that relative dates count from
    where the document's own is not to be used, ``language`` an ISO 639-1 code, ``encoding`` that of the bytes of
    a text where it is known. With ``audit`` False the figures are not compared; with ``money`` False
    the amounts are not kept as entries of the money account, which needs the audit. ``rates`` says what currencies were
    worth that the European Central Bank does not quote: a table with the columns ``date``, ``currency`` and
    ``per_euro``, or the path of a file with one. A language ``model`` may add
    commitments, each marked as its own, whose words and figures stand in the document.

    Raises ``Refusal`` for a document that cannot be read, with one line that says why.
    """
    worth = _worth(rates) if rates else central_bank
    document = _document(source, name, encoding)
    vocabulary = _vocabulary(document, language)
    if language is None and says_nothing_in(vocabulary.language, document.flow.text):
        untold = _("no word tells its language: read as {language}").format(language=vocabulary.language)
        document = replace(document, warnings=(*document.warnings, untold))
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
    commitments, figures, edition, left_out = extract(document, text, mentions, edition, vocabulary)
    if left_out:
        document = replace(document, warnings=(*document.warnings, *left_out))
    if model:
        says = partial(carries_act, document, text, mentions.names, vocabulary)
        added = suggest(document, mentions, edition, commitments, figures, model, says)
        commitments, figures = added.commitments, added.figures
        document = replace(document, warnings=(*document.warnings, *added.notes))
    examined = Examined((), ())
    if audit:
        examined = examine(
            document, edition, commitments, figures, mentions.times, mentions.names if money else None, worth
        )
    return Reading(document, edition, commitments, figures, examined.findings, examined.entries)


def audit(
    source: str | Path | bytes, *, name: str | None = None, date: dt.date | None = None
) -> tuple[Finding, ...]:
    """The findings on the figures of a document; arguments and errors as for ``read``."""
    return read(source, name=name, date=date).findings


def examined_again(reading: Reading) -> Reading:
    """The reading with what follows from its commitments: whose "$" an amount is, the findings, the amounts of money.

    For whom a person corrected these: a finding names who promised, and an amount whose it is. What nobody corrected
    stays as it was read.
    """
    document, edition = reading.document, reading.edition
    mentions, _dated = find(document, load(edition.language.partition("-")[0]), edition.date)
    commitments = tuple(dollars_again(each, mentions.names) for each in reading.commitments)
    examined = examine(
        document, edition, commitments, reading.figures, mentions.times, mentions.names, central_bank
    )
    return replace(reading, commitments=commitments, findings=examined.findings, entries=examined.entries)


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

    Raises ``Refusal`` for a party that neither a document nor the vocabulary names, with the names that are near.
    """
    found = book(posting for reading in readings for posting in postings(reading))
    if wanted.get("party"):
        named = {name for each in found.postings for name in (*each.entry.parties, *each.entry.payers)}
        wanted = {**wanted, "party": [_party(name, named) for name in wanted["party"]]}
    chosen = Choice(wanted).of(found)
    return broken_down(found, chosen, by) if by else [((), add_up(found, chosen))]


def _party(name: str, named: Collection[str]) -> str:
    """The party that somebody means; an empty one stands for amounts of nobody known."""
    if not name or name in named:
        return name
    if (found := party_called(name, named)) is not None:
        return found
    near = near_names(name, named)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    raise Refusal(name, f"no party is called that{hint}")


def rates_of(path: Path) -> str:
    """The table of rates in a file, as ``read`` takes it. Raises ``Refusal`` where it is not as declared."""
    try:
        text = path.read_text(encoding="utf-8")
        rates_in(text)
    except OSError as error:
        raise Refusal(str(path), (error.strerror or "cannot be read").lower()) from error
    except UnicodeDecodeError as error:
        raise Refusal(str(path), "not a text in UTF-8") from error
    except RatesError as error:
        raise Refusal(str(path), str(error)) from error
    return text


def _worth(rates: str | Path) -> Callable[[], Rates]:
    """The rates of the central bank and, for the currencies it lacks, one's own."""
    try:
        own = rates_in(rates_of(rates) if isinstance(rates, Path) else rates)
    except RatesError as error:
        raise Refusal("rates", str(error)) from error
    return lambda: central_bank().with_those(own)


def _vocabulary(document: Document, asked: str | None) -> Vocabulary:
    """The words of the language that is asked for, else of the one the text is in, else of the one it states."""
    if asked is None and (script := foreign_script(document.flow.text)):
        raise Refusal(
            document.source, f"{script} letters are not read; there is {', '.join(LANGUAGES)}, in Latin ones"
        )
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
