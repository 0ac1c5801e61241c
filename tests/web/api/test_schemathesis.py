"""The interface keeps to its own description, whatever is asked: a thousand requests made from it, right and wrong.

What is asked rightly names, as often as not, what there is: an id that was made up is of nothing. Each request is taken
back, so that none depends on those before it.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker
from schemathesis import Case, GenerationMode
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import negative_data_rejection

from pledgebook.model import Reading
from pledgebook.web.api.interface import interface
from pledgebook.web.registry.actions import (
    dismiss_finding,
    import_reading,
    load_process,
    merge_commitments,
    receive_upload,
)
from pledgebook.web.registry.models import Commitment, Upload
from pledgebook.web.reporting.models import Contest, EvidenceFile
from tests.web.acting import AT, BY, FOLDER
from tests.web.api.asking import bearing, key_of
from tests.web.reporting import playing

ENOUGH = 1000  # requests
MERGED = "LAD-2"
SENT = {"measure": "registered", "unit": "", "phase": None, "package": 1, "into": "LAD-4"}
CONFIG = {
    "seed": 1,
    "generation": {
        "max-examples": 3,
        "with-security-parameters": False,
        "deterministic": True,
        "database": "none",
    },
    "checks": {
        # A tag that the description allows may still be that of another state (RFC 9110), or missing (RFC 6585).
        "positive_data_acceptance": {"expected-statuses": ["2xx", "3xx", "401", "403", "404", "409", "412"]},
        "missing_required_header": {"expected-statuses": ["401", "403", "404", "422", "428"]},
    },
}

pytestmark = pytest.mark.django_db

DESCRIPTION = dict(interface().get_openapi_schema(path_prefix="/api/v1/"))
PATHS = DESCRIPTION["paths"]
schema = schemathesis.openapi.from_dict(DESCRIPTION, config=SchemathesisConfig.from_dict(CONFIG))
schema.app = get_wsgi_application()


@pytest.fixture(scope="module")
def asked() -> Counter[str]:
    return Counter()


@pytest.fixture(scope="module")
def secret(django_db_setup: None, django_db_blocker: DjangoDbBlocker, reading: Reading) -> Iterator[str]:  # noqa: ARG001
    """A registry in which something was merged and something dismissed, and the key of who may do everything."""
    with (
        django_db_blocker.unblock(),
        _one_connection(),
        override_settings(API_A_MINUTE={"address": 10**6, "key": 10**6}),
        transaction.atomic(),
    ):
        process = load_process(FOLDER, by=BY, at=AT)
        document = import_reading(reading, process, by=BY, at=AT).document
        first, second = Commitment.objects.order_by("number")[:2]
        merge_commitments(second, first, by=BY, at=AT)
        dismiss_finding(document.findings.all()[0], reason="it is none", by=BY, at=AT)
        receive_upload(process, "a.md", b"# A", by=BY, at=AT)
        playing.begin()
        playing.said()
        yield key_of("editor", "administrator")
        transaction.set_rollback(True)


@contextmanager
def _one_connection() -> Iterator[None]:
    """What a server does between requests would close the connection, and with it the transaction of the tests."""
    both = (request_started, request_finished)
    for signal in both:
        signal.disconnect(close_old_connections)
    yield
    for signal in both:
        signal.connect(close_old_connections)


@pytest.fixture(scope="module")
def known(secret: str, reading: Reading) -> Mapping[str, tuple[Any, ...]]:  # noqa: ARG001 - first the registry
    """By parameter: what there is."""
    return {
        "slug": ("los-angeles-declaration",),
        "sha256": (reading.document.sha256,),
        "code": ("PER", "COL"),
        "date": ("2022-06-10", "2022-10-06"),
        "number": (1, 2),
        "start": tuple(figure.selector.start for figure in reading.figures[:2]),
        "position": (0, 1, 2),
        "sequence": (1, 2),
        "round_id": ("LAD-R1",),
        "contest": tuple(str(each) for each in Contest.objects.values_list("public_id", flat=True)),
        "evidence": tuple(
            str(each)
            for each in EvidenceFile.objects.filter(removed_at=None).values_list("public_id", flat=True)
        ),
        "upload": tuple(str(each) for each in Upload.objects.values_list("public_id", flat=True)),
    }


@schema.parametrize()
def test_it_keeps_to_its_description(
    case: Case[Any], secret: str, known: Mapping[str, tuple[Any, ...]], asked: Counter[str]
) -> None:
    turn = f"turn of {case.operation.label}"
    _name_what_there_is(case, known, asked[turn])
    asked[turn] += 1
    # Of a file sent by a form it takes the headers to be wrong where the optional one is left out, which is allowed.
    excluded: list[Any] = [negative_data_rejection] if case.path.endswith("/uploads") else []
    headers = bearing(secret) | {"Accept-Encoding": "identity"}
    with transaction.atomic():
        answer = case.call_and_validate(headers=headers, excluded_checks=excluded)
        transaction.set_rollback(True)
    asked["all"] += 1
    if answer.status_code < 300 and answer.status_code != 204:
        asked[case.operation.label] += 1


def test_a_thousand_were_made_and_every_operation_was_carried_out(asked: Counter[str]) -> None:
    if not asked:
        pytest.skip("the requests were not chosen")
    assert asked["all"] >= ENOUGH
    operations = {f"{method.upper()} {path}" for path, methods in PATHS.items() for method in methods}
    assert operations - set(asked) == set()


def _name_what_there_is(case: Case[Any], known: Mapping[str, tuple[Any, ...]], turn: int) -> None:
    """In nine of ten requests that are made rightly: each thing there is in its turn, so that all are asked for."""
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    drawn = zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode())
    if drawn % 10 == 0:
        return
    ids: tuple[str, ...] = (
        ("LAD-P1", "LAD-P2") if "/programmes/" in case.path else ("LAD-1", "LAD-2", "LAD-3")
    )
    ids = (MERGED,) if case.path.endswith("/part") else ids
    for name in case.path_parameters:
        there = known.get(name, ids)
        case.path_parameters[name] = there[turn % len(there)]
    if "If-Match" in case.headers:
        case.headers["If-Match"] = "*"
    if isinstance(case.body, dict):
        case.body |= {name: value for name, value in SENT.items() if name in case.body}
