"""What a draft says: the commitment as it was read, with what a person says otherwise.

A person may take one apart at a word, or put two together: the words then are those from the first to the last, the
figures and times those that stand in them, and the rest is what the first one said.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pledgebook import pipeline
from pledgebook.apart.codec import Malformed, dumps, loads
from pledgebook.formats import json as written
from pledgebook.formats.marks import Backwards
from pledgebook.messages import _
from pledgebook.model import Commitment, Document, Figure, Origin, Reading, Refusal, Span
from pledgebook.model.selector import fold
from pledgebook.web.registry.models import DraftCommitment, DraftDocument
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.registry.said_fields import EMPTIED

RULE = "registry.review"
LONGEST_TITLE = 100
FIELDS = ("title", "kind", "stance", "declared", "pillar", "parties")


def kept(reading: Reading) -> str:
    """The whole reading, as it waits."""
    return dumps(reading).decode("utf-8")


def read_again(draft: DraftDocument) -> Reading:
    """The reading that waits. Raises ``Refusal`` for one that another version of the program kept."""
    try:
        return loads(Reading, draft.reading.encode("utf-8"))
    except Malformed as error:
        said = _("it was read by another version of the program; upload it again")
        raise Refusal(draft.source, said) from error


def as_read(value: Commitment) -> dict[str, Any]:
    """What the reader made of it, in the form of our JSON."""
    told: dict[str, Any] = json.loads(json.dumps(written.commitment(value)))
    return told


def key(value: Commitment) -> str:
    r"""The same for the same words under the same parties, in any version of a document.

    The smallest span that can be decided on is that of a commitment. The parties are part of it because a heading may
    name them: the same words under another country are another promise.

    >>> from pledgebook import pipeline
    >>> one, other = (pipeline.read(f"# {name}\n\n- Peru will build 20 schools.\n") for name in "ab")
    >>> key(one.commitments[0]) == key(other.commitments[0])
    True
    """
    said = [fold(value.selector.quote), sorted(value.parties)]
    return hashlib.sha256(json.dumps(said, ensure_ascii=True).encode()).hexdigest()


def composed(reading: Reading, row: DraftCommitment) -> Commitment:
    """The commitment that a draft stands for, as it would be published."""
    originals = [reading.commitments[number - 1] for number in row.of]
    first = originals[0]
    at = Span(row.start, row.end)
    value = first if len(originals) == 1 and at == first.selector.span else _within(reading, originals, at)
    return edited(value, row.edits)


def edited(value: Commitment, edits: Mapping[str, Any]) -> Commitment:
    """The commitment with what a person says of it; what they emptied says so."""
    given: dict[str, Any] = {
        name: tuple(said) if name == "parties" else said if name == "title" else said or None
        for name, said in edits.items()
    }
    origins = {name: origin for name, origin in value.origins.items() if name not in given}
    reasons = {name: reason for name, reason in value.reasons.items() if name not in given}
    origins |= {name: Origin(RULE) for name, said in given.items() if said}
    reasons |= {name: EMPTIED for name, said in given.items() if not said}
    return replace(value, **given, origins=origins, reasons=reasons)


def published(reading: Reading, rows: Iterable[DraftCommitment]) -> Reading:
    """The reading with what was accepted: whatever figure stands in none of these stands outside.

    What the audit and the money account say of the figures follows from who promised what: it is worked out anew where
    somebody decided otherwise than the reader, and stays as it was read where all was accepted as it stood.
    """
    values = tuple(sorted((composed(reading, row) for row in rows), key=lambda each: each.selector.span))
    if values == reading.commitments:
        return reading
    inside = {figure.selector.span for value in values for figure in value.figures}
    every = [*(each for value in reading.commitments for each in value.figures), *reading.figures]
    outside = sorted(
        (each for each in every if each.selector.span not in inside), key=lambda each: each.selector.span
    )
    return pipeline.examined_again(replace(reading, commitments=values, figures=tuple(_each_once(outside))))


def revision(draft: DraftDocument) -> int:
    """Counts all that was done to its drafts: it only grows."""
    return sum(draft.commitments.values_list("revision", flat=True))


def check_unchanged(draft: DraftDocument, seen: int | None) -> None:
    """Nobody did anything to its drafts since they were at revision ``seen``. Raises ``Overtaken`` where one did."""
    if seen is not None and seen != revision(draft):
        raise Overtaken(draft)


def halves(document: Document, row: DraftCommitment, words: str) -> tuple[Span, Span]:
    """Where a commitment is taken apart: before the first place in it where ``words`` stand.

    Raises ``Refusal`` for words that do not stand in it, or with which it begins.
    """
    text = document.text[row.start : row.end]
    wanted = r"\s+".join(map(re.escape, words.split()))
    found = re.search(wanted, text) if wanted else None
    if found is None or not text[: found.start()].strip():
        raise Refusal("", _("write words of it with which the second part begins"))
    before = row.start + len(text[: found.start()].rstrip())
    return Span(row.start, before), Span(row.start + found.start(), row.end)


def _within(reading: Reading, originals: Sequence[Commitment], at: Span) -> Commitment:
    document, first = reading.document, originals[0]
    flow = Backwards(document.flow).span(at.start, at.end) or first.at
    selector = document.select(flow, first.selector.path)
    whole = len(originals) > 1
    figures = (each for value in originals for each in value.figures if at.holds(each.selector.span))
    times = (each for value in originals for each in value.times if at.holds(each.selector.span))
    return replace(
        first,
        at=flow,
        selector=selector,
        title=first.title if whole else shortened(selector.quote),
        parties=tuple(dict.fromkeys(code for value in originals for code in value.parties)),
        partners=tuple(dict.fromkeys(code for value in originals for code in value.partners)),
        figures=tuple(figures),
        times=tuple(times),
    )


def shortened(words: str) -> str:
    """Words as a title.

    >>> shortened("Build " + "many " * 30)[-10:]
    'many many…'
    """
    said = fold(words).rstrip(" .;,:")
    return said if len(said) <= LONGEST_TITLE else said[:LONGEST_TITLE].rpartition(" ")[0] + "…"


def _each_once(figures: Iterable[Figure]) -> Iterable[Figure]:
    return {each.selector.span: each for each in figures}.values()
