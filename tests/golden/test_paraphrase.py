"""The same facts in the words of others, who had not seen the rules.

Rows of the reading itself; findings are measured by ``make eval`` and, on the sheet, by ``test_lima``.
"""

from __future__ import annotations

import pytest

from evaluation import record
from evaluation.gold import Gold
from evaluation.reading import of
from evaluation.scorer import Scorer
from evaluation.table import table
from tests.golden.test_lima import LEAST

NEAR = 0.03
ROWS = [row for row in LEAST["lima-2022"] if row != "findings"] + ["figures right", "time right"]


@pytest.mark.parametrize("name", ["paraphrase", "tracker", "note"])
def test_a_paraphrase_is_read_as_well_as_the_fact_sheet(
    name: str, golds: dict[str, Gold], scorer: Scorer
) -> None:
    sheet, paraphrase = (scorer.rows(golds[each].marks, of(golds[each])) for each in ("lima-2022", name))
    shown = {"lima-2022": sheet, name: paraphrase}
    report = table([record.scored(each, None, None, rows) for each, rows in shown.items()])
    assert [row for row in ROWS if paraphrase[row] < sheet[row] - NEAR] == [], f"\n{report}"


@pytest.mark.parametrize("name", ["paraphrase", "tracker", "note", "sealed", "web"])
def test_a_paraphrase_is_as_good_as_the_fact_sheet_has_to_be(
    name: str, golds: dict[str, Gold], scorer: Scorer
) -> None:
    rows = scorer.rows(golds[name].marks, of(golds[name]))
    wanted = {row: least for row, least in LEAST["lima-2022"].items() if row != "findings"}
    assert {row: rows[row] for row, least in wanted.items() if rows[row] < least - NEAR} == {}
