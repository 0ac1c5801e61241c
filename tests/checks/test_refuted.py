"""No accusation refutes itself: what it accuses cannot meet what it names; zeros neither break nor accuse absurdly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.checks.company import added
from pledgebook.checks.lexicon import lexicon
from pledgebook.checks.placing import place
from pledgebook.checks.same import restate
from pledgebook.checks.sums import add_up
from tests.checks.texts import read

HEDGES = st.sampled_from(["", "nearly ", "more than ", "about ", "up to ", "at least "])
VALUES = st.builds("{}{}".format, HEDGES, st.just("0") | st.integers(0, 1200).map(str))
MONEY = st.builds("{}${} million".format, HEDGES, st.integers(0, 1200))
TEXTS = (
    "Chile registered {} of the {} migrants, or {} percent.",
    "Chile issued {} visas compared to {} in FY2021 – a {} percent increase.",
    "Chile issued {} visas compared to {} in FY2021, a decrease of {} percent.",
    "• Chile doubled its visas, from {} to {} visas. It issued {} visas, a three-fold increase.",
)


@given(
    MONEY,
    st.lists(MONEY, min_size=2, max_size=4),
    st.booleans(),
    st.sampled_from(["", "$21 million went out. "]),
)
def test_the_intervals_of_a_sum_that_is_accused_do_not_meet(
    total: str, parts: list[str], closed: bool, lead: str
) -> None:
    tie = "made up of" if closed else "including"
    listed = " and ".join(f"{part} for town {index}" for index, part in enumerate(parts))
    inputs = read(f"{lead}Chile pledged {total}, {tie} {listed}.")
    places = place(
        inputs.document, inputs.edition, inputs.commitments, inputs.figures, inputs.times, lexicon("en")
    )
    ground = add_up(restate(places))
    for each in ground.equations:
        if each.verdict == "inconsistent":
            assert not added(ground.interval, each.parts).meets(ground.interval(each.total))


@given(VALUES, VALUES, st.integers(0, 300))
def test_the_percentage_of_a_share_that_is_accused_lies_outside_it(part: str, whole: str, said: int) -> None:
    for finding in read(TEXTS[0].format(part, whole, said)).findings():
        if finding.verdict == "overstated":
            assert finding.high is not None
            assert finding.high < said
        if finding.verdict == "understated":
            assert finding.low is not None
            assert said < finding.low


@given(st.sampled_from(TEXTS), VALUES, VALUES, VALUES)
def test_zeros_never_break_the_audit(text: str, a: str, b: str, c: str) -> None:
    for finding in read(text.format(a, b, c)).findings():
        assert finding.explanation.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "Chile issued 21 visas compared to 0 in FY2021 – a 21 percent increase.",
        "Chile issued 5 visas compared to 0 in FY2021, a decrease of 5 percent.",
        "Chile doubled its visas, from 0 to 21 visas.",
        "Chile issued 21 visas, twice the 0 of last year.",
    ],
)
def test_nothing_is_measured_from_zero(text: str) -> None:
    assert not read(text).findings()


def test_a_change_down_to_zero_is_still_measured() -> None:
    (finding,) = read("Chile issued 0 visas compared to 500 in FY2021, a decrease of 40 percent.").findings()
    assert finding.verdict == "understated"
