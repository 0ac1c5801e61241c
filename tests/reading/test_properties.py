"""What holds for every document, whatever it is made of."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Document, Refusal, Span, fold
from pledgebook.reading import FORMATS, read_document, read_text
from pledgebook.reading.characters import seen

PIECES = st.sampled_from(
    (
        *(
            "Chile",
            "will",
            "act.",
            "(new)",
            "U.S.",
            "$5 million",
            "Pillar 1: One",
            "é",
            "中。",
            "🌎",
            "’",
            "“",
            "”",
            "–",
        ),
        *(
            "\n",
            "\n\n",
            "\r\n",
            "  ",
            "\t",
            "\u00a0",
            "\u00ad",
            "\u2060",
            "\u200b",
            "\u202e",
            "\u2028",
            "\x0c",
        ),
        *(
            "- ",
            "  • ",
            "1. ",
            "(a) ",
            "# ",
            "## ",
            "> ",
            "```\n",
            "---\n",
            "===\n",
            "***",
            "**",
            "*",
            "_",
            "`",
            "~~",
        ),
        *(
            "[",
            "](x_y)",
            "](",
            "]",
            "![",
            "<!--",
            "-->",
            "\\",
            "\\*",
            "&amp;",
            "&nbsp;",
            "&shy;",
            "&#8217;",
            "\ufeff",
        ),
        *("<b>", "</b>", "<br>", "<div>", "</div>", "<p>", "<ul>", "<li>", "<table>", "<tr>", "<td>", "<h2>"),
        *("|", "a | b", "-|-", "|\n"),
    )
)
SOURCES = st.lists(PIECES, min_size=1, max_size=40).map("".join) | st.text(min_size=1)
FORMAT = st.sampled_from(sorted(FORMATS))


def document(source: str, name: str) -> Document | None:
    try:
        return read_text(source, format=name)
    except Refusal:
        return None


@given(SOURCES, FORMAT)
def test_blocks_and_sentences_lie_in_the_flow_in_order(source: str, name: str) -> None:
    read = document(source, name)
    if read is None:
        return
    flow = read.flow.text
    assert all(a.at.end + 1 == b.at.start for a, b in pairwise(read.blocks))
    assert "\n".join(read.words(block.at) for block in read.blocks) == flow
    assert all(a.at.end <= b.at.start and a.block <= b.block for a, b in pairwise(read.sentences))
    for sentence in read.sentences:
        assert read.blocks[sentence.block].at.holds(sentence.at)
        assert read.words(sentence.at).strip() == read.words(sentence.at) != ""


@given(SOURCES, FORMAT)
def test_the_words_of_a_block_are_clean(source: str, name: str) -> None:
    read = document(source, name)
    for block in read.blocks if read else ():
        words = read.words(block.at) if read else ""
        assert words == seen(words) != ""
        assert all(block.at.holds(at) and at.start < at.end for at in block.strong)


@given(SOURCES, FORMAT)
def test_blocks_point_at_what_stands_before_them(source: str, name: str) -> None:
    read = document(source, name)
    for index, block in enumerate(read.blocks if read else ()):
        assert read
        over = [read.blocks[heading] for heading in block.headings]
        assert all(heading < index for heading in block.headings)
        assert all(heading.kind == "heading" for heading in over)
        assert [h.depth for h in over] == sorted({h.depth for h in over})
        assert block.parent is None or (block.parent < index and read.blocks[block.parent].kind == "item")
        assert block.stem is None or read.words(read.blocks[block.stem].at).endswith(":")
        assert (block.depth > 0) == (block.kind in {"heading", "item"})


@given(SOURCES, FORMAT, st.data())
def test_a_selector_reproduces_its_quote(source: str, name: str, data: st.DataObject) -> None:
    read = document(source, name)
    if read is None or not read.flow.text:
        return
    start = data.draw(st.integers(0, len(read.flow.text) - 1))
    end = data.draw(st.integers(start + 1, len(read.flow.text)))
    selector = read.select(Span(start, end))
    assert 0 <= selector.start < selector.end <= len(read.text)
    assert fold(read.text[selector.start : selector.end]) == selector.quote


@given(SOURCES)
def test_a_character_of_plain_text_is_selected_as_itself(source: str) -> None:
    read = document(source, "text")
    for index, sign in enumerate(read.flow.text if read else ""):
        assert read
        span = read.flow.to_source(index, index + 1)
        if not sign.isspace():
            assert read.text[span.start : span.end] == sign


WORD = st.text(alphabet="abcdefgXYZ0123éñ’", min_size=1, max_size=8)
MARKED = st.one_of(
    WORD,
    WORD.map(lambda word: f"**{word}**"),
    WORD.map(lambda word: f"*{word}*"),
    WORD.map(lambda word: f"`{word}`"),
    WORD.map(lambda word: f"[{word}](https://example.org/{word}_x_(y))"),
    WORD.map(lambda word: f"<u>{word}</u>"),
)
LINE = st.lists(MARKED, min_size=1, max_size=6).map(" ".join)
MARKDOWN = st.lists(st.tuples(st.sampled_from(["", "- ", "  - ", "## ", "> "]), LINE), min_size=1, max_size=8)


@given(MARKDOWN, st.sampled_from(["\n\n", "\r\n\r\n", "\n\n<!-- -->\n\n"]))
def test_the_flow_of_markdown_is_the_words_without_the_marks(
    lines: list[tuple[str, str]], apart: str
) -> None:
    read = read_text(apart.join(start + line for start, line in lines), format="markdown")
    expected = [" ".join(_bare(word) for word in line.split(" ")) for _, line in lines]
    assert read.flow.text.split("\n") == expected


def _bare(word: str) -> str:
    if word.startswith("["):
        return word[1 : word.index("]")]
    return word.removeprefix("<u>").removesuffix("</u>").strip("*`")


@given(st.binary(max_size=200), st.sampled_from(["a", "a.txt", "a.md", "a.html"]))
def test_any_bytes_are_a_document_or_refused(data: bytes, name: str) -> None:
    with suppress(Refusal):
        assert read_document(data, name).sha256


@given(st.binary(max_size=200))
def test_a_refusal_is_one_line(data: bytes) -> None:
    with pytest.raises(Refusal) as refusal:
        read_document(data + b"\xff\xfe\xfd\xfc", "a.txt", encoding="utf-8")
    assert "\n" not in refusal.value.reason


@given(st.binary(max_size=60).map(lambda data: b"---\n" + data + b"\n---\nText"))
def test_any_front_matter_leaves_the_text(data: bytes) -> None:
    try:
        read = read_document(data, "a.md")
    except Refusal:
        return
    assert read.flow.text.endswith("Text")


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_reading_twice_gives_the_same(name: str) -> None:
    source = "# a\n\n- **b** c. D [e](f)\n"
    assert read_text(source, format=name) == read_text(source, format=name)
