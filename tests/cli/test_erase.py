"""``pledgebook erase``."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.cli.running import begun, pledgebook_


def test_what_is_erased_is_gone_and_the_history_is_whole(tmp_path: Path) -> None:
    database, sheet = begun(tmp_path / "book.sqlite3"), tmp_path / "sheet.md"
    sheet.write_text("Chile will give $3 million for lakes.\n")
    assert (
        pledgebook_("import", str(sheet), "--database", str(database), "--by", "ana", "--publish").returncode
        == 0
    )
    where = ("--database", str(database))
    ended = pledgebook_("erase", "2", *where, "--part", "actor", "--part", "payload", "--reason", "her wish")
    assert (ended.stdout.decode(), ended.stderr) == ("erased; entry 3 tells of it\n", b"")
    with sqlite3.connect(database) as opened:
        found = opened.execute("SELECT actor, payload FROM ledger_entry WHERE sequence = 2").fetchone()
    opened.close()
    assert found == ("", "")
    ended = pledgebook_("verify", *where)
    assert ended.stdout.decode().startswith(
        "3 entries, none changed\nentry 2 was erased in part, as entry 3 tells\n"
    )
    again = pledgebook_("erase", "2", *where, "--reason", "her wish")
    assert (again.returncode, again.stdout) == (3, b"")
    assert again.stderr.decode() == (
        "pledgebook: the history: of entry 2 the payload was erased before\n"
    )  # fmt: skip


def test_in_a_history_that_was_changed_nothing_is_erased(tmp_path: Path) -> None:
    database, sheet = begun(tmp_path / "book.sqlite3"), tmp_path / "sheet.md"
    sheet.write_text("Chile will give $3 million for lakes.\n")
    pledgebook_("import", str(sheet), "--database", str(database), "--publish")
    with sqlite3.connect(database) as opened:
        opened.execute("UPDATE registry_commitmentversion SET title = 'another'")
    opened.close()
    ended = pledgebook_("erase", "2", "--database", str(database), "--reason", "their wish")
    assert ended.returncode == 3
    assert ended.stderr.decode().startswith("pledgebook: the history: rows: entry 2 tells otherwise of ")
