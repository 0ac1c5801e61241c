"""The Markdown documents once more as web pages, Word documents and PDF: how much is read as from the Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pledgebook
from evaluation.gold import Gold
from evaluation.likeness import ALIKE, found, likeness
from evaluation.record import Scored, scored
from evaluation.renderings import plain, web, word
from evaluation.renderings.printed import printer

# By name of the line in the table: the ending of the file, and what makes it of a text in a language, where it can.
Renderings = dict[str, tuple[str, Callable[[str, str], bytes | None]]]
RENDERED: Renderings = {
    "as plain text": ("txt", lambda text, _language: plain.text(text)),
    "as web pages": ("html", lambda text, language: web.page(text, "", language)),
    "as Word documents": ("docx", lambda text, _language: word.document(text)),
}
PRINTED = "as PDF"


def rendered(golds: Sequence[Gold]) -> list[Scored]:
    """A line a format, over all documents: F1 against the readings of the Markdown; the same on every machine."""
    return list(_measured(golds, RENDERED))


def printed(golds: Sequence[Gold]) -> list[Scored]:
    """The line of PDF, which depends on the browser and its fonts; none without a browser."""
    with printer() as prints:
        return list(_measured(golds, {PRINTED: ("pdf", prints)})) if prints else []


def _measured(golds: Sequence[Gold], renderings: Renderings) -> Iterator[Scored]:
    both, whole = {name: Counter[str]() for name in renderings}, {name: Counter[str]() for name in renderings}
    for gold in filter(_is_plain, golds):
        language = gold.language or "en"
        expected = found(_read(gold.text.encode(), "md", gold.language))
        for name, (ending, rendering) in renderings.items():
            made = rendering(gold.text, language)
            if made is None:
                continue
            alike = likeness(expected, found(_read(made, ending, gold.language)))
            both[name].update({row: shared for row, (shared, _) in alike.items()})
            whole[name].update({row: size for row, (_, size) in alike.items()})
    for name in renderings:
        rows = {row: both[name][row] / whole[name][row] for row in ALIKE if whole[name][row]}
        yield scored(name, None, None, rows)


def _read(data: bytes, ending: str, language: str | None) -> pledgebook.Reading:
    return pledgebook.read(data, name=f"a.{ending}", language=language, audit=False)


def _is_plain(gold: Gold) -> bool:
    """Whether a document is Markdown that other formats can show: no facts over its text, and no notes."""
    return gold.document.suffix == ".md" and not gold.text.startswith("---\n") and "[^" not in gold.text
