"""A word for the parties together is a label like the name of one of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "title", "first", "label", "parties"),
    [
        (
            "en",
            "Joint Statement by Kenya and Uganda",
            "Kenya: open two offices.",
            "Both Parties",
            ("KEN", "UGA"),
        ),
        (
            "es",
            "Acta del Comité Binacional Argentina-Paraguay: compromisos",
            "Argentina: Abrir dos oficinas.",
            "Ambas Partes",
            ("ARG", "PRY"),
        ),
        (
            "es",
            "Declaración conjunta del Perú y el Ecuador",
            "Perú: abrir dos oficinas.",
            "Las Partes",
            ("PER", "ECU"),
        ),
        (
            "pt",
            "Declaração conjunta de Angola e Portugal",
            "Angola: abrir dois gabinetes.",
            "Ambas as Partes",
            ("AGO", "PRT"),
        ),
        (
            "fr",
            "Déclaration conjointe de la France et du Mali",
            "France : ouvrir deux bureaux.",
            "Les deux Parties",
            ("FRA", "MLI"),
        ),
    ],
)
@pytest.mark.parametrize("marks", [("- ", "- "), ("1. ", "2. ")])
def test_both_parties_are_meant(
    language: str, title: str, first: str, label: str, parties: tuple[str, ...], marks: tuple[str, str]
) -> None:
    act = {
        "en": "publish a report in 2026.",
        "es": "publicar un informe en 2026.",
        "pt": "publicar um relatório em 2026.",
        "fr": "publier un rapport en 2026.",
    }[language]
    found = commitments(f"# {title}\n\n{marks[0]}{first}\n{marks[1]}{label}: {act}", language)
    assert [each.parties for each in found] == [parties[:1], parties]


def test_a_topic_is_no_word_for_them() -> None:
    text = "# Joint Statement by Kenya and Uganda\n\n- Kenya: open two offices.\n- Border: publish a report in 2026."
    assert ("KEN", "UGA") not in [each.parties for each in commitments(text, "en")]
