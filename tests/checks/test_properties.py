"""Properties of the arithmetic: the truth is never accused, and what intervals exclude is found."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from pledgebook.model import Finding
from pledgebook.model.finding import ACCUSING
from tests.checks.texts import read

# An amount of $1 to $99.9 million, in units of $100,000, so that every true value can be written exactly.
AMOUNTS = st.integers(10, 999)
HEDGES = st.sampled_from(["", "nearly ", "over ", "about "])


def millions(tenths: int) -> str:
    return f"${tenths // 10}.{tenths % 10} million" if tenths % 10 else f"${tenths // 10} million"


def hedged(true: int, hedge: str, digits: int) -> str:
    """A true amount written to so many tenths, with a hedge that holds of it."""
    down = true // digits * digits
    written = {"nearly ": down + digits if down < true else true, "over ": down}.get(hedge, true)
    if written <= 0 or (hedge == "about " and digits > 1):
        return millions(true)
    return hedge + millions(written)


def accusations(text: str) -> list[Finding]:
    return [finding for finding in read(text).findings() if finding.verdict in ACCUSING]


@given(st.lists(st.tuples(AMOUNTS, HEDGES), min_size=2, max_size=5), HEDGES, st.sampled_from([1, 10]))
def test_a_true_sum_is_never_accused_whatever_hedge_holds(
    parts: list[tuple[int, str]], hedge: str, digits: int
) -> None:
    total = hedged(sum(value for value, _ in parts), hedge, digits)
    named = [f"{hedged(value, own, digits)} for work {chr(97 + i)}" for i, (value, own) in enumerate(parts)]
    text = f"Chile announced {total}, made up of {', '.join(named[:-1])} and {named[-1]}."
    assert accusations(text) == []


@given(st.lists(AMOUNTS, min_size=2, max_size=5), st.integers(-400, 400))
def test_a_false_total_outside_the_intervals_is_found_where_no_part_is_unsaid(
    values: list[int], error: int
) -> None:
    total = sum(values) + error
    # Each written amount may be off by half of its last digit, at most half of ten million for "$90 million".
    reach = sum(_reach(value) for value in (*values, total))
    assume(total > 0 and abs(error) > reach)
    named = [f"{millions(value)} for work {chr(97 + index)}" for index, value in enumerate(values)]
    text = f"Chile announced {millions(total)}, made up of {', '.join(named[:-1])} and {named[-1]}."
    assert [finding.verdict for finding in accusations(text)] == ["inconsistent"]


def _reach(tenths: int) -> float:
    place = 1
    while tenths % (place * 10) == 0:
        place *= 10
    return place / 2


@given(
    st.lists(AMOUNTS, min_size=3, max_size=3, unique=True), st.integers(10, 3000), st.permutations([0, 1, 2])
)
def test_the_order_of_the_parts_does_not_matter(values: list[int], total: int, order: list[int]) -> None:
    def verdicts(chosen: list[int]) -> list[str]:
        named = [f"{millions(value)} for work {value}a" for value in chosen]
        text = f"Chile announced {millions(total)}, made up of {named[0]}, {named[1]} and {named[2]}."
        return [finding.verdict for finding in read(text).findings() if finding.kind == "sum"]

    assert verdicts(values) == verdicts([values[index] for index in order])


@given(st.integers(101, 99_999), st.integers(101, 99_999))
def test_a_change_with_its_true_percentage_is_never_accused(later: int, earlier: int) -> None:
    rise = later >= earlier
    percent = abs(later - earlier) * 100 / earlier
    assume(0.5 < percent < 5_000)
    text = (
        f"Chile issued {later:,} visas compared to {earlier:,} in FY2021 – a {percent:.0f} percent "
        f"{'increase' if rise else 'drop'}."
    )
    assert accusations(text) == []


@given(st.integers(101, 99_999), st.integers(2, 900))
def test_the_derived_base_holds_the_true_one(earlier: int, percent: int) -> None:
    later = earlier + earlier * percent // 100
    text = f"Chile issued {later:,} visas in FY2022, a {percent} percent increase over FY2021."
    (finding,) = [finding for finding in read(text).findings() if finding.kind == "change"]
    assert finding.low is not None
    assert finding.high is not None
    assert finding.low - 1 <= earlier <= finding.high + 1


@given(st.integers(1, 99_999), st.integers(100, 99_999))
def test_a_true_share_is_never_accused(part: int, whole: int) -> None:
    assume(part <= whole)
    text = f"Chile registered {part:,} of the {whole:,} migrants, or {part * 100 / whole:.1f} percent."
    assert accusations(text) == []
