"""The count of what was tried in vain."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.web.people import lock_out
from pledgebook.web.people.lock_out import LIMITS, TooOften, attempt, succeeded
from pledgebook.web.people.models import Attempt
from tests.web.acting import AT

BOTH, ADDRESS, ACCOUNT = LIMITS
pytestmark = pytest.mark.django_db


def refused(account: str = "ana", address: str = "192.0.2.1", at: dt.datetime = AT) -> bool:
    try:
        attempt(account, address, at)
    except TooOften:
        return True
    return False


def test_from_one_address_an_account_is_tried_so_often() -> None:
    assert [refused() for _ in range(BOTH.tries + 2)] == [False] * BOTH.tries + [True] * 2
    assert refused("ANA"), "another spelling of the name is the same account"
    assert not refused("bo")
    assert not refused(address="192.0.2.2")
    assert refused(at=AT + BOTH.wait - dt.timedelta(seconds=1))
    assert not refused(at=AT + BOTH.wait)


def test_from_one_address_so_many_accounts() -> None:
    assert not any(refused(f"name {number}") for number in range(ADDRESS.tries))
    assert refused("yet another")
    assert not refused("yet another", "192.0.2.2")


def test_who_changes_the_end_of_an_ipv6_address_is_the_same() -> None:
    for number in range(BOTH.tries):
        assert not refused(address=f"2001:db8:1:2::{number:x}")
    assert refused(address="2001:db8:1:2:ffff::1")
    assert not refused(address="2001:db8:1:3::1")


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1"])
def test_who_goes_on_from_one_address_keeps_nobody_out_elsewhere(address: str) -> None:
    for _ in range(ACCOUNT.tries + BOTH.tries):
        refused(address=address)
    assert refused(address=address)
    assert not refused(address="198.51.100.1"), "the person, from another address"
    assert not refused("bo", address), "a colleague, from the same one"


def test_one_account_from_so_many_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        lock_out, "LIMITS", (BOTH, ADDRESS, lock_out.Limit(20, ACCOUNT.wait, by_address=False))
    )
    assert not any(refused(address=f"192.0.2.{number}") for number in range(20))
    assert refused(address="198.51.100.1")
    assert not refused("bo", "198.51.100.1")


def test_from_a_browser_where_the_person_was_before_nobody_keeps_them_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        lock_out, "LIMITS", (BOTH, ADDRESS, lock_out.Limit(20, ACCOUNT.wait, by_address=False))
    )
    for number in range(25):
        refused(address=f"192.0.2.{number}")
    assert refused(address="198.51.100.1"), "one that nobody knows"
    attempt("ana", "198.51.100.1", AT, device="hers")
    for number in range(19):
        attempt("ana", f"203.0.113.{number}", AT, device="hers")
    with pytest.raises(TooOften):
        attempt("ana", "203.0.113.99", AT, device="hers")
    attempt("ana", "203.0.113.99", AT, device="another of hers")


def test_the_right_one_is_not_counted_and_wipes_no_other() -> None:
    for number in range(ADDRESS.tries - 1):
        attempt(f"name {number}", "192.0.2.1", AT)
    for _ in range(BOTH.tries + 3):
        attempt("ana", "192.0.2.1", AT)
        succeeded("ana", "192.0.2.1")
    assert not refused("last")
    assert refused("too many"), "signing in oneself does not begin the count of others anew"


def test_what_is_kept_names_nobody_and_goes() -> None:
    attempt("ana", "192.0.2.1", AT)
    assert Attempt.objects.count() == 3
    assert not any(word in repr(list(Attempt.objects.values())) for word in ("ana", "192.0.2"))
    attempt("bo", "192.0.2.2", AT + lock_out.KEPT + dt.timedelta(seconds=1))
    assert set(Attempt.objects.values_list("count", flat=True)) == {1}
    assert Attempt.objects.count() == 3
