"""What a view asks, and the answer of each kind."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import Http404, HttpRequest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook.web.people.actions import give_role
from pledgebook.web.people.asking import deeds, may, principal_of, require
from pledgebook.web.people.rights import NOBODY, Thing
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import Commitment, Document, Programme
from tests.web.acting import AT, BY, show_second_factor


def asked(*grants: Grant) -> HttpRequest:
    request = HttpRequest()
    request.user = User.objects.create_user("ana")
    client = Client()
    client.force_login(request.user)
    show_second_factor(client, request.user)
    request.session = client.session
    for grant in grants:
        give_role(request.user, grant, by=BY, at=AT)
    return request


def of(code: str) -> Commitment:
    found = Commitment.objects.filter(versions__parties__party__code=code, versions__parties__role="party")
    return found.exclude(programme=None).order_by("number")[0]


def test_a_focal_point_reports_on_its_own_and_corrects_nothing(document: Document) -> None:
    request = asked(Grant("focal", document.process.slug, "COL"))
    own, other = of("COL").programme, of("ECU").programme
    assert own
    assert require(request, "report", own).name == "ana"
    for deed, row in (("report", other), ("correct", of("COL")), ("upload", None)):
        with pytest.raises(PermissionDenied):
            require(request, deed, row)  # type: ignore[arg-type]
    assert deeds(principal_of(request), own) == {"see", "report", "answer", "contest"}


def test_of_what_may_not_be_seen_nothing_is_said(document: Document) -> None:
    assert document.held
    request = asked(Grant("assessor", organisation="An institute"))
    with pytest.raises(Http404):
        require(request, "assess", Thing(state="hidden"))
    assert may(principal_of(request), "assess", of("COL"))


def test_a_reader_asks_the_database_nothing(document: Document) -> None:
    assert document.held
    request = HttpRequest()
    request.user = AnonymousUser()
    programme = Programme.objects.all()[0]
    with CaptureQueriesContext(connection) as queries:
        assert principal_of(request) == NOBODY
        assert deeds(NOBODY, programme) == {"see", "contest"}
    assert len(queries) == 0


def test_a_noun_that_rights_do_not_know_is_a_fault() -> None:
    with pytest.raises(TypeError, match="rights know no User"):
        may(NOBODY, "see", User())
