"""Sums: what ties a total to its parts, and what is never accused."""

from __future__ import annotations

import pytest

from tests.checks.gold import Inputs
from tests.checks.texts import read

Row = tuple[str, str, tuple[str, ...]]


def rows(inputs: Inputs, kind: str = "sum") -> list[Row]:
    found = [finding for finding in inputs.findings() if finding.kind == kind]
    return [
        (finding.kind, finding.verdict, tuple(place.quote for place in finding.figures)) for finding in found
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "The Minister announced over $240 million in aid. Of this, just under $82 million is "
                "humanitarian and over $160 million is bilateral."
            ),
            ("over $240 million", "just under $82 million", "over $160 million"),
        ),
        (
            (
                "The Minister announced over $240 million in aid, made up of almost $82 million in humanitarian "
                "help and more than $160 million for the region."
            ),
            ("over $240 million", "almost $82 million", "more than $160 million"),
        ),
        (
            "Chile set aside $90 million. The package comprises $50 million for schools and $40 million for clinics.",
            ("$90 million", "$50 million", "$40 million"),
        ),
        (
            "Of the $90 million, $50 million is for schools and $40 million for clinics.",
            ("$90 million", "$50 million", "$40 million"),
        ),
        (
            (
                "Chile announced $240 million in new aid. On top of the $575 million promised before, this "
                "brings the total to nearly $816 million."
            ),
            ("nearly $816 million", "$240 million", "$575 million"),
        ),
        (
            (
                "Chile announced $240 million in new aid. Together with the $575 million promised before, it "
                "has now announced $815 million."
            ),
            ("$815 million", "$240 million", "$575 million"),
        ),
        (
            "Chile gave $31 million to schools and $42 million to clinics, for a total of $73 million.",
            ("$73 million", "$31 million", "$42 million"),
        ),
        (
            (
                "• Chile spent more than $314 million in the region: nearly $103 million went to refugees, $171 "
                "million to food and $40 million to jobs."
            ),
            ("more than $314 million", "nearly $103 million", "$171 million", "$40 million"),
        ),
        (
            "• Chile issued 19,000 visas, of which 12,000 visas went to nurses and 7,000 visas to farmers.",
            ("19,000 visas", "12,000 visas", "7,000 visas"),
        ),
        (
            "Chile will spend $90 million, including:\n\n• $50 million for schools\n\n• $40 million for clinics",
            ("$90 million", "$50 million", "$40 million"),
        ),
    ],
)
def test_a_total_and_its_parts_are_tied_by_words_or_structure(text: str, figures: tuple[str, ...]) -> None:
    assert rows(read(text)) == [("sum", "consistent", figures)]


def test_further_parts_in_the_next_sentence_belong_to_the_same_total() -> None:
    text = "Chile has $90 million. This includes $50 million for schools. This also includes $40 million for clinics."
    assert rows(read(text)) == [("sum", "consistent", ("$90 million", "$50 million", "$40 million"))]


def test_what_two_splits_of_one_total_leave_over_agrees() -> None:
    text = (
        "Chile announced over $240 million in new humanitarian assistance for storm victims. Along with the "
        "nearly $575 million announced before, Chile has announced nearly $817 million in new "
        "storm relief assistance.\n\n"
        "• Chile announced nearly $817 million in new storm relief assistance. This includes more than "
        "$240 million "
        "in new humanitarian assistance for storm victims. This also includes $376 million for roads "
        "and more than $199 million for bridges."
    )
    assert ("sum", "consistent", ("nearly $575 million", "$376 million", "more than $199 million")) in rows(
        read(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Chile announced $90 million, made up of $50 million for schools and $20 million for clinics.",
        "Chile announced $90 million, made up of $70 million for schools and $60 million for clinics.",
        "Chile announced $91 million. The package comprises $52 million for schools and $35 million for clinics.",
        "Chile gave $31 million to schools and $42 million to clinics, for a total of $78 million.",
    ],
)
def test_a_false_total_with_all_parts_given_is_inconsistent(text: str) -> None:
    assert [verdict for _, verdict, _ in rows(read(text))] == ["inconsistent"]


def test_parts_beyond_the_total_are_inconsistent_even_where_some_may_be_unsaid() -> None:
    text = "Chile announced $90 million, including $70 million for schools and $60 million for clinics."
    assert rows(read(text)) == [("sum", "inconsistent", ("$90 million", "$70 million", "$60 million"))]


@pytest.mark.parametrize(
    "text",
    [
        # Parts may be left unsaid.
        "Chile announced $90 million, including $50 million for schools and $20 million for clinics.",
        "Chile announced $90 million, with $50 million for schools.",
        # Parts of a part.
        (
            "Chile announced $100 million, including $60 million for schools, of which $50 million goes to "
            "Arica, and $35 million for clinics."
        ),
        "Chile announced a $300 million package with $50 million for roads, including $100 million for bridges.",
        # Another unit, another rate.
        "Chile trained 2,500 teachers, including 3,000 nurses.",
        "Chile pays $50 million per year, including $60 million over three years.",
        # A wider scope of the total.
        (
            "In addition to the 5,000 visas of last year, Chile issued 3,000 visas, bringing the total to "
            "20,000 visas since the programme began."
        ),
        "In 2021 Chile gave $5 million, and with grants totaling $30 million it gave $10 million more.",
        (
            "In addition to the $50 million for Peru, Chile gave $20 million to Bolivia, bringing the total for "
            "Bolivia to $30 million."
        ),
        "Chile issued 300 visas in July and 200 visas in August, for a total of 900 visas since it began.",
        # The total of something else.
        "Chile gave $10 million to a fund made up of $60 million from Peru and $40 million from Bolivia.",
        "Chile gave $10 million to a fund. The fund is made up of $60 million from Peru and $40 million from Bolivia.",
        "Chile gave $10 million to the fund. It is made up of $60 million from Peru and $40 million from Bolivia.",
        "Peru gave $10 million in aid. These projects include a $40 million port and a $50 million road.",
        "Peru announced $100 million in loans and, with the Bank, $250 million in guarantees.",
        # Words behind the list.
        "Chile gave $15 million, including $4 million for books and $8 million for desks, and $12 million for roads.",
        "Chile gave $12 million, made up of $4 million for books and $8 million for desks, and $15 million for roads.",
        "Of $99 million Chile gave $31 million to schools and $42 million to clinics, for a total of $73 million.",
        # Nothing ties them.
        (
            "Chile gave $5 million to Peru. Peru gave $7 million to Chile. Bolivia gave $12 million to "
            "Brazil for rails. Brazil gave $9 million."
        ),
        # A hedge covers it.
        "Chile announced more than $100 million, made up of $60 million for schools and $60 million for clinics.",
    ],
)
def test_what_an_honest_reading_reconciles_accuses_nobody(text: str) -> None:
    assert not [row for row in rows(read(text)) if row[1] != "consistent"]


def test_the_sentence_names_the_party_the_hedges_and_what_each_figure_speaks_of() -> None:
    text = (
        "• Chile announced over $240 million in aid, made up of almost $82 million in food and $160 "
        "million in tents."
    )
    (finding,) = read(text, ("CHL",)).findings()
    assert finding.explanation == (
        "Chile is said to have announced over $240 million in aid, made up of almost $82 million in food and $160 "
        "million in tents; these come to $236 to 247 million, so the figures agree."
    )
    assert finding.cue == "made up of"


def test_agreement_of_very_round_figures_is_no_news() -> None:
    assert (
        rows(read("Chile gave about $10 million, made up of $4 million for books and $3 million for desks."))
        == []
    )
    assert (
        rows(read("Of the 324,500 migrants, 105,000 migrants were registered and 200,000 migrants were not."))
        == []
    )
