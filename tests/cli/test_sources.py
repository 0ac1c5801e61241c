from __future__ import annotations

import os
from pathlib import Path

import pytest

from pledgebook.cli.sources import Found, expanded, is_same


def test_a_folder_is_the_files_below_it_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a.md", ".hidden", "out.jsonl", "c/d.md", ".git/e.md", "c/.f"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    output = tmp_path / "out.jsonl"
    below = [str(tmp_path / name) for name in ("a.md", "b.md", "c/d.md")]
    assert expanded([str(tmp_path)], output) == below
    assert expanded(["-", str(tmp_path / "c"), "missing"]) == ["-", str(tmp_path / "c" / "d.md"), "missing"]
    assert expanded([str(tmp_path / ".hidden")]) == [str(tmp_path / ".hidden")]


def test_only_what_a_folder_holds_is_found(tmp_path: Path) -> None:
    named = tmp_path / "a.md"
    named.touch()
    first, second = expanded([str(named), str(tmp_path)])
    assert first == second == str(named)
    assert (isinstance(first, Found), isinstance(second, Found)) == (False, True)


def test_links_and_pipes_are_found_and_no_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.md").touch()
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / ".hidden").symlink_to(tmp_path / "folder")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "out").touch()
    names = ("dangling", "loop", "pipe", "up", "folder/a.md")
    assert expanded([str(tmp_path)], tmp_path / "out") == [str(tmp_path / name) for name in names]


def test_a_folder_that_cannot_be_listed_stands_for_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the tests run as root, who may list everything."""
    for name in ("closed/a.md", "open/b.md"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    listing = os.scandir

    def scandir(place: str) -> object:
        if Path(place).name == "closed":
            raise PermissionError(13, "Permission denied", place)
        return listing(place)

    monkeypatch.setattr(os, "scandir", scandir)
    assert expanded([str(tmp_path)]) == [str(tmp_path / "closed"), str(tmp_path / "open" / "b.md")]


def test_a_name_that_is_none_is_of_no_file(tmp_path: Path) -> None:
    for name in ("x" * 5_000, "a\0b"):
        assert expanded([name]) == [name]
        assert not is_same(name, tmp_path)
    (tmp_path / "link").symlink_to(tmp_path)
    assert is_same(tmp_path / "link", tmp_path)
