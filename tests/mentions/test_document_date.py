"""The document's own date: said beside it, in its opening, or left open with a reason."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.mentions import find
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.mentions.found import dated

OCTOBER_6 = "On October 6, foreign ministers met in Lima, Peru.\n\n"


@pytest.mark.parametrize(
    ("text", "name", "date"),
    [
        ("On October 6, 2022, ministers met in Lima.", "text", dt.date(2022, 10, 6)),
        ("Lima, 6 October 2022\n\nMinisters met.", "text", dt.date(2022, 10, 6)),
        ("2022-10-06\n\nMinisters met.", "text", dt.date(2022, 10, 6)),
        (OCTOBER_6 + "Chile has made arrests since April 2022. It will resume work beginning in early 2023.", "text",
         dt.date(2022, 10, 6)),
        (OCTOBER_6 + "Chile will act.", "lima-2022.txt", dt.date(2022, 10, 6)),
        ("Ministers met and talked.", "2022-10-06-lima.txt", dt.date(2022, 10, 6)),
    ],
)  # fmt: skip
def test_the_opening_or_the_name_of_the_file_dates_it(text: str, name: str, date: dt.date) -> None:
    found = dated(text, name)
    assert found.date == date
    assert found.origin is not None
    assert found.reason == ""


def test_what_the_document_says_of_itself_comes_first() -> None:
    text = "---\ndate: 2023-06-10\n---\n\nOn October 6, 2022, ministers met in Lima.\n"
    found = dated(text, "2021-01-01.md", "markdown")
    assert found.date == dt.date(2023, 6, 10)


def test_metadata_that_is_no_date_is_passed_over() -> None:
    text = "---\ndate: soon\n---\n\nOn October 6, 2022, ministers met in Lima.\n"
    assert dated(text, "text", "markdown").date == dt.date(2022, 10, 6)


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("es", "Bogotá, 14 de noviembre de 2025\n\nLos ministros se reunieron.", dt.date(2025, 11, 14)),
        ("es", "Bogotá, 13 y 14 de noviembre de 2025\n\nSe reunieron.", dt.date(2025, 11, 14)),
        ("pt", "Recife, 21 a 23 de maio de 2025\n\nReuniram-se.", dt.date(2025, 5, 23)),
        ("en", "Entebbe, 22-23 May 2025\n\nMinisters met.", dt.date(2025, 5, 23)),
        ("es", "LIMA, 14 DE NOVIEMBRE DE 2025\n\nLos ministros se reunieron.", dt.date(2025, 11, 14)),
        ("es", "Lima, a los 10 días del mes de junio de 2022\n\nHoy se reunieron.", dt.date(2022, 6, 10)),
        ("pt", "Brasília, 22 de maio de 2025 – Os ministros reuniram-se.", dt.date(2025, 5, 22)),
        ("fr", "Paris, le 1er juin 2024\n\nLes ministres se sont réunis.", dt.date(2024, 6, 1)),
        ("es", "Los ministros acuerdan.\n\n" + "Que así sea. " * 300 + "\n\nHecho en Lima, el 6 de octubre de 2022.",
         dt.date(2022, 10, 6)),
        ("es", "Los ministros acuerdan.\n\n" + "Que así sea. " * 300 + "\n\nAbierto desde el 6 de octubre de 2022.",
         None),
        ("fr", "---\ndate: 12 juin 2024\n---\n\nLe 3 mai 2024, les ministres ont parlé.\n", dt.date(2024, 6, 12)),
        ("pt", "---\ndate: em breve\n---\n\nEm 3 de maio de 2024 falaram.\n", dt.date(2024, 5, 3)),
    ],
)  # fmt: skip
def test_other_languages_date_their_documents(language: str, text: str, date: dt.date | None) -> None:
    document = read_text(text, format="markdown")
    assert find(document, load(language))[1].date == date


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met and talked.",
        OCTOBER_6 + "Chile will train judges.",
        "Chile will train judges by 2028, and has trained 300 since 2018.",
    ],
)
def test_without_a_day_it_stays_open_and_says_why(text: str) -> None:
    found = dated(text)
    assert found.date is None
    assert found.origin is None
    assert found.reason


@pytest.mark.parametrize("days", ["22 and 23 May 2025", "22–23 May 2025", "May 22-23, 2025"])
def test_a_meeting_of_several_days_is_dated_by_the_last(days: str) -> None:
    assert dated(f"# Outcome\n\nEntebbe, {days}\n\nWe will meet.", format="markdown").date == dt.date(
        2025, 5, 23
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published on 5 October 2026"),
        ("en", "Posted: October 5, 2026, 6.42 pm"),
        ("es", "Publicado el 5 de octubre de 2026 a las 18:42"),
        ("es", "Fecha de publicación: 05/10/2026"),
        ("pt", "Publicado em 05/10/2026 às 18h42"),
        ("pt", "Divulgada em 5 de outubro de 2026"),
        ("fr", "Publié le 5 octobre 2026 à 18 h 42"),
        ("fr", "Mise en ligne : 05/10/2026"),
    ],
)
def test_the_line_of_publication_comes_before_the_days_of_the_meeting(language: str, line: str) -> None:
    day = {"en": "October 1", "es": "1 de octubre", "pt": "1 de outubro", "fr": "1er octobre"}[language]
    met = {"en": "Oslo Forum, ", "es": "Foro de Lima, ", "pt": "Fórum do Porto, ", "fr": "Forum de Dakar, "}
    document = read_text(f"{met[language]}{day}\n\n{line}\n\n2027, 2029.\n", format="text")
    found = find(document, load(language))[1]
    assert found.date == dt.date(2026, 10, 5)
    assert found.origin is not None
    assert found.origin.rule == "mentions.document_date.published"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Oslo, 1 October 2026\n\nThe study was published on 5 May 2025."),
        ("pt", "Porto, 1 de outubro de 2026\n\nDecreto publicado em 5 de maio de 2025."),
        ("fr", "Dakar, le 1er octobre 2026\n\nUn rapport publié le 5 mai 2025."),
    ],
)
def test_what_else_was_published_does_not_date_the_document(language: str, text: str) -> None:
    document = read_text(text, format="text")
    assert find(document, load(language))[1].date == dt.date(2026, 10, 1)


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("fr", "L'État livre avant le 1er mars 2026.\n\nFait à Dakar, le 14 mai 2025.", "2025-05-14"),
        ("pt", "A Câmara entrega até 31 de março de 2026.\n\nCoimbra, 22 de janeiro de 2026", "2026-01-22"),
        ("en", "The Trust pays by 1 March 2026.\n\nSigned in Cork on 3 May 2025.\n\n# Annex\n\nSites", "2025-05-03"),
        ("es", "Leyó el 3 de marzo de 2026.\n\nHecho en Lima, el 5 de mayo de 2026.", "2026-03-03"),
    ],
)  # fmt: skip
def test_a_day_that_bounds_a_duty_is_not_that_of_the_document(language: str, text: str, date: str) -> None:
    document = read_text(text, format="markdown")
    assert find(document, load(language))[1].date == dt.date.fromisoformat(date)


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("es", ("# Informe\n\nJunio de 2026 | Original: español\n\nLa Declaración fue aprobada el 12 de junio de 2025. "
         "Este informe, presentado el 16 de junio de 2026 en Cusco, resume lo hecho."), dt.date(2026, 6, 16)),
        ("en", ("# Report\n\nGeneral distribution | June 2026\n\nThe pledge was made on 12 June 2025. "
         "This report was presented on 16 June 2026."), dt.date(2026, 6, 16)),
        ("fr", ("# Rapport\n\nJuin 2026\n\nLa déclaration a été adoptée le 12 juin 2025. "
         "Le présent rapport a été remis le 16 juin 2026."), dt.date(2026, 6, 16)),
        ("pt", ("# Relatório\n\nJunho de 2026 · Original: português\n\nAprovada em 12 de junho de 2025. "
         "Este relatório foi entregue em 16 de junho."), dt.date(2026, 6, 16)),
        # A day of another month is not the document's, and none is made up.
        ("en", "# Report\n\nJune 2026\n\nThe pledge was made on 12 June 2025.", None),
        # A month that something else than the document is of does not date it.
        ("en", "# Report\n\nLima, 12 June 2025\n\n| Target | Due |\n|---|---|\n| Schools | June 2026 |\n",
         dt.date(2025, 6, 12)),
        ("en", "# Report\n\nOn 12 June 2025 they met.\n\nThe next meeting is due in June 2026.", dt.date(2025, 6, 12)),
    ],
)  # fmt: skip
def test_a_line_with_the_month_of_issue_tells_its_day_from_those_it_recounts(
    language: str, text: str, date: dt.date | None
) -> None:
    assert find(read_text(text, format="markdown"), load(language))[1].date == date


@pytest.mark.parametrize(
    ("row", "date"),
    [
        ("| Ghana | Open a desk | 30 June 2025 | New |", None),
        ("| Date | 30 June 2025 |", dt.date(2025, 6, 30)),
    ],
)
def test_a_day_in_a_row_of_several_columns_is_not_that_of_the_document(
    row: str, date: dt.date | None
) -> None:
    rule = "|---" * (row.count("|") - 1) + "|"
    head = "|" + " a |" * (row.count("|") - 1)
    document = read_text(f"# Pact\n\n{head}\n{rule}\n{row}\n{head}\n", format="markdown")
    assert find(document, load("en"))[1].date == date
