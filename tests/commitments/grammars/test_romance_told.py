"""What a verb of saying tells by an infinitive."""

from __future__ import annotations

import pytest

from pledgebook.commitments.grammars.romance_told import told_by_infinitive
from pledgebook.vocabulary import load


@pytest.mark.parametrize(
    ("language", "words", "stance"),
    [
        ("es", " estar dispuesto a donar 3 carpas", "pledge"),
        ("es", " querer donar 3 carpas", "pledge"),
        ("es", " haber donado 3 carpas", "delivered"),
        ("pt", " estar pronta a contribuir", "pledge"),
        ("pt", " ter aprovado um empréstimo", "delivered"),
        ("fr", " être prêt à verser 3 millions", "pledge"),
        ("fr", " vouloir verser 3 millions", "pledge"),
        ("fr", " avoir versé 3 millions", "delivered"),
        ("es", " conocer el informe", None),
        ("es", " estar cansado", None),
        ("pt", " ter reconhecido o esforço", None),
        ("fr", " connaître 3 cas", None),
        ("fr", " le rapport", None),
    ],
)
def test_told_by_infinitive(language: str, words: str, stance: str | None) -> None:
    act = told_by_infinitive(words, 0, len(words), load(language))
    assert (act.stance if act else None) == stance
