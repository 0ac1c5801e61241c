"""Windows: one amount in two spans of time that cannot both be true."""

from __future__ import annotations

from tests.checks.test_sums import rows
from tests.checks.texts import read

OPENING = (
    "The Minister announced over $240 million in new storm assistance. Along with the nearly $575 million in storm "
    "assistance announced {part}, Chile has this month announced nearly $817 million in new assistance for "
    "storm victims."
)
ITEM = "\n\n• Chile has announced nearly $817 million in new assistance {window} for storm victims."


def test_an_amount_dated_to_two_windows_with_a_part_outside_one() -> None:
    text = OPENING.format(part="since September 21") + ITEM.format(window="since September")
    assert rows(read(text), "window") == [
        ("window", "inconsistent", ("nearly $817 million", "nearly $817 million", "nearly $575 million"))
    ]


def test_the_sentence_names_both_windows_and_the_part() -> None:
    text = OPENING.format(part="since August 3") + ITEM.format(window="since August 3")
    (finding,) = [finding for finding in read(text).findings() if finding.kind == "window"]
    assert "“this month”" in finding.explanation
    assert "“since August 3”" in finding.explanation
    assert "nearly $575 million" in finding.explanation


def test_a_window_inside_another_alone_accuses_nobody() -> None:
    text = (
        "Chile has this month announced nearly $817 million in new assistance for storm victims."
        + ITEM.format(window="since September")
    )
    assert rows(read(text), "window") == []


def test_the_same_window_twice_is_no_finding() -> None:
    text = OPENING.format(part="since September 21") + ITEM.format(window="this month")
    assert rows(read(text), "window") == []


def test_amounts_of_different_acts_are_not_compared() -> None:
    text = OPENING.format(part="since September 21") + (
        "\n\n• Chile has spent nearly $817 million in new assistance since September for storm victims."
    )
    assert rows(read(text), "window") == []


def test_a_part_for_victims_since_august_was_not_announced_in_august() -> None:
    text = (
        "Chile has this month announced nearly $817 million in new assistance for storm victims.\n\n"
        "• Chile has announced nearly $817 million in new assistance since September for storm victims. This includes "
        "$240 million for homes flooded since August 3 and $576 million for roads."
    )
    assert rows(read(text), "window") == []
