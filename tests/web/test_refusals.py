"""Why the registry refuses is said in the reader's language: ``make messages`` collects it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pledgebook.web

HERE = Path(pledgebook.web.__file__).parent
RAISED = {"Refusal": 1, "refuse": 1}  # which argument says why


def untranslated(path: Path) -> Iterator[str]:
    """The refusals of a file whose reason is a text of its own."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED:
            reason = node.args[RAISED[node.func.id]]
            if isinstance(reason, ast.JoinedStr | ast.Constant):
                yield f"{path.name}:{node.lineno}"


def test_each_goes_through_the_catalogue() -> None:
    found = [each for path in sorted(HERE.rglob("*.py")) for each in untranslated(path)]
    assert found == []


def test_one_that_does_not_is_found(tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    path.write_text("""raise Refusal("x", _("is told"))\nraise Refusal("x", f"{it} is not")""")
    assert list(untranslated(path)) == ["some.py:2"]
