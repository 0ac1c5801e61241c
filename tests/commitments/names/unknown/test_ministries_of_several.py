"""A ministry of several topics, some of them behind commas, is one body."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        (
            "pt",
            "O Ministério do Desenvolvimento e Assistência Social, Família e Combate à Fome (MDS) formou 30.",
            ("MDS",),
        ),
        ("pt", "O Ministério da Agricultura, Pecuária e Abastecimento (MAPA) repassou R$ 3 milhões.", ("MAPA",)),
        (
            "pt",
            "O Ministério do Desenvolvimento, Indústria, Comércio e Serviços investirá R$ 3 milhões.",
            ("Ministry of Development, Industry, Trade and Services",),
        ),
        ("fr", "Le Ministère Femme, Famille et Enfance (MFFE) formera 300 agents.", ("MFFE",)),
        (
            "fr",
            "Le ministère de l'Immigration, de la Francisation et de l'Intégration formera 300 agents.",
            ("Ministry of Immigration, Francization and Integration",),
        ),
        # Bodies of their own stay so.
        (
            "pt",
            "A Fundação Oceano, Petrobras e Instituto Mar Vivo (IMV) investirão R$ 3 milhões.",
            ("Oceano Foundation", "Petrobras", "IMV"),
        ),
    ],
)  # fmt: skip
def test_a_ministry_of_several_topics(language: str, sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    assert found.parties == parties
