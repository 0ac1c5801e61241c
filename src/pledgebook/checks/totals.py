"""What a paragraph may mean as totals: amounts, then the words that say what they come to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import GAP, NEAR, Proposal, enumerated
from pledgebook.checks.same import exactly
from pledgebook.checks.ties import behind, ties, words_of
from pledgebook.checks.wording import named_in

_TWO = 2
_MOST_PARTS = 6  # a running total looks back over so many amounts
_MOST_PARTIES = 5
_MOST_AMOUNTS = 3  # of one party, which bounds the search
_WIDER = r"<wider>|<over time>\s+(?:\S+\s+){1,3}<years>"
# What is in a total besides: "for a total of $120 million with the funds carried over", ", fees included".
_WITH_MORE = (
    r"(?:(?:\s+[^\W\d_]+){0,2}[\s(,]+<with>(?!\w)"
    r"|(?:\s+[^\W\d_]+){0,2}[\s(,]+(?:[^\W\d_]+\s+){1,2}<included>\s*(?:[),.;:]|$|\n))"
)
_END = re.compile(r"\s*(?:[,.;:)–—]|$|\n)")


def by_total(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Totals: "A ... and B ..., bringing the total to T": the last amounts before the words, as many as it takes.

    Only words that add up what their own sentence names ("for a total of") can be contradicted: a running total may
    hold earlier amounts that nobody repeats.
    """
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "total"):
            found = behind(ground, tie, sentence, NEAR)
            if not found:
                continue
            before = _before(figures, tie, found[0], nested)
            inside = sum(placed.sentence == sentence for placed in before)
            counts = [*range(max(2, inside), len(before) + 1)]
            if not _one_list(ground, before[len(before) - inside :]):
                counts += range(2, min(inside, len(before) + 1))
            closed = inside >= 2 and tie.closed and not _wider(ground, found[0], sentence)
            if counts:
                readings = tuple((found[0], tuple(before[-count:])) for count in counts)
                yield Proposal(readings, words_of(ground, tie), "total", closed, accuses=closed)


def _before(figures: Sequence[Placed], tie: Tie, total: Placed, nested: frozenset[int]) -> list[Placed]:
    """The last amounts before a tie that are not parts of another one."""
    return [
        placed
        for placed in figures
        if placed.at.end <= tie.at.start and placed.order not in nested and comparable(placed, total)
    ][-_MOST_PARTS:]


def _one_list(ground: Ground, inside: list[Placed]) -> bool:
    """Whether the amounts of a sentence stand in one list, so that none of them can be left out."""
    return len(inside) > 1 and len(enumerated(ground, tuple(inside), closed=True)) == len(inside)


def _wider(ground: Ground, total: Placed, sentence: int) -> bool:
    """Whether a total says that it reaches further than its sentence: "since 2020", "to date", "with the rest"."""
    at = ground.document.sentences[sentence].at
    wider = ground.pattern(_WIDER).search(ground.low, total.at.start, at.end)
    return bool(wider or ground.pattern(_WITH_MORE).match(ground.low, total.at.end, at.end))


def by_addition(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Additions: "X ... . Along with A, they announced T", where T is A and a figure named before. Never accuses."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "addition"):
            found = behind(ground, tie, sentence, GAP)
            if not found:
                continue
            added = found[0]
            fitting = [placed for placed in figures if placed is not added and comparable(placed, added)]
            before = [
                placed for placed in fitting if placed.sentence < sentence and placed.order not in nested
            ]
            readings = tuple(
                (total, (other, added))
                for total in fitting
                if total.sentence == sentence
                for other in reversed(before[-_MOST_PARTS:])
            )
            if readings:
                yield Proposal(readings, words_of(ground, tie), "addition")


def by_total_before(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Totals whose words follow them: "A ... and B ..., T in all." Never accuses."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        for tie in ties(ground, sentence, "total after"):
            total = next(
                (p for p in figures if p.sentence == sentence and _right_before(ground, p, tie)), None
            )
            if total is not None and _END.match(ground.low, tie.at.end):
                before = [
                    placed
                    for placed in figures
                    if placed.at.end <= total.at.start
                    and placed.order not in nested
                    and comparable(placed, total)
                ][-_MOST_PARTS:]
                readings = tuple((total, tuple(before[-count:])) for count in range(2, len(before) + 1))
                if readings:
                    yield Proposal(readings, words_of(ground, tie), "total")


def by_kinds(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Totals of several kinds of things: "4,500 schools and 1,200 clinics, 5,700 sites in total".

    What the total counts holds the others, as no table knows. Only their exact agreement says so.
    """
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        counts = [placed for placed in ground.sentences[sentence] if placed.figure.kind == "count"]
        tied = ties(ground, sentence, "total", "total after") if len(counts) > _TWO else []
        for total in counts[_TWO:] if tied else ():
            if not any(_names(ground, total, tie) for tie in tied):
                continue
            before = [
                p for p in counts if p.at.end <= total.at.start and p.order not in nested and not p.rate
            ]
            for count in (_TWO, _TWO + 1):
                parts = tuple(before[-count:])
                if len(parts) == count and exactly(total, parts):
                    yield Proposal(((total, parts),), words_of(ground, tied[0]), "total")


def _names(ground: Ground, total: Placed, tie: Tie) -> bool:
    """Whether words of totals stand right before a figure, or right behind it."""
    if tie.at.end > total.at.start:
        return tie.relation == "total after" and _right_before(ground, total, tie)
    near = ground.low[tie.at.end : total.at.start]
    return len(near.split()) <= NEAR and not near.strip(" :").endswith(",")


def _right_before(ground: Ground, placed: Placed, tie: Tie) -> bool:
    return placed.at.end <= tie.at.start and not ground.low[placed.at.end : tie.at.start].strip(" ,(")


def by_parties(ground: Ground, nested: frozenset[int]) -> Iterator[Proposal]:
    """Totals of what several named parties give: "the two pledges, by Germany and by Spain, add up to T".

    One amount of each party that the sentence names, wherever it stands. Never accuses.
    """
    amounts: dict[str, list[Placed]] | None = None
    for sentence, figures in ground.sentences.items():
        found = [placed for placed in figures if placed.figure.kind == "money"]
        words = ties(ground, sentence, "total", "total after") if len(found) == 1 else []
        if not words or found[0].commitment is not None:
            continue
        if amounts is None:
            amounts = _by_party(ground, nested)
        named = [party for party in amounts if named_in(ground, party, ground.sentence(found[0]))]
        if 2 <= len(named) <= _MOST_PARTIES:
            options = [[p for p in amounts[party] if comparable(p, found[0])] for party in named]
            readings = product(*(own[:_MOST_AMOUNTS] for own in options))
            proposal = tuple((found[0], parts) for parts in readings)
            if proposal:
                yield Proposal(proposal, words_of(ground, words[0]), "parties")


def _by_party(ground: Ground, nested: frozenset[int]) -> dict[str, list[Placed]]:
    """The amounts that each party undertakes alone, without the parts of others."""
    amounts: dict[str, list[Placed]] = {}
    for placed in ground.placed:
        if placed.figure.kind == "money" and len(placed.parties) == 1 and placed.order not in nested:
            amounts.setdefault(placed.parties[0], []).append(placed)
    return amounts
