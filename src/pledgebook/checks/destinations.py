"""Where the money of a figure goes: to whom, what for, through which fund and by whose hands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pledgebook.checks.conversions import converts
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD
from pledgebook.model import LADDER, Name, Span
from pledgebook.vocabulary.names import organisation_rows
from pledgebook.vocabulary.table import rows

_TO = r"(?<!\w)<for name|money to>['’]?\s*(?:<the>\s+)?(?:\w+\s+)?$"  # "to northern Honduras"
_OF = r"(?<!\w)<for name|money to>['’]?\s*(?:[^\W\d_]+\s+){1,5}?<money of>['’]?\s*(?:<article>(?:['’]|\s+))?$"
_VIA = r"(?<!\w)<money via>(?!\w)"
_OBJECT = r"\s+(?:<for name|money to>['’]?\s*)?(?:<article>(?:['’]|\s+))?"  # "give Haiti $5 million"
_WITH = r"\s+(?:<with>\s+)?"
NEXT = re.compile(r"\s*(?:,|;|/|\w{1,3}|,\s*\w{1,3})\s*(?:\w{2,3}\s+)?")  # what parts the names of a list
_REACH = 300  # characters behind an amount that still speak of it
_LONGEST = 160  # characters of a purpose
_LOOK = 40  # characters before a name that say whether it is whom the money goes to
_TAG = re.compile(r"\s*\([^()]*\)\s*$")  # "(new)" behind the sentence
_EDGES = " \n,;:–—("


class Destination(NamedTuple):
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


def destination(
    ground: Ground, placed: Placed, named: Named, payers: Sequence[str], fellows: Sequence[str] = ()
) -> Destination:
    """What the words up to the next amount say of where the money goes; and the people its commitment is for.

    ``fellows`` give amounts of their own in the same commitment: what is behind their names is of these.
    """
    after = _behind(ground, placed)
    inside = named.inside(after)
    others = [name.at.start for name in inside if name.id in fellows]
    if others:
        after = Span(after.start, min(others))
        inside = named.inside(after)
    names = [name for name in inside if name.form == "name" and not _own(name, payers)]
    recipients = list(_recipients(ground, after, names))
    fund = _fund(ground, placed, after, names)
    people = placed.commitment.beneficiaries if placed.commitment else ()
    going = [name.id for name in recipients if name.id != fund]
    hands = [name.id for name in inside if name.kind == "organisation" and name not in recipients]
    if not going:
        before = [*_objects(ground, placed, named)] or [*_receivers(ground, placed, named)]
        going = [name.id for name in before if not _own(name, payers)]
    return Destination(
        tuple(dict.fromkeys(going or _among(ground, people, ground.document.words(after)))),
        _purpose(ground, placed, after),
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


def _among(ground: Ground, people: Sequence[str], behind: str) -> list[str]:
    """The people that the words name; "hiring workers" is an act and nobody."""
    known = ground.lexicon.words
    return [each for each in people if each in behind and not _is_act(each.split()[0].lower(), known)]


def _is_act(word: str, known: Mapping[str, frozenset[str]]) -> bool:
    return word not in known["money being"] and word.endswith(tuple(known["money act"]))


def _objects(ground: Ground, placed: Placed, named: Named) -> Iterator[Name]:
    """The names between a word of giving and the amount: "give Haiti $5 million", "aportará a Haití 5 millones"."""
    low, start = ground.low, placed.reach.start
    for at, _says in reversed(list(ground.beginnings.find(ground.lexicon.ladder, start, placed.at.start))):
        opens = ground.pattern(_OBJECT).match(low, at.end, placed.at.start)
        names = [name for name in named.inside(Span(at.end, placed.at.start)) if name.form == "name"]
        if opens is None or not names or names[0].at.start != opens.end():
            continue
        listed = all(NEXT.fullmatch(low, a.at.end, b.at.start) for a, b in pairwise(names))
        if listed and ground.pattern(_WITH).fullmatch(low, names[-1].at.end, placed.at.start):
            yield from names
        return


def _receivers(ground: Ground, placed: Placed, named: Named) -> Iterator[Name]:
    """The name before a verb of receiving that leads to the amount: "Guatemala will receive $5 million from Japan"."""
    if not ground.may_say(placed, "money receives"):
        return
    low, start = ground.low, max(placed.reach.start, placed.clause.start)
    verb = ground.pattern(r"(?<!\w)<money receives>(?!\w)").search(low, start, placed.at.start)
    names = [name for name in named.inside(Span(start, verb.start())) if name.form == "name"] if verb else []
    yield from names[-1:]


def _recipients(ground: Ground, after: Span, names: Sequence[Name]) -> Iterator[Name]:
    """The names behind "for", "to" or "in", and those that go on the list of one."""
    last: Name | None = None
    for name in names:
        before = ground.low[max(after.start, name.at.start - _LOOK) : name.at.start]
        goes_on = last is not None and NEXT.fullmatch(ground.low, last.at.end, name.at.start) is not None
        if goes_on or ground.pattern(_TO).search(before) or _of_recipient(ground, before):
            last = name
            yield name
        else:
            last = None


def _of_recipient(ground: Ground, before: str) -> bool:
    """Whether words lead to a name through what belongs to it: "for the schools of Haiti", not "by means of UNICEF"."""
    found = ground.pattern(_OF).search(before)
    return found is not None and ground.pattern(_VIA).search(before, found.start()) is None


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
    known = {row["id"] for row in organisation_rows(language) if row["kind"] == "fund"}
    return frozenset(known), frozenset(row["noun"] for row in rows(f"{language}/fund_nouns.csv", ("noun",)))


def _says_what(ground: Ground, behind: Span) -> bool:
    """Whether words say more than when: "in 2025 and 2026" is no purpose."""
    words = ground.low[behind.start : behind.end]
    for index in range(bisect_left(ground.dated, behind), len(ground.dated)):
        at = ground.dated[index]
        if at.start >= behind.end:
            break
        start, end = at.start - behind.start, at.end - behind.start
        words = words[:start] + " " * (end - start) + words[end:]
    return any(match.group() not in ground.lexicon.stops for match in WORD.finditer(words))


def _purpose(ground: Ground, placed: Placed, after: Span) -> str:
    """The words behind a figure, up to the one that says what became of the money, without what trails off."""
    done = next(
        (at for at, says in ground.beginnings.find(ground.lexicon.ladder, *after) if says in LADDER), None
    )
    stretch = Span(after.start, done.start if done else after.end)
    if not _says_what(ground, stretch):
        return ""
    behind = ground.document.words(stretch)
    behind = _TAG.sub("", behind) if behind.rstrip().endswith(")") else behind
    text = " ".join(behind.split()).strip(_EDGES).lstrip(f"){_EDGES}")
    if len(text) > _LONGEST:
        return text[:_LONGEST].rpartition(" ")[0] + " …"
    if ground.may_say(placed, "money together"):
        summed = ground.pattern(r"\s*<money together>\W*").match(text.lower())
        text = text[summed.end() if summed else 0 :]
    words = text.split(" ")
    while words and _trails(ground, words[-1].lower().strip(_EDGES)):
        words.pop()
    return " ".join(words).strip(_EDGES).rstrip(".")


def _trails(ground: Ground, word: str) -> bool:
    """Whether a word at the end of a purpose says nothing of it."""
    known = ground.lexicon.words
    return word in ground.lexicon.stops or word in known["further"] or word in known["more"]
