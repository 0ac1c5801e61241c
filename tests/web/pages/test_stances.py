from __future__ import annotations

import pytest
from django.test import Client

from pledgebook.formats.words import plainly
from pledgebook.web.registry.models import CommitmentVersion


def test_what_a_document_reports_as_done_is_not_said_to_be_kept() -> None:
    assert plainly("delivered") == "reported as done"
    assert plainly("new") == "new"
    assert plainly("labour_pathway") == "labour pathway"


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize(
    "page", ["/processes/los-angeles-declaration/commitments/", "commitment", "document"]
)
def test_no_page_says_delivered(client: Client, page: str) -> None:
    version = CommitmentVersion.objects.filter(stance="delivered").select_related("commitment", "document")[0]
    addresses = {
        "commitment": f"/commitments/{version.commitment}/",
        "document": f"/documents/{version.document.sha256}/",
    }
    text = client.get(addresses.get(page, page)).content.decode()
    assert "reported as done" in text
    assert ">delivered<" not in text
