import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.reading.characters import even, seen


@given(st.text())
def test_evening_out_moves_no_character(text: str) -> None:
    evened = even(text)
    assert len(evened) == len(text)
    assert all(a == b or (a.isspace() and b in " \n") for a, b in zip(text, evened, strict=True))
    assert not any(sign.isspace() and sign not in " \t\n" for sign in evened)


def test_line_ends_are_line_feeds() -> None:
    assert even("a\r\nb\rc\n\u2028d\u00a0e") == "a \nb\nc\n d e"


def test_what_the_eye_sees() -> None:
    assert seen(" Biden-\u2060Harris in\u00a0Los\n Ange\u00adles\u202e ") == "Biden-Harris in Los Angeles"


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\v", "\f"])
def test_other_line_ends_are_line_feeds_but_not_beside_one(end: str) -> None:
    assert even(f"a{end}b{end}{end}c{end}") == "a\nb\n\nc\n"
    assert even(f"a\n{end}b{end}\nc\r\n{end}d") == "a\n b \nc \n d"
