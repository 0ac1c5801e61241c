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
        ("en", "Kenya was expected to announce a new fund of 40 million dollars."),
        ("en", "Canada welcomed during the conference the pledge of 40 million dollars by Norway."),
        ("en", "Canada welcomed during the visit the release of 300 prisoners."),
        ("en", "Kenya solicited 40 million dollars."),
        ("en", "Chad seeks to raise 40 million dollars."),
        ("en", "UNHCR seeks to mobilise 40 million dollars."),
        ("en", "Chad seeks to mobilise 40 million dollars from donors."),
        ("es", "El Chad busca movilizar 40 millones de dólares de los donantes."),
        ("pt", "O Chade busca mobilizar 40 milhões de dólares dos doadores."),
        ("fr", "Le Tchad cherche à mobiliser 40 millions d'euros auprès des bailleurs."),
        ("en", "UNHCR seeks to raise 40 million dollars for its emergency fund."),
        ("fr", "Le HCR cherche à lever 40 millions d'euros pour le Tchad."),
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
        ("en", "Germany seeks to mobilise 40 billion dollars a year.", "DEU pledge"),
        ("es", "Alemania busca movilizar 40 millones de dólares al año.", "DEU pledge"),
        ("pt", "A Alemanha busca mobilizar 40 milhões de dólares por ano.", "DEU pledge"),
        ("fr", "L'Allemagne cherche à mobiliser 40 millions d'euros par an.", "DEU pledge"),
        ("pt", "O Brasil busca formar 300 professores.", "BRA pledge"),
        ("en", "Kenya is expected to train 300 people.", "KEN pledge"),
        (
            "en",
            "Canada welcomed through its private sponsorship initiative 300 Syrian refugees.",
            "CAN delivered",
        ),
        ("en", "Canada welcomed under a new grant scheme 300 students.", "CAN delivered"),
        ("en", "Uganda welcomed within weeks of the launch 30,000 refugees.", "UGA delivered"),
        ("es", "Chile envió un representante y donó 300 vacunas.", "CHL delivered"),
        ("pt", "O Brasil enviou um representante e doou 300 vacinas.", "BRA delivered"),
        ("fr", "La France a envoyé un émissaire à Haïti et 300 médecins.", "FRA delivered"),
        (
            "en",
            "Colombia sent its observers to the 2024 elections in Guatemala and trained 300 monitors.",
            "COL delivered",
        ),
        (
            "en",
            "Kenya was set to announce 40 million dollars but will now give 50 million dollars.",
            "KEN pledge",
        ),
        (
            "en",
            "Kenya was expected to announce a new fund and did so on Monday, pledging 40 million dollars.",
            "KEN pledge",
        ),
        (
            "en",
            "The Council adopted the plan, followed by Norway, which will pay 40 million kroner.",
            "NOR delivered",
        ),
        ("en", "Kenya solicited 40 million dollars and opened 30 schools.", "KEN delivered"),
        (
            "en",
            "Kenya received 40 percent of its vaccines from COVAX and vaccinated 3 million people.",
            "KEN delivered",
        ),
        ("en", "Germany will seek to mobilise 100 billion dollars a year by 2025.", "DEU pledge"),
        ("en", "Norway will seek to secure 40 million dollars for UNHCR.", "NOR pledge"),
        ("es", "Chile busca movilizar 40 millones de dólares para el Fondo Verde.", "CHL pledge"),
        ("fr", "La France cherche à lever 40 millions d'euros pour le Fonds vert d'ici 2030.", "FRA pledge"),
        ("pt", "O Brasil buscará mobilizar 40 milhões de dólares até 2030.", "BRA pledge"),
    ],
)
def test_but_these_do(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]
