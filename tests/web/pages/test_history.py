from __future__ import annotations

import os
import re
from html import unescape
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client

from pledgebook.web.history_key import keep_history_key
from pledgebook.web.ledger.erase import Erasure, erase
from pledgebook.web.ledger.models import Head
from pledgebook.web.ledger.record import record
from pledgebook.web.pages.queries.history import SIZE
from pledgebook.web.settings_source import read
from tests.web.acting import AT, BY


@pytest.mark.usefixtures("document")
def test_the_last_entry_stands_first(client: Client) -> None:
    text = client.get("/history/").content.decode()
    assert text.index("import document") < text.index("load process")
    assert Head.objects.get().root in text


@pytest.mark.django_db
def test_it_is_read_page_by_page(client: Client) -> None:
    for number in range(SIZE + 5):
        with transaction.atomic():
            record(at=AT, by=BY, action="try", subject=("trial", str(number)), payload={"<b>": "</pre>&"})
    text = client.get("/history/").content.decode()
    assert "<b>" not in text
    older = re.search(r'href="\?before=(\d+)"', text)
    assert older
    rest = client.get(f"/history/?before={older[1]}").content.decode()
    shown = re.findall(r"Entry (\d+)", text + rest)
    assert shown == [str(number) for number in range(SIZE + 5, 0, -1)]


@pytest.mark.django_db
@pytest.mark.parametrize("before", ["x", "-1", "²", "9" * 40, "0"])
def test_no_address_is_an_error(client: Client, before: str) -> None:
    assert client.get("/history/", {"before": before}).status_code == 200


@pytest.mark.django_db
def test_it_shows_the_public_half_of_the_key(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLEDGEBOOK_HISTORY_KEY", str(tmp_path / "key"))
    assert "Key of its checkpoints" not in client.get("/history/").content.decode()
    key = keep_history_key(read(os.environ), "registry.example/history")
    text = unescape(client.get("/history/").content.decode())
    assert str(key.public) in text
    assert key.text() not in text
    (tmp_path / "key").write_text("no key")
    assert "Key of its checkpoints" not in client.get("/history/").content.decode()


@pytest.mark.django_db
def test_what_was_erased_is_said_to_be(client: Client) -> None:
    record(at=AT, by="somebody", action="try", subject=("account", "somebody"), payload={"name": "somebody"})
    erase(Erasure((1,), ("actor", "subject", "payload"), "their wish"), by=BY, at=AT)
    text = client.get("/history/").content.decode()
    assert "somebody" not in text
    assert "a name that was erased" in text
    assert "Erased in part, as entry 2 tells." in text
    assert "their wish" in text
