from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.secret_key import keep_secret_key, secret_key
from pledgebook.web.settings_source import Source

POSTGRES = "postgresql://book@localhost/book"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(database=str(tmp_path / "book.sqlite3"))


def test_it_is_made_once_and_kept_beside_the_database(source: Source, tmp_path: Path) -> None:
    assert secret_key(source) is None
    assert keep_secret_key(source)
    path = tmp_path / "book.sqlite3.key"
    assert path.stat().st_mode & 0o777 == 0o600
    kept = secret_key(source)
    assert kept
    assert len(kept) >= 50
    assert keep_secret_key(source)
    assert secret_key(source) == kept
    other = Source(database=str(tmp_path / "other.sqlite3"))
    assert keep_secret_key(other)
    assert secret_key(other) != kept


def test_one_that_is_given_wins_and_is_not_written_down(tmp_path: Path) -> None:
    given = Source(database=str(tmp_path / "book.sqlite3"), secret_key="given")
    assert keep_secret_key(given)
    assert secret_key(given) == "given"
    assert list(tmp_path.iterdir()) == []


def test_postgresql_has_no_place_for_it() -> None:
    assert not keep_secret_key(Source(database=POSTGRES))
    assert secret_key(Source(database=POSTGRES)) is None
    assert keep_secret_key(Source(database=POSTGRES, secret_key="given"))


def test_a_file_without_a_key_or_a_folder_that_is_not_there_is_refused(
    source: Source, tmp_path: Path
) -> None:
    (tmp_path / "book.sqlite3.key").touch()
    with pytest.raises(ImproperlyConfigured, match=r"book\.sqlite3\.key: holds no key"):
        keep_secret_key(source)
    with pytest.raises(ImproperlyConfigured, match=r"book\.sqlite3\.key: No such file"):
        keep_secret_key(Source(database=str(tmp_path / "missing" / "book.sqlite3")))
