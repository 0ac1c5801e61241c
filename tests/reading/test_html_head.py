import pytest
from selectolax.lexbor import LexborHTMLParser

from pledgebook.reading.html_head import head


@pytest.mark.parametrize(
    ("source", "name", "value"),
    [
        ("<title>A\u00a0 b\u00adc</title>", "title", "A bc"),
        ("<title>A</title><meta property='og:title' content='B'>", "title", "B"),
        ("<h1>C</h1>", "title", "C"),
        ("<meta name=DATE content=2022-10-06>", "date", "2022-10-06"),
        ("<time datetime='2022-10-06 09:00'>October</time>", "date", "2022-10-06T09:00:00"),
        ("<meta name=date content='October 2022'>", "date", "October 2022"),
        ("<html lang=es-MX>", "language", "es-MX"),
        ("<meta property='og:url' content='https://x.y'>", "source_url", "https://x.y"),
    ],
)
def test_values(source: str, name: str, value: str) -> None:
    assert head(LexborHTMLParser(source))[name] == value


def test_what_is_not_there_is_not_said() -> None:
    assert head(LexborHTMLParser("<html lang><title> </title><p>a")) == {}
