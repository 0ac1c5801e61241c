"""The amounts near another are all those that round it or are rounded by it, as by looking at each."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.checks.near import Near
from pledgebook.model.figure import rounds

MOST = 5
# Values of one to three digits that crowd together, so that many round each other, and ranges, which have none.
VALUES = st.one_of(
    st.none(), st.builds(Decimal, st.sampled_from(["50", "49.6", "45", "44.9", "9", "9.5", "10", "100", "0"])),
    st.decimals(min_value=1, max_value=120, places=1),
)  # fmt: skip


@given(st.lists(VALUES, max_size=20))
def test_none_is_passed_over_that_rounds_another(values: list[Decimal | None]) -> None:
    near = Near[int](MOST)
    for place, value in enumerate(values):
        found = near.before(value, place)
        assert found == sorted(found, reverse=True)
        assert all(place - MOST <= other < place for other in found)
        rounding = {
            other
            for other in range(max(0, place - MOST), place)
            if value is not None
            and (earlier := values[other]) is not None
            and rounds(earlier, value, hedged=True)
        }
        assert rounding <= set(found)


def test_what_is_far_off_or_written_with_as_many_digits_is_not_looked_at() -> None:
    near = Near[str](MOST)
    for value in ("90", "49.6", "45", "12.5", "4.96"):
        near.before(Decimal(value), value)
    assert near.before(Decimal(50), "50") == ["45", "49.6"]
    assert near.before(Decimal("50.4"), "50.4") == ["50", "45"]


def test_an_amount_goes_out_of_sight_behind_so_many_others() -> None:
    near = Near[str](2)
    near.before(Decimal("49.6"), "49.6")
    near.before(None, "a range")
    assert near.before(Decimal(50), "50") == ["49.6"]
    assert near.before(Decimal(50), "50 again") == []
