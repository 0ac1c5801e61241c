from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from tests.cli.running import pledgebook_


def test_it_is_created_once_and_then_gets_new_passwords(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite3"
    passwords = []
    for said in ("focal.point: created", "focal.point: a new password is set"):
        ended = pledgebook_("account", "focal.point", "--staff", "--database", str(path), "--by", "me")
        found = re.fullmatch(rf"{re.escape(said)}\npassword: (\S{{16}})\n", ended.stdout.decode())
        assert found, ended
        assert (ended.returncode, ended.stderr) == (0, b"")
        passwords.append(found[1])
    assert passwords[0] != passwords[1]
    with sqlite3.connect(path) as opened:
        assert opened.execute("SELECT username, is_staff FROM auth_user").fetchall() == [("focal.point", 1)]
        assert opened.execute("SELECT actor, action FROM ledger_entry").fetchall() == [
            ("me", "create account"),
            ("me", "set password"),
        ]
    opened.close()
    assert not any(password.encode() in path.read_bytes() for password in passwords)


def test_a_name_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    ended = pledgebook_("account", "two words", "--database", str(tmp_path / "book.sqlite3"))
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (3, b"", 1)
    assert b"two words: not the name of an account" in ended.stderr
