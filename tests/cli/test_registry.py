"""The verbs that open the registry, each as a process of its own, as a person runs them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import FIRST_AND_OTHERS, begun, first_imports_at_once, pledgebook_, python

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry with the sample in it."""
    path = tmp_path_factory.mktemp("registry") / "book.sqlite3"
    ended = pledgebook_(
        "import", str(ROOT / "examples" / "lima-2022.md"), "--database", str(path), "--by", "me", "--publish"
    )
    assert ended.stdout.decode() == "lima-2022.md: 35 commitments, LAD-1 – LAD-35\n"
    assert (ended.returncode, ended.stderr) == (0, b"")
    return path


def test_a_second_import_says_that_it_is_there(database: Path) -> None:
    ended = pledgebook_("import", str(ROOT / "examples" / "lima-2022.md"), PLEDGEBOOK_DATABASE=str(database))
    assert ended.stdout.decode() == "lima-2022.md: in the registry already\n"
    with sqlite3.connect(database) as opened:
        assert opened.execute("SELECT count(*) FROM registry_commitment").fetchone() == (35,)
        assert opened.execute("SELECT actor FROM ledger_entry").fetchall() == [("me",), ("me",)]
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    opened.close()


def test_an_import_makes_drafts_and_a_second_one_says_that_they_wait(tmp_path: Path) -> None:
    command = (
        "import",
        str(ROOT / "examples" / "lima-2022.md"),
        "--database",
        str(begun(tmp_path / "book.sqlite3")),
    )
    ended = [pledgebook_(*command, *more) for more in ((), (), ("--publish",))]
    waits = "lima-2022.md: waits for review already\n"
    said = [each.stdout.decode() for each in ended]
    assert said == [
        "lima-2022.md: 35 drafts to review\n",
        waits,
        "lima-2022.md: waits for review, and was not published\n",
    ]
    assert [each.returncode for each in ended] == [0, 0, 4], "a script learns that nobody can read it"
    told = [each.stderr.decode() for each in ended]
    assert all("an editor finds it under Review" in each for each in told[:2]), (
        "where they are, and who sees them"
    )
    assert "pledgebook account NAME --role editor" in told[0]
    assert "not published past its review" in told[2]


def test_what_cannot_be_read_weighs_more_than_what_waits(tmp_path: Path) -> None:
    sample, database = str(ROOT / "examples" / "lima-2022.md"), str(begun(tmp_path / "book.sqlite3"))
    assert pledgebook_("import", sample, "--database", database).returncode == 0
    ended = pledgebook_("import", sample, str(tmp_path / "none.md"), "--database", database, "--publish")
    assert ended.returncode == 3
    assert "was not published" in ended.stdout.decode()


def test_the_history_is_verified_and_a_change_is_found(database: Path, tmp_path: Path) -> None:
    ended = pledgebook_("verify", "--database", str(database))
    assert ended.returncode == 0
    assert ended.stdout.decode().startswith("2 entries, none changed\n")
    changed = tmp_path / "changed.sqlite3"
    with sqlite3.connect(database) as source, sqlite3.connect(changed) as target:
        source.backup(target)
        target.execute("DROP TRIGGER ledger_entry_UPDATE")
        target.execute("UPDATE ledger_entry SET actor = 'nobody' WHERE sequence = 2")
    source.close()
    target.close()
    ended = pledgebook_("verify", "--database", str(changed))
    assert (ended.returncode, ended.stdout) == (1, b"")
    assert ended.stderr.decode().startswith("pledgebook: the history: edited: entry 2 ")


def test_several_may_be_the_first_at_once(tmp_path: Path) -> None:
    assert first_imports_at_once(str(tmp_path / "book.sqlite3")) == FIRST_AND_OTHERS
    assert [path.name for path in tmp_path.iterdir()] == ["book.sqlite3"]


def test_the_history_is_verified_while_somebody_writes(database: Path) -> None:
    with sqlite3.connect(database, isolation_level=None) as opened:
        opened.execute("BEGIN IMMEDIATE")
        ended = pledgebook_("verify", "--database", str(database))
        opened.execute("ROLLBACK")
    opened.close()
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["verify", "--database", "missing.sqlite3"], "missing.sqlite3: no such file"),
        (["verify", "--database", "mysql://host/book"], "neither sqlite nor postgresql"),
        (["import", "x", "--database", "missing/book.sqlite3"], "unable to open database file"),
        (["import", "x", "--database", "{book}", "--process", "nonsense"], "nonsense: no such process"),
        (["import", "missing.md", "--database", "{book}"], "missing.md: no such file"),
        (["import", "{book}", "--database", "{book}"], "book.sqlite3: "),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_3(
    database: Path, arguments: list[str], said: str
) -> None:
    ended = pledgebook_(*(argument.format(book=database) for argument in arguments))
    assert ended.returncode == 3
    assert said in ended.stderr.decode()
    assert ended.stderr.decode().count("\n") == 1


def test_a_file_that_is_no_registry_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    other.write_bytes(b"no database at all")
    ended = pledgebook_("verify", "--database", str(other))
    assert (ended.returncode, ended.stderr.decode().count("\n")) == (3, 1)


def test_a_registry_of_an_older_version_says_what_to_do(tmp_path: Path) -> None:
    older = tmp_path / "older.sqlite3"
    program = "from django.core.management import call_command; call_command('migrate', 'ledger', '0002', verbosity=0)"
    ended = python(
        "-c",
        f"import django; django.setup(); {program}",
        DJANGO_SETTINGS_MODULE="pledgebook.web.settings",
        PLEDGEBOOK_DATABASE=str(older),
    )
    assert ended.returncode == 0
    for verb in ("verify", "checkpoint"):
        ended = pledgebook_(verb, "--database", str(older))
        assert (ended.returncode, ended.stdout) == (3, b"")
        assert ended.stderr.decode() == (
            f"pledgebook: {older}: was made by an older version; pledgebook serve or import brings it up to date\n"
        )


def test_without_django_it_says_what_to_install() -> None:
    program = (
        "import sys\n"
        "sys.modules['django'] = None\n"
        "from pledgebook.cli.main import main\n"
        "sys.exit(main(['verify', '--database', 'x']))"
    )
    ended = python("-c", program)
    assert ended.returncode == 3
    assert "pip install 'pledgebook[registry]'" in ended.stderr.decode()
