"""Pages as sites make them: which sentences must be read, and which stand around them on every page of the site."""

import html
import re
import tomllib
from pathlib import Path

import pytest

from pledgebook.reading import read_document

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def of(page: Path) -> tuple[str, list[str], list[str]]:
    sidecar = tomllib.loads(page.with_suffix(".toml").read_text("utf-8"))
    return read_document(page.read_bytes(), page.name).flow.text, sidecar["stay"], sidecar["go"]


def test_there_are_pages_with_a_sidecar_each() -> None:
    assert len(PAGES) >= 8
    for page in PAGES:
        _text, stay, go = of(page)
        source = " ".join(html.unescape(re.sub("<[^>]*>", "", page.read_text("utf-8"))).split())
        assert len(stay) >= 5
        assert len(go) >= 5
        assert [each for each in (*stay, *go) if each not in source] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_sentence_of_the_document_is_lost(page: Path) -> None:
    text, stay, _go = of(page)
    assert [each for each in stay if each not in text.replace("\n", " ")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_nothing_around_it_is_read(page: Path) -> None:
    text, _stay, go = of(page)
    assert [each for each in go if each in text] == []
