"""A document of planted relations between sentences of noise, with the places of its figures."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.soak.planting import Claim, Planted, Planter, Span

_HEADINGS = {
    "en": "Statement of {}",
    "es": "Declaración de {}",
    "pt": "Declaração de {}",
    "fr": "Déclaration de {}",
}
_DATES = {"en": "May 14, 2025", "es": "14 de mayo de 2025", "pt": "14 de maio de 2025", "fr": "14 mai 2025"}


@dataclass(frozen=True)
class Placed:
    """A claim of a relation, and where its figures stand in the text of the document."""

    claim: Claim
    spans: tuple[Span, ...]
    text: str
    relation: str


@dataclass(frozen=True)
class Planned:
    """A document: its text, and all that is claimed in it."""

    text: str
    claims: tuple[Placed, ...]
    figures: int


def document(language: str, seed: int) -> Planned:
    """The document of a seed: 10 to 400 figures, most of them few."""
    chance = Random(f"{language} {seed}")
    planter = Planter(language, chance)
    wanted = int(10 ** chance.uniform(1, 2.6))
    sheet = _Sheet(f"# {_HEADINGS[language].format('Amra')}\n\n{_DATES[language]}")
    while sheet.figures < wanted:
        planted = planter.relation() if chance.random() < 0.6 else planter.noise()
        alone = planted.block or sheet.closed or chance.random() < 0.5
        item = alone and not planted.block and not sheet.closed and chance.random() < 0.4
        sheet.add(planted, "\n\n" if alone else " ", "- " if item else "")
    return Planned(sheet.text + "\n", tuple(sheet.claims), sheet.figures)


class _Sheet:
    def __init__(self, head: str) -> None:
        self.text = head
        self.claims: list[Placed] = []
        self.figures = 0
        self.closed = True  # whether nothing may go on in the same block, nor a list behind it

    def add(self, planted: Planted, before: str, bullet: str) -> None:
        """Add a text without its marks."""
        self.text += before + bullet
        plain, spans = unmarked(planted.text, len(self.text))
        self.text += plain
        self.figures += len(spans)
        self.closed = planted.block
        self.claims += [
            Placed(claim, tuple(spans[index] for index in claim.figures), plain, planted.relation)
            for claim in planted.claims
        ]


def unmarked(text: str, start: int) -> tuple[str, list[Span]]:
    """The text without its marks, and where what they mark stands, counted from ``start``."""
    plain, spans, begun = "", list[Span](), 0
    for character in text:
        if character == "\ue000":
            begun = start + len(plain)
        elif character == "\ue001":
            spans.append((begun, start + len(plain)))
        else:
            plain += character
    return plain, spans
