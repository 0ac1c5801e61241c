"""Every word of a template passes through the catalogue, which has it in every language that pages speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2 import Environment

from pledgebook import messages
from pledgebook.formats import html

LOCALE = Path(messages.__file__).with_name("locale")
PACKAGE = Path(messages.__file__).parent
TEMPLATES = PACKAGE / "web" / "pages" / "templates"
SAID = ("alt", "aria-label", "aria-description", "data-failed", "placeholder", "title")
NAMES = {"Pledgebook", "SHA", "UTC", "https", "json", "openapi"}
# Of a tag or an address, of which a macro says a part.
PART = re.compile(r"""([\w-]+)=(?:"([^"]*)"|'[^']*')|[?&#][\w-]+=?""")
PLACES = (
    "web/api/", "web/intake/", "web/keys/", "web/pages/", "web/people/", "web/protection/", "web/reporting/",
    "web/registry/actions/", "outside/fetching/", "formats/words.py", "formats/html/", "formats/money_words.py",
)  # fmt: skip
TOOLS = ("load_process", "erase_entries")  # of the command line


class Words(HTMLParser):
    """The text of a template, and of the attributes that are read out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.code = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.code += tag in {"code", "pre", "script", "style"}
        self.found += [value for name, value in attributes if name in SAID and value]

    def handle_endtag(self, tag: str) -> None:
        self.code -= tag in {"code", "pre", "script", "style"}

    def handle_data(self, data: str) -> None:
        if not self.code:
            self.found.append(PART.sub(lambda each: (each[2] or "") if each[1] in SAID else "", data))


def literal(template: str) -> list[str]:
    """The words that a template says without asking the catalogue."""
    written = ""
    for _line, kind, text in Environment(autoescape=True).lex(template):
        written += text if kind == "data" else "¤" * (kind == "variable_end")
    reader = Words()
    reader.feed(written)
    reader.close()
    words = (word for text in reader.found for word in re.findall(r"[^\W\d_]{2,}", text))
    return [word for word in words if word not in NAMES]


@pytest.mark.parametrize(
    "path", sorted(TEMPLATES.rglob("*.html")) + sorted(html.FOLDER.glob("*.html")), ids=str
)
def test_a_template_says_nothing_by_itself(path: Path) -> None:
    assert literal(path.read_text(encoding="utf-8")) == []


def test_what_it_would_say_is_found() -> None:
    said = '<p class="x"{% if x %} title="An {{ y }} one"{% endif %}>Loose {{ _("kept") }} words <code>none</code></p>'
    assert literal(said) == ["An", "one", "Loose", "words"]


def wanted() -> Iterator[tuple[str, str]]:
    """The messages of the areas that are spoken, each with a place that says it."""
    with (LOCALE / "pledgebook.pot").open("rb") as file:
        for message in read_po(file):
            places = [
                place
                for place, _line in message.locations
                if place.startswith(tuple(f"src/pledgebook/{each}" for each in PLACES))
            ]
            places = [place for place in places if not any(each in place for each in TOOLS)]
            if message.id and places:
                yield (message.id if isinstance(message.id, str) else message.id[0]), places[0]


@pytest.mark.parametrize("language", [each for each in messages.LANGUAGES if each != "en"])
def test_a_language_has_every_message_of_the_pages(language: str) -> None:
    with (LOCALE / language / "LC_MESSAGES" / "pledgebook.po").open("rb") as file:
        said = {
            (message.id if isinstance(message.id, str) else message.id[0]): message
            for message in read_po(file, locale=language)
        }
    missing = [(place, text) for text, place in wanted() if text not in said]
    assert missing == []
    for text, _place in wanted():
        message = said[text]
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        assert not message.fuzzy, text
        assert all(form.strip() for form in forms), text
        assert isinstance(message.id, str) or len(forms) == 2, text
