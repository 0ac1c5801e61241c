"""Numbers without a noun of their own: ends of changes, totals and parts in brackets."""

from __future__ import annotations

import pytest

from pledgebook.mentions import find
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.mentions.found import figures


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya will raise its imports from 200 MW to 400 MW.", [("200 MW", 200), ("400 MW", 400)]),
        (
            "Kenya will raise the number of clinics from four to eight.",
            [("four", 4, "clinics"), ("eight", 8, "clinics")],
        ),
        ("Kenya will raise this to 400 once the lines are built.", [("400", 400)]),
        (
            "Kenya will add 20 centres, bringing the total to 600.",
            [("20 centres", 20), ("600", 600, "centres")],
        ),
        ("Kenya will train 120 nurses (17 in 2023).", [("120 nurses", 120), ("17", 17, "nurses")]),
        (
            "Kenya opened nine desks (five in Kisumu, four in Mombasa).",
            [("nine desks", 9), ("five", 5, "desks"), ("four", 4, "desks")],
        ),
        ("It removed 22 dams, up from 14 in 2022.", [("22 dams", 22), ("14", 14, "dams")]),
        ("The two Governments will meet with two ministers.", [("two ministers", 2)]),
        ("They will lay 134 km of double-track line.", [("134 km", 134, "km")]),
        ("They will meet in 2025 and come back to it, from Phase 1 to 2.", []),
    ],
)
def test_numbers_and_their_nouns(text: str, wanted: list[tuple[str, int] | tuple[str, int, str]]) -> None:
    found = figures(text)
    assert [(words, int(low or 0)) for words, _, low, _, _ in found] == [each[:2] for each in wanted]
    for (*_, unit), each in zip(found, wanted, strict=True):
        assert len(each) == 2 or unit == each[2]


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("India will spend ₹85 crore.", 850_000_000, "INR"),
        ("India will spend Rs 12 lakh.", 1_200_000, "INR"),
        ("Tunisia will pay 31 million dinars.", 31_000_000, "dinars"),
        ("Morocco will pay 4 million Moroccan dirhams.", 4_000_000, "MAD"),
        ("A $160 million-plus package.", 160_000_000, "$"),
    ],
)
def test_amounts(text: str, low: int, unit: str) -> None:
    ((_, kind, least, _, code),) = figures(text)
    assert (kind, int(least or 0), code) == ("money", low, unit)


@pytest.mark.parametrize(
    ("language", "stem", "first", "second", "found"),
    [
        (
            "es",
            "Chile abrirá siete ventanillas:",
            "cuatro en la zona norte;",
            "tres en el sur.",
            ["cuatro", "tres"],
        ),
        ("pt", "O Chile abrirá sete balcões:", "quatro na zona norte;", "três no sul.", ["quatro", "três"]),
        (
            "fr",
            "Le Chili ouvrira sept guichets :",
            "quatre dans le nord ;",
            "trois dans le sud.",
            ["quatre", "trois"],
        ),
        (
            "en",
            "Chile will open seven desks:",
            "four in the north;",
            "three in the south.",
            ["four", "three"],
        ),
        ("es", "Chile hará lo siguiente:", "cuatro en la zona norte;", "tres en el sur.", []),
        ("es", "Chile abrirá siete ventanillas:", "cuatro veces al año;", "una en el sur.", []),
    ],
)
def test_parts_in_the_items_of_a_list_are_figures(
    language: str, stem: str, first: str, second: str, found: list[str]
) -> None:
    figures = find(read_text(f"{stem}\n\n- {first}\n- {second}\n", format="markdown"), load(language))[
        0
    ].figures
    assert [figure.selector.quote for figure in figures if figure.selector.quote.isalpha()] == found
