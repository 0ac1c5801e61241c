"""The way in to the whole reader: text, bytes or a path in, one reading out, and refusals of one line."""

from __future__ import annotations

import datetime as dt
import doctest
import hashlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pledgebook
from pledgebook import Refusal, pipeline
from pledgebook.pipeline import audit, read

TEXT = "On October 6, 2022, ministers met in Lima.\n\nPeru has trained 300 teachers since May.\n"


@pytest.mark.parametrize("module", [pledgebook, pipeline], ids=["pledgebook", "pipeline"])
def test_the_examples_in_the_documentation_run(module: object) -> None:
    results = doctest.testmod(module)  # type: ignore[arg-type]
    assert results.attempted > 0
    assert results.failed == 0


def test_text_bytes_and_a_path_give_the_same_reading(tmp_path: Path) -> None:
    path = tmp_path / "lima.txt"
    path.write_bytes(TEXT.encode())
    readings = [
        read(TEXT, name="lima.txt"),
        read(TEXT.encode(), name="lima.txt"),
        read(path),
        read(str(path)),
    ]
    for reading in readings:
        assert reading.commitments == readings[0].commitments
        assert [c.parties for c in reading.commitments] == [("PER",)]
        assert reading.edition.date == dt.date(2022, 10, 6)
        assert reading.document.source == "lima.txt"
        assert reading.document.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_the_suffix_of_the_name_tells_the_format() -> None:
    html = b"<html><body><p>Peru will train 300 teachers.</p></body></html>"
    assert read(html, name="page.html").document.format == "html"
    assert read(b"Peru will train 300 teachers.", name="page.md").document.format == "markdown"
    assert read(b"Peru will train 300 teachers.", name="page.txt").document.format == "text"


def test_a_date_that_is_given_is_the_one_that_times_count_from() -> None:
    given = read(TEXT, date=dt.date(2020, 8, 1))
    assert given.edition.date == dt.date(2020, 8, 1)
    (time,) = given.commitments[0].times
    assert (time.begins, time.ends) == (dt.date(2020, 5, 1), dt.date(2020, 8, 1))
    own = read(TEXT)
    assert own.edition.date == dt.date(2022, 10, 6)
    (time,) = own.commitments[0].times
    assert (time.begins, time.ends) == (dt.date(2022, 5, 1), dt.date(2022, 10, 6))


def test_without_any_date_the_reading_says_why() -> None:
    edition = read("Peru will train 300 teachers.").edition
    assert edition.date is None
    assert edition.reasons["date"]


def test_a_document_of_no_commitment_is_a_reading_too() -> None:
    found = read("Nothing happened.")
    assert (found.commitments, found.figures, found.findings) == ((), (), ())


@pytest.mark.parametrize("missing", ["missing.txt", "nowhere/missing.txt"])
def test_a_path_to_nothing_is_refused_by_its_name(tmp_path: Path, missing: str) -> None:
    with pytest.raises(Refusal, match="no such file") as refused:
        read(tmp_path / missing)
    assert missing in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="directory"):
        read(tmp_path)


@pytest.mark.parametrize(
    "source",
    ["", " \n ", b"", b"\x00\x01\x02\xff\xfe\x00PNG\x00"],
    ids=["empty", "blank", "no bytes", "binary"],
)
def test_what_holds_no_text_is_refused(source: str | bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read(source, name="a.txt")
    assert str(refused.value).startswith("a.txt: ")


@pytest.mark.parametrize("language", ["de", "xx"])
def test_a_language_that_is_not_there_is_refused_with_those_that_are(language: str) -> None:
    with pytest.raises(Refusal, match=f"'{language}' is not read yet; there is en"):
        read(TEXT, language=language)


def test_the_document_may_name_its_language_itself() -> None:
    german = b"---\nlanguage: de\n---\n\nChile bildet 300 Lehrer aus.\n"
    with pytest.raises(Refusal, match="'de' is not read yet"):
        read(german, name="blatt.md")
    spanish = b"---\nlanguage: es\n---\n\nEl Gobierno de Chile dar\xc3\xa1 becas.\n"
    assert read(spanish, name="hoja.md").edition.language == "es"
    english = b"---\nlanguage: en-GB\n---\n\nChile will train 300 teachers.\n"
    assert read(english, name="sheet.md").edition.language == "en"
    assert read(spanish, name="hoja.md", language="en").edition.language == "en"


def test_figures_are_compared_unless_that_is_not_wanted() -> None:
    text = (
        "Peru announced $90 million in aid. Of this, $50 million is for schools and $40 million for clinics."
    )
    findings = read(text).findings
    assert [(finding.kind, finding.verdict) for finding in findings] == [("sum", "consistent")]
    assert audit(text) == findings
    assert read(text, audit=False).findings == ()
    assert read(text, audit=False).commitments == read(text).commitments


@pytest.mark.parametrize("name", ["lima-2022.md", "note.md", "es-ficha.md", "fr-pays.md", "pt-lista.md"])
def test_what_nobody_corrected_is_examined_as_it_was_read(name: str, sample: Path) -> None:
    corpus = Path(__file__).parent / "corpus"
    reading = read(sample if name == sample.name else corpus / name)
    assert pipeline.examined_again(reading) == reading


@pytest.mark.parametrize(
    ("text", "party", "unit"),
    [
        ("The United States will give $40 million.", "CAN", "$"),
        ("Canada will give $40 million.", "USA", "USD"),
        ("Mexico will spend 5 million pesos.", "COL", "COP"),
        ("Canada will give US$ 40 million.", "PER", "USD"),
    ],
)
def test_the_money_is_of_the_party_that_a_person_says(text: str, party: str, unit: str) -> None:
    reading = read(f"# Pledges\n\n- {text}\n")
    (value,) = reading.commitments
    again = pipeline.examined_again(replace(reading, commitments=(replace(value, parties=(party,)),)))
    assert [figure.unit for figure in again.commitments[0].figures] == [unit]
    assert [entry.payers for entry in again.entries] == [(party,)]
    assert [entry.currency for entry in again.entries] == [unit if len(unit) == len("USD") else None]


def test_the_same_document_gives_the_same_reading(sample: Path) -> None:
    assert read(sample) == read(sample)


def test_the_public_names_are_those_of_the_pipeline() -> None:
    assert pledgebook.read is read
    assert pledgebook.audit is audit
    assert pledgebook.Refusal is Refusal
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = pledgebook.nothing_of_the_kind


PIECES = [
    *(
        "Chile",
        "Peru’s ",
        " will ",
        " announced ",
        "We, the ",
        " teachers",
        "doubled ",
        "(new)",
        "É",
        "\u202f",
    ),
    *("- ", "**", ":", ".", ", ", " and ", "\n", "\n\n", "# ", "| ", "<p>", "&amp;"),
    *("$", "0", " 5", " million", "%", " percent", " compared to ", "no more than ", " of which "),
    *("since ", "by ", "the next ", " 999", " decades", "May ", "2022", " FY", "31"),
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map("".join), st.dates(dt.date(1950, 1, 1)))
def test_whatever_is_written_is_read_or_refused(text: str, date: dt.date) -> None:
    with suppress(Refusal):
        assert read(text, date=date).edition.date == date


def test_nothing_may_be_compared_with_nothing() -> None:
    text = "Chile trained 50 teachers compared to no more than 0 teachers in 2021, a 20 percent increase."
    figures = read(text).commitments[0].figures
    assert [figure.text for figure in figures][:2] == ["50 teachers", "no more than 0 teachers"]


def test_a_language_that_no_word_tells_is_said() -> None:
    told = pledgebook.read("Deutschland wird 25 Millionen Euro geben.").document.warnings
    assert told == ("no word tells its language: read as en",)
    assert pledgebook.read("Deutschland wird 25 Millionen Euro geben.", language="en").document.warnings == ()
    assert pledgebook.read("Kenya will plant 30 trees.").document.warnings == ()
