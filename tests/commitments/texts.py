"""Texts of a test's own, read whole: what a rule does shows in the commitments that come out."""

from __future__ import annotations

import datetime as dt

from pledgebook import Reading
from pledgebook.model import Commitment
from pledgebook.pipeline import read

LIMA = dt.date(2022, 10, 6)
# Titles, by their language, of documents that say that they are of commitments.
PACTS = {
    "en": "Ocean Pact: commitments",
    "es": "Foro del Agua: compromisos",
    "pt": "Fórum da Água: compromissos",
    "fr": "Forum de l'eau : engagements",
}
# Titles of documents in which whoever promises something may be named.
COMMUNIQUES = {
    "en": "Health Forum: final communiqué",
    "es": "Foro de Salud: comunicado final",
    "pt": "Fórum de Saúde: comunicado final",
    "fr": "Forum de la santé : communiqué final",
}


def reading(text: str, language: str | None = None) -> Reading:
    return read(text, date=LIMA, language=language, audit=False)


def commitments(text: str, language: str | None = None) -> tuple[Commitment, ...]:
    return reading(text, language).commitments


def only(text: str, language: str | None = None) -> Commitment:
    """The one commitment of a text."""
    (commitment,) = commitments(text, language)
    return commitment


def listed(*items: str) -> str:
    """A document of these items."""
    return "\n\n".join(f"- {item}" for item in items)


def who_acts(language: str, sentence: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The parties and the partners of an item of a list of commitments."""
    (found,) = commitments(f"# {PACTS[language]}\n\n- {sentence}", language)
    return found.parties, found.partners


def acts(language: str, sentence: str) -> list[str]:
    """The parties and the stance of each commitment in a sentence of a communiqué: "CHL pledge"."""
    found = commitments(f"# {COMMUNIQUES[language]}\n\n{sentence}", language)
    return [f"{' '.join(each.parties)} {each.stance}" for each in found]
