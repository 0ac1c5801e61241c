"""The reading as one self-contained page: the document with its marks, notes beside it, the findings on top.

The page needs no script and makes no request; its content security policy allows its own stylesheet and nothing
else. Every mark leads to its note in the margin and every note back to its mark. The document is shown by its
blocks, so that Markdown reads as prose.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.formats import why
from pledgebook.formats.ids import Ids
from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.formats.page import Page
from pledgebook.formats.words import SIGNS, day, language, party, plain, word
from pledgebook.messages import _, ngettext
from pledgebook.model import Reading

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).with_name("html")
STATIC = FOLDER / "static"


def write(readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:
    """One page with all readings, each in an article of its own; nothing where there is no reading."""
    rest = iter(readings)
    first = list(islice(rest, 1))
    if not first:
        return
    style = (STATIC / "reading.css").read_text(encoding="utf-8")
    title = first[0].edition.title or first[0].document.source
    pages = (
        Page(
            reading if layout.part == "reading" else bare(reading), Ids(f"d{number}-" if layout.many else "")
        )
        for number, reading in enumerate(chain(first, rest), 1)
    )
    yield from (
        environment()
        .get_template("page.html")
        .generate(
            pages=pages,
            title=plain(title) if not layout.many else _("Several documents"),
            style=style,
            style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
            many=layout.many,
            part=layout.part,
            language=language(),
        )
    )
    yield "\n"


def bare(reading: Reading) -> Reading:
    """The reading as an audit sees it: figures and findings, no commitments."""
    from pledgebook.formats.digest import figures

    return replace(reading, commitments=(), figures=tuple(figures(reading)))


@cache
def environment() -> Environment:
    """The templates: everything is escaped, and a name that does not exist is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    equip(made)
    return made


def equip(made: Environment) -> None:
    """Give an environment the names that the macros of this format use."""
    made.globals.update(_=_, ngettext=ngettext, SIGNS=SIGNS, why=why)
    made.filters.update(plain=plain, word=word, party=party, day=day)
    made.filters.update(because=str)  # as the reading gives its reasons; a server may say them otherwise
