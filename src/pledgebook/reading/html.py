"""HTML: the words of the page's main part, without what surrounds them on every page of a site."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pledgebook.messages import _
from pledgebook.model import Document, Refusal
from pledgebook.reading.assemble import of_sheet
from pledgebook.reading.html_body import body
from pledgebook.reading.html_head import head
from pledgebook.reading.html_nesting import flattened
from pledgebook.reading.html_surroundings import prose, surroundings
from pledgebook.reading.marked_headings import depths
from pledgebook.reading.sheet import Sheet
from pledgebook.reading.source import Source

_NEVER = "head, script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, [hidden]"
_FOOTNOTES = "sup > a[href^='#'], a[href^='#'] > sup"
_AROUND = "nav, header, footer, aside, form, button, select, dialog, [role=navigation], [aria-hidden=true]"
# Who writes where the body begins writes where it ends.
_BODY, _END = re.compile(r"<body\b", re.IGNORECASE), re.compile(r"</(?:body|html)\b", re.IGNORECASE)
_MAIN = "main, [role=main]"


def read(source: Source) -> Document:
    """The document in a page. ``Document.text`` is the text that reading produces, each block's path a CSS path.

    Raises ``Refusal`` for a page without words.
    """
    tree = LexborHTMLParser(flattened(source.text).encode("utf-8", "replace"))
    sheet = _sheet(tree)
    if not sheet.parts:
        raise Refusal(source.name, "no text in the page")
    cut = _BODY.search(source.text) and not _END.search(source.text)
    partial = _("the end of the page is missing") if cut else ""
    return of_sheet(source, sheet, depths, "html", head(tree), partial=partial)


def _sheet(tree: LexborHTMLParser) -> Sheet:
    """The main part where the page names one that has words; else all but what surrounds it; else all."""
    always = _ids(tree, f"{_NEVER}, {_FOOTNOTES}")
    around = (always | _ids(tree, _AROUND)) - _titled(tree)
    sheet = Sheet()
    for root, skipped in ((_main(tree, around), around), (tree.root, around), (tree.root, always)):
        if root is not None:
            sheet = body(root, skipped | surroundings(root, skipped))
        if sheet.parts:
            break
    return sheet


def _main(tree: LexborHTMLParser, around: frozenset[int]) -> LexborNode | None:
    """The element that is marked as the main part, or the one article, where most of the prose stands in that."""
    main = tree.css_first(_MAIN)
    articles = [] if main else tree.css("article")
    if len(articles) != 1 or tree.root is None:
        return main
    return articles[0] if 2 * prose(articles[0], around) >= prose(tree.root, around) else None


def _titled(tree: LexborHTMLParser) -> frozenset[int]:
    """The headers inside the main part that hold its title."""
    headers = tree.css("main header, [role=main] header, article header")
    return frozenset(node.mem_id for node in headers if node.css_first("h1"))


def _ids(tree: LexborHTMLParser, selector: str) -> frozenset[int]:
    return frozenset(node.mem_id for node in tree.css(selector))
