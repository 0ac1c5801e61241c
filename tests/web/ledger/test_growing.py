"""A registry of the version before the tree is taken over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import python
from tests.web.ledger import growing

KEPT = "an entry of the ledger is never changed or deleted\n" * 2
GROWN = (
    "".join(
        f"{number} clerk note {{'n': {number}, 'name': 'é'}}\n" for number in range(1, growing.LENGTH + 1)
    )
    + "8 pledgebook found tree {'entries': 7, 'hash': 'the last hash'}\n9 None\n"
    + KEPT
)
CHANGED = "the history entry 3 was changed; nothing is taken over\n"
OUTCOMES = {
    "": GROWN,
    "changed": CHANGED,
    "cut": "the history entry 7 was changed; nothing is taken over\n",
    "empty": f"1 None\n{KEPT}",
}


@pytest.mark.parametrize("how", OUTCOMES)
def test_the_entries_of_a_chain_become_a_tree(tmp_path: Path, how: str) -> None:
    database = str(tmp_path / "book.sqlite3")
    ended = python(str(growing.__file__), *([how] if how else []), PLEDGEBOOK_DATABASE=database)
    assert (ended.stdout.decode(), ended.stderr.decode()) == (OUTCOMES[how], "")
