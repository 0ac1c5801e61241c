"""The rows that an address names, for who may see them: what is hidden is not there."""

from __future__ import annotations

import uuid

from django.http import HttpRequest

from pledgebook.web.pages.queries.commitment import commitment_named
from pledgebook.web.pages.queries.contests import contest_named
from pledgebook.web.pages.queries.documents import document_named
from pledgebook.web.pages.queries.findings import finding_named
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.pages.queries.programme import programme_named
from pledgebook.web.pages.queries.rounds import assessment_named, evidence_named, round_named
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Deed
from pledgebook.web.registry.models import Commitment, Document, Finding, Process, Programme
from pledgebook.web.reporting.models import Assessment, Contest, EvidenceFile, Round


def process_seen(request: HttpRequest, slug: str, deed: Deed = "see") -> Process:
    """The process. Raises ``Http404``, and ``PermissionDenied`` for who sees it and may not do the deed."""
    process = process_named(slug)
    require(request, deed, process)
    return process


def document_seen(request: HttpRequest, sha256: str) -> Document:
    """The document, which is held. Raises as ``process_seen``."""
    document = document_named(sha256)
    require(request, "see", document)
    return document


def commitment_seen(request: HttpRequest, public_id: str, deed: Deed = "see") -> Commitment:
    """The commitment, which may have given way to another. Raises as ``process_seen``."""
    commitment = commitment_named(public_id)
    require(request, deed, commitment)
    return commitment


def lasting_seen(request: HttpRequest, public_id: str) -> Commitment:
    """The commitment, or the one that it gave way to. Raises as ``process_seen``."""
    commitment = commitment_seen(request, public_id)
    into = commitment.merged_into
    return commitment_seen(request, into.public_id) if into else commitment


def programme_seen(request: HttpRequest, public_id: str, deed: Deed = "see") -> Programme:
    """The programme. Raises as ``process_seen``."""
    programme = programme_named(public_id)
    require(request, deed, programme)
    return programme


def finding_seen(request: HttpRequest, sha256: str, position: int, deed: Deed = "see") -> Finding:
    """The finding, dismissed or not. Raises as ``process_seen``."""
    finding = finding_named(sha256, position)
    require(request, deed, finding)
    return finding


def round_seen(request: HttpRequest, public_id: str, deed: Deed = "see") -> Round:
    """The round of reporting. Raises as ``process_seen``."""
    round = round_named(public_id)
    require(request, deed, round)
    return round


def assessment_seen(request: HttpRequest, key: int, deed: Deed = "see") -> Assessment:
    """The assessment. Raises as ``process_seen``."""
    assessment = assessment_named(key)
    require(request, deed, assessment)
    return assessment


def contest_seen(request: HttpRequest, public_id: uuid.UUID, deed: Deed = "see") -> Contest:
    """The contest, which is hidden until it is released. Raises as ``process_seen``."""
    contest = contest_named(public_id)
    require(request, deed, contest)
    return contest


def evidence_seen(request: HttpRequest, public_id: uuid.UUID, deed: Deed = "see") -> EvidenceFile:
    """The file, which is private until it is released. Raises as ``process_seen``."""
    evidence = evidence_named(public_id)
    require(request, deed, evidence)
    return evidence
