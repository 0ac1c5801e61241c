"""A row of the tables is changed, deleted or put in behind the ledger's back, many times: it is found.

``PLEDGEBOOK_TAMPERINGS`` says how often; ``make soak`` asks for 1,000 on both databases.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from django.db import connection, models, transaction

from pledgebook.web.history import verify
from pledgebook.web.registry.holdings import Table, kinds
from pledgebook.web.registry.models import Document
from tests.web.registry import playing
from tests.web.reporting import playing as reporting

TIMES = int(os.environ.get("PLEDGEBOOK_TAMPERINGS", "200"))
# Rows that no other row points at can be deleted, and put in twice where nothing has to be there once.
LOOSE = {"observation", "time", "moneyentry", "versionparty", "findingplace", "membership", "participation",
         "asked", "confirmation", "answer", "report_observations"}  # fmt: skip
TWICE = {"observation", "time", "figure", "lineofeffort", "answer"}


@dataclass(frozen=True)
class Place:
    """A row with the holding that it belongs to."""

    table: Table
    row: models.Model
    holding: str


@pytest.fixture
def places(document: Document) -> list[Place]:  # noqa: ARG001
    """Every row of a registry in which much was done."""
    reporting.begin()
    reporting.everything()
    playing.facts()
    playing.correct()
    playing.merge()
    playing.dismiss_and_restore()
    playing.observe()
    playing.fetch()
    return [
        Place(table, row, f"{kind}:{key}")
        for kind, tables in kinds().items()
        for table in tables
        if not table.columns
        for row, key in rows(table)
    ]


def rows(table: Table) -> Iterator[tuple[models.Model, int]]:
    found = table.of()._base_manager.filter(**dict(table.only)).order_by("pk")
    keys = dict(found.values_list("pk", table.root))
    yield from ((row, keys[row.pk]) for row in found if keys[row.pk] is not None)


@contextmanager
def taken_back() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def tamper(draw: random.Random, place: Place) -> bool:
    """Do one thing to the row; False where nothing can be done to it."""
    ways = [way for way, model in ((_delete, LOOSE), (_double, TWICE)) if place.table.model in model]
    return draw.choice([_change, *ways])(draw, place.row, place.table)


def _change(draw: random.Random, row: models.Model, table: Table) -> bool:
    """Another text in a column of texts."""
    texts = [
        field.name
        for field in row._meta.concrete_fields
        if isinstance(field, models.TextField) and not field.choices and field.name not in table.without
        if getattr(row, field.name)
    ]
    if not texts:
        return False
    name = draw.choice(texts)
    type(row)._base_manager.filter(pk=row.pk).update(**{name: f"{getattr(row, name)}!"})
    return True


def _delete(draw: random.Random, row: models.Model, table: Table) -> bool:  # noqa: ARG001
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {row._meta.db_table} WHERE id = {row.pk}")
    return True


def _double(draw: random.Random, row: models.Model, table: Table) -> bool:  # noqa: ARG001
    copy = type(row)._base_manager.get(pk=row.pk)
    copy.pk, copy._state.adding = None, True
    if hasattr(copy, "title"):
        copy.title += "!"
    models.Model.save(copy, force_insert=True)
    return True


def test_tampering_with_a_row_is_found_and_the_entry_named(places: list[Place]) -> None:
    whole = verify()
    assert whole.fault is None
    by_model: dict[str, list[Place]] = {}
    for place in places:
        by_model.setdefault(place.table.model, []).append(place)
    missed: list[object] = []
    tried: dict[str, int] = {}
    for seed in range(TIMES):
        draw = random.Random(seed)
        place = draw.choice(by_model[draw.choice(sorted(by_model))])
        with taken_back():
            if not tamper(draw, place):
                continue
            fault = verify().fault
        tried[place.table.model] = tried.get(place.table.model, 0) + 1
        told = whole.held[place.holding].sequence
        if fault is None or (fault.kind, fault.sequence) != ("rows", told):
            missed.append((seed, place, fault))
    assert missed == []
    assert len(tried) >= 25
    assert sum(tried.values()) > TIMES * 0.8
    assert verify().fault is None
