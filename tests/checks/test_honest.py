"""Prose that is true, or that only a hasty reader could call false: nobody is accused."""

from __future__ import annotations

import pytest

from pledgebook.model.finding import ACCUSING
from tests.checks.texts import lines, read

HONEST = (
    (
        "The budget is $120 million, of which $80 million comes from Norway and $40 million from Chile, "
        "plus $30 million in loans."
    ),
    "Chile committed $2 billion in 2022, including $1.2 billion in loans, up from $1.5 billion in 2021.",
    "With $50 million from Chile and $20 million from Peru, the fund of $90 million covers 12 countries.",
    "The fund, with $90 million in assets, will pay $100 million over ten years.",
    (
        "Chile hosts 2.5 million migrants, including 1.8 million Venezuelan migrants and 400,000 Haitian "
        "migrants, with 500,000 migrants regularised."
    ),
    (
        "Norway gave $25 million in 2021, $30 million in 2022 and $35 million in 2023, bringing its total "
        "since 2015 to $210 million."
    ),
    (
        "Norway spent $300 million, comprising grants of $120 million, loans of $150 million and "
        "guarantees of $30 million."
    ),
    (
        "Norway spent $300 million, comprising grants ($120 million), loans ($150 million) and guarantees "
        "($30 million)."
    ),
    (
        "The number of visas rose from 4,000 in 2019 to 9,000 in 2022, an increase of 125 percent, and is "
        "expected to double by 2025."
    ),
    "Arrivals fell 30 percent from 10,000 in May to 7,000 in June, then 10 percent to 6,300 in July.",
    (
        "In 2022, 9,000 visas were issued, a 50 percent increase from 2021 and a 200 percent increase from "
        "2019."
    ),
    "Of the 324,500 migrants, 105,000 were registered and 200,000 have appointments.",
    "Of the 1,000 families, 600 received $500 each and 400 received $300 each.",
    "Chile trained 300 officers in 2021, 450 in 2022 and 500 in 2023, for a total of 1,250 officers.",
    "Chile will provide $10 million per year for five years, for a total of $50 million.",
    (
        "The programme will cost $5 million in its first year and $7 million a year after that, for a "
        "total of $40 million over six years."
    ),
    (
        "Chile doubled its contribution to $20 million. It gave $12 million in 2019 compared to $10 "
        "million in 2018."
    ),
    "Chile doubled the number of officers. The number of officers is now 900, compared with 450 in 2020.",
    "Exports were three times the $4 million recorded in 2019, reaching $12.3 million.",
    "Chile's grant of $15 million is half the $30 million requested.",
    "The plan needs $1.7 billion; by June donors had given $540 million, 32 percent of the total.",
    "By June, 540 of the 1,700 clinics, or nearly a third, had opened.",
    "Some 40 percent of the 5,000 trainees, or 2,000 people, were women.",
    "The ministry hired 2,000 of the 5,000 applicants, 55 percent of whom are women.",
    "The ministry hired 2,000 of the 5,000 applicants, a 10 percent increase over 2021.",
    (
        "In addition to $40 million for health, Peru will spend $60 million on schools, for a total of "
        "$100 million this year and $250 million by 2026."
    ),
    "Peru announced $100 million in loans and $20 million in grants, including $30 million for roads.",
    (
        "Peru announced $100 million in loans and, with the Bank, $250 million in guarantees, of which "
        "$200 million is for ports."
    ),
    "Peru pledged $5 million to the Fund, including through its $8 million regional window.",
    (
        "This includes more than $240 million in new aid. Peru itself gave about $10 million. This includes "
        "$12 million from donors."
    ),
    (
        "Peru gave $10 million in aid. This is part of a $100 million package, which includes $40 million "
        "for roads and $50 million for ports."
    ),
    "Peru gave $10 million in aid. These projects include a $40 million port and a $50 million road.",
    "Peru raised $10 million. Including matching funds, the campaign collected $15 million.",
    (
        "Of the $10 million pledged, Peru has paid $4 million, and will pay $6 million next year, together "
        "with $12 million for 2025."
    ),
    (
        "Visas increased by 20 percent, from 1,000 to 1,200, while permits fell by 20 percent, from 1,000 "
        "to 800."
    ),
    "Visas increased 1.5 times, from 1,000 to 1,500; permits doubled from 700 to 1,400.",
    "About 9,000 visas were issued in 2022 against about 6,000 in 2021, an increase of about 50 percent.",
    (
        "Nearly 20,000 visas were issued in 2022, up from just over 10,000 in 2021, a rise of almost 100 "
        "percent."
    ),
    (
        "Investment reached $3.2 billion, an 80 percent increase over the $1.8 billion of the previous "
        "five years."
    ),
    "Chile's 3,000 officers made 5,000 arrests, compared to 2,500 in 2021, a 100 percent increase.",
    "Chile resettled 2,485 refugees, 521 percent more than the 400 of 2021.",
    "Unemployment fell from 8 percent to 6 percent, a 25 percent drop.",
    (
        "The share rose from 20 percent of 5,000 workers to 30 percent of 6,000 workers, a 50 percent "
        "increase."
    ),
    "Chile seized 300 vehicles, 1,200 weapons and $5 million, including 200 trucks and 900 rifles.",
    "Chile pledged $100 million to be split between Peru ($70 million) and Bolivia ($30 million).",
    "Chile pledged $100 million, split between health and education, and Peru $80 million.",
    "The two banks lent $300 million and $200 million respectively, making a total of $500 million.",
)
MORE = tuple(line.replace(" ¶ ", "\n\n") for line in lines("honest.txt"))


@pytest.mark.parametrize("text", HONEST + MORE)
@pytest.mark.parametrize("mark", ["", "• "])
def test_honest_prose_is_not_accused(text: str, mark: str) -> None:
    accused = [
        (finding.kind, finding.claim)
        for finding in read(mark + text).findings()
        if finding.verdict in ACCUSING
    ]
    assert accused == []
