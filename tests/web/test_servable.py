from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.servable import SHORTEST, check_servable
from pledgebook.web.settings_source import Source
from tests.cli.running import python

FAULTS = [
    (Source(debug=True), "PLEDGEBOOK_DEBUG"),
    (Source(hosts=("book.example.org", "*")), "PLEDGEBOOK_HOSTS"),
    (Source(secret_key="short"), "PLEDGEBOOK_SECRET_KEY"),
    (Source(secret_key="django-insecure-" + "x" * SHORTEST), "PLEDGEBOOK_SECRET_KEY"),
    (Source(secret_key="ChangeMe" + "x" * SHORTEST), "PLEDGEBOOK_SECRET_KEY"),
]


@pytest.mark.parametrize(("source", "named"), FAULTS)
def test_what_is_for_trying_out_is_not_served(source: Source, named: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=named) as raised:
        check_servable(source)
    assert not source.secret_key or source.secret_key not in str(raised.value)


def test_the_defaults_a_good_key_and_the_demo_are() -> None:
    for source in (Source(), Source(secret_key="x" * SHORTEST), Source(demo=True, debug=True)):
        check_servable(source)


@pytest.mark.parametrize(
    "program",
    [
        "import pledgebook.web.wsgi",
        "from pledgebook.cli.main import main; raise SystemExit(main(['serve', '--port', '0']))",
    ],
)
def test_no_server_starts_with_them(tmp_path: Path, program: str) -> None:
    database = str(tmp_path / "book.sqlite3")
    ended = python("-c", program, PLEDGEBOOK_DEBUG="1", PLEDGEBOOK_DATABASE=database)
    assert ended.returncode != 0
    assert b"PLEDGEBOOK_DEBUG" in ended.stderr
    assert not Path(database).exists()


def test_behind_https_djangos_own_check_finds_nothing(tmp_path: Path) -> None:
    ended = python(
        "-m", "django", "check", "--deploy", "--fail-level", "WARNING",
        DJANGO_SETTINGS_MODULE="pledgebook.web.settings", PLEDGEBOOK_HTTPS="1",
        PLEDGEBOOK_DATABASE=str(tmp_path / "book.sqlite3"),
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, b"")
