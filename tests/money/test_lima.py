"""The money of the Lima meeting, in the project's retelling and in the real document: each amount once."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.places import SAMPLE
from pledgebook.model import Account
from pledgebook.pipeline import account, read
from tests.money.postings import ends, naive


def of(*sources: Path, party: str) -> Account:
    ((_label, made),) = account([read(source) for source in sources], {"party": [party]})
    return made


def check(source: Path) -> None:
    lines = {line.state: line for line in of(source, party="USA").lines}
    assert ends(lines["announced"]) == (816, 817)
    assert ends(lines["obligated"]) == (314, 315)
    assert ends(lines["identified"]) == (24.5, 25.5)
    assert naive(lines["announced"])[0] == pytest.approx(3501.5)
    assert [each.posting.entry.selector.quote for each in lines["announced"].counted] == [
        "nearly $817 million"
    ]
    assert len(lines["announced"].removed) == 8
    (canada,) = of(source, party="CAN").lines
    assert (canada.currency, canada.sign, ends(canada)) == (None, "$", (55.85, 55.95))
    assert "currency" in canada.counted[0].posting.entry.reasons


def test_the_sample_counts_each_amount_once() -> None:
    check(SAMPLE)


def test_the_real_document_counts_each_amount_once(corpus: Path) -> None:
    check(corpus / "documents" / "lima-2022.txt")


def test_two_languages_of_one_document_count_once(corpus: Path) -> None:
    english, spanish = (corpus / "documents" / f"la-2022-06-deliverables.{code}.md" for code in ("en", "es"))
    both = {line.state: ends(line) for line in of(english, spanish, party="USA").lines if line.total}
    alone = {line.state: ends(line) for line in of(english, party="USA").lines if line.total}
    assert both == alone == {"pledged": (89, 91), "announced": (314, 314.5)}


def test_what_was_announced_last_week_is_in_what_was_announced_since(corpus: Path) -> None:
    folder = corpus / "documents"
    made = of(folder / "la-2022-09-readout.en.md", folder / "lima-2022.txt", party="USA")
    assert ends(next(line for line in made.lines if line.state == "announced")) == (816, 817)
