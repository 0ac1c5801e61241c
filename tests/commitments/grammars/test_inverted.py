"""Several who stand last behind what they promise act; what they are part of, and one alone, is no subject."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts, commitments


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "fr",
            "Se sont engagés à harmoniser leurs relevés le Cameroun et le Tchad, avec l’aide du PNUD.",
            "CMR TCD pledge",
        ),
        ("fr", "Ont promis d’ouvrir un centre le Tchad et le Niger.", "TCD NER pledge"),
        ("fr", "Se sont engagés à construire une route le Tchad, le Niger et le Mali.", "TCD NER MLI pledge"),
        ("es", "Se comprometieron a abrir un centro Chile y el Perú.", "CHL PER pledge"),
        ("pt", "Comprometeram-se a abrir um centro Angola e Moçambique.", "AGO MOZ pledge"),
    ],
)
def test_several_who_stand_last_act(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Se sont engagés à soutenir le Cameroun et le Tchad.",
        "Se sont engagés à ouvrir un centre avec le Cameroun et le Tchad.",
        "S’est engagé à ouvrir un centre le Tchad.",
        "S’est engagé à ouvrir un centre le Tchad et le Niger.",
        "Se sont engagés à soutenir leurs voisins, le Cameroun et le Tchad.",
        "Ont promis de relier les villes que traversent le Tchad et le Niger.",
        "Ne se sont pas engagés à ouvrir un centre le Cameroun et le Tchad.",
        "Ont promis d’ouvrir un centre, selon l’opposition, le Tchad et le Niger.",
        "Auraient promis d’ouvrir un centre le Tchad et le Niger.",
        "Ont promis d’expulser les migrants le Tchad et le Niger.",
    ],
)
def test_others_are_no_parties(sentence: str) -> None:
    text = "# Rapport annuel sur la santé\n\nLe rapport est court. " + sentence
    assert not [each for each in commitments(text, "fr") if each.origins["parties"].rule.endswith("inverted")]
