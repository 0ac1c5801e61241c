from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.web.ledger.checkpoint import Checkpoint
from pledgebook.web.ledger.notes import NotANote
from pledgebook.web.ledger.tree import EMPTY

AT = dt.datetime(2022, 10, 6, 12, tzinfo=dt.UTC)
# The example of C2SP tlog-checkpoint.
EXAMPLE = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"


def test_the_published_example_is_read_and_written() -> None:
    found = Checkpoint.parsed(EXAMPLE)
    assert (found.origin, found.size, found.at) == ("example.com/behind-the-sofa", 20852163, None)
    assert found.text() == EXAMPLE


def test_it_says_when_and_passes_over_other_lines() -> None:
    said = Checkpoint("registry.example/history", 0, EMPTY, AT)
    assert said.text().endswith("\ntime 2022-10-06T12:00:00.000000Z\n")
    assert Checkpoint.parsed(said.text()) == said
    assert Checkpoint.parsed(said.text() + "another line\n") == said
    assert Checkpoint.parsed(EXAMPLE + "another line\n") == Checkpoint.parsed(EXAMPLE)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("20852163", "-1"),
        ("20852163", "020852163"),
        ("20852163", "٣"),
        ("20852163", ""),
        ("example.com/behind-the-sofa", ""),
        ("CsUYapGG", "CsUYap!G"),
        ("CsUYapGG", ""),
        ("2I=\n", "2I=\ntime yesterday\n"),
        ("2I=\n", "2I=\ntime 2022-10-06T12:00:00\n"),
        (EXAMPLE, ""),
        (EXAMPLE, "one line\n"),
    ],
)
def test_another_text_is_refused(before: str, after: str) -> None:
    with pytest.raises(NotANote, match="no checkpoint"):
        Checkpoint.parsed(EXAMPLE.replace(before, after))
