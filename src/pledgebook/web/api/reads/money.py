"""Money: what the documents state, and what it comes to."""

from __future__ import annotations

from typing import Annotated, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field, StringConstraints

from pledgebook.web.api.paging import Listed, Wanted, of_items
from pledgebook.web.api.reads.seeing import process_seen
from pledgebook.web.api.schemas.money import MoneyAccount, MoneyEntry
from pledgebook.web.pages.queries.money_account import groups, postings
from pledgebook.web.pages.queries.money_selection import MoneySelection
from pledgebook.web.pages.queries.selection import MOST

router = Router(tags=["Money"])

Value = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class MoneyFilter(Schema):
    """Which money is asked for, as on the page: across parameters all must hold, of several values any will do."""

    edition: list[Value] = Field(
        [], max_length=MOST, description="The first 12 digits of a document's SHA-256"
    )
    party: list[Value] = Field([], max_length=MOST, description="Code of who pays; - for not said")
    state: list[Value] = Field([], max_length=MOST, description="How far the money is; - for not said")
    pillar: list[Value] = Field(
        [], max_length=MOST, description="Version of the scheme and number of a pillar"
    )
    recipient: list[Value] = Field([], max_length=MOST, description="To whom it goes; - for not said")


class AccountFilter(MoneyFilter):
    """The same, and by what it is broken down."""

    by: Literal["", "edition", "party", "state", "pillar", "recipient"] = Field(
        "", description="An account for each value of this"
    )


@router.get("/processes/{slug:slug}/money/entries", response=Listed[MoneyEntry])
def list_money_entries(
    request: HttpRequest, slug: str, chosen: Query[MoneyFilter], page: Query[Wanted]
) -> Listed[MoneyEntry]:
    """Every amount of money that the documents of a process state, counted or not, a document after the other."""
    found = postings(process_seen(request, slug), MoneySelection.of(request.GET))
    entries = sorted((MoneyEntry.of(each) for each in found), key=_place)
    return of_items(request, entries, page, _place, chosen)


@router.get("/processes/{slug:slug}/money/accounts", response=Listed[MoneyAccount])
def list_money_accounts(
    request: HttpRequest, slug: str, chosen: Query[AccountFilter], page: Query[Wanted]
) -> Listed[MoneyAccount]:
    """What the money of a process comes to, each amount counted once, with what is not counted and why."""
    found = groups(process_seen(request, slug), MoneySelection.of(request.GET))
    accounts = sorted((MoneyAccount.of(*each) for each in found), key=_label)
    return of_items(request, accounts, page, _label, chosen)


def _place(entry: MoneyEntry) -> list[object]:
    return [entry.document, entry.start, entry.end]


def _label(account: MoneyAccount) -> list[str]:
    return account.label
