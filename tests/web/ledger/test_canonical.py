from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.ledger.canonical import LARGEST, NotCanonical, canonical, instant

AT = dt.datetime(2022, 10, 6, 12, tzinfo=dt.UTC)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_the_canonical_form_has_one_order_and_no_space() -> None:
    assert canonical({"b": [1, None, True], "a": "é\n"}) == '{"a":"é\\n","b":[1,null,true]}'
    # RFC 8785 sorts by UTF-16 code units: the letter beyond the basic plane comes before U+FB33.
    assert canonical({"\ufb33": 1, "\U0001f600": 2, "\u20ac": 3}) == '{"\u20ac":3,"\U0001f600":2,"\ufb33":1}'


@given(VALUES)
def test_the_canonical_form_is_json_and_its_own_canonical_form(value: Any) -> None:
    written = canonical(value)
    assert json.loads(written) == value
    assert canonical(json.loads(written)) == written
    assert written.encode("utf-8")


@pytest.mark.parametrize("value", [1.5, {1: 2}, {"a": object()}, "\ud800", LARGEST + 1, {"\ud800": 1}, AT])
def test_what_json_cannot_carry_exactly_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        canonical(value)


def test_an_instant_is_the_same_in_every_zone() -> None:
    east = AT.astimezone(dt.timezone(dt.timedelta(hours=5, minutes=30)))
    assert instant(east) == instant(AT) == "2022-10-06T12:00:00.000000Z"
    with pytest.raises(NotCanonical):
        instant(AT.replace(tzinfo=None))
