"""A document as the scorer takes it: what ``pledgebook read FILE --format json`` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pledgebook
from evaluation.gold import Gold
from pledgebook.formats import FORMATS


def printed(document: Path | bytes, name: str | None = None, language: str | None = None) -> str:
    """The reading of a document as the command line prints it."""
    return "".join(FORMATS["json"].write([pledgebook.read(document, name=name, language=language)]))


def parsed(document: Path | bytes, name: str | None = None, language: str | None = None) -> dict[str, Any]:
    """The same as an object."""
    reading: dict[str, Any] = json.loads(printed(document, name, language))
    return reading


def of(gold: Gold) -> dict[str, Any]:
    """The reading of a marked document. Raises ``pledgebook.Refusal``."""
    return parsed(gold.document, language=gold.language)
