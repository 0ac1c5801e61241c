"""The pages of review are said in Spanish too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from pledgebook import messages

LOCALE = Path(messages.__file__).with_name("locale")
SAYING = (
    "templates/review", "views/review", "queries/review", "draft_states", "actions/decide_draft",
    "actions/discard_draft", "actions/publish_draft", "registry/drafts", "said_parties",
)  # fmt: skip


def said() -> Iterator[str | list[str] | tuple[str, ...]]:
    """The messages that these pages alone say."""
    with (LOCALE / "pledgebook.pot").open("rb") as file:
        for message in read_po(file):
            if message.id and all(
                any(part in place for part in SAYING) for place, _line in message.locations
            ):
                yield message.id if isinstance(message.id, str) else tuple(message.id)


def test_every_message_is_said_in_spanish() -> None:
    with (LOCALE / "es" / "LC_MESSAGES" / "pledgebook.po").open("rb") as file:
        known = {message.id: message.string for message in read_po(file, locale="es") if message.string}
    wanted = list(said())
    assert len(wanted) > 60
    assert [message for message in wanted if message not in known] == []


@pytest.mark.parametrize(
    "message", ["Put to the next", "somebody changed it since you looked: see how it stands now"]
)
def test_it_is_said_otherwise_than_in_english(message: str) -> None:
    with messages.speaking("es"):
        assert messages._(message) != message
