"""A document that people have marked, and the marks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from evaluation.places import OWN, PROBES, ROOT, Missing


@dataclass(frozen=True)
class Gold:
    """The marks of one document, in the field names of a reading."""

    name: str
    document: Path
    marks: dict[str, Any] = field(repr=False)  # a failed test shows none of them

    @cached_property
    def text(self) -> str:
        """The decoded text that the marks count in."""
        return self.document.read_bytes().decode("utf-8")

    @property
    def language(self) -> str | None:
        """The document's language as an ISO 639-1 code, where the marks say it."""
        return self.marks.get("language")

    @property
    def genre(self) -> str | None:
        """What kind of document it is, where the marks say it."""
        return self.marks.get("genre")

    @property
    def held_out(self) -> bool:
        """Whether nobody may look at what the reader gets wrong in it."""
        return bool(self.marks.get("held_out"))


def load(path: Path, root: Path) -> Gold:
    """The gold in ``path``, whose ``document`` is a path from ``root``."""
    marks: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    document = root / marks["document"]
    if not document.is_file():
        raise Missing(f"{path.name} marks {marks['document']}, which is not in {root}")
    return Gold(path.name.removesuffix(".json").removesuffix(".gold"), document, marks)


def own() -> Iterator[Gold]:
    """The documents of the repository."""
    for path in sorted(OWN.glob("*.gold.json")):
        yield load(path, ROOT)


def probes() -> Iterator[Gold]:
    """The sheets of the repository: sentences of many shapes that ask one question each, and are no documents."""
    for path in sorted(PROBES.glob("*.gold.json")):
        yield load(path, ROOT)


def real(corpus: Path) -> Iterator[Gold]:
    """The documents of the corpus."""
    for path in sorted((corpus / "gold").glob("*.json")):
        yield load(path, corpus)
