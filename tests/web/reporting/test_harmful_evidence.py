"""A file of evidence is something to keep, and nothing that a browser of ours would run."""

from __future__ import annotations

import pytest
from django.test import Client

from pledgebook.model import Refusal
from pledgebook.web.reporting.actions import attach_evidence, release_evidence
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import EvidenceFile, Round
from tests.web.acting import BY
from tests.web.reporting.conftest import NOW

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b"<html><script>alert(1)</script>"),
        ("a.txt", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("a.csv", b"GIF89a/*<script>*/=1;//</script>"),
    ],
)
def test_what_a_browser_could_run_is_run_in_none(
    round: Round, registration: Shared, name: str, content: bytes
) -> None:
    made = attach_evidence(round, registration, registration.lead, name, content, by="ana", at=NOW)
    release_evidence(made, by=BY, at=NOW)
    answer = Client().get(f"/evidence/{made.public_id}/")
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "name", ["a.svg", "a.html", "a.xhtml", "a.js", "a.xml", "a.csv.svg", "a.docm", "a.xlsm"]
)
def test_other_kinds_are_not_taken(round: Round, registration: Shared, name: str) -> None:
    with pytest.raises(Refusal):
        attach_evidence(round, registration, registration.lead, name, b"<svg/>", by="ana", at=NOW)
    assert not EvidenceFile.objects.exists()
