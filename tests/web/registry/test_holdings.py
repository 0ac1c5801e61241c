from __future__ import annotations

from collections.abc import Callable

import pytest
from django.apps import apps

from pledgebook.model import Refusal
from pledgebook.web.history import verify
from pledgebook.web.ledger.erase import Erasure
from pledgebook.web.ledger.walk import Fault
from pledgebook.web.registry import actions, holdings
from pledgebook.web.registry.holdings import HOLDINGS, Table, owners
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Dismissal,
    Document,
    Fetch,
    Measure,
    Observation,
    Party,
    Process,
    Upload,
)
from tests.web.registry import playing
from tests.web.registry.missing import every_change_is_missed

pytestmark = pytest.mark.usefixtures("document")


def fault() -> Fault | None:
    return verify().fault


@pytest.mark.parametrize("scene", playing.SCENES)
def test_after_every_action_the_tables_say_what_was_told(scene: Callable[[], object]) -> None:
    assert fault() is None
    scene()
    assert fault() is None


def test_every_action_is_played() -> None:
    played = {action for names in playing.SCENES.values() for action in names}
    assert played == set(actions.__all__) - {"Import"}


@pytest.fixture
def everything(document: Document) -> None:  # noqa: ARG001
    """A row in every table."""
    playing.facts()
    playing.dismiss_and_restore()
    playing.fetch()
    playing.review()


@pytest.mark.usefixtures("everything")
def test_a_row_that_is_gone_and_a_column_that_says_otherwise_are_missed() -> None:
    """Of every table every row and every column counts, but those that are left out."""
    held = verify().held
    for kind, tables in HOLDINGS.items():
        for table in tables:
            every_change_is_missed(kind, table, held)


def test_a_changed_row_names_the_entry_that_told_otherwise() -> None:
    Observation.objects.filter(pk=Observation.objects.all()[0].pk).update(source="another")
    found = fault()
    assert found
    assert (found.sequence, found.kind) == (2, "rows")
    assert found.reason.startswith("entry 2 tells otherwise of programme LAD-P")


def test_the_first_of_several_is_named() -> None:
    playing.observe()
    Process.objects.update(name="Other")
    Party.objects.filter(code="PER").update(name="Other")
    programme = Measure.objects.get(name="registered", phase__number=1).programme
    programme.title = "Other"
    programme.save()
    found = fault()
    assert found
    assert found.reason == "entry 1 tells otherwise of party PER than the tables say"


def test_a_row_that_no_entry_tells_of_is_found() -> None:
    Party.objects.create(code="XXX", name="Nowhere", kind="country")
    found = fault()
    assert found
    assert (found.kind, found.reason) == ("rows", "no entry tells of party XXX")


def test_a_holding_that_is_gone_is_found() -> None:
    playing.dismiss_and_restore()
    Dismissal.objects.all().delete()
    found = fault()
    assert found
    assert "tells otherwise of dismissal " in found.reason


def test_an_erasing_does_not_hide_a_changed_row() -> None:
    CommitmentVersion.objects.filter(pk=CommitmentVersion.objects.all()[0].pk).update(title="another")
    with pytest.raises(Refusal, match="verify first"):
        actions.erase_entries(Erasure((2,), ("payload",), "their wish"), **playing.WHO)
    found = fault()
    assert found
    assert found.sequence == 2


def test_after_an_erasing_the_tables_are_told_of_by_the_entry_that_tells_of_it() -> None:
    playing.erase()
    Document.objects.exclude(sha256=None).update(title="another")
    found = fault()
    assert found
    assert found.sequence == 3


def test_a_column_that_says_nothing_changes_no_digest() -> None:
    """So that one can be added later."""
    row = Commitment.objects.all()[0]
    assert (row.no_programme, row.package_by) == ("", "") or row.programme is None
    before = holdings.held(row)
    without = [each for each in row._meta.concrete_fields if getattr(row, each.attname) in (None, "")]
    assert without
    table = HOLDINGS["commitment"][0]
    fewer = Table("commitment", without=frozenset(each.name for each in without))
    try:
        HOLDINGS["commitment"] = (fewer, *HOLDINGS["commitment"][1:])
        assert holdings.held(row) == before
    finally:
        HOLDINGS["commitment"] = (table, *HOLDINGS["commitment"][1:])


def test_a_private_contact_and_the_bytes_of_files_are_not_in_it() -> None:
    left_out = {
        table.model: table.without for tables in HOLDINGS.values() for table in tables if table.without
    }
    assert "contact" in left_out["office"]
    assert "content" in left_out["upload"]
    assert "content" in left_out["fetch"]


def test_whose_row_it_is() -> None:
    process, party = Process.objects.get(), Party.objects.all()[0]
    document, cited = Document.objects.get(held=True), Document.objects.filter(held=False)[0]
    package = process.packages.all()[0]
    assert owners(process) == [process]
    assert owners(party) == [party]
    assert owners(document) == [document]
    for row in (cited, package, process.memberships.all()[0], package.participations.all()[0]):
        assert owners(row) == [process]


def test_every_table_belongs_to_a_holding() -> None:
    known = {table.model for tables in HOLDINGS.values() for table in tables}
    every = {
        str(model._meta.model_name)
        for model in apps.get_app_config("registry").get_models(include_auto_created=True)
    }
    assert every == known
    assert {Upload, Fetch} <= set(apps.get_app_config("registry").get_models())
