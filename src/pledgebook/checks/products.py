"""Products: so many of so much each, against what the text says they come to, or with what they must come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pledgebook.checks.actors import opened, said
from pledgebook.checks.chance import of_value
from pledgebook.checks.company import in_company
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import bounds, outward, span_of, spoken, style_of, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict

_NEAR = 4  # words between what each gets and how many get it
_BEFORE_TOTAL = 6  # words between the last of the two and their product
_LEAST = 2  # of one thing there is nothing to multiply


@dataclass(frozen=True, slots=True)
class _Product:
    """``each`` times ``number``; ``total`` where the sentence says what they come to, and ``cue`` the words."""

    each: Placed
    number: Placed
    total: Placed | None
    cue: str


def products(ground: Ground) -> Iterator[Finding]:
    """One finding a product: "$2,000 for each of 50,000 families, $100 million in all"."""
    for sentence, figures in ground.sentences.items():
        if len(figures) >= _LEAST and ties(ground, sentence, "each of", "each"):
            for product in _in_sentence(ground, sentence, figures):
                yield _finding(ground, product)


def _in_sentence(ground: Ground, sentence: int, figures: Sequence[Placed]) -> Iterator[_Product]:
    for tie in ties(ground, sentence, "each of", "each"):
        before = [placed for placed in figures if placed.at.end <= tie.at.start]
        after = [placed for placed in figures if placed.at.start >= tie.at.end]
        if tie.relation == "each of" and before and after:
            each, number = before[-1], after[0]
            near = ground.low[each.at.end : tie.at.start], ground.low[tie.at.end : number.at.start]
        elif tie.relation == "each" and len(before) >= _LEAST:
            number, each = before[-2], before[-1]
            near = ground.between(number, each), ground.low[each.at.end : tie.at.start]
        else:
            continue
        if _multiplies(each, number) and all(_short(gap) for gap in near):
            yield _Product(each, number, _total(ground, sentence, each, number), words_of(ground, tie))


def _short(gap: str) -> bool:
    return len(gap.split()) <= _NEAR and not any(mark in gap for mark in ",;:(")


def _multiplies(each: Placed, number: Placed) -> bool:
    """Whether one is so much, not a percentage, and the other counts things of which there are several."""
    value = number.interval.high
    return (
        each.figure.kind != "percent"
        and number.figure.kind == "count"
        and not each.rate
        and not number.rate
        and value is not None
        and value >= _LEAST
    )


def _total(ground: Ground, sentence: int, each: Placed, number: Placed) -> Placed | None:
    """The product as the sentence states it: a figure of the measure of ``each`` with a word of totals beside it."""
    last = max(each.at.end, number.at.end)
    for placed in ground.sentences[sentence]:
        if placed.at.start < last or not comparable(placed, each, bare=False):
            continue
        before = ground.low[last : placed.at.start]
        totals = [
            tie
            for tie in ties(ground, sentence, "total", "total after", "product")
            if (
                last <= tie.at.start
                and tie.at.end <= placed.at.start
                and _touches(ground.low[tie.at.end : placed.at.start])
            )
            or (
                tie.relation == "total after"
                and placed.at.end <= tie.at.start
                and _touches(ground.low[placed.at.end : tie.at.start])
            )
        ]
        if totals and len(before.split()) <= _BEFORE_TOTAL:
            return placed
    return None


def _touches(gap: str) -> bool:
    return len(gap.split()) <= 1 and not any(mark in gap for mark in ";:()")


def _finding(ground: Ground, product: _Product) -> Finding:
    each, number, total = product.each, product.number, product.total
    meant = in_company(ground.interval, (each, number, *([total] if total else [])))
    comes_to = meant(each) * meant(number)
    verdict = _verdict(comes_to, meant(total) if total else None)
    shown = bounds(_exactly(each, number) or outward(comes_to), style_of(each.figure))
    sign = {"consistent": "=", "derived": "="}.get(verdict, "≠")
    words = {
        "each": text_of(ground, each),
        "number": text_of(ground, number),
        "product": shown,
        "total": text_of(ground, total) if total else "",
    }
    factors = f"{span_of(each, meant(each))} × {span_of(number, meant(number))}"
    return Finding(
        "multiple",
        verdict,
        _claim(verdict).format(**words),
        _explanation(ground, product, verdict, words),
        tuple(placed.figure.selector for placed in (each, number, *([total] if total else []))),
        f"{factors} {sign} {span_of(total, meant(total)) if total else shown}",
        Origin("checks.products.each", product.cue.lower()),
        product.cue,
        *_derived(comes_to, verdict),
        of_value(ground, total, comes_to) if total else None,
    )


def _derived(comes_to: Interval, verdict: Verdict) -> tuple[Fraction | None, Fraction | None]:
    return (comes_to.low, comes_to.high) if verdict == "derived" else (None, None)


def _exactly(each: Placed, number: Placed) -> Interval | None:
    """The product of two bare values as they stand."""
    a, b = each.figure, number.figure
    if (a.hedge, b.hedge) != ("exact", "exact") or a.low is None or b.low is None:
        return None
    return Interval(*[Fraction(a.low) * Fraction(b.low)] * 2)


def _verdict(comes_to: Interval, total: Interval | None) -> Verdict:
    if total is None:
        return "derived"
    return "consistent" if comes_to.meets(total) else "inconsistent"


def _claim(verdict: Verdict) -> str:
    if verdict == "derived":
        return _("{number} at {each} each come to {product}")
    if verdict == "consistent":
        return _("{number} at {each} each are {total}")
    return _("{number} at {each} each are not {total}")


def _explanation(ground: Ground, product: _Product, verdict: Verdict, words: dict[str, str]) -> str:
    what = _("{each} each for {number}").format(each=words["each"], number=spoken(ground, product.number))
    endings = {
        "derived": _(", which comes to {product}."),
        "consistent": _(", {total} together; the product is {product}, so the figures agree."),
    }
    ending = endings.get(
        verdict, _(", {total} together, but the product is {product}, and no rounding closes the gap.")
    )
    return opened(said(ground, product.each, what) + ending.format(**words))
