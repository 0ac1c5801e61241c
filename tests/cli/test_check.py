from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pledgebook.cli.main import main

Captured = pytest.CaptureFixture[str]


def test_an_accusation_ends_with_1(lakes: str, fine: str, capsys: Captured) -> None:
    assert main(["check", fine]) == 0
    assert main(["check", fine, lakes]) == 1
    assert "✗ inconsistent" in capsys.readouterr().out


def test_a_refused_file_outweighs_an_accusation(lakes: str, empty: str, capsys: Captured) -> None:
    assert main(["check", lakes, empty]) == 3
    shown = capsys.readouterr()
    assert "✗ inconsistent" in shown.out
    assert "empty" in shown.err


def test_only_the_findings_are_printed(lakes: str, capsys: Captured) -> None:
    main(["check", lakes])
    assert "Togo plans" not in capsys.readouterr().out
    main(["check", lakes, "--format", "json"])
    assert list(json.loads(capsys.readouterr().out)) == ["document", "findings"]
    main(["check", lakes, "--format", "html"])
    page = capsys.readouterr().out
    assert "By party" not in page
    assert "Togo plans" in page


RATES = "date,currency,per_euro\n2025-05-12,HNL,28.5\n"


@pytest.mark.parametrize("verb", ["check", "read"])
def test_rates_of_ones_own_are_taken_from_a_file(
    verb: str, fine: str, tmp_path: Path, read: list[dict[str, Any]], capsys: Captured
) -> None:
    rates = tmp_path / "rates.csv"
    rates.write_text(RATES, encoding="utf-8")
    assert main([verb, fine, "--rates", str(rates)]) == 0
    assert main([verb, fine]) == 0
    assert [call.get("rates") for call in read] == [RATES, None]
    rates.write_text(RATES + "2025-05-12,HNL,none\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        main([verb, fine, "--rates", str(rates)])
    assert "rates.csv: line 3 of the rates: 'none' is no rate like 28.9" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([verb, fine, "--rates", str(tmp_path / "none.csv")])
    assert "none.csv: no such file" in capsys.readouterr().err
