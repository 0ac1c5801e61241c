"""Numbered items of a joint statement: each country has its own sentences, and all that hangs from words above."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TEXTS = {
    "en": (
        "# Joint statement of Colombia and Panama\n\nThe two Presidents agreed as follows:\n\n"
        "1. To open a border post by 2026.\n\n"
        "2. Both Presidents thanked IOM for its support.\n\n"
        "3. Colombia will lend Panama four boats. For its part, Panama will grant 300 scholarships.\n"
    ),
    "es": (
        "# Comunicado conjunto de Colombia y Panamá\n\nLos Presidentes acordaron lo siguiente:\n\n"
        "1. Abrir un puesto fronterizo en 2026.\n\n"
        "2. Ambos mandatarios agradecieron el apoyo de la OIM.\n\n"
        "3. Colombia donará a Panamá cuatro lanchas. Por su parte, Panamá concederá 300 becas.\n"
    ),
    "fr": (
        "# Communiqué conjoint du Mali et du Niger\n\nLes deux Présidents ont convenu de ce qui suit :\n\n"
        "1. Ouvrir un poste frontière en 2026.\n\n"
        "2. Les deux Présidents ont remercié l'OIM de son appui.\n\n"
        "3. Le Mali prêtera au Niger quatre bateaux. Pour sa part, le Niger accordera 300 bourses.\n"
    ),
    "pt": (
        "# Comunicado conjunto de Angola e Moçambique\n\nOs Presidentes acordaram o seguinte:\n\n"
        "1. Abrir um posto fronteiriço em 2026.\n\n"
        "2. Ambos os Presidentes agradeceram o apoio da OIM.\n\n"
        "3. Angola cederá a Moçambique quatro lanchas. Por sua vez, Moçambique concederá 300 bolsas.\n"
    ),
}
PAIRS = {"en": ("COL", "PAN"), "es": ("COL", "PAN"), "fr": ("MLI", "NER"), "pt": ("AGO", "MOZ")}


@pytest.mark.parametrize("language", TEXTS)
def test_each_has_its_own(language: str) -> None:
    first, second = PAIRS[language]
    found = [each.parties for each in commitments(TEXTS[language], language)]
    assert found == [(first, second), (first,), (second,)]
