"""Where the money of a figure goes: to whom, what for, through which fund and by whose hands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.checks.conversions import converts
from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import LADDER, Name, Span
from pledgebook.vocabulary.table import rows

_TO = r"<for name>\s+(?:<the>\s+)?(?:\w+\s+)?$"  # a word may stand between: "to northern Honduras"
NEXT = re.compile(r"\s*(?:,|;|/|\w{1,3}|,\s*\w{1,3})\s*(?:\w{2,3}\s+)?")  # what parts the names of a list
_REACH = 300  # characters behind an amount that still speak of it
_LONGEST = 160  # characters of a purpose
_LOOK = 40  # characters before a name that say whether it is whom the money goes to
_TAG = re.compile(r"\s*\([^()]*\)\s*$")  # "(new)" behind the sentence
_EDGES = " \n,;:–—("


@dataclass(frozen=True, slots=True)
class Destination:
    """Identifiers or words as the document names them; empty where it says nothing."""

    recipients: tuple[str, ...]
    purpose: str
    fund: str
    through: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """The names of a document in order, for the stretch behind each figure."""

    names: Sequence[Name]
    starts: Sequence[int]

    @classmethod
    def of(cls, names: Sequence[Name]) -> Named:
        """With their places."""
        return cls(names, [name.at.start for name in names])

    def inside(self, span: Span) -> Sequence[Name]:
        """Those that begin in a stretch of the flow."""
        return self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]


def destination(ground: Ground, placed: Placed, named: Named, payers: Sequence[str]) -> Destination:
    """What the words up to the next amount say of where the money goes; and the people its commitment is for."""
    after = _behind(ground, placed)
    names = [name for name in named.inside(after) if name.form == "name" and not _own(name, payers)]
    recipients = list(_recipients(ground, after, names))
    fund = _fund(ground, placed, after, names)
    people = placed.commitment.beneficiaries if placed.commitment else ()
    going = [name.id for name in recipients if name.id != fund]
    hands = [
        name.id for name in named.inside(after) if name.kind == "organisation" and name not in recipients
    ]
    return Destination(
        tuple(dict.fromkeys(going or _among(people, ground.document.words(after)))),
        _purpose(ground, after),
        fund,
        tuple(each for each in dict.fromkeys(hands) if each != fund),
    )


def _behind(ground: Ground, placed: Placed) -> Span:
    """The words behind an amount up to the next one, whatever is counted between them.

    What it is in another currency stands between an amount and what it is for, and is no next one.
    """
    here = placed
    for other in ground.sentences[placed.sentence]:
        if other.figure.kind == "money" and other.at.start >= here.at.end:
            if not converts(ground, here, other):
                return Span(here.at.end, min(other.at.start, here.at.end + _REACH))
            here = other
    return Span(here.at.end, min(ground.sentence(placed).end, here.at.end + _REACH))


def _own(name: Name, payers: Sequence[str]) -> bool:
    """Whether a name is the payer or one of its agencies: money does not go to whom it comes from."""
    return name.id in payers or name.acts_for in payers


def agency(ground: Ground, placed: Placed, named: Named) -> str:
    """The one country whose agencies the sentence of an amount names, where no other country stands before it."""
    inside = named.inside(ground.sentence(placed))
    agencies = {name.acts_for for name in inside if name.acts_for is not None}
    before = {
        name.id
        for name in inside
        if name.kind == "country" and name.form == "name" and name.at.start < placed.at.start
    }
    return next(iter(agencies)) if len(agencies) == 1 and before <= agencies else ""


def _among(people: Sequence[str], behind: str) -> list[str]:
    return [each for each in people if each in behind]


def _recipients(ground: Ground, after: Span, names: Sequence[Name]) -> Iterator[Name]:
    """The names behind "for", "to" or "in", and those that go on the list of one."""
    last: Name | None = None
    for name in names:
        before = ground.low[max(after.start, name.at.start - _LOOK) : name.at.start]
        goes_on = last is not None and NEXT.fullmatch(ground.low, last.at.end, name.at.start) is not None
        if goes_on or ground.pattern(_TO).search(before):
            last = name
            yield name
        else:
            last = None


def _fund(ground: Ground, placed: Placed, after: Span, names: Sequence[Name]) -> str:
    """A known fund that is named behind the figure; else a programme of its commitment that calls itself one."""
    known, nouns = _funds(ground.edition.language.partition("-")[0])
    found = next((name.id for name in names if name.id in known), "")
    if found:
        return found
    behind = ground.document.words(after)
    programmes = placed.commitment.programmes if placed.commitment else ()
    return next((each for each in programmes if each in behind and nouns & set(each.lower().split())), "")


@cache
def _funds(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The organisations that are funds, and the nouns by which a programme says that it is one."""
    columns = ("id", "names", "kind", "acts_for")
    known = {
        row["id"]
        for row in rows(f"{language}/organisations.csv", columns, ("acts_for",))
        if row["kind"] == "fund"
    }
    return frozenset(known), frozenset(row["noun"] for row in rows(f"{language}/fund_nouns.csv", ("noun",)))


def _purpose(ground: Ground, after: Span) -> str:
    """The words behind a figure, up to the one that says what became of the money, without what trails off."""
    done = next((at for at, says in ground.lexicon.ladder.find(ground.low, *after) if says in LADDER), None)
    behind = ground.document.words(Span(after.start, done.start if done else after.end))
    text = " ".join(_TAG.sub("", behind).split()).strip(_EDGES).lstrip(f"){_EDGES}")
    if len(text) > _LONGEST:
        return text[:_LONGEST].rpartition(" ")[0] + " …"
    words = text.split(" ")
    while words and words[-1].lower().strip(_EDGES) in ground.lexicon.stops:
        words.pop()
    return " ".join(words).strip(_EDGES).rstrip(".")
