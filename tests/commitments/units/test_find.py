"""Which stretches are commitments: items with an act, sentences with one; never context."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

ITEMS = """The ministers met in Lima. Together they announced 42 projects worth $900 million.

- Chile will train 300 teachers.
    - Half of them will work in the north.
    - The others will work in the south.
- Peru opened two offices. They serve 5,000 families.

  A third one is planned.
- Belize launched a programme.

The countries thanked Peru for its hospitality.
"""


def test_an_item_is_a_unit_with_all_that_belongs_to_it() -> None:
    found = commitments(ITEMS)
    assert [c.parties for c in found] == [("CHL",), ("PER",), ("BLZ",)]
    assert found[0].selector.quote.startswith("Chile will train")
    assert found[0].selector.quote.endswith("in the south.")
    assert found[1].selector.quote.endswith("A third one is planned.")
    assert [figure.text for figure in reading(ITEMS).figures] == ["42 projects", "$900 million"]


def test_the_words_that_introduce_a_list_are_no_commitment_of_their_own() -> None:
    found = commitments(
        "Today, the leaders announced:\n\n- Chile will open two offices.\n- Peru opened three."
    )
    assert [c.parties for c in found] == [("CHL",), ("PER",)]


def test_in_prose_the_sentence_is_the_unit_and_details_join_it() -> None:
    text = (
        "The meeting took place in Lima. Chile will train 300 teachers. The courses begin in March and cost "
        "$2 million. Peru opened two offices. Many problems remain."
    )
    found = commitments(text)
    assert [c.parties for c in found] == [("CHL",), ("PER",)]
    assert found[0].selector.quote == (
        "Chile will train 300 teachers. The courses begin in March and cost $2 million."
    )


def test_a_signed_declaration_speaks_for_those_who_sign() -> None:
    text = (
        "We, the Heads of State of Chile and Peru, met in Lima. We will expand pathways for workers. "
        "We recognize the efforts of many."
    )
    (found,) = commitments(text)
    assert found.parties == ("CHL", "PER")
    assert found.selector.quote == "We will expand pathways for workers."
    assert reading(text).edition.signatories == ("CHL", "PER")


def test_a_party_that_nothing_names_is_left_empty_with_the_reason() -> None:
    (found,) = commitments("- Three schools were repaired near the river. (new)")
    assert found.parties == ()
    assert found.reasons["parties"]


NEWS = """Coffee prices climbed for a third day on Tuesday as traders in London weighed reports of frost. A cold front
is expected to reach the fields by the weekend, and forecasters see a 60 percent chance of rain. Shares of two large
roasters fell by more than 3 percent.

The museum by the harbour reopened after eighteen months of work. About 4,000 visitors came on the first day, many of
them from abroad, and the queue went around the block. "It was worth the wait," said a teacher from Canada. Tickets
cost $12 and are sold out until May."""
LAW = """Article 5. Every applicant shall file the form within 30 days of entry. The authority may extend this period
where the applicant shows good cause. Fees paid under Article 4 shall not be refunded.

Nothing in this Act applies to a person who entered Canada before 1 January 2019, or to whom section 12 of the 1951
Convention applies. A fine of up to $5,000 is imposed on whoever gives false statements. This Act enters into force on
the first day of the month that follows its publication."""
RECIPE = """Soak 200 grams of Brazil nuts overnight. Warm half a litre of milk, add two spoons of Turkish coffee and
stir until the sugar melts. Leave the pot on the stove for 20 minutes, then let it cool.

Cut the turkey into thin slices. Mix the chile peppers with 3 cloves of garlic and the juice of one lemon, and pour it
over the meat. Serves four to six people; it will keep for two days in the fridge. Serve it in your finest china."""
LETTER = """Dear Anna, thank you for your letter of October 3. We had a lovely week in Peru and Chile, where it rained
on two days out of nine. My niece will start school in September.

The train from Mexico City was late by 40 minutes. Jordan Smith and his brother met us at the station. They are well
and send their love to the 3 of you."""


@pytest.mark.parametrize("text", [NEWS, LAW, RECIPE, LETTER], ids=["news", "law", "recipe", "letter"])
def test_a_text_without_any_commitment_yields_none(text: str) -> None:
    assert [c.selector.quote for c in commitments(text)] == []


def test_the_sentences_that_describe_thank_recall_and_meet_are_context() -> None:
    text = (
        "Ministers from Chile and Peru met in Lima. Chile thanked Peru for its hospitality. More than 7 million people "
        "have left Venezuela since 2015. The ministers recalled the first meeting."
    )
    assert commitments(text) == ()


SECTIONS = (
    "# Outcome\n\n## Schools\n\n"
    "Chile will train 300 teachers. Peru will open two offices. Belize will plant 40 parks.\n\n"
    "## Ports\n\n- Chile will build two ports.\n- Peru will build three ports.\n- Belize will build a quay.\n"
)


def test_a_section_of_promises_in_prose_beside_one_of_items_counts() -> None:
    assert [c.pillar for c in commitments(SECTIONS)] == [1, 1, 1, 2, 2, 2]


def test_one_promise_in_a_section_before_that_of_the_items_counts_too() -> None:
    text = SECTIONS.replace(" Peru will open two offices. Belize will plant 40 parks.", "")
    assert [c.pillar for c in commitments(text)] == [1, 2, 2, 2]


@pytest.mark.parametrize("verb", ["AGREE to", "RESOLVE to", "DECIDE to", "UNDERTAKE to", "COMMIT to"])
def test_a_verb_in_capitals_is_no_party(verb: str) -> None:
    text = (
        f"COMMUNIQUE\n\nWe, the Ministers of Water, meeting in Lima;\n\n1.  {verb} open 30 wells by 2025;\n"
    )
    assert [each.parties for each in commitments(text, "en")] == [("*",)]


def test_an_acronym_before_what_it_does_is_one() -> None:
    text = "COMMUNIQUE\n\nWe, the Ministers of Water, meeting in Lima;\n\n1.  KEPHIS will open 30 wells by 2025;\n"
    assert [each.parties for each in commitments(text, "en")] == [("KEPHIS",)]
