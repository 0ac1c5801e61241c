"""Amounts that a document states again, with other words or rounded otherwise, and joint sums."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import account, read

COAST = "for schools and clinics on the northern coast"


def counted(text: str, language: str = "en") -> dict[str, list[str]]:
    """The amounts that are counted, by the state of their line."""
    ((_label, made),) = account([read(text, language=language)])
    return {
        line.state or "-": sorted(each.posting.entry.selector.quote for each in line.counted)
        for line in made.lines
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru pledged €500 million in 2021. Of the €500 million, €200 million was disbursed."),
        ("en", "Peru pledged €500 million in 2021 and disbursed €200 million of the €500 million."),
        ("en", "Peru promised €500 million in 2021. From these €500 million, €200 million has been paid."),
        (
            "es",
            "El Perú prometió 500 millones de euros. De los 500 millones de euros, se desembolsaron 200 millones.",
        ),
        (
            "pt",
            "O Peru prometeu 500 milhões de euros. Dos 500 milhões de euros, foram desembolsados 200 milhões.",
        ),
        (
            "fr",
            "Le Pérou a promis 500 millions d'euros. Sur les 500 millions d'euros, 200 millions ont été versés.",
        ),
    ],
)
def test_an_amount_that_words_point_back_to_counts_once(language: str, text: str) -> None:
    found = counted(text, language)
    (pledged,), (disbursed,) = found["pledged"], found["disbursed"]
    assert "500" in pledged
    assert "200" in disbursed


def test_an_equal_amount_for_others_is_another_one() -> None:
    text = "Peru pledged €5 million for schools in Chile. Peru will manage the €5 million program in Bolivia."
    assert counted(text) == {"pledged": ["€5 million", "€5 million"]}


@pytest.mark.parametrize(
    ("exact", "rounder"),
    [
        ("€49.6 million", "nearly €50 million"),
        ("€204 million", "€200 million"),
        ("€1.34 billion", "over €1.3 billion"),
    ],
)
def test_an_amount_that_is_rounded_otherwise_counts_once(exact: str, rounder: str) -> None:
    text = f"Peru pledged {exact} {COAST}.\n\nPeru will spend {rounder} {COAST}."
    assert counted(text) == {"pledged": [exact]}


@pytest.mark.parametrize(
    "text",
    [
        f"Peru pledged €45 million {COAST}.\n\nPeru will spend €50 million {COAST}.",
        f"Peru pledged €49.6 million {COAST}.\n\nChile will spend nearly €50 million {COAST}.",
        f"Peru pledged €49.6 million {COAST}.\n\nPeru will spend nearly €50 million for ports in the south.",
        f"Peru pledged €49.6 million {COAST}.\n\nPeru will spend another €50 million {COAST}.",
    ],
)
def test_what_is_near_another_amount_is_not_the_same(text: str) -> None:
    assert len(counted(text)["pledged"]) == 2


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Denmark pledged €50 million. Sweden pledged €30 million. Together they offer €80 million.", ["€80 million"]),
        ("Peru will give €50 million for schools and €30 million for roads, €80 million in all.", ["€80 million"]),
    ],
)  # fmt: skip
def test_a_joint_sum_takes_in_the_amounts_that_come_to_it(text: str, total: list[str]) -> None:
    assert counted(text) == {"pledged": total}


def test_what_the_amounts_before_do_not_come_to_is_no_joint_sum() -> None:
    text = "Peru pledged €50 million for schools and €30 million for roads, together €90 million."
    assert counted(text) == {"pledged": ["€30 million", "€50 million", "€90 million"]}
