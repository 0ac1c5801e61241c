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
