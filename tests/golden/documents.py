"""The real documents that can be read today."""

from __future__ import annotations

from pathlib import Path


def english(corpus: Path) -> list[Path]:
    """The documents whose name does not say that they are in another language ("... .es.md")."""
    return [path for path in sorted((corpus / "documents").iterdir()) if ".es." not in path.name]
