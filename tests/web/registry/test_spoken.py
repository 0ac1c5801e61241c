from __future__ import annotations

import pytest

from pledgebook.web.registry.spoken import NEAR, around, key

SAID = ("sum", "inconsistent", [("$10 million", "Peru will give $10 million."), ("$6 million", "of which")])


def test_white_space_and_nothing_else_may_differ() -> None:
    kind, verdict, places = SAID
    spaced = [(quote.replace(" ", "\n  "), f" {context} ") for quote, context in places]
    assert key(kind, verdict, spaced) == key(*SAID)
    others = [
        ("share", verdict, places),
        (kind, "overstated", places),
        (kind, verdict, places[::-1]),
        (kind, verdict, places[:1]),
        (kind, verdict, [("$10 million", "Peru will lend $10 million."), places[1]]),
        (kind, verdict, [("$11 million", "Peru will give $10 million."), places[1]]),
    ]
    assert len({key(*each) for each in (SAID, *others)}) == 1 + len(others)


@pytest.mark.parametrize(
    ("text", "said"),
    [("one\n\ntwo [x] three\n\nfour", "two [x] three"), ("[x]", "[x]"), ("a [x]\nb", "a [x]\nb")],
)
def test_around_a_place_is_its_paragraph(text: str, said: str) -> None:
    start = text.index("[x]")
    assert around(text, start, start + 3) == said


def test_a_paragraph_without_end_counts_near_the_place_only() -> None:
    text = "a" * 5000 + "[x]" + "b" * 5000
    assert around(text, 5000, 5003) == "a" * NEAR + "[x]" + "b" * NEAR
