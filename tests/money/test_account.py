"""Accounts: each amount once, no total across states or currencies, and what was taken out stands beside."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import LADDER, Account, Posting
from pledgebook.money import account, book
from tests.money.postings import again, ends, naive, part, posting, told


def of(*postings: Posting) -> Account:
    return account(book(postings))


def test_a_part_and_a_restatement_are_counted_once_and_named() -> None:
    (line,) = of(
        posting(10, 816, 817),
        posting(20, 240, 250, relations=(part(10),)),
        posting(30, 81, 82, relations=(part(20),)),
        posting(40, 816, 817, relations=(again(10),)),
    ).lines
    assert ends(line) == (816, 817)
    assert naive(line) == (1953, 1966)
    assert told(line) == [(20, "part", 10), (30, "part", 20), (40, "restated", 10)]


def test_the_statement_in_a_commitment_stands_for_an_amount() -> None:
    (line,) = of(posting(10, 5, 5, in_commitment=False), posting(20, 5, 5, relations=(again(10),))).lines
    assert [each.posting.span.start for each in line.counted] == [20]


def test_statements_of_one_amount_narrow_it() -> None:
    (line,) = of(posting(10, 313.5, 314.5), posting(20, 314, 315, relations=(again(10),))).lines
    assert ends(line) == (314, 314.5)


def test_statements_that_cannot_all_be_true_reach_from_the_lowest_to_the_highest() -> None:
    (line,) = of(posting(10, 5, 6), posting(20, 8, 9, relations=(again(10),))).lines
    assert ends(line) == (5, 9)


def test_parts_that_exceed_their_total_widen_it_and_no_total_is_less_than_a_part() -> None:
    (line,) = of(
        posting(10, 47, 49),
        *(posting(place, 20, 22, relations=(part(10, finding=3),)) for place in (20, 30, 40)),
    ).lines
    assert ends(line) == (47, 66)
    (line,) = of(posting(10, 40, 60), posting(20, 50, 52, relations=(part(10),))).lines
    assert ends(line) == (50, 60)


def test_what_may_come_on_top_counts_in_the_highest_alone() -> None:
    (line,) = of(posting(10, 100, 100), posting(20, 30, 32, relations=(part(10, sure=False),))).lines
    assert ends(line) == (100, 132)
    assert told(line) == [(20, "open", 10)]
    assert [each.open for each in line.counted] == [False, True]


def test_states_stand_apart_and_a_part_that_has_gone_further_is_counted_on_its_own_rung() -> None:
    lines = of(posting(10, 100, 100), posting(20, 30, 30, state="disbursed", relations=(part(10),))).lines
    assert [(line.state, ends(line)) for line in lines] == [
        ("announced", (100, 100)),
        ("disbursed", (30, 30)),
    ]


@pytest.mark.parametrize("state", [None])
def test_amounts_without_a_state_are_listed_and_never_added(state: None) -> None:
    (line,) = of(posting(10, 1, 2, state=state), posting(20, 3, 4, state=state)).lines
    assert (line.total, line.naive, len(line.counted)) == (None, None, 2)


def test_currencies_stand_apart_and_one_that_is_not_known_is_added_to_no_other_payers() -> None:
    lines = of(
        posting(10, 1, 1),
        posting(20, 2, 2, currency="EUR"),
        posting(30, 3, 3, currency=None, payers=("CAN",)),
        posting(40, 4, 4, currency=None, payers=("BRB",)),
        posting(50, 5, 5, currency=None, payers=("CAN",)),
        posting(60, 6, 6, currency=None, payers=("CAN",), document="b"),
    ).lines
    found = [(line.currency, line.payers, ends(line)[0]) for line in lines]
    assert found == [
        ("EUR", (), 2), ("USD", (), 1), (None, ("BRB",), 4), (None, ("CAN",), 8), (None, ("CAN",), 6),
    ]  # fmt: skip


def test_amounts_of_nobody_known_stand_apart_from_those_of_somebody() -> None:
    lines = of(posting(10, 1, 1), posting(20, 2, 2, payers=())).lines
    assert [(line.unsaid, ends(line)[0]) for line in lines] == [(False, 1), (True, 2)]


def test_a_rate_enters_no_sum() -> None:
    (line,) = of(posting(10, 1, 1, each="family"), posting(20, 2, 2)).lines
    assert (ends(line), naive(line), told(line)) == ((2, 2), (2, 2), [(10, "rate", None)])
    (line,) = of(posting(10, 1, 1, each="family")).lines
    assert (line.total, line.naive) == (None, None)


def test_a_part_counts_where_its_total_is_not_asked_for() -> None:
    found = book([posting(10, 100, 100), posting(20, 30, 30, relations=(part(10),))])
    assert [ends(line) for line in account(found, [1]).lines] == [(30, 30)]


def test_amounts_that_would_contain_themselves_lose_none() -> None:
    (line,) = of(posting(10, 5, 6, relations=(part(20),)), posting(20, 5, 6, relations=(part(10),))).lines
    assert ends(line) == (5, 6)


def test_an_amount_without_an_upper_end_leaves_the_total_open() -> None:
    (line,) = of(posting(10, 5), posting(20, 1, 2)).lines
    assert ends(line) == (6, None)


PLACES = st.integers(0, 11)
ROWS = st.lists(
    st.tuples(
        st.integers(0, 400), st.one_of(st.none(), st.integers(0, 40)), st.sampled_from([None, *LADDER[:2]]),
        st.sampled_from(["USD", "EUR", None]), st.sampled_from([(), ("USA",), ("CAN",)]),
        st.lists(st.tuples(st.sampled_from(["part", "again", "open"]), PLACES), max_size=2),
        st.sampled_from(["a", "b"]), st.sampled_from(["", "person"]),
    ),
    max_size=12,
)  # fmt: skip


def _postings(rows: Sequence[tuple[object, ...]]) -> list[Posting]:
    made = []
    for place, (low, width, state, currency, payers, relations, document, each) in enumerate(rows):
        assert isinstance(low, int)
        assert isinstance(relations, list)
        tied = tuple(
            again(to) if kind == "again" else part(to, sure=kind == "part")
            for kind, to in relations
            if to != place
        )
        high = low + width if isinstance(width, int) else None
        said = {"state": state, "currency": currency, "payers": payers, "relations": tied, "each": each}
        made.append(posting(place, low, high, document=str(document), **said))
    return made


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(rows: list[tuple[object, ...]], random: object) -> None:
    postings = _postings(rows)
    shuffled = list(postings)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert of(*shuffled) == of(*postings)


@given(ROWS)
def test_low_is_at_most_high_and_high_at_most_the_naive_one(
    rows: list[tuple[object, ...]],
) -> None:
    for line in of(*_postings(rows)).lines:
        if line.total is not None and line.naive is not None:
            low, high = line.total.low or Fraction(0), line.total.high
            assert high is None or low <= high
            if line.naive.high is not None:
                assert high is not None
                assert high <= line.naive.high
            assert low <= (line.naive.high if line.naive.high is not None else low)


@given(ROWS)
def test_every_posting_is_counted_or_taken_out_once_and_nothing_is_lost(
    rows: list[tuple[object, ...]],
) -> None:
    postings = _postings(rows)
    lines = of(*postings).lines
    counted = [each.posting.key for line in lines for each in line.counted]
    gone = [each.posting.key for line in lines for each in line.removed if each.why != "open"]
    assert sorted(counted + gone) == sorted(each.key for each in postings)
    for line in lines:
        there = {each.posting.key for each in line.counted} | {each.posting.key for each in line.removed}
        assert all(each.of is None or each.of.key in there for each in line.removed)


@given(ROWS, st.lists(st.booleans(), min_size=12, max_size=12))
def test_a_smaller_selection_never_comes_to_more_than_all_its_statements(
    rows: list[tuple[object, ...]], chosen: list[bool]
) -> None:
    found = book(_postings(rows))
    some = [index for index in range(len(found.postings)) if chosen[index]]
    for line in account(found, some).lines:
        if line.total is not None and line.naive is not None and line.naive.high is not None:
            assert line.total.high is not None
            assert line.total.high <= line.naive.high
