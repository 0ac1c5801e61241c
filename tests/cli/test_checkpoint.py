"""``pledgebook checkpoint``, and ``pledgebook verify`` with what it printed."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.running import begun, pledgebook_

OTHER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
SHEET = "# Lakes\n\nChile will give $3 million for lakes.\n"


@dataclass(frozen=True)
class Kept:
    """A registry, and what somebody kept elsewhere when it had three entries; it has five now."""

    database: Path
    early: Path
    checkpoint: Path
    key: str
    leaves: Path


def add(database: Path, *millions: int) -> None:
    """Import a sheet an amount: the first time the process, which is an entry too."""
    sheets = [database.with_name(f"sheet{number}.md") for number in millions]
    for number, sheet in zip(millions, sheets, strict=True):
        sheet.write_text(SHEET.replace("3", str(number)))
    assert pledgebook_("import", *map(str, sheets), "--database", str(database)).returncode == 0


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    database, elsewhere = begun(folder / "book.sqlite3"), folder / "elsewhere"
    elsewhere.mkdir()
    add(database, 3)
    early = folder / "early.sqlite3"  # put back later, it is a history whose end was cut off
    with sqlite3.connect(database) as source, sqlite3.connect(early) as target:
        source.backup(target)
    source.close()
    target.close()
    add(database, 4)
    ended = pledgebook_(
        "checkpoint", "--database", str(database), "--leaves", str(elsewhere / "leaves"),
        PLEDGEBOOK_HOSTS="registry.example",
    )  # fmt: skip
    (elsewhere / "checkpoint").write_bytes(ended.stdout)
    add(database, 5, 6)
    told = ended.stderr.decode()
    key = told.rpartition(" ")[2].strip()
    assert told.startswith("A key was made and is kept in ")
    assert key.startswith("registry.example/history+")
    return Kept(database, early, elsewhere / "checkpoint", key, elsewhere / "leaves")


def copied(database: Path, to: Path, *statements: str) -> str:
    """A copy whose triggers are gone, changed by the statements."""
    with sqlite3.connect(database) as source, sqlite3.connect(to) as target:
        source.backup(target)
        for event in ("UPDATE", "DELETE"):
            target.execute(f"DROP TRIGGER ledger_entry_{event}")
        for statement in statements:
            target.execute(statement)
    source.close()
    target.close()
    return str(to)


def test_a_checkpoint_says_where_the_history_stood_and_is_signed(kept: Kept) -> None:
    origin, size, root, time, empty, signature = kept.checkpoint.read_text("utf-8").splitlines()
    assert (origin, size, empty) == ("registry.example/history", "3", "")
    assert len(root) == 44
    assert time.startswith("time 2")
    assert signature.startswith("— registry.example/history ")
    assert len(kept.leaves.read_text().split()) == 3


def test_a_second_checkpoint_has_the_key_of_the_first(kept: Kept) -> None:
    ended = pledgebook_("checkpoint", "--database", str(kept.database))
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.decode().splitlines()[:2] == ["registry.example/history", "5"]
    ended = pledgebook_("checkpoint", "--database", str(kept.database), "--key")
    assert ended.stdout.decode() == f"{kept.key}\n"


def test_a_history_that_was_left_alone_goes_on_from_the_checkpoint(kept: Kept) -> None:
    outside = ("--checkpoint", str(kept.checkpoint), "--leaves", str(kept.leaves))
    for key in ([], ["--key", kept.key]):
        ended = pledgebook_("verify", "--database", str(kept.database), *outside, *key)
        assert (ended.returncode, ended.stderr) == (0, b"")
        assert ended.stdout.decode().startswith("5 entries, none changed\n")


def test_what_was_cut_off_shows_from_outside(kept: Kept) -> None:
    early = str(kept.early)
    assert pledgebook_("verify", "--database", early).returncode == 0
    ended = pledgebook_(
        "verify", "--database", early, "--checkpoint", str(kept.checkpoint), "--key", kept.key
    )
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr.decode() == "pledgebook: the history: cut off: entry 3 is missing; there were 3\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--checkpoint", "missing"], "missing: no such file or directory"),
        (["--checkpoint", "{leaves}"], "no signed note"),
        (["--checkpoint", "{checkpoint}", "--key", OTHER], "not signed by PeterNeumann"),
        (["--checkpoint", "{checkpoint}", "--key", "no key"], "the key: no key"),
        (["--leaves", "{checkpoint}"], "line 1 is no hash of an entry"),
    ],
)  # fmt: skip
def test_what_is_no_evidence_is_refused_in_one_line(kept: Kept, arguments: list[str], said: str) -> None:
    given = [each.format(leaves=kept.leaves, checkpoint=kept.checkpoint) for each in arguments]
    ended = pledgebook_("verify", "--database", str(kept.database), *given)
    assert (ended.returncode, ended.stdout) == (3, b"")
    assert said in ended.stderr.decode()
    assert ended.stderr.decode().count("\n") == 1


def test_another_name_than_that_of_the_key_is_refused(kept: Kept) -> None:
    ended = pledgebook_("checkpoint", "--database", str(kept.database), "--origin", "another/history")
    assert (ended.returncode, ended.stdout) == (3, b"")
    assert "the key is that of registry.example/history" in ended.stderr.decode()


def test_a_name_that_cannot_be_one_is_refused(kept: Kept, tmp_path: Path) -> None:
    other = copied(kept.database, tmp_path / "other.sqlite3")
    ended = pledgebook_("checkpoint", "--database", other, "--origin", "two words")
    assert ended.returncode == 3
    assert ended.stderr.decode().count("\n") == 1
    ended = pledgebook_("verify", "--database", other, "--checkpoint", str(kept.checkpoint))
    assert "name the public key that signed it with --key" in ended.stderr.decode()
