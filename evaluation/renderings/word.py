"""A document as a word processor keeps it: styles for headings, numbering for items, tables, bold runs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from html import escape

from markdown_it.token import Token

from evaluation.renderings.tokens import tokens

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DEEPEST = 9
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_BULLETS, _NUMBERS = 1, 2  # the two kinds of list


def document(markdown: str) -> bytes:
    """The archive of a DOCX."""
    written = _Document()
    for token in tokens(markdown):
        written.take(token)
    parts = {
        "[Content_Types].xml": _TYPES,
        "word/document.xml": f"<w:document {_SPACE}><w:body>{''.join(written.body)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_SPACE}>{''.join(_styles())}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_SPACE}>{''.join(_numbering(written.lists))}</w:numbering>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{part}')
    return buffer.getvalue()


class _Document:
    """The body so far, and the lists: the kind of each and where it starts."""

    def __init__(self) -> None:
        self.body: list[str] = []
        self.lists: list[tuple[int, int]] = []
        self._open: list[int] = []  # the numbers of the lists that are open
        self._begins = False  # whether an item begins with the next paragraph
        self._style = ""

    def take(self, token: Token) -> None:
        """Write what a token stands for."""
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            kind = _NUMBERS if token.type == "ordered_list_open" else _BULLETS
            self.lists.append((kind, int(token.attrs.get("start", 1))))
            self._open.append(len(self.lists))
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            self._open.pop()
        elif token.type == "list_item_open":
            self._begins = True
        elif token.type == "heading_open":
            self._style = f'<w:pStyle w:val="Heading{token.tag[1:]}"/>'
        elif token.type == "inline":
            self._paragraph("".join(_runs(token.children or [])))
        elif token.type in {"fence", "code_block"}:
            self._paragraph(_run(token.content, bold=False))
        elif token.tag in {"table", "tr", "th", "td"}:
            self.body.append(_of_table(token))

    def _paragraph(self, runs: str) -> None:
        properties, self._style = self._style, ""
        if self._open and self._begins:
            level = min(len(self._open), _DEEPEST) - 1
            number = f'<w:ilvl w:val="{level}"/><w:numId w:val="{self._open[-1]}"/>'
            properties += f"<w:numPr>{number}</w:numPr>"
            self._begins = False
        elif self._open:
            properties += f'<w:ind w:left="{720 * len(self._open)}"/>'
        self.body.append(f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")


def _of_table(token: Token) -> str:
    name = {"table": "tbl", "tr": "tr", "th": "tc", "td": "tc"}[token.tag]
    return f"<w:{name}>" if token.nesting > 0 else f"</w:{name}>"


def _runs(children: Sequence[Token]) -> Iterator[str]:
    bold = 0
    for token in children:
        bold += token.nesting if token.type.startswith("strong_") else 0
        if token.type == "hardbreak":
            yield "<w:r><w:br/></w:r>"
        elif token.type == "softbreak":
            yield _run(" ", bold=bold > 0)
        elif token.type in {"text", "code_inline"} and token.content:
            yield _run(token.content, bold=bold > 0)


def _run(words: str, *, bold: bool) -> str:
    properties = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def _styles() -> Iterator[str]:
    for level in range(1, 7):
        name = f'<w:name w:val="heading {level}"/>'
        yield f'<w:style w:type="paragraph" w:styleId="Heading{level}">{name}</w:style>'


def _numbering(lists: Sequence[tuple[int, int]]) -> Iterator[str]:
    for kind in (_BULLETS, _NUMBERS):
        yield f'<w:abstractNum w:abstractNumId="{kind}">'
        for level in range(_DEEPEST):
            form, mark = ("bullet", "•") if kind == _BULLETS else ("decimal", f"%{level + 1}.")
            inside = f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{mark}"/>'
            yield f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>{inside}</w:lvl>'
        yield "</w:abstractNum>"
    for number, (kind, start) in enumerate(lists, 1):
        levels = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            for level in range(_DEEPEST)
        )
        yield f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{levels}</w:num>'
