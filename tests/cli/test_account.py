from __future__ import annotations

import datetime as dt
import re
import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import begun, pledgebook_


def test_it_is_created_once_and_then_gets_new_passwords(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite3"
    passwords = []
    for said in ("focal.point: created", "focal.point: a new password is set"):
        ended = pledgebook_("account", "focal.point", "--staff", "--database", str(path), "--by", "me")
        ends = r"It is for the first time only, and ends on (\d{4}-\d\d-\d\d \d\d:\d\d) UTC\.\n"
        found = re.fullmatch(rf"{re.escape(said)}\npassword: (\S{{16}})\n{ends}", ended.stdout.decode())
        assert found, ended
        assert (ended.returncode, ended.stderr) == (0, b"")
        passwords.append(found[1])
        assert found[2] > f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M}"
    assert passwords[0] != passwords[1]
    with sqlite3.connect(path) as opened:
        held = "SELECT username, role FROM people_role JOIN auth_user ON auth_user.id = user_id ORDER BY role"
        assert opened.execute(held).fetchall() == [
            ("focal.point", "administrator"),
            ("focal.point", "editor"),
        ]
        assert opened.execute("SELECT actor, action FROM ledger_entry").fetchall() == [
            ("me", "create account"),
            ("me", "give role"),
            ("me", "give role"),
            ("me", "set password"),
        ]
    opened.close()
    assert not any(password.encode() in path.read_bytes() for password in passwords)


def test_a_name_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    ended = pledgebook_("account", "two words", "--database", str(begun(tmp_path / "book.sqlite3")))
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (3, b"", 1)
    assert b"two words: not the name of an account" in ended.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--role", "focal"), b"a focal point has a party"),
        (("--role", "focal", "--party", "XXX"), b"name the process"),
        (("--role", "assessor"), b"name it"),
    ],
)
def test_a_role_without_what_it_needs_is_refused(
    tmp_path: Path, options: tuple[str, ...], said: bytes
) -> None:
    database = begun(tmp_path / "book.sqlite3")
    ended = pledgebook_("account", "ana", *options, "--database", str(database))
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (3, b"", 1)
    assert said in ended.stderr
    with sqlite3.connect(database) as opened:
        assert opened.execute("SELECT count(*) FROM auth_user").fetchone() == (0,)
    opened.close()


def test_a_focal_point_of_two_parties(tmp_path: Path, sample: Path) -> None:
    database = str(begun(tmp_path / "book.sqlite3"))
    assert pledgebook_("import", str(sample), "--database", database, "--publish").returncode == 0
    parties = ("--party", "PER", "--party", "ECU")
    assert pledgebook_("account", "ana", "--role", "focal", *parties, "--database", database).returncode == 0
    with sqlite3.connect(database) as opened:
        held = (
            "SELECT code FROM people_role JOIN registry_party ON registry_party.id = party_id ORDER BY code"
        )
        assert opened.execute(held).fetchall() == [("ECU",), ("PER",)]
    opened.close()
