"""What a sentence says outright: nothing that it denies, asks, doubts or tells of others and of times long gone."""

from __future__ import annotations

import pytest

from pledgebook.commitments.grammars.outright import says_outright
from pledgebook.model import Span
from pledgebook.vocabulary.language import load


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Abrirá el Japón una oficina en 2026.", True),
        ("es", "No abrirá el Japón una oficina.", False),
        ("es", "Tampoco abrirá el Japón una oficina.", False),
        ("es", "¿Abrirá el Japón una oficina?", False),
        ("es", "Abriría el Japón una oficina.", False),
        ("es", "Si llueve, abrirá el Japón una oficina.", False),
        ("es", "Según la prensa, abrirá el Japón una oficina.", False),
        ("es", "En 1975, abrió el Japón una oficina.", False),
        ("es", "Abrió el Japón 1.975 oficinas.", True),
        ("es", "En el siglo pasado, abrió el Japón una oficina.", False),
        ("es", "Anunció el Japón que cerrará una oficina.", False),
        ("es", "Abrirá el Japón la sesión.", False),
        ("es", "«Abrirá el Japón una oficina», dijo.", False),
        ("pt", "Comprometeu-se Portugal a abrir uma escola.", True),
        ("pt", "Se houver fundos, abrirá Angola uma escola.", False),
        ("pt", "Construirá Angola uma ponte?", False),
        ("pt", "Nenhuma ponte construirá Angola.", False),
        ("pt", "Alegadamente, abrirá Angola uma escola.", False),
        ("fr", "S’est engagé à ouvrir un centre le Tchad.".replace("’", "'"), True),
        ("fr", "S'il pleut, c'est la Norvège qui paiera.", False),
        ("fr", "C'est la Norvège qui n'a rien payé.", False),
        ("fr", "C'est la Norvège qui paierait.", False),
        ("en", "A shelter was opened by the City of Accra.", True),
        ("en", "A shelter was never opened by the City of Accra.", False),
        ("en", "A shelter would be opened by the City of Accra.", False),
        ("en", "A shelter was reportedly opened by the City of Accra.", False),
        ("en", "A shelter was destroyed by the City of Accra.", False),
    ],
)
def test_what_a_sentence_says_outright(language: str, sentence: str, expected: bool) -> None:
    assert says_outright(sentence, Span(0, len(sentence)), load(language)) is expected
