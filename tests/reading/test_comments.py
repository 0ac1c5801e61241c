import pytest

from pledgebook.reading.comments import without_comments


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\n<!-- -->\nb", "a\n        \nb"),
        ("a <!-- x\ny --> b", "a       \n      b"),
        ("a<!-- -->b", "a" + "\u2060" * 8 + "b"),
        ("<!---->a<!-- b", "       a<!-- b"),
        ("<!-- a --> <!-- b -->", " " * 21),
        ("a --> b", "a --> b"),
    ],
)
def test_blanks_out_what_is_closed(text: str, left: str) -> None:
    assert without_comments(text) == left
    assert len(left) == len(text)
