"""What the press tells of a pledging conference beside the pledges: appeals, who came, what is expected, praise."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "The United Nations today welcomed the generosity of 31 Member States, which announced $2 million.",
        ),
        ("en", "UNHCR welcomed a contribution of $4 million from Japan."),
        ("en", "The United States sent a deputy assistant secretary but announced no figure."),
        ("en", "China sent an observer."),
        ("es", "China envió un observador."),
        ("fr", "La Chine a envoyé un observateur."),
        ("pt", "A China enviou um observador."),
        (
            "en",
            "Donors pledged $1.9 billion, less than a third of the $6 billion that the United Nations is seeking.",
        ),
        ("en", "The United Nations is seeking $6 billion for Sudan this year."),
        ("en", "UNHCR is seeking to raise $6 million."),
        ("es", "El PMA busca recaudar 6 millones de dólares."),
        ("fr", "Les Nations unies cherchent à réunir 6 milliards de dollars."),
        ("pt", "O PMA procura mobilizar 6 milhões de dólares."),
        ("en", "UNHCR has received only 12 percent of the $300 million it is asking for this year."),
        ("es", "ACNUR ha recibido solo el 12% de los 300 millones de dólares que pide."),
        ("pt", "O ACNUR recebeu apenas 12% dos 300 milhões de dólares que pede."),
        ("en", "Saudi Arabia was expected to announce its own contribution."),
        ("en", "Germany is expected to announce 40 million dollars."),
        ("en", "France is likely to pledge 40 million dollars."),
        ("en", "The meeting had one large donor, followed by Britain with 144 million pounds."),
    ],
)
def test_nobody_promises(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Germany welcomed 12,000 refugees in 2024.", "DEU delivered"),
        ("en", "China sent 40 doctors to Aden.", "CHN delivered"),
        ("en", "The EU sent an observer mission of 40 experts.", "EU delivered"),
        ("en", "Norway sent its ambassador and pledged 40 million dollars.", "NOR delivered"),
        ("es", "Chile envió un observador y prometió 4 millones de dólares.", "CHL delivered"),
        ("es", "Chile envió 40 observadores a las elecciones.", "CHL delivered"),
        ("en", "UNHCR is seeking 40 million dollars and will open two centres.", "UNHCR pledge"),
        ("en", "Chile will seek 40 million dollars for the fund in its budget for 2025.", "CHL pledge"),
        ("es", "Chile solicitará al Congreso 40 millones de dólares para el fondo.", "CHL pledge"),
        ("en", "Germany seeks to train 300 nurses with 4 million dollars.", "DEU pledge"),
        ("en", "The United States will seek $40 million for the centres.", "USA pledge"),
        ("es", "Chile busca formar a 300 docentes.", "CHL pledge"),
        ("fr", "Le Tchad cherche à former 300 sages-femmes.", "TCD pledge"),
        ("pt", "O Brasil busca formar 300 professores.", "BRA pledge"),
        ("en", "Kenya is expected to train 300 people.", "KEN pledge"),
    ],
)
def test_but_these_do(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
