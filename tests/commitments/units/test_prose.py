"""Which sentences of running text are commitments, by whom, and what belongs to them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

COMMUNIQUE = """# Communiqué

1. We, the Ministers of Chile, Peru and Ecuador, met in Lima on 5 October 2022.

2. We recall our first meeting. We reaffirm our commitment to the Charter of the United Nations.

3. We recognise that schools are few. We commit to train 300 teachers by 2024. Half of them will be women.

4. Having heard the experts, we commit to:

(a) opening two offices;

(b) in the case of Peru, building 40 schools.

5. We thank Peru. Chile will host the next meeting in 2023. The ministers welcomed the offer.
"""


def test_numbered_paragraphs_of_a_declaration_are_prose() -> None:
    assert [(c.parties, c.selector.quote) for c in commitments(COMMUNIQUE)] == [
        (("*",), "We commit to train 300 teachers by 2024. Half of them will be women."),
        (("*",), "opening two offices;"),
        (("PER",), "in the case of Peru, building 40 schools."),
        (("CHL",), "Chile will host the next meeting in 2023."),
    ]


JOINT = "# Joint Statement of Chile and Peru\n\n"


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("The two sides will build a bridge.", ("CHL", "PER")),
        ("Both countries agreed to build a bridge.", ("CHL", "PER")),
        ("The Peruvian side will build a bridge.", ("PER",)),
        ("The two Ministers intend to build a bridge.", ("CHL", "PER")),
        ("FMO will build a bridge.", ("FMO",)),
        (
            "Lima University & Research (LUR) and Egerton University will build a bridge.",
            ("LUR", "Egerton University"),
        ),
    ],
)
def test_who_acts_in_a_joint_statement(sentence: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(JOINT + sentence)
    assert found.parties == parties


@pytest.mark.parametrize(
    "sentence",
    [
        "The two Ministers welcomed the bridge.",
        "The Minister of Energy of Peru chaired the second meeting of the group.",
        "Delegations took part in the second forum of the pact, convened by Peru and Chile.",
        "They reaffirmed their commitment to the Charter.",
        "“We will build a bridge,” said the minister.",
        "The Authority shall build a bridge.",
        "It was chaired by Peru.",
        "Peru took note of the bridge.",
        "Peru expressed its commitment to the Charter.",
        "Participants agreed that bridges are useful.",
    ],
)
def test_what_is_said_of_a_meeting_is_no_commitment(sentence: str) -> None:
    assert commitments(JOINT + sentence) == ()


def test_they_who_also_do_something_are_those_named_before() -> None:
    found = commitments(f"{JOINT}Chile and Ecuador will train 300 teachers. They will also build 40 schools.")
    assert [c.parties for c in found] == [("CHL", "ECU")] * 2


def test_the_government_is_the_issuer() -> None:
    text = (
        "# Readout\n\nIssued by the Government of Chile\n\nMinisters met. The Government will build a bridge."
    )
    (found,) = commitments(text)
    assert found.parties == ("CHL",)


MARKET = """Cocoa fell again on Tuesday. Brazil will play no part in it. Traders shrugged. Rain is due soon.
Prices may fall. The pound was steady. Sugar closed lower. Few were surprised. Nobody said why. Desks were empty.
Tea was flat. Coffee rose."""


def test_a_stray_act_in_a_text_of_no_process_is_none() -> None:
    assert commitments(MARKET) == ()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Peru stated that it plans to build a bridge.", "pledge"),
        ("Peru said that it is building a bridge.", "ongoing"),
        ("Peru announced that it is to build a bridge.", "pledge"),
        ("Peru offered to build a bridge.", "pledge"),
        ("Peru expressed its intention to build a bridge.", "pledge"),
    ],
)
def test_what_is_told_has_the_stance_of_what_it_tells(sentence: str, stance: str) -> None:
    (found,) = commitments(JOINT + sentence)
    assert found.stance == stance


@pytest.mark.parametrize(
    ("language", "led", "built"),
    [
        ("en", "The proceedings were opened by Chile.", "A road was opened by Chile."),
        ("es", "Los trabajos fueron inaugurados por Chile.", "Un puerto fue inaugurado por Chile."),
        ("pt", "Os trabalhos foram abertos pelo Chile.", "Uma estrada foi aberta pelo Chile."),
        ("fr", "Les travaux ont été ouverts par le Chili.", "Une route a été ouverte par le Chili."),
    ],
)
def test_who_leads_a_meeting_is_news_and_who_opens_a_road_acts(language: str, led: str, built: str) -> None:
    assert commitments(f"# Pact\n\n{led}", language) == ()
    (found,) = commitments(f"# Pact\n\n{built}", language)
    assert found.parties == ("CHL",)


def test_the_clause_of_somebody_unknown_is_not_that_of_the_next() -> None:
    text = "# Pledges\n\nVisa will invest $270 million in roads; Gap Inc. will buy goods for $50 million by 2025."
    (read,) = commitments(text, "en")
    assert (read.parties, len(read.figures)) == (("Gap Inc.",), 1)
    text = "# Pledges\n\nNorway will pay $5 million; its parliament will add $3 million."
    (read,) = commitments(text, "en")
    assert (read.parties, len(read.figures)) == (("NOR",), 2)
