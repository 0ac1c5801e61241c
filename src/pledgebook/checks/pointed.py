"""Amounts that a sentence points back to: "This $250 million", right behind the only one that it can mean."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.actors import opened, said
from pledgebook.checks.chance import of_value
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import span_of, spoken, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Origin, Verdict


def pointed(ground: Ground) -> Iterator[Finding]:
    """One finding an amount stated again behind "this" or "the same", where a sentence opens with it."""
    for sentence, figures in ground.sentences.items():
        for tie in ties(ground, sentence, "again"):
            again = figures[0]
            if not tie.opens or ground.low[tie.at.end : again.at.start].strip(" -"):
                continue
            first = _meant(ground, sentence, again)
            if first is not None and not ground.same(first, again):
                yield _finding(ground, first, again, words_of(ground, tie))


def _meant(ground: Ground, sentence: int, again: Placed) -> Placed | None:
    """The one figure of the paragraph so far; none where several could be meant, or another thing is said."""
    if again.figure.kind != "money" or not ground.pattern(r"\s+<goes on>").match(ground.low, again.at.end):
        return None
    before = [
        placed
        for placed in ground.paragraphs[again.paragraph]
        if placed.sentence < sentence and placed.figure.kind == "money"
    ]
    if len(before) != 1 or before[0].sentence != sentence - 1 or not comparable(before[0], again):
        return None
    here = ground.document.sentences
    return before[0] if here[sentence].block == here[before[0].sentence].block else None


def _finding(ground: Ground, first: Placed, again: Placed, cue: str) -> Finding:
    verdict: Verdict = "consistent" if first.interval.meets(again.interval) else "inconsistent"
    words = {"first": text_of(ground, first), "again": text_of(ground, again)}
    agrees = verdict == "consistent"
    claim = _("{first} is stated again: {again}") if agrees else _("{first} is stated again as {again}")
    ending = (
        _(", then points back to it as {again}; the statements agree.")
        if agrees
        else _(", then points back to it as {again}.")
    )
    return Finding(
        "restatement",
        verdict,
        claim.format(**words),
        opened(said(ground, first, spoken(ground, first)) + ending.format(**words)),
        (first.figure.selector, again.figure.selector),
        f"{span_of(first, first.interval)} {'=' if agrees else '≠'} {span_of(again, again.interval)}",
        Origin("checks.pointed.back", cue.lower()),
        cue,
        chance=of_value(ground, again, first.interval),
    )
