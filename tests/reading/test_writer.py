from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Span
from pledgebook.reading.characters import seen
from pledgebook.reading.page import page
from pledgebook.reading.writer import Writer


def test_no_block_begins_or_ends_with_a_space() -> None:
    writer = Writer()
    spans = []
    for start, end in ((0, 5), (5, 6), (6, 10)):
        writer.begin()
        writer.words(" one   two", start, end)
        spans.append(writer.end())
    assert spans == [Span(0, 3), None, Span(4, 7)]
    assert writer.flow.build().text == "one\ntwo"


def test_a_separator_stands_for_what_it_replaces() -> None:
    writer = Writer()
    for start, end in ((0, 3), (6, 9)):
        writer.begin()
        writer.words("one - two", start, end)
    flow = writer.flow.build()
    assert flow.text == "one\ntwo"
    assert flow.to_source(3, 4) == Span(3, 6)
    assert flow.to_source(2, 5) == Span(2, 7)


def test_bold_without_its_spaces_and_joined_over_one() -> None:
    writer = Writer()
    text = "a bold  words here"
    writer.begin()
    writer.words(text, 0, 1)
    for start, end in ((1, 7), (7, 13)):
        writer.bold()
        writer.words(text, start, end)
        writer.light()
    writer.words(text, 13, len(text))
    flow = writer.flow.build()
    assert flow.text == "a bold words here"
    assert [flow.text[a:b] for a, b in writer.strong] == ["bold words"]


@given(st.text(alphabet="ab \u00a0\u200b\u00ad\t\n.", max_size=40))
def test_the_flow_is_what_the_eye_sees(text: str) -> None:
    writer = Writer()
    writer.begin()
    writer.words(page(text).flat, 0, len(text))
    assert writer.flow.build().text == seen(text)
