"""Fields that several nouns have: the place a row was read at, and rules the database holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from django.db import models


class Placed(models.Model):
    """A stretch of a document's text, and the words that stand there (``pledgebook.model.Selector``)."""

    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    path = models.TextField(blank=True)

    class Meta:
        abstract = True


class Ruled(models.Model):
    """A value that a rule of the reader produced (``pledgebook.model.Origin``)."""

    rule = models.TextField()
    entry = models.TextField(blank=True)

    class Meta:
        abstract = True


def choices(literal: object) -> list[tuple[str, str]]:
    """The values of a ``Literal`` of the nouns as Django's choices."""
    return [(value, value) for value in get_args(literal)]


def one_of(name: str, field: str, literal: object, *also: str) -> models.CheckConstraint:
    """The database takes a value of the ``Literal`` and no other; ``also`` where it may be empty."""
    allowed: Iterable[str] = (*get_args(literal), *also)
    return models.CheckConstraint(condition=models.Q(**{f"{field}__in": list(allowed)}), name=name)


def in_order(name: str, first: str, last: str, *, apart: bool = False) -> models.CheckConstraint:
    """The first is not after the last, where both are known; ``apart`` where they may not be the same."""
    lookup = f"{last}__gt" if apart else f"{last}__gte"
    either_open = models.Q(**{f"{first}__isnull": True}) | models.Q(**{f"{last}__isnull": True})
    return models.CheckConstraint(condition=either_open | models.Q(**{lookup: models.F(first)}), name=name)


def not_empty(name: str, *fields: str) -> models.CheckConstraint:
    """None of the texts is empty."""
    condition = models.Q()
    for field in fields:
        condition &= ~models.Q(**{field: ""})
    return models.CheckConstraint(condition=condition, name=name)
