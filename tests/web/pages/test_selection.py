from __future__ import annotations

from urllib.parse import urlencode

from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.pages.queries.selection import FACETS, HAS, LONGEST, SORTS, Selection

NAMES = st.sampled_from([*FACETS, "has", "q", "sort", "page", "unknown"])
PAIRS = st.lists(
    st.tuples(NAMES, st.text(max_size=20) | st.sampled_from([*HAS, *SORTS, "1", "22"])), max_size=12
)


def selection(address: str) -> Selection:
    return Selection.of(QueryDict(address))


@given(PAIRS)
def test_any_address_is_a_selection_and_its_own_address_is_the_same_selection(
    pairs: list[tuple[str, str]],
) -> None:
    found = selection(urlencode(pairs, errors="ignore"))
    assert selection(found.address) == found
    assert selection(found.address).address == found.address


@given(
    st.permutations(
        ["party=PER", "party=CHL", "kind=funding", "has=target", "has=deadline", "q=a+b", "page=2"]
    )
)
def test_the_order_of_an_address_does_not_matter(parts: list[str]) -> None:
    assert (
        selection("&".join(parts)).address
        == "q=a+b&party=CHL&party=PER&kind=funding&has=target&has=deadline&page=2"
    )


def test_what_stands_for_everything_has_no_address() -> None:
    assert selection("q=&sort=number&page=1&party=&has=&x=1").address == ""
    assert not selection("sort=title&page=3").narrows


def test_what_no_selection_can_have_is_passed_over() -> None:
    found = selection("page=-1&sort=size&has=all&q=a%00b&party=%00")
    assert found == Selection(query="a b")
    assert selection("page=" + "9" * 5000).page == 1
    assert selection("page=" + "9" * 9).page == 1_000_000
    assert len(selection("q=" + "x" * 10_000).query) == LONGEST


def test_a_value_is_taken_back_alone() -> None:
    found = selection("q=a&party=PER&party=CHL&has=target&has=finding&page=4")
    assert found.without("party", "PER").address == "q=a&party=CHL&has=target&has=finding"
    assert found.without("has", "target").address == "q=a&party=CHL&party=PER&has=finding"
    assert found.without("q", "").address == "party=CHL&party=PER&has=target&has=finding"
    assert found.without("party", "PER").without("party", "CHL").address == "q=a&has=target&has=finding"
