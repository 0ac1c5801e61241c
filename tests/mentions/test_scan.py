"""One pass over the text: no two findings share a word, and every one stands where it says, whatever the text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.mentions.scan import scan
from pledgebook.vocabulary import load

PIECES = st.sampled_from(
    ["$", "US$", "5", "20", "2022", "1,000", "1.5", " million", "M", " percent", "%", "-", "–", " to ", " and ", " of ",
     "April", " 20", "FY", "Q1", "early ", "since ", "by ", "between ", "from ", "the ", "a ", "hundred", " dozens",
     " families", "-person", " capacity", "Phase ", "more than ", "nearly ", " the next three years", "(", ")", ".",
     ", ", "\n", " ", "é", "’", "H-2", "last month", " end of "]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_findings_are_in_order_and_apart(text: str) -> None:
    found = scan(text, load("en"))
    spans = sorted([time.at for time in found.times] + [figure.at for figure in found.figures])
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
    for one, other in pairwise(spans):
        assert one.end <= other.start
    for figure in found.figures:
        assert figure.low is not None or figure.high is not None
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
