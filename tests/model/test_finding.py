"""Which verdicts say that a document is wrong."""

from __future__ import annotations

from typing import get_args

import pytest

from pledgebook.model import Finding, Origin, Verdict


@pytest.mark.parametrize("verdict", get_args(Verdict))
def test_three_verdicts_accuse(verdict: Verdict) -> None:
    finding = Finding("sum", verdict, "", "", (), "", Origin("test"))
    assert finding.accuses == (verdict in ("inconsistent", "overstated", "understated"))
