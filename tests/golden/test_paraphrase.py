"""The same facts in the words of others, who had not seen the rules."""

from __future__ import annotations

import pytest

from evaluation import record
from evaluation.gold import Gold
from evaluation.reading import of
from evaluation.scorer import Scorer
from evaluation.table import table

NEAR = 0.03


@pytest.mark.parametrize("name", ["paraphrase", "tracker", "note"])
def test_a_paraphrase_is_read_as_well_as_the_fact_sheet(
    name: str, golds: dict[str, Gold], scorer: Scorer
) -> None:
    sheet, paraphrase = (scorer.rows(golds[each].marks, of(golds[each])) for each in ("lima-2022", name))
    shown = {"lima-2022": sheet, name: paraphrase}
    report = table([record.scored(each, None, None, rows) for each, rows in shown.items()])
    assert [row for row in sheet if paraphrase[row] < sheet[row] - NEAR] == [], f"\n{report}"
