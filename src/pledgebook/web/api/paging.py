"""A list in pages that stay where they are while rows are added: each begins behind the last row of the one before.

A cursor holds what that row is ordered by, signed, so that nothing but a cursor of this very list is taken.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import Any, Generic, TypeVar

from django.core.signing import BadSignature, Signer
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from ninja import Schema
from ninja.errors import ValidationError
from pydantic import BaseModel, Field

from pledgebook.messages import _
from pledgebook.web.api.problems import Stopped

Row = TypeVar("Row", bound=Model)
Item = TypeVar("Item", bound=BaseModel)

SIZE, MOST = 50, 200  # items of a page


class Wanted(Schema):
    """Which page of a list is asked for."""

    cursor: str = Field(
        "", max_length=8000, description="Where to go on: taken from ``next`` of the page before"
    )
    limit: int = Field(SIZE, ge=1, le=MOST, description="How many items a page has at most")


class Listed(BaseModel, Generic[Item]):
    """A page of a list."""

    items: list[Item] = Field(description="The items, in order")
    next: str | None = Field(description="The address of the next page; null on the last one")
    count: int = Field(description="How many items the whole list has")


def of_rows(
    request: HttpRequest, rows: QuerySet[Row], wanted: Wanted, make: Callable[[Row], Item], *filters: Schema
) -> Listed[Item]:
    """A page of rows that are in order by columns that are never empty, the last of them unique. Two queries.

    ``filters`` are what else the address may name. Raises ``ValidationError`` for a parameter that is none.
    """
    refuse_others(request, wanted, *filters)
    names = [str(name) for name in rows.query.order_by]
    signer = _signer(request, names)
    behind = _behind(names, _read(signer, wanted.cursor)) if wanted.cursor else Q()
    found = list(rows.filter(behind)[: wanted.limit + 1])
    page, more = found[: wanted.limit], len(found) > wanted.limit
    following = _address(request, signer, [_value(page[-1], name) for name in names]) if more else None
    return Listed(items=[make(row) for row in page], next=following, count=rows.count())


def of_items(
    request: HttpRequest,
    items: Iterable[Item],
    wanted: Wanted,
    key: Callable[[Item], Sequence[Any]],
    *filters: Schema,
) -> Listed[Item]:
    """The same of items that are there already, in the order of ``key``, which is unique and never empty."""
    refuse_others(request, wanted, *filters)
    signer = _signer(request, ["key"])
    after = _read(signer, wanted.cursor) if wanted.cursor else None
    everything = list(items)
    left = [item for item in everything if after is None or list(key(item)) > after]
    page = left[: wanted.limit]
    following = _address(request, signer, list(key(page[-1]))) if len(left) > wanted.limit else None
    return Listed(items=page, next=following, count=len(everything))


def refuse_others(request: HttpRequest, *known: Schema) -> None:
    """A filter that is misspelt would quietly give everything. Raises ``ValidationError`` for it."""
    names = {name for each in known for name in type(each).model_fields}
    unknown = [name for name in request.GET if name not in names]
    if unknown:
        said = _("there is no such parameter; there is {names}").format(names=", ".join(sorted(names)))
        raise ValidationError([{"loc": ("query", name), "msg": said} for name in unknown])


def _behind(names: Sequence[str], values: Sequence[Any]) -> Q:
    """What comes after a row with these values."""
    pairs = [(name.lstrip("-"), "lt" if name.startswith("-") else "gt", value)
             for name, value in zip(names, values, strict=True)]  # fmt: skip
    steps = []
    for index, (name, compares, value) in enumerate(pairs):
        equal = {before: same for before, _compares, same in pairs[:index]}
        steps.append(Q(**equal, **{f"{name}__{compares}": value}))
    return reduce(Q.__or__, steps)


def _value(row: Model, name: str) -> Any:
    """What a row has in a column, which may be another row's that is fetched with it."""
    value: Any = row
    for part in name.lstrip("-").split("__"):
        value = getattr(value, part)
    return value.isoformat() if isinstance(value, dt.date) else value


def _signer(request: HttpRequest, names: Sequence[str]) -> Signer:
    return Signer(salt=f"cursor of {request.path} by {','.join(names)}")


def _read(signer: Signer, cursor: str) -> list[Any]:
    """The values of a cursor. Raises ``Stopped`` for one that is none of this list."""
    try:
        values: list[Any] = signer.unsign_object(cursor)
    except BadSignature as error:
        raise Stopped(404, _("the cursor is none of this list")) from error
    return values


def _address(request: HttpRequest, signer: Signer, values: list[Any]) -> str:
    query = request.GET.copy()
    query["cursor"] = signer.sign_object(values)
    return f"{request.path}?{query.urlencode()}"
