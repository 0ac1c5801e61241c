"""What amounts are to each other for the money account: parts of a total, or one amount stated again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from pledgebook.checks.conversions import converted
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal, by_parts
from pledgebook.checks.said_again import joint, pointed_back, rounded, said_bare
from pledgebook.checks.spread import spread
from pledgebook.checks.structure import by_colon, by_list
from pledgebook.messages import _
from pledgebook.model import Finding, Relation, Span

_GUESSED = "checks.sums.search"  # a sum that no word and no structure ties together


def nesting(
    ground: Ground, findings: Sequence[Finding], silent: Collection[int]
) -> dict[Span, list[Relation]]:
    """The relations of each amount, by its place: first those of findings, then what words say without arithmetic.

    "T, including A" says that A is a part of T and gives no finding: there is nothing to compare. ``silent`` are the
    orders of the amounts outside every commitment of which no word says how far they have gone.
    """
    found: dict[Span, list[Relation]] = {}
    ways = (
        _of_findings(findings),
        _of_words(ground),
        _of_currencies(ground),
        _joint(ground),
        _again(pointed_back(ground), _("the words point back to it")),
        _again(rounded(ground), _("the same, rounded otherwise")),
        _spread(ground),
        _again(said_bare(ground, silent), _("the same, without a word of giving")),
    )
    for part, relation in chain.from_iterable(ways):
        known = found.setdefault(part, [])
        if not any((each.kind, each.to) == (relation.kind, relation.to) for each in known):
            known.append(relation)
    return found


def _of_findings(findings: Sequence[Finding]) -> Iterator[tuple[Span, Relation]]:
    for position, finding in enumerate(findings):
        first, *rest = (place.span for place in finding.figures)
        if finding.kind == "sum":
            sure = finding.verdict != "undetermined" and finding.origin.rule != _GUESSED
            for part in rest:
                yield part, Relation("part", first, finding.relation, sure, position)
        elif finding.kind == "restatement" and finding.verdict == "consistent":
            for again in rest:
                yield again, Relation("restated", first, finding.relation, True, position)


def _of_words(ground: Ground) -> Iterator[tuple[Span, Relation]]:
    for figures in ground.paragraphs.values():
        money = [placed for placed in figures if placed.figure.kind == "money"]
        for proposal in _proposals(ground, money):
            total, parts = proposal.readings[0]
            says = _("“{words}”").format(words=proposal.cue) if proposal.cue else _("a list under it")
            for part in parts:
                if _fits(ground, part, total):
                    relation = Relation(
                        "part", total.figure.selector.span, says, _sure(ground, proposal, part)
                    )
                    yield part.figure.selector.span, relation


def _of_currencies(ground: Ground) -> Iterator[tuple[Span, Relation]]:
    for first, again in converted(ground):
        says = _("the same in another currency")
        yield again.figure.selector.span, Relation("converted", first.figure.selector.span, says)


def _joint(ground: Ground) -> Iterator[tuple[Span, Relation]]:
    for total, parts in joint(ground):
        for part in parts:
            yield (
                part.figure.selector.span,
                Relation("part", total.figure.selector.span, _("they come to it")),
            )


def _spread(ground: Ground) -> Iterator[tuple[Span, Relation]]:
    for part, whole, sure in spread(ground):
        yield (
            part.figure.selector.span,
            Relation("part", whole.figure.selector.span, _("so much of it in its time"), sure),
        )


def _again(pairs: Iterable[tuple[Placed, Placed]], says: str) -> Iterator[tuple[Span, Relation]]:
    for first, again in pairs:
        yield again.figure.selector.span, Relation("restated", first.figure.selector.span, says)


def _proposals(ground: Ground, money: Sequence[Placed]) -> Iterable[Proposal]:
    if len(money) < 2:
        return ()
    return (each for split in (by_parts, by_list, by_colon) for each in split(ground, money))


def _sure(ground: Ground, proposal: Proposal, part: Placed) -> bool:
    """Whether a part is one: the words can speak of one amount alone, and either stand beside both or mean only it."""
    total = proposal.readings[0][0]
    one = all(other is total for other, _parts in proposal.readings)
    blocks = {ground.document.sentences[each.sentence].block for each in (total, part)}
    beside = proposal.rule == "parts" and len(blocks) == 1
    return one and not proposal.doubtful and (proposal.accuses or beside)


def _fits(ground: Ground, part: Placed, total: Placed) -> bool:
    """Whether an amount can be part of another: of one currency, and not larger."""
    return (
        part is not total
        and comparable(part, total)
        and not ground.interval(total).below(ground.interval(part))
    )
