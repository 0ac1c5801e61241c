"""The documents that are read: the project's sample, and real ones where there are any."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pledgebook

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "examples" / "lima-2022.md"
OTHER_LANGUAGES = {"Spanish": "es-ficha.md", "Portuguese": "pt-lista.md", "French": "fr-liste.md"}
SUFFIXES = (".md", ".txt", ".html")


@dataclass(frozen=True, slots=True)
class Text:
    """A document, decoded: the same characters for everyone who reads it. ``name`` tells the format."""

    name: str
    text: str

    @property
    def words(self) -> int:
        """How many words it has, markup included."""
        return len(self.text.split())

    def read(self, *, audit: bool, money: bool = False) -> pledgebook.Reading:
        """Read it with Pledgebook."""
        return pledgebook.read(self.text, name=self.name, audit=audit, money=money)


def sample() -> Text:
    """The sample that the project ships."""
    return Text(SAMPLE.name, SAMPLE.read_text("utf-8"))


def other_languages() -> dict[str, Text]:
    """A document of our own in each language but English, by its name."""
    paths = {name: ROOT / "tests" / "corpus" / file for name, file in OTHER_LANGUAGES.items()}
    return {name: Text(path.name, path.read_text("utf-8")) for name, path in paths.items()}


def corpus() -> list[Text]:
    """The real documents in the folder that ``PLEDGEBOOK_CORPUS`` names."""
    named = os.environ.get("PLEDGEBOOK_CORPUS")
    return list(_understood(Path(named) / "documents")) if named else []


def _understood(folder: Path) -> Iterator[Text]:
    """Those in which something is found: a text in a language that is not read yet would be skimmed at great speed."""
    for path in sorted(folder.iterdir()):
        if path.suffix in SUFFIXES:
            text = Text(path.name, path.read_text("utf-8"))
            try:
                understood = bool(text.read(audit=False).commitments)
            except pledgebook.Refusal:
                understood = False
            if understood:
                yield text
