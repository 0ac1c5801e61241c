"""Partners of no table beside known ones, agencies behind "through its", and bodies that end in a country's name."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("en", "Rwanda is training 600 agents with SNV and UNDP.", {"SNV", "UNDP"}),
        (
            "en",
            "Peru will train 300 nurses with UNICEF and Save the Children.",
            {"UNICEF", "Save the Children"},
        ),
        ("en", "Peru will train 300 nurses with UNICEF and Peruvian universities.", {"UNICEF"}),
        ("en", "Peru will train 300 nurses with UNICEF and Mothers of Cusco.", {"UNICEF"}),
        ("fr", "Le Mali raccordera 300 foyers, avec l'ONAS et ONU-Habitat.", {"ONAS", "UN-Habitat"}),
        ("fr", "Le Mali raccordera 300 foyers avec l'UNICEF et les communes de Kayes.", {"UNICEF"}),
        ("pt", "O Brasil formará 300 pessoas com a OIM e a Natura.", {"IOM", "Natura"}),
        ("es", "Chile formará a 300 personas con la OIM y los alcaldes de Arica.", {"IOM"}),
        (
            "en",
            "Kenya will send 300 alerts, working with Safaricom and Airtel Kenya.",
            {"Safaricom", "Airtel Kenya"},
        ),
        ("en", "Kenya, acting through its National Treasury, will lower 30 duties.", {"National Treasury"}),
        ("en", "Peru, through its Ministry of Health, will open 4 ports.", {"Ministry of Health"}),
        ("es", "Chile, a través de su Ministerio de Salud, abrirá 4 puertos.", {"Ministry of Health"}),
        ("pt", "O Chile, por meio do seu Ministério da Saúde, abrirá 4 portos.", {"Ministry of Health"}),
        ("en", "Japan will train 300 nurses with the University of Ghana.", {"University of Ghana"}),
        ("en", "Japan will train 300 nurses with the Government of Ghana.", {"GHA"}),
        ("en", "Japan will train 300 nurses in partnership with Ghana and Kenya.", {"GHA", "KEN"}),
    ],
)
def test_who_works_on_it(language: str, sentence: str, partners: set[str]) -> None:
    (found,) = commitments(sentence, language)
    assert set(found.partners) == partners
