"""The amounts near another are all those that round it or are rounded by it, as by looking at each."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.checks.near import Near
from pledgebook.model import Interval
from pledgebook.model.figure import Hedge, meaning, rounds

MOST = 5
# Values of one to three digits that crowd together, so that many round each other, and ranges, which have none.
VALUES = st.one_of(
    st.none(), st.builds(Decimal, st.sampled_from(["50", "49.6", "45", "44.9", "9", "9.5", "10", "100", "0"])),
    st.decimals(min_value=1, max_value=120, places=1),
)  # fmt: skip
HEDGES: st.SearchStrategy[Hedge] = st.sampled_from(["exact", "over", "under", "about", "at least", "at most"])


def added(near: Near[str], *values: str, hedge: Hedge = "exact") -> list[str]:
    """What is near the last of some amounts, all of them added."""
    found: list[str] = []
    for value in values:
        found = near.before(Decimal(value), meaning(Decimal(value), Decimal(value), hedge), value)
    return found


@given(st.lists(st.tuples(VALUES, HEDGES), max_size=20))
def test_none_is_passed_over_that_rounds_another(written: list[tuple[Decimal | None, Hedge]]) -> None:
    near = Near[int](MOST)
    meant = [meaning(value, value, hedge) for value, hedge in written]
    for place, (value, _hedge) in enumerate(written):
        found = near.before(value, meant[place], place)
        assert found == sorted(found, reverse=True)
        assert all(place - MOST <= other < place for other in found)
        rounding = {
            other
            for other in range(max(0, place - MOST), place)
            if value is not None
            and (earlier := written[other][0]) is not None
            and rounds(earlier, value, hedged=True)
            and meant[other].meets(meant[place])
        }
        assert rounding <= set(found)


def test_what_is_far_off_or_written_with_as_many_digits_is_not_looked_at() -> None:
    assert added(Near[str](MOST), "90", "49.6", "45", "12.5", "4.96", "50") == ["45", "49.6"]
    assert added(Near[str](MOST), "50", "49.6", "49.8") == ["50"]


def test_what_an_amount_cannot_be_meant_to_be_is_not_looked_at() -> None:
    near = Near[str](MOST)
    added(near, "54.9", "50.3")
    assert added(near, "50", hedge="under") == []
    assert added(near, "50", hedge="over") == ["50.3", "54.9"]


def test_an_amount_goes_out_of_sight_behind_so_many_others() -> None:
    near = Near[str](2)
    added(near, "49.6")
    near.before(None, Interval(None, None), "a range")
    assert added(near, "50") == ["49.6"]
    assert added(near, "50") == []
