"""HTML: the words of the page's main part, without what surrounds them on every page of a site."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pledgebook.model import Document, Refusal
from pledgebook.reading.assemble import blocks, written
from pledgebook.reading.html_body import body
from pledgebook.reading.html_head import head
from pledgebook.reading.html_nesting import flattened
from pledgebook.reading.html_sheet import Sheet
from pledgebook.reading.marked_headings import depths
from pledgebook.reading.part import Part
from pledgebook.reading.sentences import sentences
from pledgebook.reading.source import Source
from pledgebook.reading.writer import Writer

_NEVER = "head, script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, [hidden]"
_FOOTNOTES = "sup > a[href^='#'], a[href^='#'] > sup"
_AROUND = "nav, header, footer, aside, form, button, select, dialog, [role=navigation], [aria-hidden=true]"
_MAIN = "main, [role=main]"


def read(source: Source) -> Document:
    """The document in a page. ``Document.text`` is the text that reading produces, each block's path a CSS path.

    Raises ``Refusal`` for a page without words.
    """
    tree = LexborHTMLParser(flattened(source.text).encode("utf-8", "replace"))
    sheet = _sheet(tree)
    if not sheet.parts:
        raise Refusal(source.name, "no text in the page")
    text = sheet.text

    def write(writer: Writer, part: Part) -> None:
        [(at, end)] = part.spans
        for begins, stops in part.bold:
            writer.words(text, at, begins)
            writer.bold()
            writer.words(text, begins, stops)
            writer.light()
            at = stops
        writer.words(text, at, end)

    flow, lines = written(sheet.parts, write)
    found = blocks(lines, depths(lines))
    return Document(
        text=text,
        flow=flow,
        blocks=found,
        sentences=sentences(flow.text, found),
        format="html",
        sha256=source.sha256,
        source=source.name,
        metadata=head(tree),
    )


def _sheet(tree: LexborHTMLParser) -> Sheet:
    """The main part where the page names one that has words; else all but what surrounds it; else all."""
    always = _ids(tree, f"{_NEVER}, {_FOOTNOTES}")
    around = always | _ids(tree, _AROUND)
    sheet = Sheet()
    for root, skipped in ((_main(tree), around), (tree.root, around), (tree.root, always)):
        if root is not None:
            sheet = body(root, skipped)
        if sheet.parts:
            break
    return sheet


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    main = tree.css_first(_MAIN)
    articles = [] if main else tree.css("article")
    return articles[0] if len(articles) == 1 else main


def _ids(tree: LexborHTMLParser, selector: str) -> frozenset[int]:
    return frozenset(node.mem_id for node in tree.css(selector))
