from __future__ import annotations

from pathlib import Path

import pytest
from django.db import connection, transaction

from pledgebook.web.ledger.snapshot import snapshot
from pledgebook.web.ledger.verify import verify
from tests.cli.running import python
from tests.web.ledger import reading_while_writing

SEEN = "before 0 during 0 after 1\nand a writer again\n"


def test_a_reader_sees_one_state_and_no_writer_waits_for_it(tmp_path: Path) -> None:
    database = str(tmp_path / "book.sqlite3")
    ended = python(str(reading_while_writing.__file__), PLEDGEBOOK_DATABASE=database)
    assert (ended.stdout.decode(), ended.stderr.decode()) == (SEEN, "")


@pytest.mark.django_db
def test_inside_a_transaction_it_is_that_one() -> None:
    with transaction.atomic(), snapshot():
        assert connection.in_atomic_block
        assert verify().fault is None
