"""Amounts of money and what they come to."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.formats import money_json
from pledgebook.formats.json import number
from pledgebook.formats.money_words import Label
from pledgebook.model import Account, AccountLine, Interval, Posting
from pledgebook.model.account import RemovalCause
from pledgebook.model.entry import MoneyState


class Ends(BaseModel):
    """An amount in single units of its currency; an end that is null is open."""

    low: float | None = Field(description="The least it can be")
    high: float | None = Field(description="The most it can be")

    @classmethod
    def of(cls, interval: Interval) -> Ends:
        """From the noun."""
        return cls(low=number(interval.low), high=number(interval.high))


class MoneyEntry(BaseModel):
    """An amount of money as one document states it."""

    document: str = Field(description="SHA-256 of the document")
    start: int = Field(description="Its first character there")
    end: int = Field(description="The character behind its last")
    text: str = Field(description="The words")
    source: str = Field(description="The file or address of the document")
    date: dt.date | None = Field(description="The day of the document")
    amount: Ends = Field(description="What it can be")
    currency: str | None = Field(description="ISO 4217 code; null where it is not known")
    state: MoneyState | None = Field(
        description="How far the money is: announced, spent ...; null where not said"
    )
    parties: list[str] = Field(description="The parties of the commitment it stands in")
    payers: list[str] = Field(description="Whose money it is")
    recipients: list[str] = Field(description="To whom it goes")
    purpose: str | None = Field(description="What for, in the words of the document")
    fund: str | None = Field(description="Through which fund")
    through: list[str] = Field(description="Through whom")
    begins: dt.date | None = Field(description="First day of the time it is for")
    ends: dt.date | None = Field(description="Last day of the time it is for")
    each: str | None = Field(description="So much for each of what; null where it is a sum")
    pillar: int | None = Field(description="The number of the pillar of its commitment")
    commitment: str = Field(description="Public id of the commitment it stands in, empty outside any")
    reasons: dict[str, str] = Field(description="By field: why it is empty")

    @classmethod
    def of(cls, posting: Posting) -> MoneyEntry:
        """From the noun."""
        told: dict[str, Any] = money_json.entry(posting)
        told |= {"begins": told.pop("from"), "ends": told.pop("to"), "commitment": posting.commitment}
        del told["origins"]
        return cls(**told)


class Counted(BaseModel):
    """An amount that is counted once."""

    entry: MoneyEntry = Field(description="The amount")
    counted_as: Ends = Field(description="The amount, narrowed by all its statements")
    only_in_highest: bool = Field(description="Whether it is counted in the highest total only")


class Uncounted(BaseModel):
    """An amount that is not counted, or in the highest total only."""

    entry: MoneyEntry = Field(description="The amount")
    why: RemovalCause = Field(description="Why it is not counted")
    says: str = Field(description="What tells so")


class Line(BaseModel):
    """One state of money in one currency."""

    state: MoneyState | None = Field(description="How far the money is; null where not said")
    currency: str | None = Field(description="ISO 4217 code; null where it is not known")
    sign: str = Field(description="The sign of a currency that is not known, such as $")
    payers: list[str] = Field(description="Whose money it is")
    payers_said: bool = Field(description="Whether the documents say whose it is")
    total: Ends | None = Field(description="From the lowest to the highest that the documents allow")
    naive: Ends | None = Field(description="What all statements come to when each is added")
    counted: list[Counted] = Field(description="What is counted")
    removed: list[Uncounted] = Field(description="What is not, and why")

    @classmethod
    def of(cls, line: AccountLine) -> Line:
        """From the noun."""
        return cls(
            state=line.state, currency=line.currency, sign=line.sign, payers=list(line.payers),
            payers_said=not line.unsaid, total=Ends.of(line.total) if line.total else None,
            naive=Ends.of(line.naive) if line.naive else None,
            counted=[Counted(entry=MoneyEntry.of(each.posting), counted_as=Ends.of(each.amount),
                             only_in_highest=each.open) for each in line.counted],
            removed=[Uncounted(entry=MoneyEntry.of(each.posting), why=each.why, says=each.says)
                     for each in line.removed],
        )  # fmt: skip


class MoneyAccount(BaseModel):
    """The account of a value of what was asked for by, or of the whole selection. There is no total of its lines."""

    label: list[str] = Field(
        description="The value, such as codes of parties; empty for the whole, or where not said"
    )
    lines: list[Line] = Field(description="A line a state and currency")

    @classmethod
    def of(cls, label: Label, account: Account) -> MoneyAccount:
        """From the noun."""
        return cls(label=list(label), lines=[Line.of(each) for each in account.lines])
