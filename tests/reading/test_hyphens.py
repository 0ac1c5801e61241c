import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.reading.hyphens import Hyphens

DOCUMENT = (
    "The long-term plan and the agreement.",
    "A mid-term review of the early warning;",
    "warning is early.",
)


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the agree-", "ment of", "the agreement of"),
        ("the agree\u2010", "ment of", "the agreement of"),
        ("the agree\u00ad", "ment of", "the agreement of"),
        ("a long-", "term plan", "a long-term plan"),
        ("a mid\u2010", "term review", "a mid-term review"),
        ("non-govern-", "mental", "non-governmental"),
        ("search-and-", "rescue boats", "search-and-rescue boats"),
        ("early-", "warning system", "early-warning system"),
        ("in 2025-", "26 and", "in 2025-26 and"),
        ("1,200-", "hectare", "1,200-hectare"),
        ("COVID-", "19", "COVID-19"),
        ("Asia-", "Pacific", "Asia-Pacific"),
        ("the plan –", "and", "the plan – and"),
        ("the plan -", "and", "the plan - and"),
        ("the plan", "and", "the plan and"),
        ("in 2025–", "2027 and", "in 2025–2027 and"),
        ("the north–", "south line", "the north–south line"),
        ("to re-", "(see", "to re- (see"),
        ("comprometeu-", "se a", "comprometeu-se a"),
        ("a follow-", "up of", "a follow-up of"),
        ("the agree-", "able", "the agreeable"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(before: str, after: str, joined: str) -> None:
    assert Hyphens((*DOCUMENT, before, after)).joined((before, after)) == joined


def test_words_that_line_ends_break_are_no_evidence() -> None:
    lines = ("the agree-", "ment", "the agree-", "ment")
    assert Hyphens(lines).joined(("the agree-", "ment")) == "the agreement"


def test_where_no_line_of_prose_is_broken_a_hyphen_in_a_table_belongs_to_the_word() -> None:
    assert Hyphens(DOCUMENT).joined(("dólares norte-", "americanos")) == "dólares norte-americanos"
    assert Hyphens((*DOCUMENT, "the agree-", "ment")).joined(("the treat-", "ment")) == "the treatment"


def test_where_hardly_a_line_is_broken_a_hyphen_belongs_to_the_word() -> None:
    broken = ("dans les dix-", "huit mois")
    assert Hyphens(("Une ligne.",) * 150 + broken).joined(broken) == "dans les dix-huit mois"
    assert Hyphens(("Une ligne.",) * 50 + broken).joined(broken) == "dans les dixhuit mois"


@given(
    st.lists(st.text(alphabet="abé1-' _", min_size=1, max_size=12), min_size=1, max_size=5),
    st.text(alphabet="abé", min_size=1, max_size=2),
)
def test_a_word_is_counted_alike_by_itself_and_among_all(lines: list[str], word: str) -> None:
    few, many = Hyphens(lines), Hyphens(lines)
    many._asked = 1_000
    assert few._count(word) == many._count(word)
