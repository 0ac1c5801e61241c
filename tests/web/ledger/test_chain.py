from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.ledger.chain import (
    BEGINNING,
    LARGEST,
    FaultKind,
    Link,
    NotCanonical,
    canonical,
    first_fault,
    instant,
)

AT = dt.datetime(2022, 10, 6, 12, tzinfo=dt.UTC)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def chain(length: int) -> list[Link]:
    links: list[Link] = []
    for sequence in range(1, length + 1):
        previous = links[-1].hash if links else BEGINNING
        link = Link(sequence, AT, "clerk", "note", "document", f"d{sequence}", '{"n":1}', previous)
        links.append(replace(link, hash=link.digest()))
    return links


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


def test_the_hash_of_an_entry_is_what_it_was_when_the_format_was_fixed() -> None:
    assert chain(1)[0].hash == "e515812e79434b8a36efd6b4f6b65f276559bc4bcd57211ca0432e67e3ced269"


@pytest.mark.parametrize(
    "change",
    [
        {"actor": "other"},
        {"action": "other"},
        {"subject_type": "other"},
        {"subject_id": "other"},
        {"payload": "{}"},
        {"recorded_at": AT + dt.timedelta(microseconds=1)},
        {"previous": "1" * 64},
        {"hash": "1" * 64},
    ],
)
def test_any_change_of_an_entry_is_found(change: dict[str, Any]) -> None:
    links = chain(3)
    links[1] = replace(links[1], **change)
    fault = first_fault(links)
    assert fault
    assert (fault.sequence, fault.kind) == (2, "hash")


def test_a_chain_that_was_left_alone_has_no_fault() -> None:
    assert first_fault(chain(5)) is None
    assert first_fault([]) is None


def relinked(links: list[Link]) -> list[Link]:
    """The second entry written anew with a fitting hash, as one would who knows how entries are made."""
    forged = replace(links[1], payload="{}")
    return [links[0], replace(forged, hash=forged.digest()), *links[2:]]


@pytest.mark.parametrize(
    ("links", "sequence", "kind"),
    [
        ([chain(3)[0], chain(3)[2]], 2, "gap"),
        (chain(3)[1:], 1, "gap"),
        ([chain(3)[0], chain(3)[1], chain(3)[1]], 2, "order"),
        ([chain(3)[0], chain(3)[1], chain(3)[0]], 1, "order"),
        (relinked(chain(3)), 3, "link"),
    ],
)
def test_each_kind_of_fault_is_named_with_its_place(
    links: list[Link], sequence: int, kind: FaultKind
) -> None:
    fault = first_fault(links)
    assert fault
    assert (fault.sequence, fault.kind) == (sequence, kind)
    assert str(sequence) in fault.reason
