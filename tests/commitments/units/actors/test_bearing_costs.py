"""Who bears a cost beside what another does acts, too; who only meets somebody does not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        (
            "en",
            "Chile will offer 40 places, while Peru will meet the living costs of students.",
            ("CHL", "PER"),
        ),
        ("en", "Chile will offer 40 places, while Peru will pay the costs.", ("CHL", "PER")),
        ("en", "Chile will offer 40 places, while Peru will meet the President.", ("CHL",)),
        ("en", "Chile will offer 40 places, while Peru will think of costs.", ("CHL",)),
        ("es", "Chile ofrecerá 40 plazas, mientras que Perú sufragará los gastos.", ("CHL", "PER")),
        ("pt", "O Chile oferecerá 40 vagas, enquanto o Peru custeará as despesas.", ("CHL", "PER")),
        ("fr", "Le Chili offrira 40 places, tandis que le Pérou couvrira les frais.", ("CHL", "PER")),
    ],
)
def test_who_bears_a_cost(language: str, sentence: str, parties: tuple[str, ...]) -> None:
    assert who_acts(language, sentence)[0] == parties
