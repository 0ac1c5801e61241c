"""What is told before the words for who says it is his act only where it is about himself."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Rebels killed 40 people last week, the United Nations said.",
        "The floods destroyed 4,000 houses, the Government of Chad said.",
        "Militias burned 300 houses, the Government of Chad said in a statement.",
        "Donors have paid 40 million dollars, the World Bank said.",
        "Of the 1.7 billion dollars pledged, donors had paid 1.5 billion by December, OCHA said.",
        "More than 300 schools were destroyed, UNICEF said.",
        "Around 4,000 people cross into Chad every day, UNHCR said on Tuesday.",
        "The war will cost 3 percent of GDP, the IMF said.",
        "They killed 40 people, UNHCR said.",
        "The rebels, Chad said, killed 40 people.",
        "Stocks will run out in July, WFP said.",
        "Rebels opened fire on 300 people, Chad said.",
        "The number of displaced people doubled, Chad said.",
        "Deaths rose by 30 percent, UNICEF said.",
        "Exports to Chad fell by 30 percent, Kenya said.",
        "Some 3,000 Russian troops will withdraw by May, Ukraine said.",
        "Some 300 soldiers will die, Chad said.",
        "Some 4,000 people were moved by rebels, Chad said.",
        "Rebels killed 40 people, Norway said, condemning the attack.",
    ],
)
def test_what_others_did_is_news_of_who_says_it(sentence: str) -> None:
    assert acts("en", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It will build 300 schools, Kenya said.", "KEN pledge"),
        ("It had built 300 schools, Kenya said.", "KEN delivered"),
        ("Some 300 clinics will be built by 2027, Kenya said.", "KEN pledge"),
        ("Some 300 clinics were built last year, Kenya said.", "KEN delivered"),
        ("Pathways were doubled, the United States said.", "USA delivered"),
        ("The number of legal pathways doubled in 2024, the United States said.", "USA delivered"),
        ("A hospital for 300 patients will open in 2027, Kenya said.", "KEN pledge"),
        ("In May 2025, Kenya announced 300 new schools.", "KEN pledge"),
        ("Coverage rose to 60 percent in 2023, Kenya said.", "KEN delivered"),
        ("Emissions fell by 30 percent, Germany announced.", "DEU delivered"),
        ("More than 300 km of roads have been paved, Kenya said.", "KEN delivered"),
        ("Some 300 police officers would leave for Haiti in May, Kenya said.", "KEN pledge"),
        ("A total of 3,000 troops will withdraw by May, Turkey said.", "TUR pledge"),
        ("Some 300 trained nurses would be deployed to Haiti, Kenya said.", "KEN pledge"),
        (
            "Up to 300 nurses will be trained, Norway said, adding that it will pay 40 million kroner.",
            "NOR pledge",
        ),
        ("Rebels killed 40 people, Norway said, adding that it will pay 40 million kroner.", "NOR pledge"),
        ("It will build 300 schools, Kenya said, speaking in Geneva.", "KEN pledge"),
        ("At the meeting in Geneva, Kenya announced on Monday 300 schools.", "KEN pledge"),
    ],
)
def test_but_these_are_his_own(sentence: str, expected: str) -> None:
    assert acts("en", sentence) == [expected]
