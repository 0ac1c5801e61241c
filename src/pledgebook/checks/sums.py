"""Sums: a total and its parts, tied by words, by the structure of a paragraph, or by a total stated twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pledgebook.checks.actors import document_noun, opened, said
from pledgebook.checks.apposed import by_bracket, by_labels, by_that_is
from pledgebook.checks.below import below
from pledgebook.checks.chance import LARGEST, of_sum
from pledgebook.checks.company import Measure, added, in_company
from pledgebook.checks.doubts import deducted, deducted_between, one_end, overlap
from pledgebook.checks.given_each import given_each, one_of_several
from pledgebook.checks.ground import Equation, Ground, Placed
from pledgebook.checks.implied import implied, splits
from pledgebook.checks.named_again import named_again
from pledgebook.checks.names_counted import names_counted
from pledgebook.checks.numbered_rows import numbered_rows
from pledgebook.checks.offset import balanced
from pledgebook.checks.overlapping import may_overlap
from pledgebook.checks.part_of_part import holds_part_of_part
from pledgebook.checks.partitions import by_brackets, by_partition
from pledgebook.checks.readings import Proposal, by_parts
from pledgebook.checks.recounted import recounted
from pledgebook.checks.remainders import by_remainder
from pledgebook.checks.rounding import gap
from pledgebook.checks.said_for import ends_list
from pledgebook.checks.same import joined, stated
from pledgebook.checks.search import by_search
from pledgebook.checks.sexes import by_sexes
from pledgebook.checks.structure import by_colon, by_list, by_rest, by_sentence, by_structure
from pledgebook.checks.times_of_parts import recurring, times_left_out, times_overlap
from pledgebook.checks.totals import by_addition, by_kinds, by_parties, by_total, by_total_before
from pledgebook.checks.unread import unread_among
from pledgebook.checks.wording import bounds, listing, span_of, spoken, style_of, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict
from pledgebook.model.figure import in_units, last_place

_SPLITS = (
    by_remainder,
    by_sexes,
    by_parts,
    by_list,
    by_colon,
    by_bracket,
    by_that_is,
    by_labels,
    by_rest,
    by_sentence,
)
_MOST_UNTIED = 4  # parts of a sum that no word ties together
_FAR_OFF = Fraction(5)  # a total of so many times its amounts is of so much for each of many
_LONG = 40  # figures that are looked at together


def sums(ground: Ground) -> Iterator[Finding]:
    """One finding a sum: those that hold, those that no reading reconciles, and those that two totals imply."""
    for equation in ground.equations:
        yield _finding(ground, equation)
    for equation in implied(ground, [each for each in ground.equations if each.verdict == "consistent"]):
        yield _finding(ground, equation)


def add_up(ground: Ground) -> Ground:
    """The ground with its sums: those of every paragraph, then totals of what several parties give."""
    stretches = (part for figures in ground.paragraphs.values() for part in _stretches(figures))
    found = [each for figures in stretches for each in _in_paragraph(ground, figures)]
    for proposal in (*by_parties(ground, nested_in(found)), *below(ground)):
        _take(ground, proposal, found)
    found += [own for own in numbered_rows(ground) if not any(_same_sum(own, other) for other in found)]
    pairs = (*_shared_parts(ground, found), *recounted(ground, found), *named_again(ground))
    return replace(joined(ground, pairs), equations=tuple(found))


def _shared_parts(ground: Ground, found: Sequence[Equation]) -> Iterator[tuple[Placed, Placed]]:
    """Parts of equal value in two splits of one restated total: they state one quantity, whatever their words."""
    for first, second in splits(ground, found):
        for a in first.parts:
            for b in second.parts:
                if stated(a) is not None and stated(a) == stated(b) and not ground.same(a, b):
                    yield a, b


def _stretches(figures: tuple[Placed, ...]) -> Iterator[tuple[Placed, ...]]:
    """A paragraph as it is, or a very long one cut between sentences, which bounds the work."""
    start = 0
    for index in range(1, len(figures)):
        if index - start >= _LONG and figures[index].sentence != figures[index - 1].sentence:
            yield figures[start:index]
            start = index
    yield figures[start:]


def nested_in(found: Iterable[Equation]) -> frozenset[int]:
    """The figures that are parts of another."""
    return frozenset(part.order for equation in found for part in equation.parts)


def _in_paragraph(ground: Ground, figures: tuple[Placed, ...]) -> list[Equation]:
    found: list[Equation] = []
    for split in _SPLITS:
        for proposal in split(ground, figures):
            _take(ground, proposal, found)
    nested = nested_in(found)
    for propose in (by_total, by_total_before, by_kinds, by_addition, by_structure, by_search):
        for proposal in propose(ground, figures, nested):
            _take(ground, proposal, found)
    for proposal in (*by_brackets(ground, figures), *by_partition(ground, figures, nested_in(found))):
        _take(ground, proposal, found)
    return found


def _take(ground: Ground, proposal: Proposal, found: list[Equation]) -> None:
    equation = _holding(ground, proposal) or _failing(ground, proposal)
    if equation is not None and not any(_same_sum(equation, other) for other in found):
        found.append(equation)


def _holding(ground: Ground, proposal: Proposal) -> Equation | None:
    """The first reading in which the parts can come to the total, or one in which they come to it exactly."""
    for total, parts in sorted(proposal.readings, key=lambda reading: _remote(ground, *reading)):
        measure = in_company(ground.interval, (total, *parts))
        holds = len(parts) > 1 and added(measure, parts).meets(measure(total))
        plain = holds and not deducted_between(ground, parts) and _all_read(ground, total, parts)
        if (
            plain
            and _likely_meant(ground, proposal, total, parts)
            and _telling(
                total, parts, 4 if proposal.closed or proposal.rule not in ("structure", "total") else 10
            )
        ):
            trials = max(proposal.trials, len(proposal.readings))
            missed = gap(ground.interval, total, parts)
            if missed and not _worth_telling(proposal, above=missed > 0):
                return None
            verdict: Verdict = "undetermined" if missed else "consistent"
            return Equation(total, parts, proposal.cue, proposal.rule, verdict, trials=trials)
    return None


def _worth_telling(proposal: Proposal, *, above: bool) -> bool:
    """Whether parts that come to their total only by rounding are said to be all of it, or exceed what words tie."""
    entire = proposal.closed or proposal.whole or proposal.cue == ":"
    return entire or (above and (proposal.accuses or bool(proposal.cue)))


def _remote(ground: Ground, total: Placed, parts: tuple[Placed, ...]) -> tuple[bool, bool]:
    """What a reading is ordered by: those that come to their total exactly, then those that do as far as they show."""
    exact = _exact(total, parts)
    return not exact, not exact and bool(gap(ground.interval, total, parts))


def _all_read(ground: Ground, total: Placed, parts: tuple[Placed, ...]) -> bool:
    """Whether no number among the parts was left unread; one may be where the others come to the total exactly."""
    return _exact(total, parts) or not unread_among(ground, total, parts)


def _likely_meant(ground: Ground, proposal: Proposal, total: Placed, parts: tuple[Placed, ...]) -> bool:
    """Whether words or a list tie a sum together; without, it has few parts and is no accident."""
    if proposal.cue or proposal.tied:
        return True
    found = of_sum(ground, Equation(total, parts, "", proposal.rule, trials=proposal.trials))
    return len(parts) <= _MOST_UNTIED and found is not None and found < LARGEST


def _telling(total: Placed, parts: tuple[Placed, ...], least: int) -> bool:
    """Whether agreement says something: the stated values add up exactly, or the figures are not too round.

    "$10 million" may be anything from 5 to 15: that 4 and 3 fall into it is no news. What total and parts leave open
    may be one in ``least`` of the total at most.
    """
    if _exact(total, parts):
        return True
    meant = in_company(_alone, (total, *parts))
    whole, come_to = meant(total), added(meant, parts)
    if whole.low is None or whole.high is None or come_to.low is None or come_to.high is None:
        return False
    return least * (whole.high - whole.low + come_to.high - come_to.low) <= whole.high


def _exact(total: Placed, parts: tuple[Placed, ...]) -> bool:
    """Whether the values as they stand add up."""
    values = [stated(placed) for placed in (total, *parts)]
    return None not in values and values[0] == sum(value for value in values[1:] if value)


def _failing(ground: Ground, proposal: Proposal) -> Equation | None:
    """Inconsistent where every reading fails.

    Undetermined where it fails only by figures stated elsewhere, or because the amounts of one list look rounded alike.

    Parts that stay below their total accuse nobody unless the words say that none is left out. Parts that exceed it
    are undetermined where the document says that they overlap; where it takes something off, there is no sum to fail.
    """
    total, parts = proposal.readings[0]
    exact = _rounded_alike(parts) if proposal.alike else {}

    def measure(placed: Placed) -> Interval:
        return exact.get(placed.order, ground.interval(placed))

    meant = in_company(measure, (total, *parts))
    if proposal.whole and added(meant, parts).below(meant(total)):
        return _short(ground, proposal)
    if not proposal.accuses or not _fails(measure, proposal):
        return None
    doubted = _far_off(proposal) or any(_doubted(ground, *reading) for reading in proposal.readings)
    if doubted or _overlaps(ground, proposal) or _recurs(proposal):
        return None
    fails = _fails(_alone, proposal)
    shared = "" if added(_alone, parts).below(total.interval) else overlap(ground, total, parts)
    sure = fails and not (proposal.doubtful or shared)
    verdict: Verdict = "inconsistent" if sure else "undetermined"
    return Equation(total, parts, proposal.cue, proposal.rule, verdict, shared)


def _far_off(proposal: Proposal) -> bool:
    """Whether amounts come to so little of the total behind them that each must be given to many.

    "A clinic gets $120,000 and a hospital $1 million, for a total of $15 million": so much for each of many.
    """
    total, parts = proposal.readings[0]
    far = Interval(_FAR_OFF, _FAR_OFF) * added(_alone, parts)
    return proposal.rule == "total" and far.below(total.interval)


def _doubted(ground: Ground, total: Placed, parts: tuple[Placed, ...]) -> bool:
    """Whether no plain sum is meant: something is taken off or paid more than once, or a number was not read."""
    first = min(total.at.start, parts[0].at.start)
    last = max(total.at.end, ground.sentence(parts[-1]).end)
    again = ground.pattern("<distributes>").search(ground.low, first, last) is not None
    opens = min(ground.sentence(placed).start for placed in (total, *parts))
    again = again or one_of_several(ground, opens, last)
    again = again or any(given_each(ground, part) for part in parts) or holds_part_of_part(ground, parts)
    again = again or balanced(ground, total, parts) or names_counted(total, parts) or one_end(ground, total)
    return again or deducted(ground, total, parts) or unread_among(ground, total, parts)


def _recurs(proposal: Proposal) -> bool:
    """Whether parts that exceed their total may be the same ones at several times."""
    total, parts = proposal.readings[0]
    meant = in_company(_alone, (total, *parts))
    exceed = meant(total).below(added(meant, parts))
    return exceed and all(recurring(*reading) for reading in proposal.readings)


def _overlaps(ground: Ground, proposal: Proposal) -> bool:
    """Whether parts that exceed their total may speak of the same things, as no word says that they are all of it."""
    if any(times_overlap(parts) for _, parts in proposal.readings):
        return True
    open_list = not proposal.closed or proposal.remainder
    listed = proposal.rule != "parts"
    return open_list and any(may_overlap(ground, parts, listed=listed) for _, parts in proposal.readings)


def _short(ground: Ground, proposal: Proposal) -> Equation | None:
    """A list that breaks its total down, part by part, and comes to less than it."""
    total, parts = proposal.readings[0]
    meant = in_company(_alone, (total, *parts))
    short = len(parts) > 1 and added(meant, parts).below(meant(total))
    if not short or _doubted(ground, total, parts) or not ends_list(ground, total, parts):
        return None
    left_out = times_left_out(ground, total, parts)
    verdict: Verdict = "undetermined" if left_out else "inconsistent"
    return Equation(total, parts, proposal.cue, proposal.rule, verdict)


def _rounded_alike(parts: tuple[Placed, ...]) -> dict[int, Interval]:
    """What the bare amounts of one list mean: "300 million; 180 million" are both rounded to tens of millions."""
    bare = [
        (part.order, part.figure.low) for part in parts if part.figure.hedge == "exact" and part.figure.low
    ]
    half = min((Fraction(last_place(value)) for _, value in bare), default=Fraction(0)) / 2
    return {order: Interval(Fraction(value) - half, Fraction(value) + half) for order, value in bare}


def _alone(placed: Placed) -> Interval:
    return placed.interval


def _fails(measure: Measure, proposal: Proposal) -> bool:
    for total, parts in proposal.readings:
        meant = in_company(measure, (total, *parts))
        whole, come_to = meant(total), added(meant, parts)
        short = proposal.closed and len(parts) > 1 and come_to.below(whole)
        if not (short or whole.below(come_to)):
            return False
    return True


def _same_sum(a: Equation, b: Equation) -> bool:
    """Whether two equations are one: the same figures, or one total and some part in both."""
    first, second = {part.order for part in a.parts}, {part.order for part in b.parts}
    if a.total is b.total:
        return bool(first & second)
    return first | {a.total.order} == second | {b.total.order}


def _finding(ground: Ground, equation: Equation) -> Finding:
    total, parts = equation.total, equation.parts
    meant = in_company(ground.interval, (total, *parts))
    sign = {"consistent": "=", "undetermined": "?="}.get(equation.verdict, "≠")
    return Finding(
        "sum",
        equation.verdict,
        _CLAIMS[equation.verdict]().format(
            total=text_of(ground, total), parts=listing([text_of(ground, part) for part in parts])
        ),
        _explanation(ground, equation),
        tuple(placed.figure.selector for placed in (total, *parts)),
        f"{span_of(total, meant(total))} {sign} " + " + ".join(span_of(part, meant(part)) for part in parts),
        Origin(f"checks.sums.{equation.rule}", equation.cue.lower()),
        equation.cue,
        chance=of_sum(ground, equation),
    )


def _explanation(ground: Ground, equation: Equation) -> str:
    total, parts = equation.total, equation.parts
    whole, of = spoken(ground, total), [spoken(ground, part) for part in parts]
    listed = listing(of, strong=any(" and " in text for text in of))
    if equation.rule == "implied":
        sentence = _(
            "one total is broken down in two ways, which leaves {total} in one place and {parts} in the other; "
            "these come to {sum}, so the figures agree."
        )
        return opened(sentence.format(total=whole, parts=listed, sum=_sum(ground, equation)))
    what = _("{total}, made up of {parts}").format(total=whole, parts=listed)
    if equation.rule in ("total", "addition", "parties", "structure", "search"):
        what = _("{total}, which is {parts} together").format(total=whole, parts=listed)
    ending = _ending(ground, equation).format(
        sum=_sum(ground, equation), overlap=equation.overlap, document=document_noun(ground)
    )
    return opened(said(ground, total, what) + ending)


def _sum(ground: Ground, equation: Equation) -> str:
    """What the parts come to: exactly where all are bare, else between their bounds."""
    parts, style = equation.parts, style_of(equation.total.figure)
    values = [value for part in parts if (value := stated(part)) is not None]
    if len(values) == len(parts) and all(part.figure.hedge == "exact" for part in parts):
        amounts, unit = in_units(values)
        exact = Fraction(sum(amounts), unit)
        return bounds(Interval(exact, exact), style)
    return bounds(added(in_company(ground.interval, (equation.total, *parts)), parts), style)


def _ending(ground: Ground, equation: Equation) -> str:
    if equation.verdict == "consistent":
        return _("; these come to {sum}, so the figures agree.")
    if equation.verdict == "inconsistent":
        return _(", but these come to {sum}, and no rounding closes the gap.")
    if equation.overlap:
        return _("; these come to {sum}, but {document} says “{overlap}”, so they need not add up to it.")
    if gap(ground.interval, equation.total, equation.parts) and _meets(ground.interval, equation):
        return _("; as written these come to {sum}, and only rounding could close the gap.")
    return _undetermined(equation)


def _meets(measure: Measure, equation: Equation) -> bool:
    """Whether parts and total can be equal."""
    meant = in_company(measure, (equation.total, *equation.parts))
    return added(meant, equation.parts).meets(meant(equation.total))


def _undetermined(equation: Equation) -> str:
    """Why a sum need not fail: what may be unsaid, rounded, or meant otherwise."""
    alone = in_company(_alone, (equation.total, *equation.parts))
    if added(alone, equation.parts).below(alone(equation.total)):
        return _("; these come to {sum}, which is all of it only if something is left unsaid.")
    if equation.rule == "list":
        return _("; these come to {sum}, which agrees only if the amounts are rounded more than they look.")
    if added(alone, equation.parts).meets(alone(equation.total)):
        return _("; these come to {sum}, which fails only if amounts stated elsewhere are the same ones.")
    return _("; these come to {sum}, which holds only if some of them come on top of the total.")


_CLAIMS: dict[Verdict, Callable[[], str]] = {
    "consistent": lambda: _("{total} is {parts}"),
    "inconsistent": lambda: _("{total} is not {parts}"),
    "undetermined": lambda: _("{total} may not be {parts}"),
}
