"""Children that say what they please instead of what they read."""

from __future__ import annotations

import json

from pledgebook import pipeline
from pledgebook.apart import codec
from pledgebook.apart.child import Answer, Answers, Kind


def job(given: bytes) -> bytes:
    """Answer as the content of the one document asks for: the name of a lie."""
    content = given.partition(b"\n")[2].decode()
    return LIES[content.partition(" ")[0]]


def said(kind: Kind, content: bytes, size: int | None = None) -> bytes:
    told = Answers((Answer(kind, len(content) if size is None else size),))
    return codec.dumps(told) + b"\n" + content


OTHER = codec.dumps(pipeline.read(b"Chile will give $3 million.", name="a.md"))
LIES: dict[str, bytes] = {
    "nothing": b"",
    "noise": b"\xff\x00" * 1000,
    "deep": b"[" * 500_000,
    "pickle": b"cos\nsystem\n(S'true'\ntR.",
    "none": codec.dumps(Answers(())) + b"\n",
    "too-short": said("reading", b"[]", 99),
    "too-long": said("reading", b"[]", 1),
    "negative": said("reading", b"[]", -2),
    "another-document": said("reading", OTHER),
    "no-reading": said("reading", json.dumps({"a": 1}).encode()),
    "kind": b'[[["approved",0]]]\n',
    "unsaid": said("refused", b""),
    "control": said("refused", b"\x1b[2J\x00\n"),
    "line": said("line", b"{}\n"),
    "lines": said("line", b"{}\n{}\n"),
    "no-text": said("line", b"{\xff}\n"),
    "half-a-line": said("line", b"{}"),
}
