"""A registry in which everything was said once, and what the interface answers of it, operation by operation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from django.test import Client

from pledgebook.web.api.interface import interface
from pledgebook.web.registry.actions import dismiss_finding
from pledgebook.web.registry.models import Document, Observation, Office, Party, Process, Upload
from pledgebook.web.reporting.models import Contest, EvidenceFile
from tests.web.acting import AT, BY
from tests.web.reporting import playing

PATHS: dict[str, dict[str, Any]] = interface().get_openapi_schema(path_prefix="/api/v1/")["paths"]
OPERATIONS = {op["operationId"]: (path, op) for path, of in PATHS.items() for op in of.values()}
READING = sorted(  # what needs no key
    op["operationId"]
    for of in PATHS.values()
    for method, op in of.items()
    if method == "get" and "security" not in op
)
SLUG = "los-angeles-declaration"


def everything(document: Document) -> dict[str, object]:
    """A registry in which everything was said once, and what stands for each parameter of an address."""
    playing.begin()
    playing.everything()
    Process.objects.create(slug="another", name="Another process of ours", prefix="ANO", source="a test")
    finding = document.findings.order_by("position")[0]
    dismiss_finding(finding, reason="The two speak of different years.", by=BY, at=AT)
    party = Party.objects.get(code="CAN")
    Office.objects.create(
        process=document.process, party=party, title="Coordinator of migration", holder="A ministry of Canada",
        source="The gazette of Canada",
    )  # fmt: skip
    upload = Upload.objects.create(
        process=document.process, name="handed-in.md", sha256="0" * 64, size=1, content=b"", by=BY, at=AT,
        state="done", document=document, finished_at=AT,
    )  # fmt: skip
    row = playing.row()
    figure = row.version.figures.order_by("start")[0]
    evidence = EvidenceFile.objects.exclude(released_at=None)[0]
    return {
        "slug": SLUG, "code": "CAN", "number": 1, "date": "2022-10-06", "sha256": document.sha256,
        "position": finding.position, "start": figure.start, "round_id": "LAD-R1", "upload": upload.public_id,
        "evidence": evidence.public_id, "public_id": row.commitment.public_id, "key": _observed().pk,
        "programme": _observed().measure.programme.public_id, "sequence": 1,
        "contest": Contest.objects.get(state="released").public_id,
    }  # fmt: skip


def _observed() -> Observation:
    """The number that came with a report."""
    return Observation.objects.exclude(reports=None).select_related("measure__programme")[0]


def texts(
    client: Client, name: str, samples: Mapping[str, object], headers: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Every text that an operation answers, page by page."""
    sent = dict(headers or {})
    path, operation = OPERATIONS[name]
    values = {**samples, "public_id": samples["programme"]} if "/programmes/" in path else samples
    values = {**values, "date": "2022-10-08"} if name == "list_commitments_then" else values
    if name == "list_wordings":
        for role in ("party", "partner"):
            yield from _asked(client, f"{path.format(**values)}?role={role}&limit=200", sent)
        return
    limited = any(each["name"] == "limit" for each in operation.get("parameters", ()))
    yield from _asked(client, path.format(**values) + ("?limit=200" if limited else ""), sent)
    if name == "list_findings":
        yield from _asked(client, path.format(**values) + "?dismissed=yes&limit=200", sent)


def _asked(client: Client, where: str | None, headers: dict[str, str]) -> Iterator[str]:
    while where:
        answer = client.get(where, follow=True, headers=headers)
        assert answer.status_code == 200, (where, answer.content)
        found = json.loads(answer.content)
        yield from _leaves(found)
        where = found.get("next") if isinstance(found, dict) else None


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
    else:
        yield str(value)
