"""Multiples in words: "doubled" against a pair or a percentage, or the earlier value that "three-fold" implies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from pledgebook.checks.actors import actors, document_noun, opened, said
from pledgebook.checks.chance import of_multiple
from pledgebook.checks.changes import named
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.hedged_multiples import is_bounded
from pledgebook.checks.measure import comparable
from pledgebook.checks.multiple_words import (
    Multiple,
    filled,
    multiples_in,
    object_of,
    of_time,
    outside_brackets,
    shown,
    stretches,
    unqualified,
)
from pledgebook.checks.multiples_around import ahead_of, around_than
from pledgebook.checks.pairs import (
    Change,
    changes_in,
    later_of,
    pair_of,
    pairs_in,
    points_back,
)
from pledgebook.checks.persons import of_persons, persons
from pledgebook.checks.ratios import as_stated, led_to, measured, sure, twice
from pledgebook.checks.ratios import ratio as ratio_of
from pledgebook.checks.series import Pair, from_nothing
from pledgebook.checks.series import meant as meant_of
from pledgebook.checks.taken import same_clause
from pledgebook.checks.wording import bounds, number, outward, span_of, spoken, style_of, text_of
from pledgebook.checks.words import stem
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Time, Verdict

_TERMS = r"(?<!\w)<other terms>(?!\w)"
_YEAR = Fraction(36525, 100)
_HUNDRED = Interval(Fraction(100), Fraction(100))
_AROUND = 20  # sentences on either side of a multiple that hold what it may be compared with
_MOST_VALUES = 12  # of a sentence, two of which may be meant


def multiples(ground: Ground) -> Iterator[Finding]:
    """One finding a multiple that a pair, a percentage or a single value stands beside; none where no figure does."""
    for sentences in stretches(ground):
        known: dict[int, tuple[_Compared, ...]] = {}
        for multiple in multiples_in(ground, sentences):
            finding = _check(ground, multiple, _nearest(ground, multiple, sentences, known))
            if finding is not None:
                yield finding
        for multiple in multiples_in(ground, sentences, to_come=True):
            pair = next((own for own in ahead_of(ground, multiple) if sure(ground, multiple, own)), None)
            if pair is not None:
                yield _judged(ground, multiple, None, pair, "consistent")


def _check(ground: Ground, multiple: Multiple, near: Iterable[_Compared]) -> Finding | None:
    change, pair = _compared_in(ground, multiple, near)
    if pair is not None and (from_nothing(pair) or _of_others(ground, multiple, pair)):
        return None
    if pair is not None and change is None:
        pair = meant_of(pair, lambda own: sure(ground, multiple, own))
    if change is not None or pair is not None:
        return _judged(ground, multiple, change, pair)
    found = next((own for own in around_than(ground, multiple) if sure(ground, multiple, own)), None)
    if found is not None:
        return _judged(ground, multiple, None, found, "consistent")
    base = _implied(ground, multiple)
    return _derived(ground, multiple, base) if base is not None else None


def _of_others(ground: Ground, multiple: Multiple, pair: Pair) -> bool:
    """Whether a multiple is of persons and the pair of things: "tripled its staff" says nothing of visas."""
    known = pair.later.nouns | pair.earlier.nouns
    said_of = of_persons(ground, object_of(ground, multiple))
    return said_of and bool(known) and not persons(ground, pair.later) and not persons(ground, pair.earlier)


class _Compared(NamedTuple):
    """What a sentence says of ``later``: the change to it, the pair it stands in, or both."""

    later: Placed
    change: Change | None
    pair: Pair | None


def _compared(ground: Ground, sentence: int) -> Iterator[_Compared]:
    """The changes of a sentence that have a pair or a value, then its pairs."""
    for change in changes_in(ground, ground.sentences.get(sentence, ())):
        beside = pair_of(ground, change)
        later = beside.later if beside else later_of(ground, change)
        if later is not None:
            yield _Compared(later, change, beside)
    for pair in pairs_in(ground, sentence):
        yield _Compared(pair.later, None, pair)


def _nearest(
    ground: Ground, multiple: Multiple, sentences: range, known: dict[int, tuple[_Compared, ...]]
) -> Iterator[_Compared]:
    """What the sentences of a paragraph compare, the nearest first; ``known`` keeps it for the next multiple."""
    here = multiple.sentence
    near = range(max(sentences.start, here - _AROUND), min(sentences.stop, here + _AROUND + 1))
    for sentence in sorted(near, key=lambda other: (abs(other - here), other)):
        if sentence not in known:
            known[sentence] = tuple(_compared(ground, sentence))
        yield from known[sentence]


def _compared_in(
    ground: Ground, multiple: Multiple, near: Iterable[_Compared]
) -> tuple[Change | None, Pair | None]:
    """The first change or pair that a multiple may speak of; of the changes only one that goes the same way."""
    if multiple.form == "than" and (pair := twice(ground, multiple)) is not None:
        return None, pair
    if (pair := measured(ground, multiple)) is not None:
        return None, pair
    for each in near:
        other_way = each.change is not None and (each.change.direction == "up") != (multiple.factor > 1)
        if not other_way and _together(multiple, each.later) and not _of_staff(ground, multiple, each.later):
            return each.change, each.pair
    return None, None


def _of_staff(ground: Ground, multiple: Multiple, later: Placed) -> bool:
    """Whether a multiple is of those who work for somebody ("tripled its staff"), and a count of what is no person."""
    staff = ground.lexicon.words.get("staff", frozenset()) & set(object_of(ground, multiple).lower().split())
    unit = later.figure.unit.lower().split()
    return bool(staff and unit) and ground.lexicon.persons.isdisjoint(unit) and staff.isdisjoint(unit)


def _together(multiple: Multiple, later: Placed) -> bool:
    """Whether a multiple stands in the sentence or the commitment of a value; outside commitments any may."""
    return (
        later.commitment is None
        or later.sentence == multiple.sentence
        or later.commitment.at.holds(multiple.at)
    )


def _judged(
    ground: Ground,
    multiple: Multiple,
    change: Change | None,
    pair: Pair | None,
    agreed: Verdict | None = None,
) -> Finding:
    ratio = _ratio(ground, change, pair)
    object_words = object_of(ground, multiple)
    verdict = agreed or _judge(ground, multiple, object_words, pair)
    rough = pair is not None and ratio.meets(multiple.meant) and not sure(ground, multiple, pair)
    figures = _figures(change, pair)
    speaks = pair.later if pair is not None else figures[0]
    word = ground.document.select(multiple.at)
    words = {
        "word": word.quote,
        "object": shown(ground, multiple, object_words),
        "other": spoken(ground, speaks),
        "change": _figures_in_words(ground, change, pair),
        "times": _times(as_stated(pair) or ratio),
    }
    return Finding(
        "multiple",
        verdict,
        _("“{word}” against {change}, {times} times").format(**words),
        opened(_opening(ground, speaks, words) + _explanation(verdict, rough=rough).format(**words)),
        (word, *(placed.figure.selector for placed in figures)),
        f"{words['times']} : {multiple.factor}",
        Origin("checks.multiples.compared", word.quote.lower()),
        word.quote,
        chance=of_multiple(ratio, multiple.meant),
    )


def _figures(change: Change | None, pair: Pair | None) -> tuple[Placed, ...]:
    if change is not None:
        return (change.percent,)
    return (pair.later, pair.earlier) if pair is not None else ()


def _ratio(ground: Ground, change: Change | None, pair: Pair | None) -> Interval:
    """How many times the earlier value the later one is: by the percentage where one is stated, else by the pair."""
    if change is None:
        if pair is None:
            return Interval(None, None)
        return ratio_of(ground, pair)
    percent = change.percent.interval
    return (_HUNDRED + percent if change.direction == "up" else _HUNDRED - percent) / _HUNDRED


def _times(ratio: Interval) -> str:
    """A ratio to two decimals: one number where both ends round to it or lie within a hundredth."""
    if ratio.low is None or ratio.high is None:
        return bounds(ratio)
    if ratio.high - ratio.low <= Fraction(1, 50):
        return number((ratio.low + ratio.high) / 2, 2)
    return _("{low} to {high}").format(low=number(ratio.low, 2), high=number(ratio.high, 2))


def _figures_in_words(ground: Ground, change: Change | None, pair: Pair | None) -> str:
    if change is not None:
        return named(ground, change)
    if pair is None:
        return ""
    return _("{later} after {earlier}").format(
        later=text_of(ground, pair.later), earlier=text_of(ground, pair.earlier)
    )


def _judge(ground: Ground, multiple: Multiple, object_words: str, pair: Pair | None) -> Verdict:
    """Undetermined unless the multiple is certainly said of what the pair counts.

    It is where all words of its object are among the pair's nouns; a contradiction also needs that nothing narrows or
    widens the object ("for Hondurans", "since 2018"), or that the multiple is set beside the pair.
    """
    if pair is None or ground.pattern(_TERMS).search(ground.low, *ground.sentence(pair.later)):
        return "undetermined"
    nouns = pair.later.nouns | pair.earlier.nouns
    heads = object_words.split()
    close = _beside_pair(ground, multiple, pair)
    if multiple.form == "verb" and (joined := same_clause(ground, multiple, pair)) is not None:
        return _by_ratio(ground, multiple, pair, joined)
    if not close and not (heads and all(stem(word) in nouns for word in heads)):
        return "undetermined"
    certain = close or bool(pair.later.commitment and unqualified(ground, multiple, object_words))
    return _by_ratio(ground, multiple, pair, certain)


def _by_ratio(ground: Ground, multiple: Multiple, pair: Pair, certain: bool) -> Verdict:
    """What the ratio of two values says of a multiple that is said of them, certainly or perhaps."""
    if sure(ground, multiple, pair):
        return "consistent"
    near = ratio_of(ground, pair).meets(multiple.meant) or _of_other_values(ground, multiple, pair)
    return "undetermined" if near or not certain else "inconsistent"


def _of_other_values(ground: Ground, multiple: Multiple, pair: Pair) -> bool:
    """Whether two other values of the sentence are so many times each other: "from 31 to 44 and then to 62"."""
    known, forward = pair.later.nouns | pair.earlier.nouns, pair.earlier.at.start < pair.later.at.start
    near = [p for p in ground.sentences.get(multiple.sentence, ()) if comparable(p, pair.later)]
    figures = [p for p in near if p.inherited or p.nouns <= known][:_MOST_VALUES]
    return any(
        other.earlier.interval.low and sure(ground, multiple, other)
        for two in combinations(figures, 2)
        for other in (Pair(*(two[::-1] if forward else two), pair.cue),)
    )


def _beside_pair(ground: Ground, multiple: Multiple, pair: Pair) -> bool:
    """Whether a multiple is tied to the pair: "twice the 9,796"; "from 9,796 to 19,000, a three-fold increase"."""
    if pair.later.sentence != multiple.sentence:
        return False
    behind = ground.low[multiple.at.end : pair.earlier.at.start].strip(" ,–(")
    if pair.earlier.at.start >= multiple.at.end and (
        not behind or behind in ground.lexicon.words["beside last"]
    ):
        return True
    if pair.earlier.at.start >= multiple.at.end and led_to(ground, multiple, pair.earlier):
        return True
    before = [placed for placed in ground.sentences[multiple.sentence] if placed.at.end <= multiple.at.start]
    last = before[-1] if before else None
    return multiple.form == "rise" and last in (pair.later, pair.earlier) and filled(ground, multiple)[1]


def _opening(ground: Ground, placed: Placed, words: dict[str, str]) -> str:
    """Who is said to have multiplied what: "the United States is said to have “doubled” legal pathways"."""
    names = actors(ground, (placed,)) if words["word"].endswith("ed") and words["object"] else ()
    if len(names) == 1:
        return _("{party} is said to have “{word}” {object}").format(party=names[0], **words)
    phrase = (
        _("{document} says “{word}” of {object}")
        if words["object"]
        else _("{document} uses the word “{word}”")
    )
    return phrase.format(document=document_noun(ground), **words)


def _explanation(verdict: Verdict, *, rough: bool) -> str:
    if verdict == "consistent":
        return _("; the figures given, {change}, make it {times} times as much, so they agree.")
    if verdict == "inconsistent":
        return _(", but the figures given, {change}, make it {times} times as much.")
    if rough:
        return _("; the figures given, {change}, make it {times} times as much, which is so only roughly.")
    return _(
        ", but the only figures given are for {other}, {change}, which is {times} times as much; whether the two are "
        "the same thing cannot be told from the text."
    )


class _Base(NamedTuple):
    later: Placed
    value: Interval
    years: Fraction


def _implied(ground: Ground, multiple: Multiple) -> _Base | None:
    """The value before "a three-fold increase", which is set beside one figure or points back to the lead."""
    if multiple.form == "verb" or (multiple.form == "than" and not of_time(ground, multiple)):
        return None
    opens = ground.document.sentences[multiple.sentence].at.start
    later = None if is_bounded(ground, multiple.at, opens) else _set_beside(ground, multiple)
    if later is None or _earlier_behind(ground, multiple, later):
        return None
    value = ground.interval(later)
    whole = value / Interval(multiple.factor, multiple.factor)
    years = _years(later.times)
    yearly = value / Interval(multiple.factor * years, multiple.factor * years)
    return _Base(later, Interval(yearly.low, whole.high), years)


def _earlier_behind(ground: Ground, multiple: Multiple, later: Placed) -> bool:
    """Whether a value of the same measure stands behind a multiple: the text may state what would be derived."""
    return any(
        placed.at.start >= multiple.at.end and comparable(placed, later)
        for placed in ground.sentences.get(multiple.sentence, ())
    )


def _set_beside(ground: Ground, multiple: Multiple) -> Placed | None:
    at = ground.document.sentences[multiple.sentence].at
    start, alone = filled(ground, multiple)
    if not alone:
        return None
    inside = outside_brackets(ground, ground.sentences.get(multiple.sentence, ()), start)
    if inside:
        return inside[-1] if inside[-1].figure.kind != "percent" else None
    previous = ground.sentences.get(multiple.sentence - 1, ())
    if start != at.start or not points_back(ground, multiple.sentence) or len(previous) != 1:
        return None
    home = ground.document.sentences
    one = home[multiple.sentence].block == home[multiple.sentence - 1].block
    return previous[0] if one and previous[0].figure.kind != "percent" else None


def _years(times: tuple[Time, ...]) -> Fraction:
    """How many whole years the period of a figure takes, at least one."""
    spans = [(time.ends - time.begins).days for time in times if time.begins and time.ends]
    return max([Fraction(round(days / _YEAR)) for days in spans], default=Fraction(1)) or Fraction(1)


def _article(word: str) -> str:
    """The article that the quoted words want: "a three-fold increase", "an eight-fold one"."""
    return _("an") if word[:5].lower() == "eight" else _("a")


def _derived(ground: Ground, multiple: Multiple, base: _Base) -> Finding:
    derived = outward(base.value)
    word = ground.document.select(multiple.at)
    words = {
        "later": text_of(ground, base.later),
        "word": word.quote,
        "base": bounds(derived, style_of(base.later.figure)),
        "years": str(base.years),
        "document": document_noun(ground),
    }
    what = _("{later}, called {article} “{word}”").format(
        **words | {"later": spoken(ground, base.later), "article": _article(word.quote)}
    )
    explanation = (
        _("; the number before, which {document} does not give, must then have been {base}.")
        if base.years == 1
        else _(
            ", without saying whether all {years} years together or one of them is compared; the number before must "
            "then have been {base}."
        )
    )
    return Finding(
        "multiple",
        "derived",
        _("{later} is “{word}”, so the value before was {base}").format(**words),
        opened(said(ground, base.later, what) + explanation.format(**words)),
        (base.later.figure.selector, word),
        f"{span_of(base.later, ground.interval(base.later))} / {multiple.factor} = {words['base']}",
        Origin("checks.multiples.base", word.quote.lower()),
        word.quote,
        derived.low,
        derived.high,
    )
