"""The ledger tells of what is reported, found and doubted, and verify names who changed it behind its back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from pledgebook.web.history import verify
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.walk import Fault
from pledgebook.web.registry.holdings import digests, keys_of, kinds, restated
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting import actions
from pledgebook.web.reporting.holdings import HOLDINGS
from pledgebook.web.reporting.migrations import __name__ as migrations
from pledgebook.web.reporting.models import Answer, Asked, Assessment, Contest, EvidenceFile, Report
from tests.web.registry.missing import every_change_is_missed
from tests.web.reporting import playing

pytestmark = pytest.mark.usefixtures("round")
PRIVATE = {"draft", "reminder"}


def fault() -> Fault | None:
    return verify().fault


def last(action: str) -> int:
    return Entry.objects.filter(action=action).order_by("-sequence")[0].sequence


@pytest.mark.parametrize("scene", playing.SCENES)
def test_after_every_action_the_tables_say_what_was_told(scene: Callable[[], object]) -> None:
    assert fault() is None
    scene()
    assert fault() is None


def test_every_action_is_played() -> None:
    played = {action for names in playing.SCENES.values() for action in names}
    assert played == set(actions.__all__) - {"Stale"}


def test_a_row_that_is_gone_and_a_column_that_says_otherwise_are_missed() -> None:
    playing.everything()
    held = verify().held
    for kind, tables in HOLDINGS.items():
        for table in tables:
            every_change_is_missed(kind, table, held)


def test_every_table_belongs_to_a_holding_but_what_is_private() -> None:
    known = {table.model for tables in HOLDINGS.values() for table in tables}
    models = apps.get_app_config("reporting").get_models(include_auto_created=True)
    assert {str(model._meta.model_name) for model in models} == known | PRIVATE
    assert set(HOLDINGS) < set(kinds())


@pytest.mark.parametrize(
    ("model", "change", "action"),
    [
        (Report, {"narrative": "All is done."}, "send report"),
        (Assessment, {"rationale": "On time."}, "answer assessment"),
        (Answer, {"text": "We agree."}, "answer assessment"),
        (Contest, {"claim": "It is right."}, "refuse contest"),
        (EvidenceFile, {"content": b"another"}, "release evidence"),
        (Asked, {"party": "another"}, "publish round"),
    ],
)
def test_what_is_changed_behind_its_back_names_the_entry(
    model: Any, change: dict[str, object], action: str
) -> None:
    for scene in (playing.evidence, playing.contest, playing.assess, playing.send, playing.close_and_publish):
        scene()
    row = model.objects.order_by("-pk")[0] if model is not EvidenceFile else model.objects.order_by("pk")[0]
    if model is Asked:
        change = {"party": Party.objects.exclude(pk__in=Asked.objects.values("party"))[0]}
    model.objects.filter(pk=row.pk).update(**change)
    found = fault()
    assert found
    assert (found.kind, found.sequence) == ("rows", last(action))


def test_one_that_is_doubted_is_told_of_before_anybody_reads_it() -> None:
    playing.doubted(playing.row().version.figures.all()[0])
    assert fault() is None
    Contest.objects.update(claim="Nothing is wrong.")
    found = fault()
    assert found
    assert found.sequence == last("contest figure")


def test_a_file_is_told_of_once_it_is_released() -> None:
    playing.attached(b"a;b")
    assert list(keys_of("evidencefile")) == []
    EvidenceFile.objects.update(name="other.csv")
    assert fault() is None


def test_an_earlier_state_tells_of_what_it_knows() -> None:
    """A migration that restates runs in a registry that has no reporting yet, and in one that has."""
    playing.everything()
    loader = MigrationLoader(connection)
    before = loader.project_state(("registry", "0008_told_rows")).apps
    assert {name.partition(":")[0] for name, _digest in restated(before)}.isdisjoint(HOLDINGS)
    first = loader.project_state([("reporting", "0001_rounds"), ("registry", "0008_told_rows")]).apps
    told = dict(restated(first, HOLDINGS))
    assert told == {
        f"{kind}:{pk}": digest
        for kind in HOLDINGS
        for pk, digest in digests(kind, list(keys_of(kind))).items()
    }
    assert told


def test_what_is_there_when_it_begins_is_told_of_and_nothing_else() -> None:
    """Else an entry of the migration would hide what was changed in the registry before."""
    from importlib import import_module

    playing.everything()
    migration = import_module(f"{migrations}.0002_told_rows")
    assert set(migration.KINDS) == set(HOLDINGS)
    before = Entry.objects.count()
    migration.tell(apps, None)
    assert Entry.objects.count() == before + 1
    assert fault() is None
