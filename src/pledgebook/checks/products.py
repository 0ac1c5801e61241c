"""Products: so many of so much each, against what the text says they come to, or with what they must come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from pledgebook.checks.actors import opened, said
from pledgebook.checks.chance import of_value
from pledgebook.checks.company import in_company
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.repeated import Repeated, repeated
from pledgebook.checks.rounding import nearly
from pledgebook.checks.ties import ties, words_of
from pledgebook.checks.wording import bounds, outward, span_of, spoken, style_of, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict

_NEAR = 4  # words between what each gets and how many get it
_BEFORE_TOTAL = 6  # words between the last of the two and their product
_EACH_OF = r"\s+<of>(?!\w)"
_JOINED = r"(?<!\w)<and>\s+$"
_GETS = 6  # words between "each of the 45 clinics" and what it gets
_OPENS = r"(?:^|[.;:,]\s+)\s*$"
_OF_THE = r"(?:\s+<of>)?\s+(?:(?:<of the>|<determines>)\s+)*"
# The sum is for one thing, or for nothing that is said, and goes on to nothing that says when.
_FOR_ALL = (
    r"(?:\s+<for>\s+(?!<every>(?!\w))[^\W\d]+(?:\s+[^\W\d]+)?)?"
    r"\s*(?:[,(;.–—]|$|\n)"
)
_WITH_MORE = r"(?:\s+[^\s.;:]+){0,3}?[\s(]+(?:<with>|<included>|<open list>|<more than total>)(?!\w)"
_MORE_BEFORE = r"(?<!\w)(?:<with>|<included>|<open list>)(?!\w)"
_LEAST = 2  # of one thing there is nothing to multiply


@dataclass(frozen=True, slots=True)
class _Product:
    """``each`` times ``number``; ``total`` where the sentence says what they come to, and ``cue`` the words.

    ``times`` is how often each gets it, ``verdict`` whether the product agrees.
    """

    each: Placed
    number: Placed
    total: Placed | None
    cue: str
    times: int = 1
    verdict: Verdict = "derived"


def products(ground: Ground) -> Iterator[Finding]:
    """One finding a product: "$2,000 for each of 50,000 families, $100 million in all"."""
    for sentence, figures in ground.sentences.items():
        if len(figures) >= _LEAST and ties(ground, sentence, "each of", "each"):
            found = list(_in_sentence(ground, sentence, figures))
            for product in found:
                judged = _judged(ground, _alone(ground, product, found))
                if judged is not None:
                    yield _finding(ground, judged)


def _in_sentence(ground: Ground, sentence: int, figures: Sequence[Placed]) -> Iterator[_Product]:
    for tie in ties(ground, sentence, "each of", "each"):
        before = [placed for placed in figures if placed.at.end <= tie.at.start]
        after = [placed for placed in figures if placed.at.start >= tie.at.end]
        if (given := _each_gets(ground, tie, after)) is not None:
            number, each = given
            yield _Product(each, number, _total(ground, sentence, each, number), words_of(ground, tie))
            continue
        if tie.relation == "each" and ground.pattern(_EACH_OF).match(ground.low, tie.at.end):
            continue
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


def _each_gets(ground: Ground, tie: Tie, after: Sequence[Placed]) -> tuple[Placed, Placed] | None:
    """How many there are and what each gets, as in "Each of the 45 clinics will get $120,000"."""
    opens = (
        ground.pattern(_OPENS).search(ground.low, ground.sentence(after[0]).start, tie.at.start)
        if after
        else None
    )
    if opens is None or len(after) < _LEAST:
        return None
    number, each = after[0], after[1]
    between = ground.between(number, each)
    named = ground.pattern(_OF_THE).fullmatch(ground.low, tie.at.end, number.at.start) is not None
    money = each.figure.kind == "money" and len(between.split()) <= _GETS
    if not named or not money or any(mark in between for mark in ",;:()") or not _multiplies(each, number):
        return None
    return (number, each) if ground.pattern(_FOR_ALL).match(ground.low, each.at.end) else None


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


def _alone(ground: Ground, product: _Product, found: Sequence[_Product]) -> _Product:
    """A product without its total where other amounts of the same stretch may be in that total as well."""
    if product.total is None:
        return product
    first, last = min(product.each.at.start, product.number.at.start), product.total.at.start
    others = [
        placed
        for placed in ground.sentences[product.total.sentence]
        if placed is not product.each
        and placed.at.end <= last
        and comparable(placed, product.each, bare=False)
    ]
    added = any(
        placed.at.start > first
        or any(placed is other.each for other in found)
        or ground.pattern(_JOINED).search(ground.between(placed, product.each))
        for placed in others
        if placed is not product.number
    )
    return replace(product, total=None) if added else product


def _judged(ground: Ground, product: _Product) -> _Product | None:
    """A product with its verdict; None where each may be paid more than once and nothing says what that comes to.

    Where payments are counted, they are multiplied with the rest; what is paid per month or for years, without a word
    of how often, leaves open what it comes to.
    """
    figures = [placed for placed in (product.each, product.number, product.total) if placed is not None]
    often = repeated(ground, product.each.sentence, figures)
    if product.total is None:
        return None if often.said else product
    meant = in_company(ground.interval, figures)
    comes_to, total = meant(product.each) * meant(product.number), meant(product.total)
    for times in (1, *often.factors):
        if (comes_to * _exact(times)).meets(total):
            near = _near_total(replace(product, times=times), comes_to * _exact(times), total)
            return replace(product, times=times, verdict="consistent" if near else "undetermined")
    verdict = (
        "undetermined" if _with_more(ground, product, product.total) else _failing(often, comes_to, total)
    )
    return replace(product, verdict=verdict)


def _with_more(ground: Ground, product: _Product, total: Placed) -> bool:
    """Whether words around a total add to it what nobody counts: "$1.2 million in total with transport"."""
    if ground.pattern(_WITH_MORE).match(ground.low, total.at.end, ground.sentence(total).end):
        return True
    return (
        ground.pattern(_MORE_BEFORE).search(
            ground.low, max(product.number.at.end, product.each.at.end), total.at.start
        )
        is not None
    )


def _failing(often: Repeated, comes_to: Interval, total: Interval) -> Verdict:
    """The verdict on a product that is not its total: another number of the sentence may be a factor, too."""
    open_still = often.said and not often.plain
    if open_still or any((comes_to * _exact(number)).meets(total) for number in often.numbers):
        return "undetermined"
    return "inconsistent"


def _meets(ground: Ground, product: _Product) -> bool:
    figures = [placed for placed in (product.each, product.number, product.total) if placed is not None]
    meant = in_company(ground.interval, figures)
    comes_to = meant(product.each) * meant(product.number) * _exact(product.times)
    return product.total is not None and comes_to.meets(meant(product.total))


def _near_total(product: _Product, comes_to: Interval, meant: Interval) -> bool:
    """Whether two bare factors as they stand come near their total, and not only as far as they may be rounded."""
    shown, total = _exactly(product), product.total.figure if product.total else None
    if shown is None or shown.low is None or total is None or total.hedge != "exact" or not total.low:
        return True
    half = Fraction(0) if meant.low is None or meant.high is None else (meant.high - meant.low) / 2
    return nearly(shown.low, Fraction(total.low), half, comes_to)


def _exact(value: int) -> Interval:
    return Interval(Fraction(value), Fraction(value))


def _finding(ground: Ground, product: _Product) -> Finding:
    each, number, total = product.each, product.number, product.total
    meant = in_company(ground.interval, (each, number, *([total] if total else [])))
    comes_to = meant(each) * meant(number) * _exact(product.times)
    verdict = product.verdict
    shown = bounds(_exactly(product) or outward(comes_to), style_of(each.figure))
    sign = {"consistent": "=", "derived": "=", "undetermined": "?="}.get(verdict, "≠")
    words = {
        "each": text_of(ground, each),
        "number": text_of(ground, number),
        "product": shown,
        "total": text_of(ground, total) if total else "",
        "times": str(product.times),
    }
    factors = f"{span_of(each, meant(each))} × {span_of(number, meant(number))}"
    factors += f" × {product.times}" if product.times > 1 else ""
    return Finding(
        "multiple",
        verdict,
        _claim(product).format(**words),
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


def _exactly(product: _Product) -> Interval | None:
    """The product of two bare values as they stand."""
    a, b = product.each.figure, product.number.figure
    if (a.hedge, b.hedge) != ("exact", "exact") or a.low is None or b.low is None:
        return None
    return Interval(*[Fraction(a.low) * Fraction(b.low) * product.times] * 2)


def _claim(product: _Product) -> str:
    if product.verdict == "derived":
        return _("{number} at {each} each come to {product}")
    if product.verdict == "consistent" and product.times > 1:
        return _("{number} at {each} each, {times} times, are {total}")
    if product.verdict == "consistent":
        return _("{number} at {each} each are {total}")
    if product.verdict == "undetermined":
        return _("{number} at {each} each may not be {total}")
    return _("{number} at {each} each are not {total}")


def _explanation(ground: Ground, product: _Product, verdict: Verdict, words: dict[str, str]) -> str:
    what = _("{each} each for {number}").format(each=words["each"], number=spoken(ground, product.number))
    endings = {
        "derived": _(", which comes to {product}."),
        "consistent": _(", {total} together; the product is {product}, so the figures agree."),
        "undetermined": _(
            ", {total} together; once that is {product}, and how often it is paid cannot be told from the text."
        ),
    }
    if verdict == "undetermined" and _meets(ground, product):
        endings[verdict] = _(
            ", {total} together; the product is {product}, and only rounding could close the gap."
        )
    if verdict == "consistent" and product.times > 1:
        endings[verdict] = _(
            ", {total} together; {times} times over the product is {product}, so the figures agree."
        )
    ending = endings.get(
        verdict, _(", {total} together, but the product is {product}, and no rounding closes the gap.")
    )
    return opened(said(ground, product.each, what) + ending.format(**words))
