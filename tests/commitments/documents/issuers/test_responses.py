"""Who answers in a response to a review, and what its verdicts are."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading


@pytest.mark.parametrize(
    ("language", "title", "issuer"),
    [
        ("en", "# UNICEF management response to the evaluation", "UNICEF"),
        ("en", "# Response of the Government of Kenya to the report", "KEN"),
        ("en", "# Government response to the Health Committee's report\n\nDublin, 3 March 2025", "IRL"),
        ("es", "# Respuesta de Chile a las recomendaciones del examen", "CHL"),
        ("es", "# Respuesta del Gobierno al informe\n\nLima, 3 de marzo de 2025", "PER"),
        ("fr", "# Réponse du Gouvernement du Sénégal aux recommandations", "SEN"),
        ("pt", "# Resposta da ANA às recomendações da auditoria", "ANA"),
        ("en", "# Joint response of the parties to the review", None),
        ("en", "# Response to the earthquake in Peru and in Chile", None),
        ("fr", "# Réponse au séisme : Haïti et le Chili", None),
    ],
)
def test_who_answers_issues_the_document(language: str, title: str, issuer: str | None) -> None:
    assert reading(f"{title}\n\nText.\n", language).edition.issuer == issuer


@pytest.mark.parametrize(
    ("language", "title", "verdict", "words", "party"),
    [
        (
            "en",
            "# Kenya's response to the review",
            "**Agreed in part.**",
            "We will recruit 150 nurses.",
            "KEN",
        ),
        (
            "en",
            "# Kenya's response to the review",
            "**Accepted.**",
            "The Government will recruit 150 nurses.",
            "KEN",
        ),
        ("es", "# Respuesta de Chile a la auditoría", "**Aceptada.**", "Construiremos 14 albergues.", "CHL"),
        (
            "fr",
            "# Réponse du Bénin à l'audit",
            "**Partiellement acceptée.**",
            "Nous recruterons 45 juges.",
            "BEN",
        ),
        (
            "pt",
            "# Resposta de Angola à auditoria",
            "**Resposta:** Concordamos.",
            "Abriremos 14 postos.",
            "AGO",
        ),
    ],
)
def test_a_verdict_is_nobody_and_no_part_of_what_follows(
    language: str, title: str, verdict: str, words: str, party: str
) -> None:
    (found,) = commitments(f"{title}\n\n{verdict} {words}\n", language)
    assert found.parties == (party,)
    assert found.selector.quote == words


@pytest.mark.parametrize(
    ("language", "title", "promised", "not_promised"),
    [
        (
            "en",
            "# Kenya's response to the review",
            "**Agreed.** The Government will abolish fees.",
            "**Not agreed.** The Government will not abolish fees.",
        ),
        (
            "es",
            "# Respuesta de Chile a la auditoría",
            "**Aceptada.** Suprimiremos las tasas.",
            "**No aceptada.** No suprimiremos las tasas.",
        ),
        (
            "fr",
            "# Réponse du Bénin à l'audit",
            "**Acceptée.** Nous supprimerons ces frais.",
            "**Non acceptée.** Nous ne supprimerons pas ces frais.",
        ),
        (
            "pt",
            "# Resposta de Angola à auditoria",
            "**Resposta:** Concordamos. Contrataremos fiscais.",
            "**Resposta:** Não concordamos. Não contrataremos fiscais.",
        ),
        (
            "en",
            "# Kenya's response to the review",
            "The Government will recruit 200 nurses by 2026.",
            "> The Government should recruit 200 nurses by 2026.",
        ),
    ],
)
def test_what_is_declined_or_recommended_is_none(
    language: str, title: str, promised: str, not_promised: str
) -> None:
    assert len(commitments(f"{title}\n\n{promised}\n", language)) == 1
    assert not commitments(f"{title}\n\n{not_promised}\n", language)


def test_a_response_with_its_verdicts_tells_what_was_done() -> None:
    text = (
        "# Pacific Network\n\n## Joint response of the Participating Governments to the review\n\n"
        "**Not agreed.** It is early.\n\n**Agreed.** Samoa trained 46 analysts on 30 January 2026.\n"
    )
    assert [each.parties for each in commitments(text, "en")] == [("WSM",)]


def test_a_sum_with_a_remark_is_nobody() -> None:
    text = (
        "# Pledges of the Forum\n\n| Contributor | Contribution |\n|---|---|\n| Peru | 3 million dollars |\n"
        "| **Total (approx.)** | 3 million dollars |\n"
    )
    assert [each.parties for each in commitments(text, "en")] == [("PER",)]
