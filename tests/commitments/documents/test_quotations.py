"""Where a text quotes."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.context import prepared
from pledgebook.commitments.documents.quotations import quotations
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Edition
from pledgebook.reading import read_text
from pledgebook.vocabulary import load


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said: "We have seen it all." Then he left.', ["We have seen it all."]),
        (
            "He said: “We have seen it all. We will stay.” Then he left.",
            ["We have seen it all. We will stay."],
        ),
        ("Il a dit : « Nous avons tout vu. » Puis il partit.", [" Nous avons tout vu. "]),
        ('A "short" word and "another"', []),
        ('It opens "here and is never closed', []),
        ('It opens "here\n\nand closes there" in another block', []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    document = read_text(text, "text")
    context = prepared(document, plain(document.flow.text), (), Edition(), load("en"))
    assert [document.words(at) for at in quotations(document, context.text)] == quoted
