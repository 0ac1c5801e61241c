"""Sets that are joined, and an order without circles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.money.joining import Above, Sets

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30)


@given(PAIRS, st.randoms(use_true_random=False))
def test_sets_do_not_depend_on_the_order_of_joining(pairs: list[tuple[int, int]], random: object) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = Sets(10), Sets(10)
    for a, b in pairs:
        first.join(a, b)
    for a, b in shuffled:
        second.join(b, a)
    assert [first.of(each) for each in range(10)] == [second.of(each) for each in range(10)]
    assert all(first.of(a) == first.of(b) for a, b in pairs)


@given(PAIRS)
def test_nothing_ever_stands_above_itself(pairs: list[tuple[int, int]]) -> None:
    above = Above[str]()
    for low, high in pairs:
        above.put(low, high, "so")
    assert all(each not in dict(above.over(each)) for each in range(10))


def test_what_stands_above_comes_nearest_first() -> None:
    above = Above[str]()
    for low, high in ((1, 2), (2, 3), (1, 4), (3, 1)):
        above.put(low, high, f"{low}{high}")
    assert list(above.over(1)) == [(2, "12"), (4, "14"), (3, "23")]
