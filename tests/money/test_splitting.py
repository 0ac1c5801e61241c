"""How an amount breaks down: one way, and by every statement of it."""

from __future__ import annotations

from pledgebook.money import book, splits
from tests.money.postings import again, part, posting


def test_the_sum_that_names_most_parts_is_taken() -> None:
    found = book(
        [
            posting(10, 817, 817),
            posting(20, 240, 240, relations=(part(10, finding=0), part(60, finding=1))),
            posting(30, 575, 575, relations=(part(10, finding=0),)),
            posting(40, 376, 376, relations=(part(60, finding=1), part(30, finding=2))),
            posting(50, 199, 199, relations=(part(60, finding=1), part(30, finding=2))),
            posting(60, 817, 817, relations=(again(10),)),
        ]
    )
    parts = {key[1]: [each.span.start for each in own] for key, own in splits(found).items()}
    assert parts == {10: [20, 40, 50], 60: [20, 40, 50], 30: [40, 50]}


def test_a_part_in_another_state_and_one_that_may_be_none_are_left_out() -> None:
    found = book(
        [
            posting(10, 100, 100),
            posting(20, 30, 30, state="obligated", relations=(part(10),)),
            posting(30, 30, 30, relations=(part(10, sure=False),)),
        ]
    )
    assert splits(found) == {}
