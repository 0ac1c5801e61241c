"""One amount in two currencies, and what they were worth."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from pledgebook import read
from pledgebook.checks.rates import RatesError, central_bank, rates_in
from pledgebook.model import Finding, Refusal

DATE = dt.date(2025, 5, 14)
FILE = "date,currency,per_euro\n2025-05-12,HNL,28.5\n2025-05-13,HNL,28.9\n2025-05-13,USD,1.11\n"


def findings(text: str, date: dt.date | None = DATE) -> Iterator[Finding]:
    for finding in read(text + "\n", name="x.md", language="en", date=date).findings:
        if finding.origin.rule == "checks.currencies.twice":
            yield finding


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chile pledged US$54 million (€50 million) for schools.", "consistent"),
        ("Chile pledged US$54 million (about €50 million) for schools.", "consistent"),
        ("Chile pledged US$54 million, equivalent to €50 million, for schools.", "consistent"),
        ("Chile pledged €50 million, or US$54 million, for schools.", "consistent"),
        ("Chile pledged US$54 million (€90 million) for schools.", "inconsistent"),
        ("Chile pledged US$54 million (CLP 5 million) for schools.", "undetermined"),
    ],
)
def test_an_amount_in_two_currencies_is_compared_at_the_rates_of_the_year(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Chile pledged US$54 million (€90 million for schools).",
        "Chile pledged US$54 million and €90 million for schools.",
        "Chile pledged US$54 million for schools, and Peru (€90 million) for roads.",
        "Chile pledged US$54 million (US$90 million) for schools.",
    ],
)
def test_two_amounts_are_not_one(text: str) -> None:
    assert list(findings(text)) == []


def test_after_the_last_known_rate_nothing_is_said() -> None:
    late = dt.date(2099, 1, 1)
    assert [f.verdict for f in findings("Chile pledged US$54 million (€90 million).", late)] == [
        "undetermined"
    ]


def test_the_rates_of_the_central_bank_hold_both_ways() -> None:
    first, last = dt.date(2025, 5, 1), dt.date(2025, 5, 14)
    there, back = (central_bank().between(a, b, first, last) for a, b in (("EUR", "USD"), ("USD", "EUR")))
    assert there is not None
    assert back is not None
    assert there.low is not None
    assert 1 < there.low < 2
    assert back.high == 1 / there.low


def test_a_file_gives_rates_that_the_bank_lacks() -> None:
    own = rates_in(FILE)
    day = dt.date(2025, 5, 13)
    assert central_bank().between("EUR", "HNL", day, day) is None
    both = central_bank().with_those(own)
    rate = both.between("EUR", "HNL", dt.date(2025, 5, 12), day)
    assert rate is not None
    assert (rate.low, rate.high) == (Fraction(57, 2), Fraction(289, 10))
    assert both.between("USD", "HNL", day, day) is not None
    assert both.by_currency["USD"] == central_bank().by_currency["USD"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2025-05-12,HNL,nothing", "'nothing' is no rate like 28.9"),
        ("2025-05-12,HNL,0", "'0' is no rate like 28.9"),
        ("2025-05-12,HNL,NaN", "'NaN' is no rate like 28.9"),
        ("2025-05-12,HNL,-1", "'-1' is no rate like 28.9"),
        ("yesterday,HNL,28.5", "'yesterday' is no date like 2025-05-12"),
        ("2025-05-12,hnl,28.5", "'hnl' is no currency like HNL"),
        ("2025-05-12,HNL", "it does not have 3 columns"),
        ("2025-05-12,HNL,28.5,28.6", "it does not have 3 columns"),
        ("2025-05-13,HNL,28.8", "HNL has two rates on 2025-05-13"),
    ],
)
def test_a_bad_row_of_a_file_is_refused_by_its_line(row: str, why: str) -> None:
    with pytest.raises(RatesError, match=f"^line 3 of the rates: {re.escape(why)}$"):
        rates_in(f"date,currency,per_euro\n2025-05-13,HNL,28.9\n{row}\n")


@pytest.mark.parametrize("text", ["", "date,currency\n", "date,currency,per_euro,note\n"])
def test_a_file_with_other_columns_is_refused(text: str) -> None:
    with pytest.raises(RatesError, match=r"^the rates need the columns date, currency, per_euro$"):
        rates_in(text)


def test_a_file_without_a_rate_is_refused() -> None:
    with pytest.raises(RatesError, match=r"^there are no rates in it$"):
        rates_in("date,currency,per_euro\n")


TWICE = "Honduras pledged 289 million lempiras (€10 million) for schools."


def test_rates_of_ones_own_settle_what_the_bank_does_not_know(tmp_path: Path) -> None:
    file = tmp_path / "rates.csv"
    file.write_text(FILE, encoding="utf-8")

    def verdicts(rates: str | Path | None) -> list[str]:
        found = read(TWICE, name="x.md", language="en", date=DATE, rates=rates).findings
        return [finding.verdict for finding in found]

    assert verdicts(None) == ["undetermined"]
    assert verdicts(FILE) == verdicts(file) == ["consistent"]
    assert verdicts(FILE.replace("28.", "58.")) == ["inconsistent"]
    with pytest.raises(Refusal, match="rates: there are no rates in it"):
        read(TWICE, rates="date,currency,per_euro\n")
    with pytest.raises(Refusal, match="no such file"):
        read(TWICE, rates=tmp_path / "none.csv")
