"""The same facts in words that no rule was written for. Held out: a failure shows the rows and nothing else."""

from __future__ import annotations

from evaluation import record
from evaluation.gold import Gold
from evaluation.reading import of
from evaluation.scorer import Scorer
from evaluation.table import table

NEAR = 0.03


def test_the_paraphrase_is_read_as_well_as_the_fact_sheet(golds: dict[str, Gold], scorer: Scorer) -> None:
    sheet, paraphrase = (
        scorer.rows(golds[name].marks, of(golds[name])) for name in ("lima-2022", "paraphrase")
    )
    shown = {"lima-2022": sheet, "paraphrase": paraphrase}
    report = table([record.scored(name, None, None, rows) for name, rows in shown.items()])
    assert [row for row in sheet if paraphrase[row] < sheet[row] - NEAR] == [], f"\n{report}"
