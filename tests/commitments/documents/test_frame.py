"""What the document as a whole is; what it does not say is empty with the reason."""

from __future__ import annotations

from tests.commitments.texts import LIMA, reading

TEXT = """# Lisbon Declaration on Clean Oceans: Oslo Ministerial Meeting

Ministers of the Lisbon Declaration on Clean Oceans gathered in Oslo for the Oslo Ministerial Meeting.

## Pillar 1: Ports

- Norway will build 4 ports.
"""


def test_title_process_meeting_and_pillars() -> None:
    edition = reading(TEXT).edition
    assert edition.title == "Lisbon Declaration on Clean Oceans: Oslo Ministerial Meeting"
    assert edition.process == "Lisbon Declaration on Clean Oceans"
    assert edition.meeting == "Oslo Ministerial Meeting"
    assert edition.pillars == ("Ports",)
    assert edition.date == LIMA
    assert edition.language == "en"


def test_what_is_not_said_is_empty_and_the_reason_kept() -> None:
    edition = reading("Chile will train 300 teachers.").edition
    for field in ("title", "process", "meeting", "issuer"):
        assert getattr(edition, field) is None
        assert edition.reasons[field]
    assert edition.signatories == ()


def test_we_are_signatories_where_they_govern() -> None:
    assert reading("We, the ministers of ports, met in Lima.").edition.signatories == ("*",)
    assert reading("We, the authors of this software, thank you.").edition.signatories == ()


def test_a_meeting_is_no_part_of_another_name() -> None:
    assert reading("# Oslo Session Management Guide\n\nChile will help.").edition.meeting is None
    assert (
        reading("# Oslo Ministerial Session\n\nChile will help.").edition.meeting
        == "Oslo Ministerial Session"
    )
