"""Acts of which a sentence says nothing."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

FRAMES = {"en": "# Commitments", "es": "# Compromisos", "pt": "# Compromissos", "fr": "# Engagements"}


def parties(text: str, language: str) -> list[str]:
    return ["|".join(each.parties) for each in commitments(f"{FRAMES[language]}\n\n{text}", language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This was reflected in many of the commitments Kenya and Peru announced in Lima."),
        ("en", "The initiatives that Kenya launched in Lima were many."),
        (
            "en",
            "It was reflected in commitments President Biden and Vice President Harris announced in Lima.",
        ),
        ("es", "Esto se reflejó en muchos de los compromisos que Kenia y Perú anunciaron en Lima."),
        ("pt", "Isso se reflete nas iniciativas que o Quênia lançou."),
        ("fr", "Cela se reflète dans les initiatives que le Kenya a lancées."),
        ("en", "The Lima Declaration was announced by Kenya and Peru."),
        ("es", "La Declaración de Lima fue anunciada por Kenia."),
        ("pt", "A Declaração de Belém foi assinada por Angola e pelo Brasil."),
        ("fr", "La Déclaration de Paris a été adoptée par le Kenya et le Pérou."),
        ("en", "Over the past year, Kenya has made significant and impactful progress on its commitments."),
        ("en", "Kenya made great strides in education."),
        ("es", "Perú ha logrado importantes avances en el cumplimiento."),
        ("pt", "O Peru realizou progressos importantes."),
        ("fr", "Le Pérou a réalisé des progrès considérables."),
        ("en", "Kenya joined leaders from across the region to present the Declaration."),
        ("es", "Kenia se une a dirigentes de toda la región para presentar la Declaración."),
    ],
)
def test_what_was_promised_elsewhere_or_is_not_said_is_no_commitment(language: str, text: str) -> None:
    assert parties(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The commitment Kenya announced to train 300 teachers is new.", "KEN"),
        ("es", "Kenia cumplirá los compromisos que Perú anunció en Lima.", "KEN"),
        ("en", "Kenya joined the Coalition.", "KEN"),
        ("en", "Kenya published its first progress report on schools.", "KEN"),
        ("en", "Kenya has funded research into the progress of pupils.", "KEN"),
        ("en", "The Fund was launched by Kenya.", "KEN"),
        ("es", "Kenia se unió a la Coalición.", "KEN"),
        ("fr", "Le Kenya a lancé le programme Progrès et Santé.", "KEN"),
    ],
)
def test_what_is_told_for_the_first_time_is_one(language: str, text: str, expected: str) -> None:
    assert parties(text, language) == [expected]


def test_those_who_speak_keep_what_others_promised() -> None:
    assert parties("We will deliver the commitments that Kenya announced.", "en") == [""]
