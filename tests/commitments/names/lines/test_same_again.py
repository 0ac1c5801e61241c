"""Further acts of the party of a label, told by its name, a noun for it or a pronoun; and details that are none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Pledges", "es": "Compromisos", "pt": "Compromissos", "fr": "Engagements"}


@pytest.mark.parametrize(
    ("language", "label", "first", "second"),
    [
        ("en", "World Bank", "The Bank will lend US$ 120 million.", "The Bank also stands ready to add $35 million."),
        ("en", "FAO", "The Organization plans to feed 900 families.", "It has re-equipped 2,600 fishers."),
        ("en", "Airtel Malawi", "The company will waive fees.", "It also pledged MWK 2.5 billion for 38 towers."),
        ("en", "Kenya", "Kenya will open a school.", "Kenya has trained 40 nurses."),
        ("es", "Banco Mundial", "El Banco prestará 120 millones de euros.", "El Banco también abrirá dos oficinas."),
        ("es", "FAO", "La Organización entregará semillas a 900 familias.", "Ha formado a 2.600 pescadores."),
        ("pt", "Banco Mundial", "O Banco emprestará 120 milhões de euros.", "O Banco também dará 35 milhões."),
        ("pt", "Chile", "O Chile abrirá uma escola.", "O Chile formou 40 enfermeiras."),
        ("fr", "Banque mondiale", "La Banque prêtera 120 millions d'euros.", "La Banque ouvrira aussi deux bureaux."),
        ("fr", "FAO", "L'Organisation aidera 900 familles.", "Elle a rééquipé 2 600 pêcheurs."),
    ],
)  # fmt: skip
def test_each_sentence_with_an_act_of_the_same_is_by_itself(
    language: str, label: str, first: str, second: str
) -> None:
    found = commitments(f"# {TITLES[language]}\n\n**{label}.** {first} {second}", language)
    assert [each.selector.quote for each in found] == [f"{label}.** {first}", second]
    assert found[0].parties == found[1].parties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "**World Bank.** The Bank will lend US$ 120 million. The operation goes to its Board in May."),
        ("en", "**UNDP.** UNDP will open 3 offices. It will serve 400 families."),
        ("en", "**Kenya.** Kenya will open a school. The first pupils will start in May."),
        ("en", "**World Bank.** The Bank will lend US$ 120 million. Its Board has approved the first part."),
        ("es", "**Banco Mundial.** El Banco prestará 120 millones. La operación va a su Directorio en mayo."),
        ("pt", "**Banco Mundial.** O Banco emprestará 120 milhões. A operação vai ao Conselho em maio."),
        ("fr", "**Mali.** Le Mali ouvrira une école. Elle accueillera 300 élèves."),
    ],
)
def test_a_sentence_about_what_is_promised_is_a_detail(language: str, text: str) -> None:
    assert len(commitments(f"# {TITLES[language]}\n\n{text}", language)) == 1


@pytest.mark.parametrize(
    ("label", "act", "parties"),
    [
        ("Vodafone and Blue Sail", "The companies will haul 300 wagons.", ("Vodafone", "Blue Sail")),
        ("IOM and UN-Habitat", "The agencies will plan 11 sites.", ("IOM", "UN-Habitat")),
        (
            "Norwegian Red Cross and Malawi Red Cross Society",
            "The societies are running 26 clinics.",
            ("Norwegian Red Cross", "Malawi Red Cross Society"),
        ),
    ],
)
def test_several_are_taken_up_by_a_plural(label: str, act: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"# Pledges\n\n**{label}.** {act}", "en")
    assert found.parties == parties


def test_a_plural_takes_up_no_single_name() -> None:
    assert commitments("# Pledges\n\n**Blue Lagoon.** The schools will train 300 nurses.", "en") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "**Illovo Sugar Malawi.** If the road is reopened, Illovo will lend 40 trucks."),
        ("en", "**World Bank.** Once Parliament has adopted the law, the Bank will lend $35 million."),
        ("en", "**Kenya.** When the rains have ended, by May, Kenya will build 20 dams."),
        (
            "es",
            "**Banco Mundial.** Una vez que el Congreso haya aprobado la ley, el Banco prestará 35 millones.",
        ),
        ("pt", "**Banco Mundial.** Se a estrada for reaberta, o Banco emprestará 35 milhões de euros."),
        ("fr", "**Banque mondiale.** Si la route est rouverte, la Banque prêtera 35 millions d'euros."),
    ],
)
def test_what_is_promised_on_a_condition_stands_behind_it(language: str, text: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{text}", language)
    assert found.stance == "pledge"
    assert found.partners == ()


def test_what_is_done_without_a_condition_is_done() -> None:
    (found,) = commitments(
        "# Pledges\n\n**Kenya.** The road is reopened, and Kenya has lent 40 trucks.", "en"
    )
    assert found.stance != "pledge"


@pytest.mark.parametrize("place", ["Keta", "Lomas", "Sinda", "Balka", "Porto", "Ruvu", "Mbeya", "Tarn"])
def test_of_two_words_that_stand_there_the_longer_is_its_name(place: str) -> None:
    """In a set, which of the two came first was another in each process."""
    text = f"**{place} of {place}-Sud.** The company will open 3 schools. {place}-Sud also pledged 3 million euros."
    first, second = commitments(f"# Pledges\n\n{text}", "en")
    assert second.selector.quote == f"{place}-Sud also pledged 3 million euros."
    assert first.parties == second.parties == (f"{place} of {place}-Sud",)
