"""What waits for somebody to look at it: the documents, and one of them with its text and its drafts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse

from pledgebook.formats.ids import Ids
from pledgebook.formats.page import Page
from pledgebook.model import Commitment, Reading, Span
from pledgebook.model.selector import fold
from pledgebook.web.pages.queries.documents import part_starts
from pledgebook.web.registry.drafts import composed, read_again
from pledgebook.web.registry.models import DraftCommitment, DraftDocument
from pledgebook.web.registry.models.draft import CURRENT, STANDING

STATES = CURRENT


RECENT = 20  # documents that were discarded, of which the queue tells


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits, the longest waiting first: what somebody took, what nobody did, and what others did."""

    mine: Sequence[DraftDocument]
    open: Sequence[DraftDocument]
    others: Sequence[DraftDocument]

    @classmethod
    def of(cls, name: str) -> Queue:
        """That of the person of this name. One query."""
        rows = list(waiting())
        return cls(
            [row for row in rows if row.reviewer == name],
            [row for row in rows if not row.reviewer],
            [row for row in rows if row.reviewer not in {"", name}],
        )

    @property
    def next(self) -> DraftDocument | None:
        """The one to go on with."""
        return next(iter([*self.mine, *self.open]), None)


def discarded() -> QuerySet[DraftDocument]:
    """The last documents that were discarded, without their readings."""
    rows = DraftDocument.objects.exclude(discarded_at=None).select_related("process").defer("reading")
    return rows.order_by("-discarded_at", "pk")[:RECENT]


def waiting() -> QuerySet[DraftDocument]:
    """The documents that are neither published nor discarded, the longest waiting first, without their readings."""
    counted = {
        "all_of_it": Count("commitments", filter=Q(commitments__state__in=STATES)),
        "left": Count("commitments", filter=Q(commitments__state="draft")),
        "kept": Count(
            "commitments", filter=Q(commitments__state__in=STATES, commitments__kept_from__isnull=False)
        ),
    }
    rows = DraftDocument.objects.filter(document=None, discarded_at=None)
    rows = rows.select_related("process").defer("reading")
    return rows.annotate(**counted).order_by("recorded_at", "pk")


def draft_named(sha256: str) -> DraftDocument:
    """The document under review with this SHA-256, published or not. Raises ``Http404`` where there is none."""
    rows = DraftDocument.objects.select_related("process", "document").defer("document__text")
    return get_object_or_404(rows, sha256=sha256)


@dataclass(frozen=True, slots=True)
class Shown:
    """A draft with what it says now, and the one that was read where that is one."""

    row: DraftCommitment
    value: Commitment

    @property
    def read(self) -> list[tuple[str, str]]:
        """The fields that a person says otherwise, with what the reader made of them."""
        read = self.row.read
        return [(name, _text(read.get(name))) for name in self.row.edits if read]

    @property
    def text(self) -> str:
        """What a search compares."""
        return f"{self.value.title} {self.value.selector.quote}".casefold()


@dataclass(frozen=True, slots=True)
class Choice:
    """Which drafts an address asks for: those in a state, of a party, of a kind, with words in them."""

    state: str = ""
    party: str = ""
    kind: str = ""
    words: str = ""

    @classmethod
    def of(cls, sent: Mapping[str, Any], before: str = "") -> Choice:
        """From an address, or from a form that kept it, with ``before`` in front of the names of its fields."""
        state = str(sent.get(f"{before}state", ""))
        names = (f"{before}{name}" for name in ("party", "kind", "words"))
        said = (fold(str(sent.get(name, "")).replace("\0", "")) for name in names)
        return cls(state if state in STATES else "", *said)

    def takes(self, shown: Shown) -> bool:
        """Whether it is one of them."""
        return (
            shown.row.state == (self.state or shown.row.state)
            and (not self.party or self.party in shown.value.parties)
            and (not self.kind or self.kind == shown.value.kind)
            and self.words.casefold() in shown.text
        )

    @property
    def address(self) -> str:
        """Its query."""
        return urlencode(
            {name: said for name in ("state", "party", "kind", "words") if (said := getattr(self, name))}
        )


@dataclass(frozen=True)
class DraftIds(Ids):
    """Names on the page of a document under review: ``d17`` is the draft 17."""

    numbers: Sequence[int] = ()

    def commitment(self, number: int) -> str:
        """By the number of the draft."""
        return f"d{self.label(number)}"

    def label(self, number: int) -> str:
        """The number of the draft."""
        return str(self.numbers[number - 1])


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A document under review: all drafts that a person may still decide on, and the one that is looked at."""

    reading: Reading
    every: Sequence[Shown]
    found: Sequence[Shown]
    current: Shown | None
    revision: int  # of all that was done: what is published, or discarded, is what was seen

    @classmethod
    def of(
        cls, draft: DraftDocument, choice: Choice, number: int | None, last: DraftCommitment | None = None
    ) -> Reviewed:
        """Two queries. The one looked at is that of the number, else the next that is not decided yet.

        That is the first behind the one that was decided ``last``, and from the beginning where there is none.
        """
        reading = read_again(draft)
        rows = draft.commitments.select_related("kept_from__draft").defer("kept_from__draft__reading")
        all_rows = list(rows)
        every = [Shown(row, composed(reading, row)) for row in all_rows if row.state in STATES]
        found = [each for each in every if choice.takes(each)]
        named = next((each for each in every if each.row.number == number), None)
        undecided = [each for each in (*found, *every) if each.row.state == "draft"]
        behind = (each for each in undecided if last and choice.takes(each) and cls._at(each) > _place(last))
        current = named or next(behind, None) or next(iter([*undecided, *found, *every]), None)
        return cls(reading, every, found, current, sum(row.revision for row in all_rows))

    def count(self, state: str) -> int:
        """How many are in a state."""
        return sum(each.row.state == state for each in self.every)

    @property
    def kept(self) -> int:
        """How many were decided in an earlier version."""
        return sum(each.row.kept_from_id is not None for each in self.every)

    def seen(self, state: str) -> str:
        """Those found that are in a state, each with its revision: what a deed to all of them means."""
        found = (each.row for each in self.found if each.row.state == state)
        return " ".join(f"{row.number}:{row.revision}" for row in found)

    @property
    def parties(self) -> list[str]:
        """The codes of all parties in it."""
        return sorted({code for each in self.every for code in each.value.parties})

    @property
    def kinds(self) -> list[str]:
        """All kinds in it."""
        return sorted({each.value.kind for each in self.every if each.value.kind})

    @property
    def before(self) -> Shown | None:
        """The one before the one looked at, among those found."""
        return next((each for each in reversed(self.found) if self._at(each) < self._at(self.current)), None)

    @property
    def after(self) -> Shown | None:
        """The one after it."""
        return next((each for each in self.found if self._at(each) > self._at(self.current)), None)

    @property
    def page(self) -> Page:
        """The part of the text in which the one looked at stands, with the marks of what stands."""
        text = self.reading.document
        starts = part_starts(text)
        begins = [text.blocks[index].at.start for index in starts]
        at = self.current.value.at.start if self.current else 0
        part = max(bisect_right(begins, at) - 1, 0)
        within = Span(begins[part] if begins else 0, [*begins, len(text.flow.text) + 1][part + 1])
        standing = [each for each in self.every if each.row.state in STANDING and each.value.at.meets(within)]
        shown = replace(
            self.reading,
            document=replace(text, blocks=text.blocks[starts[part] : [*starts, None][part + 1]]),
            commitments=tuple(each.value for each in standing),
            figures=(),
            findings=(),
        )
        return Page(shown, DraftIds(numbers=[each.row.number for each in standing]))

    @staticmethod
    def _at(shown: Shown | None) -> tuple[int, int]:
        return _place(shown.row) if shown else (-1, 0)


def _place(row: DraftCommitment) -> tuple[int, int]:
    return (row.start, row.number)


def undone_by(draft: DraftDocument, last: DraftCommitment) -> tuple[DraftCommitment, str] | None:
    """What takes back the last thing done: to which draft, and by which deed. None where there is nothing to take back.

    One that was taken apart or put together has made others, any of which undoes that.
    """
    if last.state in {"accepted", "rejected"}:
        return last, "reopen"
    made = (row for row in draft.commitments.filter(state__in=STATES) if last.number in row.made_from)
    first = next(made, None)
    return (first, "unmake") if first else None


def address_of(draft: DraftDocument, choice: Choice | None = None, last: int | None = None) -> str:
    """The page of a document under review, at what is to be decided next after the ``last``."""
    query = choice.address if choice else ""
    if last is not None:
        query = f"{query}&last={last}".lstrip("&")
    page = reverse("review-document", args=(draft.sha256,))
    return f"{page}?{query}#decision" if query else f"{page}#decision"


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
