from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import pytest

from pledgebook.cli.main import main
from pledgebook.model import Refusal
from pledgebook.outside.fetching.fetch import Fetched
from tests.cli.running import pledgebook_
from tests.formats.sample import TEXT

Calls = list[dict[str, Any]]
Captured = pytest.CaptureFixture[str]


def test_the_table_is_the_default(lakes: str, capsys: Captured) -> None:
    assert main(["read", lakes]) == 0
    shown = capsys.readouterr().out
    assert "Summit of the Lakes" in shown
    assert "✗ inconsistent" in shown


def test_the_options_reach_the_pipeline(read: Calls, lakes: str) -> None:
    options = ["--date", "2024-05-06", "--language", "en", "--encoding", "mac-roman"]
    assert main(["read", lakes, *options]) == 0
    assert read == [
        {
            "source": TEXT.encode(),
            "name": "lakes.txt",
            "date": dt.date(2024, 5, 6),
            "language": "en",
            "encoding": "mac-roman",
            "money": False,
        }
    ]


@pytest.mark.parametrize("name", ["json", "csv", "html"])
def test_formats(lakes: str, capsys: Captured, name: str) -> None:
    assert main(["read", lakes, "--format", name]) == 0
    begin = {"json": "{", "csv": "document,", "html": "<!doctype html>"}[name]
    assert capsys.readouterr().out.startswith(begin)


def test_one_file_is_an_object_and_several_are_an_array(lakes: str, fine: str, capsys: Captured) -> None:
    main(["read", lakes, "--format", "json"])
    assert isinstance(json.loads(capsys.readouterr().out), dict)
    main(["read", lakes, fine, "--format", "json"])
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_a_refused_file_does_not_stop_the_others(lakes: str, empty: str, capsys: Captured) -> None:
    assert main(["read", empty, lakes, "missing.txt", "--format", "json"]) == 3
    shown = capsys.readouterr()
    assert len(json.loads(shown.out)) == 1
    assert shown.err.splitlines() == [
        f"pledgebook: {empty}: empty",
        "pledgebook: missing.txt: no such file or folder",
    ]


def test_standard_input(read: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"text")))
    assert main(["read", "-"]) == 0
    assert (read[0]["source"], read[0]["name"]) == (b"text", "standard input")


def test_an_output_file(lakes: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "page.html"
    assert main(["read", lakes, "--format", "html", "--output", str(path)]) == 0
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert capsys.readouterr().out == ""
    assert sorted(each.name for each in tmp_path.iterdir()) == ["lakes.txt", "page.html"]


def test_an_output_that_cannot_be_written(lakes: str, tmp_path: Path, capsys: Captured) -> None:
    assert main(["read", lakes, "--output", str(tmp_path / "none" / "page.html")]) == 3
    assert "cannot be written: no such file or folder" in capsys.readouterr().err


def test_an_output_is_never_one_of_the_documents(lakes: str, capsys: Captured) -> None:
    assert main(["read", lakes, "--output", lakes]) == 3
    assert Path(lakes).read_text(encoding="utf-8") == TEXT
    assert "is one of the documents" in capsys.readouterr().err


def test_the_whole_way(lakes: str) -> None:
    ended = pledgebook_("read", lakes, "--format", "json")
    assert (ended.returncode, ended.stderr) == (0, b"")
    read = json.loads(ended.stdout)
    assert [row["parties"] for row in read["commitments"]] == [["CHL"], ["PER"], ["KEN", "UGA"], ["TGO"]]


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\0\0\0", b"caf\xe9 \xff\xfe\x81"])
def test_what_is_no_text_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    ended = pledgebook_("read", str(path))
    assert (ended.returncode, ended.stdout) == (3, b"")
    (line,) = ended.stderr.decode().splitlines()
    assert line.startswith(f"pledgebook: {path}: ")


def test_an_address_is_fetched_and_is_the_source(
    read: Calls, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def fetch(asked: str) -> Fetched:
        if "none" in asked:
            raise Refusal(asked, "the server answers 404")
        return Fetched(asked, "https://lakes.example/b.md", b"text", "", "text/plain")

    monkeypatch.setattr("pledgebook.outside.fetching.fetch.fetch", fetch)
    assert main(["read", "https://lakes.example/a", "https://lakes.example/none"]) == 3
    assert [(call["source"], call["name"]) for call in read] == [(b"text", "https://lakes.example/b.md")]
    said = capsys.readouterr().err
    assert said == "pledgebook: https://lakes.example/none: the server answers 404\n"


@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_an_address_that_is_not_fetched_is_refused(capsys: Captured, form: str) -> None:
    assert main(["read", "http://lakes.example/a", "--format", form]) == 3
    assert "only https addresses are fetched" in capsys.readouterr().err
