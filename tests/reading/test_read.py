import codecs
import hashlib

import pytest

from pledgebook.model import Refusal
from pledgebook.reading import FORMATS, read_document, read_text


def test_the_suffix_decides_and_then_the_content() -> None:
    assert read_document(b"# a", "folder/a.txt").format == "text"
    assert read_document(b"a", "a.md").format == "markdown"
    assert read_document(b"<p>a", "a.html").format == "html"
    assert read_document(b"<p>a", "a").format == "html"
    assert read_document(b"a\n- b", "a.bin").format == "markdown"
    assert read_document(b"# a", "a.md", format="text").format == "text"
    assert read_text("# a").format == "markdown"
    assert list(FORMATS) == ["text", "markdown", "html"]


def test_the_document_knows_its_source() -> None:
    data = codecs.BOM_UTF8 + b"Chile"
    document = read_document(data, "folder/sheets\\a.txt")
    assert (document.source, document.text) == ("a.txt", "Chile")
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert read_document(data, "https://x.y/a.txt").source == "https://x.y/a.txt"
    assert read_text("Chile").sha256 == hashlib.sha256(b"Chile").hexdigest()


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(Refusal, match=r"a\.txt: no format 'rtf': there are text, markdown, html, pdf, docx"):
        read_document(b"a", "a.txt", format="rtf")
    with pytest.raises(Refusal, match=r"a\.txt: a PDF that cannot be opened"):
        read_document(b"a", "a.txt", format="pdf")


def test_marks_that_turn_the_text_are_left_out_and_named() -> None:
    for name, source in (
        ("a.txt", "Peru \u202e003\u202c"),
        ("a.html", "<p>Peru &#8238;003&#8236;"),
        ("a.md", "Peru \u2067003\u2069"),
    ):
        document = read_document(source.encode(), name)
        assert document.flow.text == "Peru 003"
        assert "direction" in document.warnings[-1]
    assert read_document("Peru\u200e".encode(), "a.txt").warnings == ()


@pytest.mark.parametrize(
    ("format", "source"),
    [
        ("markdown", "| Country | Sum |\n|-|-|\n| Peru | 5 |\n"),
        ("html", "<table><tr><th>Country<th>Sum<tr><th>Peru<td>5</table>"),
        ("html", "<table><thead><tr><td>Country<td>Sum<tbody><tr><td>Peru<td>5</table>"),
        ("html", "<table><tr><td><b>Country</b><td><b>Sum</b><tr><td>Peru<td>5</table>"),
    ],
)
def test_the_header_of_a_table_is_known_in_one_way(format: str, source: str) -> None:
    cells = [(b.table, b.row, b.column, b.header) for b in read_text(source, format=format).blocks]
    assert cells == [(0, 0, 0, True), (0, 0, 1, True), (0, 1, 0, False), (0, 1, 1, False)]


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "a\0"])
def test_text_at_hand_is_held_to_the_same(text: str) -> None:
    with pytest.raises(Refusal):
        read_text(text)


def test_marks_without_words_make_a_document_without_blocks() -> None:
    document = read_text("- \n\n---\n<!-- -->", format="markdown")
    assert (document.blocks, document.sentences, document.flow.text) == ((), (), "")
