"""Who is set apart by a cleft acts; what may be of any time is told of institutions only."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Fue UNICEF quien formó a los educadores.", "UNICEF delivered"),
        ("es", "Fue la OIM la que abrió el puesto.", "IOM delivered"),
        ("es", "Será Chile quien traducirá las guías.", "CHL pledge"),
        ("es", "Quien pagará las clínicas será Noruega.", "NOR pledge"),
        ("es", "Quienes pagarán las obras son Chile y el Perú.", "CHL PER pledge"),
        ("es", "Serán Chile y el Perú los que pagarán las obras.", "CHL PER pledge"),
        ("es", "Lo que prometió Luxemburgo fue pagar los salarios.", "LUX pledge"),
        ("pt", "Foi o UNICEF que formou os educadores.", "UNICEF delivered"),
        ("pt", "Será Angola a traduzir os guias.", "AGO pledge"),
        ("pt", "É a Noruega que vai pagar as clínicas.", "NOR pledge"),
        ("pt", "Quem pagará as clínicas é a Noruega.", "NOR pledge"),
        ("pt", "São Angola e Moçambique que financiarão as obras.", "AGO MOZ pledge"),
        ("fr", "C’est la Norvège qui financera le comité de suivi.", "NOR pledge"),
        ("fr", "Ce sont la Norvège et le Mali qui financeront le comité.", "NOR MLI pledge"),
        ("fr", "C’est l’UNICEF qui a ouvert le centre.", "UNICEF delivered"),
    ],
)
def test_a_cleft_sets_who_acts_apart(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
