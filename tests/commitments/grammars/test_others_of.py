"""Those of a country who do not act for it are no party, and neither is the country by which they are named."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, acts, commitments


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru's rebels have trained 40 nurses."),
        ("en", "Peru's companies and the banks will build 40 clinics."),
        ("en", "Peru's armed opposition will build 40 clinics."),
        ("en", "Peru's opposition parties, which met in May, will build 40 clinics."),
        ("en", "Peru's diaspora in Spain will fund 40 clinics."),
        ("en", "40 clinics will be built by Peru's diaspora."),
        ("en", "Peru's human traffickers moved 40 families."),
        ("en", "Chile said Peru's rebels will train 40 nurses."),
        ("es", "Los rebeldes del Perú han formado a 40 enfermeras."),
        ("es", "40 clínicas serán construidas por la diáspora del Perú."),
        ("pt", "A oposição do Peru construirá 40 clínicas."),
        ("fr", "La diaspora du Pérou financera 40 cliniques."),
        ("fr", "40 cliniques seront construites par l'opposition péruvienne."),
    ],
)
def test_nobody_acts_for_a_country(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []
    assert commitments(f"- {sentence}", language) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peru's government will build 40 clinics.", "PER pledge"),
        ("Peru's private sector and the Government will build 40 clinics.", "PER pledge"),
        ("Peru's companies and the Ministry of Labour will train 40 nurses.", "PER pledge"),
        ("Peru's diaspora office will open 40 desks.", "PER pledge"),
        ("Peru's programme against smugglers has trained 40 judges.", "PER delivered"),
        ("Peru's opposition wants peace; Peru will build 40 clinics.", "PER pledge"),
        ("Chile will build 40 clinics with Peru's diaspora.", "CHL pledge"),
    ],
)
def test_but_these_are_its_own(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Peru's rebels will plant 40 trees."),
        ("en", "Peru's smugglers moved 40 families."),
        ("en", "Peru's emigrants sent $4 million home."),
        ("en", "Rebels in Peru will plant 40 trees."),
        ("en", "Rebels from Peru will plant 40 trees."),
        ("en", "Peruvian opposition leaders will plant 40 trees."),
        ("en", "Peru's largest rebel group, the Morning Path, will free 40 hostages."),
        ("en", "Yemen's Houthis will free 40 hostages."),
        ("en", "Sudan's paramilitary Rapid Support Forces will free 40 hostages."),
        ("en", "Peru's opposition candidate pledged 40 clinics."),
        ("en", "Peru's opposition leader Rosa Quispe will plant 40 trees."),
        ("en", "Peru's exiled leader will plant 40 trees."),
        ("en", "Peru's former president will plant 40 trees."),
        ("en", "Peru's neighbours will host 40 families."),
        ("en", "Peru's creditors will cancel $40 million."),
        ("en", "Peru's banks will lend $40 million."),
        ("en", "Peru's farmers will plant 40 trees."),
        ("en", "Peru's civil society will plant 40 trees."),
        ("es", "Rebeldes en el Perú plantarán 40 árboles."),
        ("pt", "Rebeldes do Peru plantarão 40 árvores."),
        ("fr", "Des rebelles du Pérou planteront 40 arbres."),
    ],
)
def test_nobody_acts_for_a_country_in_an_item(language: str, item: str) -> None:
    assert commitments(f"# {PACTS[language]}\n\n- {item}", language) == ()
    assert acts(language, item) == []


@pytest.mark.parametrize(
    ("item", "party"),
    [
        ("Peru's Diaspora Affairs office will open 40 desks.", "PER"),
        ("Peru's refugees commissioner will register 40 families.", "PER"),
        ("Peru's youth ministry will train 40 nurses.", "PER"),
        ("Peru's Companies Registry will register 40 firms.", "PER"),
        ("Peru's new president Rosa Quispe will plant 40 trees.", "PER"),
        ("Peru's armed forces will free 40 prisoners.", "PER"),
        ("Peru's police arrested 40 smugglers.", "PER"),
        ("Peru's police arrested smugglers and trained 40 judges.", "PER"),
        ("Peruvian ministries will train 40 farmers.", "PER"),
        ("Expatriates for Peace will plant 40 trees.", "Expatriates for Peace"),
    ],
)
def test_but_these_items_are_somebodys(item: str, party: str) -> None:
    found = commitments(f"# {PACTS['en']}\n\n- {item}", "en")
    assert [each.parties for each in found] == [(party,)]
