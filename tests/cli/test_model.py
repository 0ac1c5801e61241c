"""A language model on the command line, played by a server on this machine; the pipeline is the real one."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pledgebook.cli.main import main
from tests.cli.running import begun, pledgebook_
from tests.outside.test_asking import answering, said, stub
from tests.suggestions.stub import CHILE, TEXT, row
from tests.suggestions.stub import said as suggested


@pytest.fixture
def document(tmp_path: Path) -> str:
    path = tmp_path / "lakes.md"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_it_adds_what_stands_in_the_text(document: str) -> None:
    with stub(answering(said(suggested(row(CHILE, "Chile"))))) as (address, asked):
        options = ["--model-address", address, "--model-name", "m"]
        ended = pledgebook_("read", document, "--format", "json", *options, PLEDGEBOOK_MODEL_KEY="secret")
    assert ended.returncode == 0, ended.stderr
    added = json.loads(ended.stdout)["commitments"][1]
    assert added["origins"]["title"] == {"rule": "language model", "entry": "m"}
    assert [each["key"] for each in asked] == ["Bearer secret"]
    assert b"secret" not in ended.stdout + ended.stderr


def test_the_environment_may_name_it_and_nobody_else_is_asked(document: str) -> None:
    with stub(answering(said(suggested()))) as (address, asked):
        pledgebook_("read", document)
        assert asked == []
        pledgebook_("read", document, PLEDGEBOOK_MODEL_ADDRESS=address, PLEDGEBOOK_MODEL_NAME="m")
    assert [each["model"] for each in asked] == ["m"]


def test_a_document_imported_with_it_keeps_its_amounts_of_money(tmp_path: Path) -> None:
    document, database = tmp_path / "a.md", begun(tmp_path / "registry.sqlite3")
    document.write_text("# Pledges\n\n- Peru will give $5 million for schools.\n", "utf-8")
    with stub(answering(said(suggested()))) as (address, asked):
        options = ["--model-address", address, "--model-name", "m", "--database", str(database)]
        ended = pledgebook_("import", str(document), "--publish", *options)
    assert ended.returncode == 0, ended.stderr
    assert len(asked) == 1
    with closing(sqlite3.connect(database)) as opened:
        assert opened.execute("select quote from registry_moneyentry").fetchall() == [("$5 million",)]


@pytest.mark.parametrize(("content", "status"), [(b"no", 200), (said("no"), 200), (said("{}"), 500)])
def test_where_it_fails_the_reading_is_the_ordinary_one_and_a_line_says_so(
    document: str, content: object, status: int
) -> None:
    with stub(answering(content, status)) as (address, _):
        ended = pledgebook_("read", document, "--model-address", address, "--model-name", "m")
    assert ended.returncode == 0
    shown = " ".join(ended.stdout.decode().split())
    assert "Note: the language model m was not heard to the end" in shown
    assert "1 commitment" in shown


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--model-address", "http://127.0.0.1:1"], "needs both"),
        (["--model-name", "m"], "needs both"),
        (["--model-address", "ftp://x", "--model-name", "m"], "--model-address: no web address"),
        (
            ["--model-address", "http://127.0.0.1:1", "--model-name", "m", "--format", "jsonl"],
            "no language model",
        ),
    ],
)
def test_options_that_do_not_fit_together(
    document: str, options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["read", document, *options])
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
