"""The audit of a document's figures: an explicit list of checks, each from the same ground."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pledgebook.checks.capacities import capacities
from pledgebook.checks.changes import changes
from pledgebook.checks.counted import counted
from pledgebook.checks.currencies import currencies
from pledgebook.checks.differences import differences
from pledgebook.checks.entries import entries
from pledgebook.checks.fractions import fractions
from pledgebook.checks.ground import Ground
from pledgebook.checks.incomparable import left_alone
from pledgebook.checks.lexicon import lexicon
from pledgebook.checks.listed import listed
from pledgebook.checks.multiples import multiples
from pledgebook.checks.placing import place
from pledgebook.checks.pointed import pointed
from pledgebook.checks.products import products
from pledgebook.checks.rates import Rates, central_bank
from pledgebook.checks.restatements import restatements
from pledgebook.checks.same import restate
from pledgebook.checks.shares import shares
from pledgebook.checks.sums import add_up, sums
from pledgebook.checks.whose import openers
from pledgebook.checks.windows import windows
from pledgebook.model import Commitment, Document, Edition, Entry, Figure, Finding, Name, Time
from pledgebook.vocabulary import LANGUAGES

Check = Callable[[Ground], Iterable[Finding]]
CHECKS: tuple[Check, ...] = (
    sums,
    counted,
    changes,
    differences,
    capacities,
    shares,
    fractions,
    multiples,
    products,
    currencies,
    restatements,
    pointed,
    listed,
    windows,
)


@dataclass(frozen=True, slots=True)
class Examined:
    """What the figures of a document say of each other, and its amounts of money as entries."""

    findings: tuple[Finding, ...]
    entries: tuple[Entry, ...]


def audit(
    document: Document,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    times: Sequence[Time] = (),
    rates: Callable[[], Rates] = central_bank,
) -> tuple[Finding, ...]:
    """What the figures of a document say of each other, check by check, each in the order of the text.

    ``figures`` are those outside every commitment, ``times`` all times of the document. ``rates`` gives what
    currencies were worth, asked only where an amount stands in two. A language without relation words gives no
    findings: silence, not a guess.
    """
    return examine(document, edition, commitments, figures, times, None, rates).findings


def examine(
    document: Document,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    times: Sequence[Time] = (),
    names: Sequence[Name] | None = (),
    rates: Callable[[], Rates] = central_bank,
) -> Examined:
    """The findings as ``audit`` gives them, and with them the amounts of money as entries.

    ``names`` are those of the document, among which are the recipients; None where no entries are wanted.
    """
    language = edition.language.partition("-")[0]
    if language not in LANGUAGES:
        return Examined((), ())
    placed = place(document, edition, commitments, figures, times, lexicon(language))
    ground = add_up(restate(replace(placed, rates=rates, openers=openers(document, names or ()))))
    found = (finding for check in CHECKS for finding in check(ground))
    findings = tuple(left_alone(found, commitments))
    return Examined(findings, () if names is None else entries(ground, findings, names))
