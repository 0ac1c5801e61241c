"""What opens before a verb in capitals is looked for no farther back than it reaches."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from pledgebook.commitments.grammars import english_signals


@example("a:** \n")
@given(st.text(alphabet="a:* \n-.–", max_size=9))
def test_it_is_found_where_a_search_from_the_start_finds_it(text: str) -> None:
    for start in range(len(text) + 1):
        whole = english_signals._OPENS.search(text, 0, start) is not None
        assert english_signals._opens(text, start) == whole


def test_its_longest_form_is_seen_whole() -> None:
    assert english_signals._opens("**Norway:** Will send", len("**Norway:** "))
    assert not english_signals._opens("Norway, Will send", len("Norway, "))
