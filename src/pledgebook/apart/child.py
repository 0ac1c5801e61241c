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
from pledgebook.apart.samples import samples
from pledgebook.formats import FORMATS
from pledgebook.model import Refusal
from pledgebook.vocabulary import LANGUAGES, load
from pledgebook.vocabulary.lazy import compile_all

JOB = "pledgebook.apart.child:job"
Kind = Literal["reading", "line", "refused"]


@dataclass(frozen=True, slots=True)
class How:
    """How to read, as for ``pipeline.read``."""

    date: dt.date | None = None
    language: str | None = None
    encoding: str | None = None
    rates: str | None = None


AS_IT_SAYS = How()


@dataclass(frozen=True, slots=True)
class Request:
    """A document of ``size`` bytes; ``line`` asks for the line of JSON, not for the reading."""

    name: str
    size: int
    how: How
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
    """Load what every document needs, and import what some need; Python is also quicker at what it did before."""
    for language in LANGUAGES:
        load(language)
    for name, begins in BEGINNINGS:
        with suppress(Refusal):
            pipeline.read(begins, name=name)
    for name, content in list(samples()) * 4:
        codec.dumps(pipeline.read(content, name=name))
        list(FORMATS["jsonl"].write([pipeline.read(content, name=name)]))
    compile_all()


def job(given: bytes) -> bytes:
    """The answers to requests."""
    head, _, rest = given.partition(b"\n")
    parts, at = [], 0
    for request in codec.loads(Requests, head).each:
        parts.append(_answer(request, rest[at : at + request.size]))
        at += request.size
    told = Answers(tuple(Answer(kind, len(part)) for kind, part in parts))
    return b"".join([codec.dumps(told), b"\n", *(part for _, part in parts)])


def _answer(request: Request, content: bytes) -> tuple[Kind, bytes]:
    how = request.how
    try:
        reading = pipeline.read(
            content,
            name=request.name,
            date=how.date,
            language=how.language,
            encoding=how.encoding,
            rates=how.rates,
            money=not request.line,
        )
    except Refusal as refusal:
        return "refused", refusal.reason.encode("utf-8", "replace")
    if request.line:
        return "line", "".join(FORMATS["jsonl"].write([reading])).encode("utf-8")
    return "reading", codec.dumps(reading)
