import pytest

from pledgebook.reading.sniffing import by_content, by_name


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", "text"),
        ("folder.md/a.MD", "markdown"),
        ("https://example.org/sheet.html?print=1#top", "html"),
        ("a.HTM", "html"),
        ("README", None),
        ("a.docx", None),
    ],
)
def test_by_name(name: str, format: str | None) -> None:
    assert by_name(name) == format


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("Chile announced.", "text"),
        ("  • Chile announced.", "text"),
        ("1. Chile 2 * 3 * 4", "text"),
        ("#hashtag", "text"),
        ("---\ntitle: a\n---\n", "markdown"),
        ("a\n## Pillar", "markdown"),
        ("a\n- b", "markdown"),
        ("Chile **will** act", "markdown"),
        ("\n <!DOCTYPE html>\n", "html"),
        ("<?xml version='1.0'?><html>", "html"),
        ("<p>a", "html"),
        ("<https://example.org>", "text"),
        ("<!-- c -->\n# a", "markdown"),
        ("< 5", "text"),
    ],
)
def test_by_content(text: str, format: str) -> None:
    assert by_content(text) == format
