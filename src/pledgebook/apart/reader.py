"""Reads documents in children with limits, and turns however a child ends into a reading or a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from types import TracebackType

from pledgebook.apart import codec
from pledgebook.apart.checking import check
from pledgebook.apart.child import AS_IT_SAYS, JOB, Answers, How, Kind, Request, Requests
from pledgebook.apart.codec import Malformed
from pledgebook.messages import _
from pledgebook.model import Reading, Refusal
from pledgebook.outside.confinement import cut_off
from pledgebook.outside.ended import Ended, Limits
from pledgebook.outside.forkserver import ForkServer, NotReady

LIMITS = Limits(memory=2 * 2**30, cpu=120, wall=300)
LONGEST_REASON = 500
# How many times its own size a document may give back, what the smallest one may and what the largest: a table with a
# commitment in every thirty bytes gives fifty times as many.
TIMES, LEAST, MOST = 80, 16_000_000, 600_000_000


class Stopped(Exception):  # noqa: N818 - an answer
    """The caller no longer wanted it."""


class Unread(Refusal):
    """Refused because of how the child ended and not by what it said: ``ended`` has more for the log."""

    def __init__(self, source: str, reason: str, ended: Ended) -> None:
        super().__init__(source, reason)
        self.ended = ended


@dataclass(slots=True)
class Reader:
    """Reads in children; any number of threads may ask. To be stopped at the end, or used as a context manager.

    With ``confined`` it refuses to read where the system offers no way to keep a child from the network. ``job`` and
    ``without`` are for tests: other children, and ways of confinement that are not used.
    """

    limits: Limits = LIMITS
    confined: bool = True
    job: str = JOB
    without: Sequence[str] = ()
    server: ForkServer = field(init=False)

    def __post_init__(self) -> None:
        self.server = ForkServer(self.job, self.without)

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End, with all children."""
        self.server.stop()

    def ready(self) -> tuple[str, ...]:
        """How children are confined, once the first could be forked. Raises ``Refusal`` where none may be."""
        try:
            ways = self.server.ways
        except NotReady as error:
            reason = _("the process that reads documents does not start: {reason}")
            raise Refusal(_("this system"), reason.format(reason=error)) from error
        if self.confined and not cut_off(ways):
            reason = _(
                "no way to read documents cut off from the network; PLEDGEBOOK_UNCONFINED=1 reads without"
            )
            raise Refusal(_("this system"), reason)
        return ways

    def read(
        self, content: bytes, name: str, how: How = AS_IT_SAYS, *, go_on: Callable[[], bool] = lambda: True
    ) -> Reading:
        """The reading of a document, as ``pipeline.read`` gives it.

        Raises ``Refusal`` for what cannot be read, ``Unread`` where the child did not come to an end, and ``Stopped``.
        """
        (told,) = self._ask([(Request(name, len(content), how), content)], go_on)
        if told.kind == "refused":
            raise _refusal(told)
        try:
            _hold(told.kind == "reading", "no reading")
            return check(codec.loads(Reading, told.said), content, name)
        except Malformed as error:
            raise _failed(name, told.ended, str(error)) from error

    def lines(
        self,
        documents: Sequence[tuple[str, bytes]],
        how: How = AS_IT_SAYS,
        *,
        go_on: Callable[[], bool] = lambda: True,
    ) -> list[bytes | Refusal]:
        """Each document, by name and content, as a line of JSON that the child wrote, or why not. Raises ``Stopped``.

        One child reads them all. Where it does not come to an end, each gets a child of its own.
        """
        asked = [(Request(name, len(content), how, line=True), content) for name, content in documents]
        try:
            return [_line(told) for told in self._ask(asked, go_on)]
        except Unread as unread:
            if len(documents) == 1:
                return [unread]
        except Refusal as refusal:
            return [refusal] * len(documents)
        return [told for one in documents for told in self.lines([one], how, go_on=go_on)]

    def _ask(self, asked: Sequence[tuple[Request, bytes]], go_on: Callable[[], bool]) -> list[_Told]:
        self.ready()
        contents = [content for _, content in asked]
        limits, name = self.limits, asked[0][0].name
        within = replace(limits, answer=min(MOST, LEAST + TIMES * sum(map(len, contents))))
        head = codec.dumps(Requests(tuple(request for request, _ in asked)))
        ended = self.server.run(b"".join([head, b"\n", *contents]), within, go_on=go_on)
        if ended.how == "stopped":
            raise Stopped
        if (ended.how, ended.code) != ("ended", 0):
            raise Unread(name, _reason(ended), ended)
        try:
            return list(_parted(ended, [request.name for request, _ in asked]))
        except Malformed as error:
            raise _failed(name, ended, str(error)) from error


@dataclass(frozen=True, slots=True)
class _Told:
    """What a child says of one document."""

    name: str
    kind: Kind
    said: bytes
    ended: Ended


def _parted(ended: Ended, names: Sequence[str]) -> Iterator[_Told]:
    head, _newline, rest = ended.answer.partition(b"\n")
    answers = codec.loads(Answers, head).each
    sizes = [answer.size for answer in answers]
    _hold(
        len(answers) == len(names) and min(sizes) >= 0 and sum(sizes) == len(rest), "answers that do not fit"
    )
    at = 0
    for name, answer in zip(names, answers, strict=True):
        yield _Told(name, answer.kind, rest[at : at + answer.size], ended)
        at += answer.size


def _line(told: _Told) -> bytes | Refusal:
    """The bytes as they came, which only have to be one line of text that can be JSON."""
    if told.kind == "refused":
        return _refusal(told)
    said = told.said
    if told.kind == "line" and said.startswith(b"{") and said.endswith(b"}\n") and said.count(b"\n") == 1:
        with suppress(UnicodeDecodeError):
            said.decode("utf-8")
            return said
    return _failed(told.name, told.ended, "no line of JSON")


def _refusal(told: _Told) -> Refusal:
    """With the reason that the child gives, as far as it is one line of text."""
    shown = "".join(c for c in told.said.decode("utf-8", "replace") if c.isprintable()).strip()
    return (
        Refusal(told.name, shown[:LONGEST_REASON]) if shown else _failed(told.name, told.ended, "no reason")
    )


def _hold(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Malformed(otherwise)


def _failed(name: str, ended: Ended, why: str) -> Unread:
    failed = Ended("killed", ended.code, f"{ended.said}\n{why}".strip())
    return Unread(name, _reason(failed), failed)


def _reason(ended: Ended) -> str:
    if ended.how == "memory":
        return _("reading it took more memory than a file may take")
    if ended.how == "time":
        return _("reading it took longer than a file may take")
    return _("reading it failed, which is a fault of the program")
