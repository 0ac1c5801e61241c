"""A list is filtered, counted and sorted from one index, without opening a row."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.db.models import Count, QuerySet

from pledgebook.web.registry.models import CommitmentVersion, Document, VersionParty

pytestmark = pytest.mark.django_db

FACETS = ("pillar", "package", "kind", "declared", "stance", "has_target", "has_deadline", "has_finding")


def from_the_index(asked: QuerySet[Any, Any]) -> bool:
    """Whether the index alone answers. PostgreSQL decides by how much there is, so it is not asked for so little."""
    return connection.vendor != "sqlite" or "COVERING INDEX version_facets" in asked.explain()


@pytest.mark.parametrize("facet", FACETS)
def test_a_facet_is_counted(document: Document, facet: str) -> None:
    listed = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by()
    counted = listed.values(facet).annotate(count=Count("id"))
    assert from_the_index(counted)
    assert sum(row["count"] for row in counted) == 35
    narrowed = listed.filter(kind="funding", has_target=False, declared="new").values(facet)
    assert from_the_index(narrowed.annotate(count=Count("id")))


def test_the_parties_are_counted(document: Document) -> None:
    listed = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by()
    of_listed = VersionParty.objects.filter(role="party", version__in=listed.values("pk")).order_by()
    counted = of_listed.values("party__code").annotate(count=Count("id"))
    assert from_the_index(counted)
    assert len(counted) == 11


def test_a_page_is_read_in_order(document: Document) -> None:
    page = CommitmentVersion.objects.filter(latest=True, process=document.process).order_by("commitment_id")
    assert "version_facets" in page[:10].explain() or connection.vendor != "sqlite"
    assert [each.commitment.number for each in page] == list(range(1, 36))
