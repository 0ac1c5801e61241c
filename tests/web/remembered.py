"""What an action made of the tables is remembered, and put there again for the next test, which takes no import."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models.sql import InsertQuery

from pledgebook.web.ledger.models import Head

Rows = Mapping[Any, Mapping[Any, tuple[Any, ...]]]  # by model and key


@dataclass(slots=True)
class Remembered:
    """Of one action, which is done as it is the first time, and wherever the history stands otherwise than then.

    What else a test has in its tables before stays as it is.
    """

    _stood: tuple[int, str] | None = None
    _made: list[tuple[str, Any]] = field(default_factory=list)
    _changed: list[tuple[Any, Any, dict[str, Any]]] = field(default_factory=list)

    def do(self, act: Callable[[], object]) -> None:
        """Let the tables be as the action leaves them."""
        stands = Head.objects.values_list("sequence", "frontier").get()
        if self._stood is None:
            before = _rows()
            act()
            self._remember(before, _rows())
            self._stood = stands
        elif self._stood == stands:
            self._put()
        else:
            act()

    def _remember(self, before: Rows, after: Rows) -> None:
        for model, rows in after.items():
            fields, known = model._meta.concrete_fields, before[model]
            names = [each.attname for each in fields]
            made = [
                model(**dict(zip(names, row, strict=True))) for key, row in rows.items() if key not in known
            ]
            size = max(connection.ops.bulk_batch_size(fields, made), 1)
            for start in range(0, len(made), size):
                query = InsertQuery(model)
                query.insert_values(fields, made[start : start + size], raw=True)
                self._made += query.get_compiler(connection=connection).as_sql()
            self._changed += (
                (model, key, dict(zip(names, row, strict=True)))
                for key, row in rows.items()
                if key in known and known[key] != row
            )

    def _put(self) -> None:
        with connection.cursor() as cursor:
            for sql, values in self._made:
                cursor.execute(sql, values)
        for model, key, values in self._changed:
            model._base_manager.filter(pk=key).update(**values)


def _rows() -> Rows:
    """Every row there is, without those that Django keeps of the code itself."""
    models = (each for each in apps.get_models(include_auto_created=True) if each._meta.managed)
    return {
        model: {
            row[0]: row[1:]
            for row in model._base_manager.values_list(
                "pk", *(each.attname for each in model._meta.concrete_fields)
            )
        }
        for model in models
        if not model._meta.proxy
    }
