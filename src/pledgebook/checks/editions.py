"""What is stated again from one edition to the next: amounts of commitments that a link says are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pledgebook.checks.measure import same_currency
from pledgebook.messages import _
from pledgebook.model import Commitment, Figure, Finding, Origin, Verdict


class Link(NamedTuple):
    """Two statements of one commitment, in an earlier and a later edition. Who links them is another's affair."""

    earlier: Commitment
    later: Commitment


def restated_between(links: Iterable[Link]) -> Iterator[Finding]:
    """One finding an amount or count that both statements give: the same again, or another one.

    The places are those of the later document. Another value accuses nobody: a party may change what it promises.
    """
    for link in links:
        for figure in link.later.figures:
            before = _counterpart(link, figure)
            if before is not None:
                yield _finding(link, before, figure)


def _counterpart(link: Link, figure: Figure) -> Figure | None:
    """The one figure of the earlier statement that says the same thing; None where several may, or percentages."""
    alike = [each for each in link.earlier.figures if _one_measure(each, figure)]
    rivals = [each for each in link.later.figures if _one_measure(each, figure)]
    return alike[0] if len(alike) == len(rivals) == 1 else None


def _one_measure(a: Figure, b: Figure) -> bool:
    if a.kind != b.kind or a.kind == "percent" or a.role != b.role:
        return False
    if a.kind == "money":
        return same_currency(a.unit, b.unit) and a.unit.partition(" per ")[2] == b.unit.partition(" per ")[2]
    return a.unit == b.unit


def _finding(link: Link, before: Figure, after: Figure) -> Finding:
    agrees = before.interval().meets(after.interval())
    called_new = agrees and after.kind == "money" and link.later.declared == "new"
    verdict: Verdict = "consistent" if agrees and not called_new else "undetermined"
    words = {"before": before.text, "after": after.text}
    claim = _("{after} is stated again: {before}") if agrees else _("{after} was {before} before")
    if called_new:
        explanation = _(
            "{after} is called new, and {before} was stated before; the text does not say what is new of it."
        )
    elif agrees:
        explanation = _("{after} was stated before as {before}; the statements agree.")
    else:
        explanation = _(
            "{after} was stated before as {before}; whether it was changed or means another thing is open."
        )
    return Finding(
        "restatement",
        verdict,
        claim.format(**words),
        _capital(explanation.format(**words)),
        (after.selector,),
        f"{before.text} {'=' if agrees else '≠'} {after.text}",
        Origin("checks.editions.linked"),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
