"""Figures as the guidelines of the marked documents want them: words, kind, bounds as written, unit; and none else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Hedge
from tests.mentions.found import figures, mentions

M = 10**6
Bounds = tuple[float | None, float | None]


def decimals(bounds: Bounds) -> tuple[Decimal | None, ...]:
    return tuple(None if bound is None else Decimal(str(bound)) for bound in bounds)


@pytest.mark.parametrize(
    ("amount", "bounds", "unit"),
    [
        ("$55.9 million", (55.9 * M, 55.9 * M), "$"),
        ("$1,250,000", (1_250_000, 1_250_000), "$"),
        ("$1.5M", (1.5 * M, 1.5 * M), "$"),
        ("$3bn", (3000 * M, 3000 * M), "$"),
        ("two million dollars", (2 * M, 2 * M), "$"),
        ("half a million dollars", (500_000, 500_000), "$"),
        ("hundreds of thousands of dollars", (200_000, None), "$"),
        ("nearly $82 million", (None, 82 * M), "$"),
        ("over $160 million", (160 * M, None), "$"),
        ("up to $40 million", (None, 40 * M), "$"),
        ("at least $40 million", (40 * M, None), "$"),
        ("some $40 million", (40 * M, 40 * M), "$"),
        ("US$2 million", (2 * M, 2 * M), "USD"),
        ("US $2 million", (2 * M, 2 * M), "USD"),
        ("USD 12 million", (12 * M, 12 * M), "USD"),
        ("12 million USD", (12 * M, 12 * M), "USD"),
        ("12 million US dollars", (12 * M, 12 * M), "USD"),
        ("12 million U.S. dollars", (12 * M, 12 * M), "USD"),
        ("C$5 million", (5 * M, 5 * M), "CAD"),
        ("CAD $26.9 million", (26.9 * M, 26.9 * M), "CAD"),
        ("5 million Canadian dollars", (5 * M, 5 * M), "CAD"),
        ("A$7 million", (7 * M, 7 * M), "AUD"),
        ("NZ$7 million", (7 * M, 7 * M), "NZD"),
        ("€3.5 billion", (3500 * M, 3500 * M), "EUR"),
        ("3.5 billion euros", (3500 * M, 3500 * M), "EUR"),
        ("more than €200,000", (200_000, None), "EUR"),
        ("EUR 40 million", (40 * M, 40 * M), "EUR"),
        ("£250,000", (250_000, 250_000), "GBP"),
        ("¥500 million", (500 * M, 500 * M), "JPY"),
        ("500 million yen", (500 * M, 500 * M), "JPY"),
        ("R$10 million", (10 * M, 10 * M), "BRL"),
        ("40 million Mexican pesos", (40 * M, 40 * M), "MXN"),
        ("CHF 5 million", (5 * M, 5 * M), "CHF"),
        ("$10 million to $20 million", (10 * M, 20 * M), "$"),
        ("$10 to $20 million", (10 * M, 20 * M), "$"),
        ("$10-20 million", (10 * M, 20 * M), "$"),
        ("$10–$20 million", (10 * M, 20 * M), "$"),
        ("between $10 million and $20 million", (10 * M, 20 * M), "$"),
        ("between US$10 and US$20 million", (10 * M, 20 * M), "USD"),
        ("10 to 20 million euros", (10 * M, 20 * M), "EUR"),
    ],
)
def test_money(amount: str, bounds: Bounds, unit: str) -> None:
    """The currency is what is written; "$" stays where the dollar is not said."""
    assert figures(f"Chile will provide {amount} for the clinics.") == [
        (amount, "money", *decimals(bounds), unit)
    ]


@pytest.mark.parametrize(
    ("share", "bounds"),
    [
        ("94 percent", (94, 94)),
        ("94%", (94, 94)),
        ("12.5 per cent", (12.5, 12.5)),
        ("ninety-four percent", (94, 94)),
        ("nearly 40 percent", (None, 40)),
        ("more than 40%", (40, None)),
        ("between 10 and 20 percent", (10, 20)),
        ("10 to 20 percent", (10, 20)),
        ("10-20%", (10, 20)),
        ("100 percent", (100, 100)),
        ("0.5 percent", (0.5, 0.5)),
        ("1 percent", (1, 1)),
    ],
)
def test_percentages(share: str, bounds: Bounds) -> None:
    assert figures(f"Chile reached {share} of its goal.") == [
        (share, "percent", *decimals(bounds), "percent")
    ]


@pytest.mark.parametrize(
    ("count", "bounds", "unit"),
    [
        ("50,000 agricultural workers", (50_000, 50_000), "agricultural workers"),
        ("more than 5,000 migrants", (5000, None), "migrants"),
        ("six refugee processing trips", (6, 6), "refugee processing trips"),
        ("two capacity-building projects", (2, 2), "capacity-building projects"),
        ("1.5M Venezuelan migrants and refugees", (1.5 * M, 1.5 * M), "Venezuelan migrants and refugees"),
        ("approximately 200,000 non-Venezuelan migrants", (200_000, 200_000), "non-Venezuelan migrants"),
        ("estimated 324,500 Venezuelan migrants", (324_500, 324_500), "Venezuelan migrants"),
        ("15,000 to 20,000 workers", (15_000, 20_000), "workers"),
        ("between 15,000 and 20,000 workers", (15_000, 20_000), "workers"),
        ("15,000-20,000 workers", (15_000, 20_000), "workers"),
        ("11,500 H-2B visas", (11_500, 11_500), "H-2B visas"),
        ("676-person capacity", (676, 676), "persons of capacity"),
        ("over 1,300 personnel", (1300, None), "personnel"),
        ("17 countries", (17, 17), "countries"),
        ("twenty-one endorsing countries", (21, 21), "endorsing countries"),
        ("two hundred thousand homes", (200_000, 200_000), "homes"),
        ("a hundred schools", (100, 100), "schools"),
        ("half a million people", (500_000, 500_000), "people"),
        ("hundreds of thousands of people", (200_000, None), "people"),
        ("dozens of offices", (24, None), "offices"),
        ("two dozen offices", (24, 24), "offices"),
        ("30 policewomen", (30, 30), "policewomen"),
        ("1,200 metric tons of food", (1200, 1200), "metric tons of food"),
        ("1 million trees", (1 * M, 1 * M), "trees"),
        ("2 million children", (2 * M, 2 * M), "children"),
        ("5 000 000 families", (5 * M, 5 * M), "families"),
        ("300 km of roads", (300, 300), "km of roads"),
        ("300 jobs", (300, 300), "jobs"),
    ],
)
def test_counts(count: str, bounds: Bounds, unit: str) -> None:
    assert figures(f"Chile reached {count}.") == [(count, "count", *decimals(bounds), unit)]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Chile will admit 20,000 workers per year.", "20,000 workers", "workers per year"),
        ("Chile will admit 20,000 workers a year.", "20,000 workers", "workers per year"),
        ("Chile will admit 20,000 workers each year.", "20,000 workers", "workers per year"),
        ("Chile will admit 20,000 workers annually.", "20,000 workers", "workers per year"),
        ("Chile now registers 500 families per day.", "500 families", "families per day"),
        ("Chile received 900 fewer migrants per day.", "900 fewer migrants", "migrants per day"),
    ],
)
def test_a_rate_belongs_to_the_unit_and_is_no_time(text: str, number: str, unit: str) -> None:
    (figure,) = mentions(text).figures
    assert figure.text.startswith(number)
    assert figure.unit == unit
    assert mentions(text).times == ()


@pytest.mark.parametrize(
    ("hedge", "low", "high", "kind"),
    [
        *((word, True, False, "over") for word in ("more than", "over", "just over", "well over", "in excess of")),
        *((word, True, False, "over") for word in ("upwards of", "exceeding", "above")),
        *((word, False, True, "under") for word in ("nearly", "almost", "close to", "just under", "just short of")),
        *((word, True, True, "about") for word in ("about", "approximately", "around", "roughly", "some")),
        *((word, True, True, "about") for word in ("an estimated", "estimated", "approx.")),
        *((word, True, False, "at least") for word in ("at least", "no fewer than", "no less than", "a minimum of")),
        *((word, False, True, "at most") for word in ("up to", "as many as", "at most", "no more than")),
        *((word, False, True, "at most") for word in ("a maximum of", "fewer than", "less than")),
    ],
)  # fmt: skip
def test_hedges_bound_the_number_and_belong_to_its_words(
    hedge: str, low: bool, high: bool, kind: Hedge
) -> None:
    for written in (hedge, hedge.capitalize()):
        text = (
            f"{written} 5,000 families" if written[0].isupper() else f"Chile moved {written} 5,000 families"
        )
        (figure,) = mentions(f"{text} to the north.").figures
        assert (figure.low == 5000, figure.high == 5000) == (low, high)
        assert (figure.low is None, figure.high is None) == (not low, not high)
        assert figure.hedge == kind
        assert figure.text.lower() == f"{hedge} 5,000 families"


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("5,000 or more families", (5000, None)),
        ("5,000 or fewer families", (None, 5000)),
        ("5,000+ families", (5000, None)),
        ("5,000 or so families", (5000, 5000)),
    ],
)
def test_hedges_behind_the_number(text: str, bounds: Bounds) -> None:
    ((words, _, *found, unit),) = figures(f"Chile moved {text} to the north.")
    assert (words, tuple(found), unit) == (text, decimals(bounds), "families")


@pytest.mark.parametrize(
    "text",
    [
        "The visas of class H-2A are open to all.",
        "Phase 2 will start soon and phases 2 and 3 follow.",
        "The COVID-19 vaccines were shared.",
        "Article 5 of the treaty applies.",
        "The 1951 Convention applies.",
        "PACC 2030 supports the region.",
        "The 2030 Agenda and Agenda 2030 are one.",
        "The leaders named (1) stability and (2) pathways.",
        "The leaders named 1) stability; 2) pathways; and 3) management.",
        "The second phase and the 2nd phase are one.",
        "The 21st session and the Ninth Summit took place.",
        "It was an eight-year high for the region.",
        "See page 12 of the report.",
        "See pp. 12 and 14 of the report.",
        "Chile is one of the countries that signed.",
        "One of them signed.",
        "The meeting begins at 10:30 a.m. sharp.",
        "The meeting begins at 9 a.m. sharp.",
        "The meeting begins at 14:00.",
        "Call +1 202 555 0143 for help.",
        "Call 202-555-0143 for help.",
        "Call (202) 555-0143 for help.",
        "Chile doubled its pathways and made a six-fold effort.",
        "Chile saw a tenfold rise.",
        "Chile has a three-year plan.",
        "The visa lasts for 5 years or 18 months.",
        "A 17-year-old applicant was heard.",
        "Resolution 2535 was adopted.",
        "Title 42 ended.",
        "Decree No. 123 is in force.",
        "Goals 8 and 10 matter.",
        "SDG 16 matters.",
        "Paragraphs 4 and 5 apply.",
        "The G20 and the G7 agreed.",
        "The Group of 77 agreed.",
        "A 24/7 hotline opened.",
        "A one-stop shop opened.",
        "The office is at 1600 Pennsylvania Avenue.",
        "Version 2.0 is out.",
        "Section 3.2 applies.",
        "Form I-589 applies.",
        "Lessons of 9/11 were drawn.",
        "They helped one another.",
        "On the one hand it helps.",
        "The rate was three times higher.",
        "One in four women came.",
        "Certified to ISO 9001, it works.",
        "Room 1204 is free.",
        "Flight 370 and Highway 101 are known.",
        "The year 2030 is near.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru built 12 hospitals and 40 schools.", ["12 hospitals", "40 schools"]),
        ("Phase 2 will benefit approximately 200,000 migrants.", ["approximately 200,000 migrants"]),
        (
            "More than 105,000 of the estimated 324,500 Venezuelan migrants had registered for phase 1.",
            ["More than 105,000", "estimated 324,500 Venezuelan migrants"],
        ),
        (
            "It issued more than 19,000 H-2 visas in FY2022 compared to 9,796 in FY2021, a 94 percent increase.",
            ["more than 19,000 H-2 visas", "9,796", "94 percent"],
        ),
        ("In 2022, 300 teachers came.", ["300 teachers"]),
        ("By October 1 more than 300 teachers came.", ["more than 300 teachers"]),
        ("Peru spent $2 million on 40 schools in 2021.", ["$2 million", "40 schools"]),
        ("Peru increased its aid from $5 million to $10 million.", ["$5 million", "$10 million"]),
        ("Peru increased its staff from 300 to 500 teachers.", ["300", "500 teachers"]),
        ("Peru trained 300 teachers, 40 of whom are women.", ["300 teachers", "40"]),
        ("Peru trained 300 teachers and will train 500 more.", ["300 teachers", "500"]),
        ("Of the $90 million, $50 million is for schools.", ["$90 million", "$50 million"]),
    ],
)
def test_several_in_a_sentence(text: str, expected: list[str]) -> None:
    found = [words for words, *_ in figures(text)]
    assert len(found) == len(expected)
    assert all(words.startswith(start) for words, start in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("More than 105,000 of the estimated 324,500 Venezuelan migrants registered.", "Venezuelan migrants"),
        ("Chile issued 19,000 visas in FY2022 compared to 9,796 in FY2021.", "visas"),
    ],
)
def test_a_number_without_a_noun_counts_what_the_one_beside_it_counts(text: str, unit: str) -> None:
    assert {figure.unit for figure in mentions(text).figures} == {unit}


@given(
    st.integers(2, 10**9).filter(lambda n: not 1900 <= n < 2100),
    st.sampled_from(["", "more than ", "nearly ", "up to ", "at least ", "about "]),
    st.sampled_from(["$", "US$", "€", ""]),
)
def test_any_number_in_a_sentence_is_found_once_and_reproduces_its_words(
    number: int, hedge: str, sign: str
) -> None:
    written = f"{hedge}{sign}{number:,}" + ("" if sign else " families")
    text = f"In the north, Chile helped with {written} this time."
    (figure,) = mentions(text).figures
    assert figure.text == written
    assert (figure.low or figure.high) == number
    assert text[figure.selector.start : figure.selector.end] == written


@pytest.mark.parametrize(
    "text", ["300 (three hundred) teachers", "three hundred (300) teachers", "five (5) schools"]
)
def test_a_number_that_is_written_twice_is_one_figure(text: str) -> None:
    (figure,) = mentions(f"Peru will provide {text}.").figures
    assert figure.low == figure.high == (5 if "5" in text else 300)
    assert figure.unit in ("teachers", "schools")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("raise it from 30 to 45 percent", [("30", "percent", 30, 30), ("45 percent", "percent", 45, 45)]),
        ("trained 350 guards, against 120 in the pilot",
         [("350 guards", "count", 350, 350), ("120", "count", 120, 120)]),
        ("trained 350 guards, compared with 12", [("350 guards", "count", 350, 350), ("12", "count", 12, 12)]),
        ("open eight sites, three of them by the sea",
         [("eight sites", "count", 8, 8), ("three", "count", 3, 3)]),
        ("fill 60 posts and then the remaining 85 to 90",
         [("60 posts", "count", 60, 60), ("85 to 90", "count", 85, 90)]),
        ("map 26 percent over the 2,500 miles of 2022",
         [("26 percent", "percent", 26, 26), ("2,500 miles", "count", 2500, 2500)]),
        ("map over 2,500 miles", [("over 2,500 miles", "count", 2500, None)]),
        ("send several hundred volunteers", [("several hundred volunteers", "count", 200, None)]),
        ("pay up to a ceiling of €1 million", [("up to a ceiling of €1 million", "money", None, 10**6)]),
        ("open six offices and two more", [("six offices", "count", 6, 6), ("two more", "count", 2, 2)]),
        ("one of them stayed, and two of the leaders", []),
    ],
)  # fmt: skip
def test_numbers_beside_others(text: str, found: list[tuple[object, ...]]) -> None:
    assert [each[:4] for each in figures(f"Norway will {text}.")] == found


@pytest.mark.parametrize(
    ("amount", "unit"),
    [("CFAF 12 billion", "XOF"), ("12 billion CFA francs", "XOF"), ("FCFA 7.5 billion", "XOF")],
)
def test_cfa_francs(amount: str, unit: str) -> None:
    ((_, kind, _, _, code),) = figures(f"It will spend {amount} on it.")
    assert (kind, code) == ("money", unit)


@pytest.mark.parametrize(
    ("words", "bounds", "unit"),
    [
        ("a couple of hundred nurses", (200, None), "nurses"),
        ("a couple of thousand trees", (2000, None), "trees"),
        ("a couple hundred wells", (200, None), "wells"),
        ("500 MW", (500, 500), "MW"),
        ("400 MWh", (400, 400), "MWh"),
        ("3,500 km2 of reef", (3500, 3500), "km2 of reef"),
        ("3,500 km² of reef", (3500, 3500), "km² of reef"),
        ("40 ha of parks", (40, 40), "ha of parks"),
        ("3 MtCO2e", (3, 3), "MtCO2e"),
    ],
)
def test_small_vague_numbers_and_units_of_measure(words: str, bounds: Bounds, unit: str) -> None:
    (figure,) = figures(f"Chile will add {words}.")
    assert figure == (words, "count", *decimals(bounds), unit)


def test_a_couple_of_days_counts_nothing() -> None:
    assert figures("Chile will open it within a couple of weeks.") == []
