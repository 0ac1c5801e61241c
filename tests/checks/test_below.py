"""The line of a total below a list, and the last row of a table."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook import read
from pledgebook.model import Finding

DATE = dt.date(2025, 5, 14)


def _sums(text: str, language: str = "en") -> list[Finding]:
    found = read(text, name="below.md", date=DATE, language=language).findings
    return [finding for finding in found if finding.kind == "sum"]


def _list(stem: str, line: str, language: str = "en") -> str:
    amounts = {
        "en": ("€10 million for health", "€15 million for schools", "€4 million for roads"),
        "es": (
            "10 millones de euros para salud",
            "15 millones de euros para escuelas",
            "4 millones de euros para caminos",
        ),
        "pt": ("€ 10 milhões para saúde", "€ 15 milhões para escolas", "€ 4 milhões para estradas"),
        "fr": (
            "10 millions d'euros pour la santé",
            "15 millions d'euros pour les écoles",
            "4 millions d'euros pour les routes",
        ),
    }
    return stem + "\n\n" + "".join(f"- {item}\n" for item in amounts[language]) + f"\n{line}\n"


@pytest.mark.parametrize(
    ("language", "stem", "line"),
    [
        ("en", "Canada will provide:", "In total: €31 million."),
        ("en", "Canada will provide:", "Total: €27 million"),
        ("en", "Canada will provide:", "The three grants add up to €31 million."),
        ("es", "España aportará:", "En total: 31 millones de euros."),
        ("pt", "Portugal dará:", "No total: € 31 milhões."),
        ("fr", "La France versera :", "Au total : 31 millions d'euros."),
    ],
)
def test_a_total_below_a_list_that_its_items_do_not_come_to_is_found(
    language: str, stem: str, line: str
) -> None:
    assert "inconsistent" in {finding.verdict for finding in _sums(_list(stem, line, language), language)}


@pytest.mark.parametrize(
    ("language", "stem", "line"),
    [
        ("en", "Canada will provide:", "In total: €29 million."),
        ("es", "España aportará:", "En total: 29 millones de euros."),
        ("pt", "Portugal dará:", "No total: € 29 milhões."),
        ("fr", "La France versera :", "Au total : 29 millions d'euros."),
    ],
)
def test_one_that_they_come_to_agrees(language: str, stem: str, line: str) -> None:
    assert {finding.verdict for finding in _sums(_list(stem, line, language), language)} == {"consistent"}


@pytest.mark.parametrize(
    ("stem", "line"),
    [
        ("Canada will provide, among others:", "In total: €61 million."),
        ("Canada's support includes:", "In total: €61 million."),
        ("Canada will provide:", "In total: nearly €30 million."),
        ("The largest grants are:", "Total: €61 million."),
        ("Each province will get:", "In total: €261 million."),
        ("Canada will provide:", "In total, €61 million has been given since 2015."),
        ("Chile gave €32 million in 2023. Canada will provide:", "In total: €61 million."),
    ],
)
def test_nobody_is_accused_where_the_list_need_not_be_all_of_it(stem: str, line: str) -> None:
    assert not any(finding.accuses for finding in _sums(_list(stem, line)))


@pytest.mark.parametrize(
    ("stem", "line", "verdicts"),
    [
        ("Canada ² will provide:", "In total: €31 million.", ["inconsistent"]),
        ("Canada will provide:", "The ² grants add up to €31 million.", []),
    ],
)
def test_a_sign_that_is_a_digit_and_no_number_is_read_over(stem: str, line: str, verdicts: list[str]) -> None:
    assert [finding.verdict for finding in _sums(_list(stem, line))] == verdicts


def test_persons_in_one_item_may_be_in_another() -> None:
    text = "The agency reached:\n\n- 12,000 women\n- 9,000 farmers\n- 8,000 young people\n\nIn total: 21,000 people.\n"
    assert not any(finding.accuses for finding in _sums(text))


def _table(*rows: tuple[str, str], unit: str = "Amount") -> str:
    return f"| Region | {unit} |\n|---|---|\n" + "".join(f"| {label} | {value} |\n" for label, value in rows)


def test_rows_that_exceed_the_total_below_them_are_found() -> None:
    text = _table(
        ("Health", "€10 million"),
        ("Schools", "€15 million"),
        ("Roads", "€19 million"),
        ("Total", "€31 million"),
    )
    assert [finding.verdict for finding in _sums(text)] == ["inconsistent"]


def test_rows_that_come_to_the_total_below_them_agree() -> None:
    text = _table(
        ("Health", "€10 million"),
        ("Schools", "€15 million"),
        ("Roads", "€19 million"),
        ("Total", "€44 million"),
    )
    assert [finding.verdict for finding in _sums(text)] == ["consistent"]


@pytest.mark.parametrize(
    "rows",
    [
        (
            ("Africa", "€25 million"),
            ("Kenya", "€15 million"),
            ("Chad", "€10 million"),
            ("Asia", "€19 million"),
            ("Total", "€44 million"),
        ),
        (
            ("Loans", "€25 million"),
            ("of which new", "€15 million"),
            ("Grants", "€19 million"),
            ("Total", "€44 million"),
        ),
        (
            ("Norway", "€10 million"),
            ("Chile", "€15 million"),
            ("Peru", "€9 million"),
            ("Total", "€61 million"),
        ),
        (("Food", "125,000"), ("Water", "115,000"), ("Health", "110,000"), ("Total", "194,000")),
        (("2022", "€10 million"), ("Subtotal", "€15 million"), ("Total", "€12 million")),
    ],
)
def test_nobody_is_accused_where_rows_may_be_parts_of_others_or_of_all(
    rows: tuple[tuple[str, str], ...],
) -> None:
    assert not any(finding.accuses for finding in _sums(_table(*rows)))


@pytest.mark.parametrize("label", ["Total debt", "Total governments", "Totals exclude aid"])
def test_a_row_whose_total_is_of_something_is_no_total_of_all(label: str) -> None:
    text = _table(
        ("Revenue", "€81 million"),
        ("Spending", "€74 million"),
        ("Balance", "€7 million"),
        (label, "€31 million"),
    )
    assert not any(finding.accuses for finding in _sums(text))
