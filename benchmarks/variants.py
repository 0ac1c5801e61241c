"""Long texts out of a short one: copies that differ in their figures and names, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

# Countries with their adjectives, all regular: the people are the adjective with an s.
COUNTRIES = (
    ("Albania", "Albanian"), ("Algeria", "Algerian"), ("Argentina", "Argentinian"), ("Australia", "Australian"),
    ("Belize", "Belizean"), ("Bolivia", "Bolivian"), ("Brazil", "Brazilian"), ("Bulgaria", "Bulgarian"),
    ("Canada", "Canadian"), ("Chile", "Chilean"), ("Colombia", "Colombian"), ("Costa Rica", "Costa Rican"),
    ("Ecuador", "Ecuadorian"), ("Egypt", "Egyptian"), ("Estonia", "Estonian"), ("Ethiopia", "Ethiopian"),
    ("Ghana", "Ghanaian"), ("Guatemala", "Guatemalan"), ("Haiti", "Haitian"), ("Honduras", "Honduran"),
    ("Hungary", "Hungarian"), ("India", "Indian"), ("Jamaica", "Jamaican"), ("Kenya", "Kenyan"),
    ("Latvia", "Latvian"), ("Malaysia", "Malaysian"), ("Mexico", "Mexican"), ("Mongolia", "Mongolian"),
    ("Nicaragua", "Nicaraguan"), ("Norway", "Norwegian"), ("Panama", "Panamanian"), ("Paraguay", "Paraguayan"),
    ("Peru", "Peruvian"), ("Romania", "Romanian"), ("Tanzania", "Tanzanian"), ("Tunisia", "Tunisian"),
    ("Uganda", "Ugandan"), ("Ukraine", "Ukrainian"), ("Uruguay", "Uruguayan"), ("Venezuela", "Venezuelan"),
)  # fmt: skip
# Those that stand behind "the".
WITH_ARTICLE = (
    "Bahamas",
    "Dominican Republic",
    "Netherlands",
    "Philippines",
    "United Kingdom",
    "United States",
)

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
# Amounts, counts and percentages. Years, days and the numbers of phases and pillars stay: they say where one is.
_NUMBER = re.compile(
    r"(?<![\w.,])(?!(?:19|20)\d\d\b(?![.,]\d))"
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{3,}|(?<=\$)\d+|\d{1,2}(?=\s?(?:percent|%|million|billion)))"
)
_NAMES = {name for pair in COUNTRIES for name in pair} | set(WITH_ARTICLE)
_NAME = re.compile(r"\b(?:" + "|".join(sorted(_NAMES, key=len, reverse=True)) + r")(?=s?\b)")


def long_texts(text: str, size: int, number: int, seed: int = 0) -> list[str]:
    """Texts of about ``size`` bytes out of paragraphs of ``text``, no two alike.

    Each begins with the front matter of ``text``, and ends with the paragraph that fills it.
    """
    matter = _FRONT_MATTER.match(text)
    front = matter.group() if matter else ""
    paragraphs = _varied_paragraphs(text.removeprefix(front), random.Random(seed))
    return [front + _filled(paragraphs, size - len(front.encode())) for _ in range(number)]


def joined(texts: Sequence[str]) -> str:
    """One text with the paragraphs of several: the front matter of the first, and all bodies."""
    first, *others = texts
    return "\n\n".join([first, *(_FRONT_MATTER.sub("", text) for text in others)])


def varied(text: str, chance: random.Random) -> str:
    """The text with other figures, each as round as it was, and other countries, each the same throughout."""
    names = _swapped(chance)
    text = _NAME.sub(lambda match: names[match.group()], text)
    return _NUMBER.sub(lambda match: _figure(match.group(), chance), text)


def _varied_paragraphs(body: str, chance: random.Random) -> Iterator[str]:
    while True:
        yield from varied(body.strip(), chance).split("\n\n")


def _filled(paragraphs: Iterator[str], size: int) -> str:
    taken: list[str] = []
    while size > 0:
        taken.append(next(paragraphs))
        size -= len(taken[-1].encode()) + 2
    return "\n\n".join(taken)


def _swapped(chance: random.Random) -> dict[str, str]:
    names: dict[str, str] = {}
    for old, new in zip(COUNTRIES, chance.sample(COUNTRIES, len(COUNTRIES)), strict=True):
        names.update(zip(old, new, strict=True))
    names.update(zip(WITH_ARTICLE, chance.sample(WITH_ARTICLE, len(WITH_ARTICLE)), strict=True))
    return names


def _figure(written: str, chance: random.Random) -> str:
    exact = written.rstrip("0,.")
    digits = [chance.choice("123456789") if char.isdecimal() else char for char in exact]
    return "".join(digits) + written[len(exact) :]
