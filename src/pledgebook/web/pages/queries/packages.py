"""The action packages of a process, and what is filed under one."""

from __future__ import annotations

from django.db.models import Count, Prefetch, Q, QuerySet
from django.shortcuts import get_object_or_404

from pledgebook.web.pages.queries.endorsers import on
from pledgebook.web.registry.models import (
    ActionPackage,
    CommitmentVersion,
    Document,
    Participation,
    Process,
)


def packages(process: Process, edition: Document | None = None) -> QuerySet[ActionPackage]:
    """With how many commitments are ``filed`` under each, and as ``leads`` who leads them at the time of the edition.

    Without an edition, whoever led them at any time. Two queries.
    """
    leads = Participation.objects.filter(on(edition.date if edition else None), part="lead")
    ordered = Prefetch(
        "participations", leads.select_related("party").order_by("party__name"), to_attr="leads"
    )
    filed = Count("versions", filter=Q(versions__latest=True))
    return process.packages.annotate(filed=filed).prefetch_related(ordered).order_by("number")


def package_named(process: Process, number: int) -> ActionPackage:
    """The package of that number. Raises ``Http404`` where there is none."""
    return get_object_or_404(ActionPackage, process=process, number=number)


def participations(package: ActionPackage) -> QuerySet[Participation]:
    """Who leads it and who takes part."""
    return package.participations.select_related("party").order_by("part", "party__name", "begins")


def filed(package: ActionPackage) -> QuerySet[CommitmentVersion]:
    """The commitments under it as last worded, unordered."""
    return CommitmentVersion.objects.filter(process=package.process_id, package=package, latest=True)


def counts(package: ActionPackage) -> dict[str, int]:
    """How many are filed under it, ``all`` and ``by_rule``."""
    by_rule = Count("pk", filter=~Q(commitment__package_rule=""))
    return filed(package).aggregate(all=Count("pk"), by_rule=by_rule)
