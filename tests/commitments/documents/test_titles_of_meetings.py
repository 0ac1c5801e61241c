"""Whom "we" means by the title alone: all who met, also where it names a group that is nothing but its members."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only

PROMISES = {
    "en": "1. We met on 22 July 2024.\n\n2. We will train 300 nurses by 2030.\n\n3. We thank our host.\n",
    "es": "1. Nos reunimos el 22 de julio de 2024.\n\n2. Formaremos a 300 enfermeras para 2030.\n",
    "fr": "1. Nous nous sommes réunis le 22 juillet 2024.\n\n2. Nous formerons 300 infirmières d'ici à 2030.\n",
    "pt": "1. Reunimo-nos em 22 de julho de 2024.\n\n2. Formaremos 300 enfermeiras até 2030.\n",
}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "G20 Development Ministers: Outcome statement"),
        ("en", "Outcome Statement of the Water Ministers"),
        ("en", "BRICS Foreign Ministers' Statement"),
        ("en", "Final statement"),
        ("es", "Comunicado del G20"),
        ("es", "Llamado a la acción de Cartagena"),
        ("fr", "Communiqué du G7"),
        ("pt", "Comunicado do G20"),
        ("pt", "Chamado à ação"),
    ],
)
def test_all_who_met(language: str, title: str) -> None:
    assert only(f"# {title}\n\n{PROMISES[language]}", language).parties == ("*",)


def test_a_body_with_an_office_speaks_for_itself() -> None:
    text = f"# Statement of the World Bank\n\n{PROMISES['en']}"
    assert only(text, "en").parties == ("World Bank",)
