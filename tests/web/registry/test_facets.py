"""A list is filtered, counted and sorted from one index, without opening a row."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.models import Count

from pledgebook.web.registry.models import CommitmentVersion, Document, VersionParty

pytestmark = pytest.mark.django_db

FACETS = ("pillar", "package", "kind", "declared", "stance", "has_target", "has_deadline", "has_finding")


@pytest.fixture(autouse=True)
def index() -> str:
    """How the plan of this database says that the index alone answers."""
    if connection.vendor == "sqlite":
        return "COVERING INDEX version_facets"
    with connection.cursor() as cursor:  # a small table is read faster without an index
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_bitmapscan = off")
    return "using version_facets"


@pytest.mark.parametrize("facet", FACETS)
def test_a_facet_is_counted(document: Document, index: str, facet: str) -> None:
    listed = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by()
    counted = listed.values(facet).annotate(count=Count("id"))
    assert index in counted.explain()
    assert sum(row["count"] for row in counted) == 35
    narrowed = listed.filter(kind="funding", has_target=False, declared="new").values(facet)
    assert index in narrowed.annotate(count=Count("id")).explain()


def test_the_parties_are_counted(document: Document, index: str) -> None:
    listed = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by()
    of_listed = VersionParty.objects.filter(role="party", version__in=listed.values("pk")).order_by()
    counted = of_listed.values("party__code").annotate(count=Count("id"))
    assert index in counted.explain()
    assert len(counted) == 11


def test_a_page_is_read_in_order(document: Document) -> None:
    page = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by("commitment_id")
    assert "version_facets" in page[:10].explain() or connection.vendor != "sqlite"
    assert [each.commitment.number for each in page] == list(range(1, 36))
