"""The strict loader: what is not as declared is refused by file and line."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary import VocabularyError
from pledgebook.vocabulary.table import Row, parse, rows

SHIPPED = sorted(Path(str(files("pledgebook.vocabulary"))).rglob("*.csv"))


def table(text: str, optional: tuple[str, ...] = ()) -> list[Row]:
    return list(parse("en/test.csv", text, ("word", "kind"), optional))


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("word,sort\na,b\n", 1, "columns"),
        ("# a comment\nkind,word\na,b\n", 2, "columns"),
        ("word\na\n", 1, "columns"),
        ("word,kind\na\n", 2, "1 cells for 2 columns"),
        ("word,kind\na,b\n\n# more\nc,d,e\n", 5, "3 cells for 2 columns"),
        ("word,kind\na,\n", 2, "kind is empty"),
        ("word,kind\n,b\n", 2, "word is empty"),
        ("word,kind\na, b\n", 2, "stray space"),
        ("word,kind\na ,b\n", 2, "stray space"),
        ("word,kind\na| c,b\n", 2, "stray space"),
        ("word,kind\na||c,b\n", 2, "empty value"),
        ("word,kind\na|,b\n", 2, "empty value"),
        ("word,kind\na,b\nc,d\na,b\n", 4, "twice"),
    ],
)
def test_a_bad_row_is_refused_by_file_and_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(VocabularyError, match=reason) as refused:
        table(text)
    assert str(refused.value).startswith(f"en/test.csv, line {line}: ")


@pytest.mark.parametrize("text", ['word,kind\n"a\nb",c\n', 'word,kind\n"a,b\n', 'word,kind\n"a"b,c\n'])
def test_a_record_of_several_lines_or_a_quote_left_open_is_refused(text: str) -> None:
    with pytest.raises(VocabularyError, match=r"^en/test\.csv"):
        table(text)


def test_an_unknown_value_is_refused_with_those_that_are_known() -> None:
    (row,) = table("word,kind\n# no row\na,z\n")
    with pytest.raises(VocabularyError, match=r"^en/test\.csv, line 3: kind is 'z', not one of x, y$"):
        row.one_of("kind", ("x", "y"))
    assert row.one_of("kind", ("y", "z")) == "z"


def test_a_missing_table_is_refused() -> None:
    with pytest.raises(VocabularyError, match=r"^en/none\.csv: "):
        rows("en/none.csv", ("word",))


def test_a_good_table_gives_its_rows_with_their_lines() -> None:
    first, second = table('# why\nword,kind\na|b c,x\n\n"d, e",\n', optional=("kind",))
    assert (first.line, first["word"], first.many("word")) == (3, "a|b c", ("a", "b c"))
    assert (second.line, second.many("word"), second.many("kind")) == (5, ("d, e",), ())


words = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Z"], blacklist_characters="#|"), min_size=1)


@given(st.lists(st.tuples(words, words), unique=True))
def test_whatever_is_written_as_a_table_is_read_back(records: list[tuple[str, str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in record) for record in records]
    assert [tuple(row.cells.values()) for row in table("\n".join(["word,kind", *lines]))] == records


@pytest.mark.parametrize("path", SHIPPED, ids=[path.name for path in SHIPPED])
def test_every_shipped_table_keeps_the_rules_and_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    header = next(line for line in text.splitlines() if line and not line.startswith("#"))
    columns = next(csv.reader([header]))
    says_why_not = any(line.startswith("# Empty: ") for line in text.splitlines())
    assert (len(list(parse(path.name, text, columns, columns))) > 0) != says_why_not
    assert text.startswith("# "), "a table begins with a comment on what its rows are"
    assert "\r" not in text
