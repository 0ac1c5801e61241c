"""All mentions of a document: in order, each with a selector that reproduces its words and the rule that found it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.mentions import find
from pledgebook.model import Document, Figure, Time, fold
from pledgebook.reading import read_document, read_text
from pledgebook.vocabulary import load
from tests.mentions.found import LIMA, figures, mentions, names, times

SENTENCES = [
    "Belize registered 5,000 migrants from August 2 through November 30.",
    "The United States issued more than **19,000** visas in FY2022, a 94 percent increase.",
    "Canada announced C$55.9 million by 2028.",
    "Mexico’s AMEXCID provided\nhelp to 2,000 Belizean farmers.",
    "Dozens of offices opened since September.",
    "In the medium term, Peru plans 10,000 to 20,000 places per year.",
]


def holds(document: Document, date: dt.date | None) -> None:
    found, _ = find(document, load("en"), date)
    placed: list[Figure | Time] = [*found.figures, *found.times]
    assert placed
    for value in placed:
        words = document.text[value.selector.start : value.selector.end]
        assert fold(words) == value.selector.quote
        assert value.origin.rule.startswith("mentions.")
    for group in (found.names, found.figures, found.times):
        starts = [value.at.start for value in group]
        assert starts == sorted(starts)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from(["text", "markdown"]))
def test_every_mention_reproduces_its_words(sentences: list[str], format: str) -> None:
    holds(read_text("\n\n".join(sentences), format=format), LIMA)


def test_every_mention_of_the_sample_reproduces_its_words(sample: Path) -> None:
    holds(read_document(sample.read_bytes(), sample.name), None)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_paragraphs_are_read_alike_wherever_they_stand(sentences: list[str]) -> None:
    """The mentions of paragraphs are those of each by itself."""
    text = "\n\n".join(sentences)
    assert figures(text) == [figure for sentence in sentences for figure in figures(sentence)]
    assert names(text) == [name for sentence in sentences for name in names(sentence)]
    assert times(text) == [time for sentence in sentences for time in times(sentence)]


def test_a_date_that_is_given_goes_before_the_documents_own() -> None:
    text = "Lima, October 6, 2022\n\nChile has helped since May."
    assert times(text, dt.date(2020, 8, 1))[-1][1:3] == ("2020-05-01", "2020-08-01")
    assert times(text, None)[-1][1:3] == ("2022-05-01", "2022-10-06")


def test_a_text_without_any_has_none() -> None:
    found = mentions("Nothing happened, and nobody came.")
    assert (found.names, found.figures, found.times) == ((), (), ())


def test_the_fiscal_year_is_that_of_the_heading_where_the_item_opens_with_no_country() -> None:
    text = "# Pact\n\n### Canada\n\n- Will give C$ 18 million to schools in {} in fiscal year 2026-27."
    for place in ("Bolivia and Haiti", "Kenya", "the region"):
        found = find(read_document(text.format(place).encode(), "x.md"), load("en"), LIMA)[0].times
        assert [str(time.begins) for time in found] == ["2026-04-01"]


def test_the_fiscal_year_is_that_of_the_country_that_opens_the_sentence() -> None:
    text = "# Pact\n\n- Offices in Kenya have opened. {} will help 300 people in fiscal year 2026."
    for party, begins in (("The United States", "2025-10-01"), ("In Kenya, officers", "2025-07-01")):
        (time,) = find(read_document(text.format(party).encode(), "x.md"), load("en"), LIMA)[0].times
        assert str(time.begins) == begins


def test_the_fiscal_year_is_that_of_the_country_that_opens_the_item() -> None:
    text = "# Pact\n\n### Canada\n\n- The Government of Kenya will give KES 9 million in fiscal year 2026."
    (time,) = find(read_document(text.encode(), "x.md"), load("en"), LIMA)[0].times
    assert str(time.begins) == "2025-07-01"
