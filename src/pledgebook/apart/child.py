"""What is done in the child: requests come in as bytes, what was read goes out as bytes.

Each way the first line (JSON) says what follows it, and how long each part is. Several documents in one child cost one
fork: for whoever reads a thousand of their own.
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from pledgebook import pipeline
from pledgebook.apart import codec
from pledgebook.formats import FORMATS
from pledgebook.model import Refusal
from pledgebook.vocabulary import LANGUAGES, load

JOB = "pledgebook.apart.child:job"
Kind = Literal["reading", "line", "refused"]
# Small documents that need all that is loaded late: the parsers of the formats first of all.
SAMPLES = (
    ("a.md", "---\ntitle: A\n---\n# A\n\n- **Peru** will train 300 teachers by May 2026, 10 percent more.\n"),
    ("a.html", "<html><body><p>Peru will train 300 teachers by May 2026, 10 percent more.</p></body></html>"),
    ("a.txt", "Peru will give $3 million, of which $2 million to UNHCR and $1 million to IOM."),
)


@dataclass(frozen=True, slots=True)
class Request:
    """How to read ``size`` bytes: as for ``pipeline.read``; ``line`` asks for the line of JSON, not for the reading."""

    name: str
    size: int
    date: dt.date | None = None
    language: str | None = None
    encoding: str | None = None
    line: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What ``size`` bytes are."""

    kind: Kind
    size: int


@dataclass(frozen=True, slots=True)
class Requests:
    """All that one child reads."""

    each: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What became of them, in their order."""

    each: tuple[Answer, ...]


# How files of the other formats begin. More of one is not needed: it is refused once its reader is loaded.
BEGINNINGS = (("a.pdf", b"%PDF-"), ("a.docx", b"PK\x03\x04"))


def warm() -> None:
    """Load what every document needs, and import what some need."""
    for language in LANGUAGES:
        load(language)
    for name, begins in BEGINNINGS:
        with suppress(Refusal):
            pipeline.read(begins, name=name)
    for name, text in SAMPLES * 4:  # Python is quicker at what it did before
        list(FORMATS["jsonl"].write([pipeline.read(text.encode(), name=name)]))


def job(given: bytes) -> bytes:
    """The answers to requests."""
    head, _, rest = given.partition(b"\n")
    parts, at = [], 0
    for request in codec.loads(Requests, head).each:
        parts.append(_answer(request, rest[at : at + request.size]))
        at += request.size
    told = Answers(tuple(Answer(kind, len(part)) for kind, part in parts))
    return b"".join([codec.dumps(told), b"\n", *(part for _, part in parts)])


def _answer(how: Request, content: bytes) -> tuple[Kind, bytes]:
    try:
        reading = pipeline.read(
            content, name=how.name, date=how.date, language=how.language, encoding=how.encoding
        )
    except Refusal as refusal:
        return "refused", refusal.reason.encode("utf-8", "replace")
    if how.line:
        return "line", "".join(FORMATS["jsonl"].write([reading])).encode("utf-8")
    return "reading", codec.dumps(reading)
