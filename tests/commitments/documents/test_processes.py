"""The process that a document is of, and the agreements that it only mentions."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Under the Lisbon Agreement every country has targets. Chile will open two ports."),
        ("en", "The Lisbon Agreement, which Peru left, hangs over the talks. Chile will open two ports."),
        ("en", "In keeping with the Lisbon Agreement, Chile will open two ports."),
        ("es", "En virtud del Acuerdo de Lisboa hay metas. Chile abrirá dos puertos."),
        ("es", "El Acuerdo de Lisboa, que Perú abandonó, pesa sobre las charlas. Chile abrirá dos puertos."),
        ("pt", "Ao abrigo do Acordo de Lisboa há metas. O Chile abrirá dois portos."),
        ("fr", "En vertu de l'Accord de Lisbonne, il y a des objectifs. Le Chili ouvrira deux ports."),
        ("fr", "L'Accord de Lisbonne, que le Pérou a quitté, pèse. Le Chili ouvrira deux ports."),
    ],
)
def test_an_agreement_that_is_mentioned_is_no_process(language: str, text: str) -> None:
    assert reading(text, language).edition.process is None


@pytest.mark.parametrize(
    ("language", "text", "process"),
    [
        ("en", "# Pledges under the Lisbon Compact\n\nChile will open two ports.", "Lisbon Compact"),
        (
            "en",
            "Lisbon Compact on Ports\n\n4 May 2022\n\nChile will open two ports.",
            "Lisbon Compact on Ports",
        ),
        (
            "en",
            "They signed the Lisbon Compact. The Compact has 3 pillars. Chile will act.",
            "Lisbon Compact",
        ),
        (
            "en",
            "The second meeting of the Lisbon Compact was held in May. Chile will help.",
            "Lisbon Compact",
        ),
        (
            "en",
            "# Results\n\nThe Lisbon Compact grows. Under the Lisbon Compact, Chile will help.",
            "Lisbon Compact",
        ),
        ("es", "La tercera reunión del Pacto de Lisboa fue en mayo. Chile ayudará.", "Pacto de Lisboa"),
        ("es", "Firmaron el Pacto de Lisboa. El Pacto tiene 3 pilares. Chile ayudará.", "Pacto de Lisboa"),
        ("pt", "Os signatários do Pacto de Lisboa reuniram-se. O Chile ajudará.", "Pacto de Lisboa"),
        ("pt", "Assinaram o Pacto de Lisboa. O Pacto tem 3 pilares. O Chile ajudará.", "Pacto de Lisboa"),
        (
            "fr",
            "Ils ont signé le Pacte de Lisbonne. Le Pacte a 3 axes. Le Chili aidera.",
            "Pacte de Lisbonne",
        ),
        ("fr", "La deuxième réunion du Pacte de Lisbonne a eu lieu. Le Chili aidera.", "Pacte de Lisbonne"),
        ("fr", "# Pacte de Lisbonne\n\nLe Chili aidera.", "Pacte de Lisbonne"),
    ],
)
def test_one_that_the_document_is_of_is(language: str, text: str, process: str) -> None:
    assert reading(text, language).edition.process == process


def test_another_agreement_s_noun_does_not_come_back_to_it() -> None:
    text = "Peru left the Lisbon Agreement. The Agreement of Oslo stands. Chile will help."
    assert reading(text).edition.process is None


def test_a_name_ends_with_its_sentence() -> None:
    text = (
        "They signed the Lisbon Compact on Ports. They met. The Compact has three pillars. Chile will help."
    )
    assert reading(text).edition.process == "Lisbon Compact on Ports"
    text = "# The St. Louis Compact\n\nThe ministers met in May. Chile will help."
    assert reading(text).edition.process == "The St. Louis Compact"
