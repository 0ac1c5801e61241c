"""A folder of documents into one file of lines. Children read here, with the real pipeline."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from pledgebook.apart.reader import LIMITS
from pledgebook.cli import documents, lines
from pledgebook.cli.main import main
from tests.cli.running import SAMPLE, SOURCES, pledgebook_

Captured = pytest.CaptureFixture[str]
MANY = 40


def text(number: int) -> str:
    return f"# Summit\n\n- Peru will train {number + 2} teachers in Lima by 2026.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Many documents, two of which cannot be read."""
    made = tmp_path / "documents"
    (made / "later").mkdir(parents=True)
    for number in range(MANY):
        (made / f"{number:03}.md").write_text(text(number), "utf-8")
    (made / "010.broken.pdf").write_bytes(b"%PDF-1.7 broken")
    (made / "020.txt").touch()
    (made / "later" / "last.md").write_text(text(MANY), "utf-8")
    (made / ".hidden.md").write_text(text(0), "utf-8")
    return made


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def names(path: Path) -> list[str]:
    return [row["document"]["source"] for row in rows(path)]


ALL = [*(f"{number:03}.md" for number in range(MANY)), "last.md"]


@pytest.mark.parametrize("jobs", [[], ["--jobs", "1"], ["--jobs", "3"]])
def test_every_document_has_a_line_in_the_order_of_the_names(
    folder: Path, tmp_path: Path, capsys: Captured, jobs: list[str]
) -> None:
    output = tmp_path / "all.jsonl"
    assert main(["read", str(folder), "--format", "jsonl", "--output", str(output), *jobs]) == 3
    assert names(output) == ALL
    assert rows(output)[1]["commitments"][0]["figures"][0]["text"] == "3 teachers"
    shown = capsys.readouterr()
    assert shown.out == ""
    first, *refused = shown.err.splitlines()
    assert first == f"{MANY + 1} documents read, 2 not read:"
    assert refused[1] == f"pledgebook: {folder / '020.txt'}: empty"
    assert refused[0].startswith(f"pledgebook: {folder / '010.broken.pdf'}: ")


def test_a_second_run_adds_what_is_not_there(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    output = folder / "all.jsonl"
    main(
        ["read", str(folder / "000.md"), str(folder / "later"), "--format", "jsonl", "--output", str(output)]
    )
    assert names(output) == ["000.md", "last.md"]
    (folder / "000.md").write_text(text(7), "utf-8")  # another document under the name
    capsys.readouterr()
    main(["read", str(folder), "--format", "jsonl", "--output", str(output)])
    assert names(output) == ["000.md", "last.md", *ALL[:-1]]
    assert capsys.readouterr().err.startswith(f"{MANY} documents read, 1 there already, 2 not read:")
    before = output.read_bytes()
    main(["read", str(folder), "--format", "jsonl", "--output", str(output)])
    assert output.read_bytes() == before
    assert tmp_path.exists()


def test_a_line_that_was_cut_off_is_written_anew(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    arguments = ["read", str(folder), "--format", "jsonl", "--output", str(output)]
    main(arguments)
    whole = output.read_bytes()
    output.write_bytes(whole[: len(whole) * 2 // 3])
    main(arguments)
    assert output.read_bytes() == whole


@pytest.mark.parametrize("content", [b"a,b\n1,2\n", b'{"document": 1}\n', b"[]\n", b"[" * 100_000 + b"\n"])
def test_a_file_that_holds_something_else_stays_as_it_is(
    folder: Path, tmp_path: Path, capsys: Captured, content: bytes
) -> None:
    output = tmp_path / "table.csv"
    output.write_bytes(content)
    assert main(["read", str(folder), "--format", "jsonl", "--output", str(output)]) == 3
    assert output.read_bytes() == content
    assert "stays as it is" in capsys.readouterr().err


def test_without_an_output_the_lines_are_printed(folder: Path) -> None:
    ended = pledgebook_("read", str(folder / "000.md"), str(folder / "020.txt"), "--format", "jsonl")
    assert ended.returncode == 3
    assert [json.loads(line)["document"]["source"] for line in ended.stdout.splitlines()] == ["000.md"]
    assert ended.stderr.decode().splitlines() == [f"pledgebook: {folder / '020.txt'}: empty"]


def test_an_output_that_cannot_be_written_is_told(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    for output in (tmp_path / "none" / "all.jsonl", tmp_path):
        assert main(["read", str(folder), "--format", "jsonl", "--output", str(output)]) == 3
        assert "cannot be written" in capsys.readouterr().err


def test_other_formats_take_a_folder_too(folder: Path, capsys: Captured) -> None:
    assert main(["read", str(folder), "--format", "json"]) == 3
    assert (
        len(json.loads(capsys.readouterr().out)) == MANY + 2
    )  # the pipeline of these tests reads a broken PDF


@pytest.mark.parametrize("jobs", ["0", "-1", "x", "1000", "²"])
def test_how_many_at_a_time(jobs: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["read", "x", "--jobs", jobs])
    assert "not a number from 1 to 256" in capsys.readouterr().err


def test_an_interrupt_leaves_whole_lines_and_a_second_run_does_the_rest(tmp_path: Path) -> None:
    folder, output = tmp_path / "documents", tmp_path / "all.jsonl"
    folder.mkdir()
    sample = SAMPLE.read_text("utf-8")
    for number in range(200):
        (folder / f"{number:03}.md").write_text(f"{sample}\n\nNumber {number}.\n", "utf-8")
    command = ["-m", "pledgebook", "read", str(folder), "--format", "jsonl", "--output", str(output)]
    environment = {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"}
    with subprocess.Popen([sys.executable, *command], env=environment, stderr=subprocess.PIPE) as process:
        while not (output.exists() and output.stat().st_size):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    count = len(rows(output))
    assert 0 < count < 200
    assert said.decode() == f"{count} documents read\n"
    ended = pledgebook_(*command[2:])
    assert ended.returncode == 0
    assert sorted(names(output)) == [f"{number:03}.md" for number in range(200)]


def test_a_processor_is_there() -> None:
    assert lines.cores() >= 1


def test_odd_files_of_a_folder_are_named_and_a_second_run_goes_on(
    folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    (folder / "000 dangling.md").symlink_to(tmp_path / "nowhere.md")
    os.mkfifo(folder / "001 pipe.md")
    output = tmp_path / "all.jsonl"
    for said in (
        f"{MANY + 1} documents read, 4 not read:",
        f"0 documents read, {MANY + 1} there already, 4 not",
    ):
        assert main(["read", str(folder), "--format", "jsonl", "--output", str(output)]) == 3
        first, dangling, pipe, *_ = capsys.readouterr().err.splitlines()
        assert first.startswith(said)
        assert dangling == f"pledgebook: {folder / '000 dangling.md'}: no such file or folder"
        assert pipe == f"pledgebook: {folder / '001 pipe.md'}: not a regular file"
        assert names(output) == ALL


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_shell_may_give_a_pipe(folder: Path, form: str) -> None:
    command = f"{sys.executable} -m pledgebook read --format {form}"
    document = folder / "000.md"
    for given in (f"cat {document} | {command} /dev/stdin", f"{command} <(cat {document})"):
        ended = subprocess.run(
            ["bash", "-c", given],
            env={"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        )
        assert len(json.loads(ended.stdout)["commitments"]) == 1


def test_an_address_that_is_not_fetched_is_no_missing_file(folder: Path, capsys: Captured) -> None:
    for form in ("json", "jsonl"):
        for address in (f"file://{folder / '000.md'}", "ftp://example.org/a.pdf"):
            assert main(["read", address, "--format", form]) == 3
            assert capsys.readouterr().err == f"pledgebook: {address}: only https addresses are fetched\n"


def test_a_document_may_take_so_long(tmp_path: Path, capsys: Captured) -> None:
    long, short, output = tmp_path / "a.md", tmp_path / "b.md", tmp_path / "all.jsonl"
    long.write_text("- Peru will train 300 teachers in Lima by 2026.\n" * 100_000, "utf-8")
    short.write_text(text(1), "utf-8")
    arguments = ["read", str(long), str(short), "--format", "jsonl", "--output", str(output)]
    assert main([*arguments, "--timeout", "1"]) == 3
    assert names(output) == ["b.md"]
    assert "reading it took longer than a file may take" in capsys.readouterr().err


def test_a_document_may_take_as_long_as_an_uploaded_one() -> None:
    assert LIMITS.wall == documents.SECONDS
    assert lines._limits(0).wall > 1e5


@pytest.mark.parametrize("seconds", ["-1", "x", "1e3", "0.001", "9999999"])
def test_no_other_time(seconds: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["read", "x", "--timeout", seconds])
    assert "not 0 and not a number from" in capsys.readouterr().err
