from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.history_key import history_key, keep_history_key
from pledgebook.web.ledger.notes import NotANote
from pledgebook.web.settings_source import Source

NAME = "registry.example/history"
POSTGRES = "postgresql://book@localhost/book"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(database=str(tmp_path / "book.sqlite3"))


def test_it_is_made_once_and_only_its_owner_can_read_it(source: Source, tmp_path: Path) -> None:
    assert history_key(source) is None
    made = keep_history_key(source, NAME)
    path = tmp_path / "book.sqlite3.history-key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text() == f"{made.text()}\n"
    assert history_key(source) == keep_history_key(source, "another/name") == made
    assert made.name == NAME


@pytest.mark.parametrize("database", ["book.sqlite3", POSTGRES])
def test_it_may_be_kept_elsewhere(tmp_path: Path, database: str) -> None:
    source = Source(database=database, history_key=str(tmp_path / "elsewhere"))
    made = keep_history_key(source, NAME)
    assert (tmp_path / "elsewhere").read_text() == f"{made.text()}\n"
    assert [path.name for path in tmp_path.iterdir()] == ["elsewhere"]


def test_postgresql_has_no_place_for_it() -> None:
    source = Source(database=POSTGRES)
    assert history_key(source) is None
    with pytest.raises(ImproperlyConfigured, match="PLEDGEBOOK_HISTORY_KEY: names no file"):
        keep_history_key(source, NAME)


def test_a_file_without_a_key_and_a_name_that_is_none_are_refused(source: Source, tmp_path: Path) -> None:
    with pytest.raises(NotANote):
        keep_history_key(source, "two words")
    assert list(tmp_path.iterdir()) == []
    for written, said in (("", "holds no key"), ("no key", "no private key")):
        (tmp_path / "book.sqlite3.history-key").write_text(written)
        with pytest.raises(ImproperlyConfigured, match=rf"history-key: {said}"):
            keep_history_key(source, NAME)
