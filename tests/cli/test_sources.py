from __future__ import annotations

from pathlib import Path

from pledgebook.cli.sources import expanded


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
