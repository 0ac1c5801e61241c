from __future__ import annotations

import pytest

from pledgebook.web.ledger.models import Entry
from pledgebook.web.pages import deeds
from pledgebook.web.registry.models import Document


def entry(type: str, id: str, payload: str = "{}") -> Entry:
    return Entry(subject_type=type, subject_id=id, payload=payload)


@pytest.mark.parametrize(
    ("told", "subject", "address"),
    [
        (entry("commitment", "LAD-7"), "LAD-7", "/commitments/LAD-7/"),
        (entry("programme", "LAD-P7", '{"title": "x"}'), "LAD-P7", "/programmes/LAD-P7/"),
        (entry("document", "a" * 64, '{"title": "", "source": "a.txt"}'), "a.txt", f"/documents/{'a' * 64}/"),
        (entry("document", "7"), "7", ""),
        (entry("upload", "8" * 36, '{"name": "sheet.md"}'), "sheet.md", ""),
        (entry("upload", "8" * 36, '{"reason": "the file is empty"}'), "", ""),
        (entry("account", "ana"), "ana", ""),
        (entry("meeting", "12"), "", ""),
        (
            entry(
                "document",
                "a" * 64,
                '{"contest": "1", "figure": "4 camps", "source": "https://doubt.example"}',
            ),
            "4 camps",
            f"/documents/{'a' * 64}/",
        ),
    ],
)
def test_what_an_entry_is_about(told: Entry, subject: str, address: str) -> None:
    assert (deeds.subject(told), deeds.address(told)) == (subject, address)


@pytest.mark.parametrize(
    ("name", "said"),
    [("anybody", "somebody who did not sign in"), ("reminders", "the reminders"), ("ana", "ana")],
)
def test_who_acts_without_an_account_is_no_name(name: str, said: str) -> None:
    assert deeds.actor(name) == said


def test_what_has_no_message_is_said_as_the_ledger_names_it() -> None:
    assert deeds.deed("import document") == "import document"
    assert deeds.deed("keep line_of_effort") == "keep line of effort"


def test_every_action_of_an_import_is_told(document: Document) -> None:
    last = Entry.objects.order_by("-sequence")[0]
    assert (deeds.subject(last), deeds.address(last)) == (document.title, f"/documents/{document.sha256}/")
