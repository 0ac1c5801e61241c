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
    with pytest.raises(Refusal, match=r"a\.txt: no format 'pdf': there are text, markdown, html"):
        read_document(b"a", "a.txt", format="pdf")


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "a\0"])
def test_text_at_hand_is_held_to_the_same(text: str) -> None:
    with pytest.raises(Refusal):
        read_text(text)


def test_marks_without_words_make_a_document_without_blocks() -> None:
    document = read_text("- \n\n---\n<!-- -->", format="markdown")
    assert (document.blocks, document.sentences, document.flow.text) == ((), (), "")
