"""What every answer says of how it may be kept."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.acting import signed_in_as

pytestmark = pytest.mark.django_db


def test_what_somebody_sees_who_is_signed_in_is_kept_nowhere(client: Client) -> None:
    assert "Cache-Control" not in client.get("/history/")
    signed = signed_in_as(client, "editor")
    assert signed.get("/history/")["Cache-Control"] == "no-store, private"
    assert "no-store" in signed.get("/second-factor/recovery/new/")["Cache-Control"]


@pytest.mark.parametrize(
    "path", ["/history/", "/sign-in/", "/upload/", "/nowhere/", "/admin/", "/invitations/x/"]
)
def test_every_answer_carries_the_headers_that_protect(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
