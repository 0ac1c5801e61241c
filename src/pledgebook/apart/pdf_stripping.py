"""Has a PDF stripped of what its pages do not show, in a child: whoever hands one in may mean harm."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pledgebook.apart.pdf_without import JOB
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.outside.confinement import cut_off
from pledgebook.outside.ended import Ended, Limits
from pledgebook.outside.forkserver import ForkServer, NotReady

LIMITS = Limits(memory=2 * 2**30, cpu=30, wall=60, answer=100_000_000)


@dataclass(frozen=True, slots=True)
class Stripped:
    """The PDF as it may be kept, its words, and how many of its pages show a picture, or something and no words."""

    content: bytes
    text: str
    silent: int


def stripped_pdf(content: bytes, *, confined: bool = True, limits: Limits = LIMITS) -> Stripped:
    """Raises ``Refusal`` for what is no PDF that can be opened, or takes too much, and where no child may read."""
    with ForkServer(JOB) as server:
        try:
            if confined and not cut_off(server.ways):
                raise Refusal("", _("this system has no way to look into a PDF without danger"))
            ended = server.run(content, limits)
        except NotReady as error:
            raise Refusal("", _("this system has no way to look into a PDF without danger")) from error
    return _told(ended)


def _told(ended: Ended) -> Stripped:
    head, _newline, rest = ended.answer.partition(b"\n")
    try:
        told = json.loads(head)
        size, silent = int(told["text"]), int(told["silent"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Refusal("", _("the file cannot be opened")) from error
    if (
        (ended.how, ended.code) != ("ended", 0)
        or not 0 <= size <= len(rest)
        or not rest[size:].startswith(b"%PDF-")
    ):
        raise Refusal("", _("the file cannot be opened"))
    return Stripped(rest[size:], rest[:size].decode("utf-8", "replace"), silent)
