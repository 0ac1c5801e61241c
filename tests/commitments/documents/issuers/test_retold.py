from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PROMISE = {
    "en": ("Government of Kenya", "We will train 200 teachers by 2027."),
    "es": ("Gobierno de Kenia", "Capacitaremos a 200 docentes en 2027."),
    "fr": ("Gouvernement du Kenya", "Nous formerons 200 enseignants en 2027."),
    "pt": ("Governo do Quênia", "Formaremos 200 professores em 2027."),
}


def _party(title: str, language: str) -> tuple[str, ...]:
    office, promise = PROMISE[language]
    (found,) = commitments(f"{office}\n\n# {title}\n\n## 1\n\n- {promise}", language)
    return found.parties


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Report on the Implementation of the Quito Declaration", "en"),
        ("Two Years of the Quito Declaration", "en"),
        ("Quito Declaration Progress Report", "en"),
        ("The Quito Declaration on Ports: One Year Later", "en"),
        ("Informe sobre la Declaración de Quito", "es"),
        ("Declaración de Quito: dos años después", "es"),
        ("Bilan de la Déclaration de Quito", "fr"),
        ("Déclaration de Quito : un an après", "fr"),
        ("Relatório sobre a Declaração de Quito", "pt"),
        ("Declaração de Quito, um ano depois", "pt"),
    ],
)
def test_we_of_a_report_on_a_declaration_is_who_issues_the_report(title: str, language: str) -> None:
    assert _party(title, language) == ("KEN",)


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Quito Declaration on Ports", "en"),
        ("Joint Declaration on the Implementation of the Quito Accord", "en"),
        ("Quito Declaration: Progress through Partnership", "en"),
        ("Declaración de Quito sobre los puertos", "es"),
        ("Déclaration de Quito", "fr"),
        ("Declaração de Quito: portos para todos", "pt"),
    ],
)
def test_we_of_a_declaration_is_all_who_sign(title: str, language: str) -> None:
    assert _party(title, language) == ("*",)
