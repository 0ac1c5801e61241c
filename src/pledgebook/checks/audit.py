"""The audit of a document's figures: an explicit list of checks, each from the same ground."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pledgebook.checks.changes import changes
from pledgebook.checks.ground import Ground
from pledgebook.checks.lexicon import LANGUAGES, lexicon
from pledgebook.checks.multiples import multiples
from pledgebook.checks.placing import place
from pledgebook.checks.restatements import restatements
from pledgebook.checks.same import restate
from pledgebook.checks.shares import shares
from pledgebook.checks.sums import add_up, sums
from pledgebook.checks.windows import windows
from pledgebook.model import Commitment, Document, Edition, Figure, Finding, Time

Check = Callable[[Ground], Iterable[Finding]]
CHECKS: tuple[Check, ...] = (sums, changes, shares, multiples, restatements, windows)


def audit(
    document: Document,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    times: Sequence[Time] = (),
) -> tuple[Finding, ...]:
    """What the figures of a document say of each other, check by check, each in the order of the text.

    ``figures`` are those outside every commitment, ``times`` all times of the document. A language without
    relation words gives no findings: silence, not a guess.
    """
    language = edition.language.partition("-")[0]
    if language not in LANGUAGES:
        return ()
    ground = add_up(restate(place(document, edition, commitments, figures, times, lexicon(language))))
    return tuple(finding for check in CHECKS for finding in check(ground))
