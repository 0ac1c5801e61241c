"""Multiples in words: "doubled" against a pair or a percentage, or the earlier value that "three-fold" implies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from pledgebook.checks.changes import named
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import Change, Pair, changes_in, later_of, pair_of, pairs_in, points_back
from pledgebook.checks.wording import bounds, number, outward, source, span_of, spoken
from pledgebook.checks.words import CLAUSE_END, WORD, stem
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Span, Time, Verdict

_YEAR = Fraction(36525, 100)
_COUNTING = frozenset(
    {"number", "numbers", "amount", "amounts", "total", "level", "levels", "size", "value", "volume"}
)
_LINKS = frozenset(
    {"the", "of", "its", "their", "our", "a", "an", "all", "to", "in", "as", "many", "much", "more"}
)
_FILLER = frozenset(
    {
        "a",
        "about",
        "almost",
        "amounts",
        "an",
        "and",
        "are",
        "constitutes",
        "constituting",
        "figure",
        "is",
        "it",
        "marking",
        "marks",
        "means",
        "more",
        "nearly",
        "or",
        "over",
        "reflects",
        "represent",
        "representing",
        "represents",
        "roughly",
        "some",
        "than",
        "that",
        "the",
        "these",
        "this",
        "to",
        "was",
        "were",
        "which",
    }
)
_MORE = re.compile(r"\b(?:more than|over)\s*$")
_LESS = re.compile(r"\b(?:nearly|almost|close to|just under)\s*$")
_TIME = re.compile(
    r"\s*(?:(?:number|amount|total|level|figure)\s+)?(?:(?:as|than|of|in|for|the|that|its|were|was)\s+)*"
    r"(?:this|last|year|previous|current|past|preceding|fy|fiscal|year|before|now|today|20\d\d|19\d\d)"
)
_HUNDRED = Interval(Fraction(100), Fraction(100))


@dataclass(frozen=True, slots=True)
class _Multiple:
    """A multiple in words: its place, its factor as written and as an interval, and the form it is said in."""

    at: Span
    sentence: int
    factor: Fraction
    meant: Interval
    form: str


def multiples(ground: Ground) -> Iterator[Finding]:
    """One finding a multiple that a pair, a percentage or a single value stands beside; none where no figure does."""
    for sentences in _stretches(ground):
        for multiple in _found(ground, sentences):
            finding = _check(ground, multiple, sentences)
            if finding is not None:
                yield finding


def _stretches(ground: Ground) -> Iterator[range]:
    """The sentences of each paragraph that holds a figure."""
    for figures in ground.paragraphs.values():
        block = ground.document.sentences[figures[0].sentence].block
        first = last = figures[0].sentence
        while first > 0 and ground.document.sentences[first - 1].block == block:
            first -= 1
        last = figures[-1].sentence
        block = ground.document.sentences[last].block
        while (
            last + 1 < len(ground.document.sentences) and ground.document.sentences[last + 1].block == block
        ):
            last += 1
        yield range(first, last + 1)


def _found(ground: Ground, sentences: range) -> Iterator[_Multiple]:
    for sentence in sentences:
        at = ground.document.sentences[sentence].at
        taken: list[Span] = []
        for form in ("rise", "than", "verb"):
            phrases = ground.lexicon.multiples[form]
            for match in phrases.pattern.finditer(ground.low, at.start, at.end):
                span = Span(*match.span())
                if any(span.meets(other) for other in taken):
                    continue
                taken.append(span)
                if form == "verb" and _to_come(ground, span):
                    continue
                factor = Fraction(phrases.meaning[" ".join(match.group().split())])
                yield _Multiple(span, sentence, factor, _meant(ground, span, factor), form)


def _to_come(ground: Ground, at: Span) -> bool:
    """Whether a verb says what is still to be done: "will double", "to triple"; nothing stated contradicts it."""
    before = ground.low[max(0, at.start - 30) : at.start].split()[-3:]
    return not ground.low[at.start : at.end].endswith(("ed", "half", "ing")) or bool(
        {"will", "be"} & set(before)
    )


def _meant(ground: Ground, at: Span, factor: Fraction) -> Interval:
    """A multiple is a bare whole number: "tripled" is 2.5 to 3.5 times, "more than doubled" 2 to 3; halves likewise."""
    times, half = (factor, Fraction(1, 2)) if factor >= 1 else (1 / factor, Fraction(1, 2))
    before = ground.low[max(0, at.start - 14) : at.start]
    low, high = times - half, times + half
    if _MORE.search(before):
        low, high = times, times + 1
    elif _LESS.search(before):
        low, high = times - 1, times
    return Interval(low, high) if factor >= 1 else Interval(1 / high, 1 / low if low > 0 else None)


def _check(ground: Ground, multiple: _Multiple, sentences: range) -> Finding | None:
    change, pair = _compared_in(ground, multiple, sentences)
    if change is not None or pair is not None:
        return _judged(ground, multiple, change, pair)
    base = _implied(ground, multiple)
    return _derived(ground, multiple, base) if base is not None else None


def _compared_in(ground: Ground, multiple: _Multiple, sentences: range) -> tuple[Change | None, Pair | None]:
    """The change and the pair nearest to a multiple in its paragraph; a percentage only with its pair or value."""
    by_distance = sorted(sentences, key=lambda sentence: (abs(sentence - multiple.sentence), sentence))
    for sentence in by_distance:
        for change in changes_in(ground, ground.sentences.get(sentence, ())):
            beside = pair_of(ground, change)
            if (change.direction == "up") == (multiple.factor > 1) and (beside or later_of(ground, change)):
                return change, beside
        for pair in pairs_in(ground, sentence):
            return None, pair
    if multiple.form == "than":
        return None, _twice(ground, multiple)
    return None, None


def _twice(ground: Ground, multiple: _Multiple) -> Pair | None:
    """A pair as in "19,000 visas, twice the 9,796 of the year before"."""
    figures = ground.sentences.get(multiple.sentence, ())
    before = [placed for placed in figures if placed.at.end <= multiple.at.start]
    after = [placed for placed in figures if placed.at.start >= multiple.at.end]
    if not before or not after or not comparable(before[-1], after[0]):
        return None
    gap = ground.low[multiple.at.end : after[0].at.start]
    return (
        Pair(before[-1], after[0], ground.low[multiple.at.start : multiple.at.end])
        if len(gap.split()) < 3
        else None
    )


def _judged(ground: Ground, multiple: _Multiple, change: Change | None, pair: Pair | None) -> Finding:
    ratio = _ratio(ground, change, pair)
    object_words = _object(ground, multiple)
    verdict = _judge(ground, multiple, object_words, ratio, pair)
    figures = _figures(change, pair)
    speaks = pair.later if pair is not None else figures[0]
    word = ground.document.select(multiple.at)
    words = {
        "source": source(ground, figures),
        "word": word.quote,
        "object": object_words or _("something"),
        "other": spoken(ground, speaks),
        "change": _compared(change, pair),
        "times": _times(ratio),
    }
    return Finding(
        "multiple",
        verdict,
        _("“{word}” against {change}, {times} times").format(**words),
        _explanation(verdict).format(**words),
        (word, *(placed.figure.selector for placed in figures)),
        f"{words['times']} : {multiple.factor}",
        Origin("checks.multiples.compared", word.quote.lower()),
        word.quote,
    )


def _figures(change: Change | None, pair: Pair | None) -> tuple[Placed, ...]:
    if change is not None:
        return (change.percent,)
    return (pair.later, pair.earlier) if pair is not None else ()


def _ratio(ground: Ground, change: Change | None, pair: Pair | None) -> Interval:
    """How many times the earlier value the later one is: by the percentage where one is stated, else by the pair."""
    if change is None:
        return (
            Interval(None, None)
            if pair is None
            else ground.interval(pair.later) / ground.interval(pair.earlier)
        )
    percent = change.percent.interval
    return (_HUNDRED + percent if change.direction == "up" else _HUNDRED - percent) / _HUNDRED


def _times(ratio: Interval) -> str:
    """A ratio to two decimals: one number where both ends round to it or lie within a hundredth."""
    if ratio.low is None or ratio.high is None:
        return bounds(ratio)
    if ratio.high - ratio.low <= Fraction(1, 50):
        return number((ratio.low + ratio.high) / 2, 2)
    return _("{low} to {high}").format(low=number(ratio.low, 2), high=number(ratio.high, 2))


def _compared(change: Change | None, pair: Pair | None) -> str:
    if change is not None:
        return named(change)
    if pair is None:
        return ""
    return _("{later} after {earlier}").format(later=pair.later.figure.text, earlier=pair.earlier.figure.text)


def _object(ground: Ground, multiple: _Multiple) -> str:
    """The noun phrase behind the multiple, which is what it is said of; counting nouns are passed over."""
    at = ground.document.sentences[multiple.sentence].at
    end = CLAUSE_END.search(ground.low, multiple.at.end, at.end)
    first = last = None
    for match in WORD.finditer(ground.low, multiple.at.end, end.start() if end else at.end):
        word = match.group()
        if first is None and (word in _LINKS or word in _COUNTING or word[0].isdigit()):
            continue
        if word in ground.lexicon.stops:
            break
        first, last = (match if first is None else first), match
    return ground.document.words(Span(first.start(), last.end())) if first and last else ""


def _judge(
    ground: Ground, multiple: _Multiple, object_words: str, ratio: Interval, pair: Pair | None
) -> Verdict:
    """Undetermined unless the multiple is certainly said of what the pair counts.

    It is where all words of its object are among the pair's nouns; a contradiction also needs that nothing narrows or
    widens the object ("for Hondurans", "since 2018"), or that the multiple is set beside the pair.
    """
    if pair is None:
        return "undetermined"
    nouns = pair.later.nouns | pair.earlier.nouns
    heads = object_words.split()
    close = _beside_pair(ground, multiple, pair)
    if not close and not (heads and all(stem(word) in nouns for word in heads)):
        return "undetermined"
    if ratio.meets(multiple.meant):
        return "consistent"
    return "inconsistent" if close or _unqualified(ground, multiple, object_words) else "undetermined"


def _beside_pair(ground: Ground, multiple: _Multiple, pair: Pair) -> bool:
    """Whether a multiple is tied to the pair: "twice the 9,796"; "from 9,796 to 19,000, a three-fold increase"."""
    if pair.later.sentence != multiple.sentence:
        return False
    behind = ground.low[multiple.at.end : pair.earlier.at.start].strip(" ,–(")
    if pair.earlier.at.start >= multiple.at.end and behind in ("", "from", "than the", "as the"):
        return True
    before = [placed for placed in ground.sentences[multiple.sentence] if placed.at.end <= multiple.at.start]
    last = before[-1] if before else None
    return multiple.form == "rise" and last in (pair.later, pair.earlier) and _filled(ground, multiple)[1]


def _unqualified(ground: Ground, multiple: _Multiple, object_words: str) -> bool:
    """Whether the sentence says no more of the object than its nouns."""
    rest = ground.low[multiple.at.end : ground.document.sentences[multiple.sentence].at.end]
    return not rest[rest.find(object_words.lower()) + len(object_words) :].strip(" .;:!")


def _filled(ground: Ground, multiple: _Multiple) -> tuple[int, bool]:
    """Where the clause of a multiple starts, and whether only filler stands before it there."""
    start = ground.document.sentences[multiple.sentence].at.start
    for match in CLAUSE_END.finditer(ground.low, start, multiple.at.start):
        start = match.end()
    words = (match.group() for match in WORD.finditer(ground.low, start, multiple.at.start))
    return start, all(word in _FILLER for word in words)


def _explanation(verdict: Verdict) -> str:
    if verdict == "consistent":
        return _(
            "{source} says “{word}” of {object}; the figures given, {change}, are {times} times, so they agree."
        )
    if verdict == "inconsistent":
        return _("{source} says “{word}” of {object}, but the figures given, {change}, are {times} times.")
    return _(
        "{source} says “{word}” of {object}, while the only figures given, {change}, speak of {other} and are {times} "
        "times; whether the two are one thing cannot be told from the text."
    )


@dataclass(frozen=True, slots=True)
class _Base:
    later: Placed
    value: Interval
    years: Fraction


def _implied(ground: Ground, multiple: _Multiple) -> _Base | None:
    """The value before "a three-fold increase", which is set beside one figure or points back to the lead."""
    if multiple.form == "verb" or (multiple.form == "than" and not _of_time(ground, multiple)):
        return None
    later = _set_beside(ground, multiple)
    if later is None:
        return None
    value = ground.interval(later)
    whole = value / Interval(multiple.factor, multiple.factor)
    years = _years(later.times)
    yearly = value / Interval(multiple.factor * years, multiple.factor * years)
    return _Base(later, Interval(yearly.low, whole.high), years)


def _of_time(ground: Ground, multiple: _Multiple) -> bool:
    """Whether "three times as many" goes on to a time and not to another thing: "as this year", "last year's"."""
    at = ground.document.sentences[multiple.sentence].at
    return _TIME.match(ground.low, multiple.at.end, at.end) is not None


def _set_beside(ground: Ground, multiple: _Multiple) -> Placed | None:
    at = ground.document.sentences[multiple.sentence].at
    start, filled = _filled(ground, multiple)
    if not filled:
        return None
    inside = [p for p in ground.sentences.get(multiple.sentence, ()) if p.at.end <= start]
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


def _derived(ground: Ground, multiple: _Multiple, base: _Base) -> Finding:
    derived = outward(base.value)
    word = ground.document.select(multiple.at)
    unit, kind = base.later.figure.unit, base.later.figure.kind
    words = {
        "source": source(ground, (base.later,)),
        "later": spoken(ground, base.later),
        "word": word.quote,
        "base": bounds(derived, unit, kind),
        "years": str(base.years),
    }
    explanation = (
        _(
            "{says} {later} are a {word}; the value before, which the text does not state, must have been {base}."
        )
        if base.years == 1
        else _(
            "{source} gives {later} as a {word} without saying whether all {years} years together or one of them is "
            "compared; the value before must have been {base}."
        )
    )
    return Finding(
        "multiple",
        "derived",
        _("{later} is a {word}, so the value before was {base}").format(**words),
        explanation.format(**words),
        (base.later.figure.selector, word),
        f"{span_of(base.later, ground.interval(base.later))} / {multiple.factor} = {words['base']}",
        Origin("checks.multiples.base", word.quote.lower()),
        word.quote,
        derived.low,
        derived.high,
    )
