"""Who undertakes it: the party in subject place, never an adjective and never the object of a preposition."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, only


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chile and Peru will train 300 teachers.", ["CHL", "PER"]),
        ("Both Chile and Peru will train 300 teachers.", ["CHL", "PER"]),
        ("Together, Chile and Peru will train 300 teachers.", ["CHL", "PER"]),
        ("Chile, Peru and Mexico will train 300 teachers.", ["CHL", "PER", "MEX"]),
        ("Chile, Peru, and Mexico will train 300 teachers.", ["CHL", "PER", "MEX"]),
        ("Chile as well as Peru will train 300 teachers.", ["CHL", "PER"]),
        ("Barbados and IOM hosted a conference.", ["BRB", "IOM"]),
        ("The Dominican Republic and Trinidad and Tobago opened two offices.", ["DOM", "TTO"]),
        ("Mexico, in collaboration with UNHCR, is expanding its programmes.", ["MEX"]),
        ("Mexico – together with Peru – is expanding its programmes.", ["MEX"]),
        ("Chile (the host of the meeting) will train 300 teachers.", ["CHL"]),
        ("Working with Peru, Chile plans to train 300 teachers.", ["CHL"]),
        ("With support from Canada, Peru will build 40 schools.", ["PER"]),
        ("In Peru, Chile will train 300 teachers.", ["CHL"]),
        ("On 3 May, Chile announced a new programme.", ["CHL"]),
        ("On May 3, 2022, in Lima, Chile announced a new programme.", ["CHL"]),
        ("Last month, Chile announced a new programme.", ["CHL"]),
        ("To help refugees in Peru, Chile will open two offices.", ["CHL"]),
        ("As host of the meeting, Chile will open two offices.", ["CHL"]),
        ("Chile, for its part, will open two offices.", ["CHL"]),
        ("Chile's programme provided help to 300 farmers.", ["CHL"]),
        ("Chile’s programme provided help to 300 farmers.", ["CHL"]),
        ("Mexico's AMEXCID Sembrando Vida program provided help to 300 farmers.", ["MEX"]),
        ("Chile's Ministry of Health opened two clinics.", ["CHL"]),
        ("Chile's and Peru's governments will open two offices.", ["CHL", "PER"]),
        ("The Chilean and Peruvian governments will open two offices.", ["CHL", "PER"]),
        ("Chile and its partners will open two offices.", ["CHL"]),
        ("Chile, which hosts 300 families, will open two offices.", ["CHL"]),
        ("The President of Chile announced two offices.", ["CHL"]),
        ("Chile's Minister of Health, Ana Perez, announced two clinics.", ["CHL"]),
        ("Chilean President Ana Perez announced two clinics.", ["CHL"]),
        ("The Ministry of Health of Chile will open two clinics.", ["CHL"]),
        ("The Ministers of Health of Chile and Peru agreed to open two clinics.", ["CHL", "PER"]),
        ("The Ministry of Health of Chile, in coordination with IOM, opened two clinics.", ["CHL"]),
        ("Chile's Ministry of Health, together with IOM, opened two clinics.", ["CHL"]),
        ("Through its embassy in Lima, Canada will provide C$3 million.", ["CAN"]),
        ("Thanks to a contribution from Canada, Chile opened a shelter.", ["CHL"]),
        ("Having trained 300 teachers, Chile will train 500 more.", ["CHL"]),
        ("Peru will be given $5 million by Canada.", ["CAN"]),
        ("Peru received $5 million from Canada.", ["CAN"]),
        ("Chilean authorities will open two offices.", ["CHL"]),
        ("The Chilean government has opened two offices.", ["CHL"]),
        ("The Government of Chile will open two offices.", ["CHL"]),
        ("The Governments of Chile and Peru will open two offices.", ["CHL", "PER"]),
        ("The Republic of Chile will open two offices.", ["CHL"]),
        ("The U.S. Government will open two offices.", ["USA"]),
        ("The U.S. Embassy in Havana will resume its work.", ["USA"]),
        ("U.S. officials opened two offices.", ["USA"]),
        ("The United Kingdom will open two offices.", ["GBR"]),
        ("UNHCR will open an office in Peru.", ["UNHCR"]),
        ("The International Organization for Migration (IOM) will open an office.", ["IOM"]),
        ("USAID will provide $5 million to clinics in Peru.", ["USAID"]),
        ("The World Bank will lend $5 million to Peru.", ["World Bank"]),
        ("Refugees in Peru will receive help from Canada.", ["CAN"]),
        ("The programme in Peru was launched by Canada.", ["CAN"]),
        ("The programme was launched by Canada and Peru.", ["CAN", "PER"]),
    ],
)
def test_parties(text: str, parties: list[str]) -> None:
    commitment = only(text)
    assert list(commitment.parties) == parties
    assert commitment.origins["parties"].rule.startswith("commitments.subjects.")


@pytest.mark.parametrize(
    "text",
    [
        "Belizean farmers planted 300 trees.",
        "Haitian migrants built 40 homes.",
        "Venezuelans opened 300 shops.",
        "Approximately 200,000 non-Venezuelan migrants applied.",
        "Farmers from Chile planted 300 trees.",
        "Migrants from Venezuela and Peru opened 300 shops.",
        "Support for Peru grew last year.",
        "Teachers in Chile trained 300 children.",
        "The road to Peru opened last year.",
        "The border between Chile and Peru opened last year.",
        "Latin America built 300 roads.",
        "Prices in Mexico City rose by 4 percent.",
        "A Chile-funded programme trained 300 teachers.",
        "Chile's economy grew by 4 percent.",
        "Chile will be visited by the ministers.",
        "The leaders asked UNHCR to open an office.",
        "We request IOM to report on it.",
        "We call on Chile to open an office.",
        "Chile was affected by the earthquake.",
        "Trade with the Republic of Korea increased.",
    ],
)
def test_adjectives_people_regions_and_objects_of_prepositions_are_no_party(text: str) -> None:
    assert commitments(text) == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Heads of Government received a presentation from the President of Guyana.", []),
        ("Ministers received reports from Kenya and Uganda.", []),
        ("UNHCR received support from Norway.", [("NOR",)]),
        ("Ministers received 30 vehicles from Norway.", [("NOR",)]),
        ("Uruguay received more than 90 refugees from Mali and Chad.", [("URY",)]),
        ("Uruguay received $5 million for 200 refugees from Spain.", [("ESP",)]),
        ("Uruguay received 40 teachers from Spain.", [("ESP",)]),
        ("Uruguay received tents for 90 refugees from Spain.", [("ESP",)]),
        ("Uruguay received support for more than 90 refugees from Spain.", [("ESP",)]),
    ],
)
def test_what_is_only_heard_is_no_gift(text: str, parties: list[tuple[str, ...]]) -> None:
    assert [each.parties for each in commitments(text)] == parties


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Funded by Chile, the project will train 300 teachers.", "pledge"),
        ("Implemented by Chile and Peru, this project aims to train 300 teachers.", "pledge"),
        ("Launched by Chile, the initiative is training 300 teachers.", "ongoing"),
        ("Funded by Chile, the project has trained 300 teachers.", "delivered"),
        ("Launched by Chile in 2023, with 300 teachers.", "delivered"),
    ],
)
def test_a_participle_that_opens_a_sentence_has_the_time_of_its_clause(sentence: str, stance: str) -> None:
    assert only(sentence, "en").stance == stance
