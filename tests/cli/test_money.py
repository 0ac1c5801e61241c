"""``pledgebook money``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pledgebook import pipeline
from pledgebook.cli.main import main
from pledgebook.cli.money import GROUPINGS, STATES
from pledgebook.model import LADDER
from pledgebook.money import GROUPINGS as KNOWN
from tests.cli.running import SAMPLE

READ = pipeline.read
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def whole_pipeline(read: object, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - it comes after
    """Accounts are made of what is really read."""
    monkeypatch.setattr(pipeline, "read", READ)


def test_the_sample_counts_817_once(capsys: Captured) -> None:
    assert main(["money", str(SAMPLE), "--party", "USA", "--state", "announced"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "announced USD 816 to 817 million" in shown
    assert "8 amounts taken out:" in shown
    assert "obligated" not in shown


def test_several_documents_make_one_account(tmp_path: Path, capsys: Captured) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(
            f"# Edition {name}\n\nPeru announced 5 million euros for new desks in schools.\n"
        )
    assert main(["money", str(tmp_path / "a.md"), str(tmp_path / "b.md"), "--format", "json"]) == 0
    ((line,),) = [each["lines"] for each in json.loads(capsys.readouterr().out)["accounts"]]
    assert line["total"] == {"low": 4_500_000, "high": 5_500_000}
    assert [each["why"] for each in line["removed"]] == ["restated"]


def test_a_file_that_is_not_read_is_said_and_the_others_are_accounted_for(
    tmp_path: Path, capsys: Captured
) -> None:
    good = tmp_path / "a.md"
    good.write_text("Peru announced 5 million euros for desks.\n")
    assert main(["money", str(good), str(tmp_path / "none.md")]) == 3
    shown = capsys.readouterr()
    assert "EUR" in shown.out
    assert "none.md" in shown.err
    assert main(["money", str(tmp_path / "none.md")]) == 3
    assert capsys.readouterr().out == ""


def test_it_writes_over_no_document(tmp_path: Path, capsys: Captured) -> None:
    good = tmp_path / "a.md"
    good.write_text("Peru announced 5 million euros for desks.\n")
    assert main(["money", str(good), "--output", str(good)]) == 3
    assert "stays as it is" in capsys.readouterr().err
    assert main(["money", str(good), "--format", "csv", "--output", str(tmp_path / "a.csv")]) == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").count("\n") == 2


def test_the_choices_are_those_of_the_account() -> None:
    assert set(GROUPINGS) == set(KNOWN)
    assert STATES == LADDER


@pytest.mark.parametrize("name", ["USA", "usa", "United States", "Estados Unidos", "états-unis"])
def test_a_party_goes_by_its_code_or_by_a_name_in_any_language(name: str, capsys: Captured) -> None:
    assert main(["money", str(SAMPLE), "--party", name, "--state", "announced"]) == 0
    assert "816 to 817 million" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Untied States", "; did you mean United States, "),
        ("Costa Rcia", "; did you mean Costa Rica"),
        ("Xqzj", ""),
    ],
)
def test_a_party_that_nobody_is_called_is_refused_in_one_line(name: str, hint: str, capsys: Captured) -> None:
    assert main(["money", str(SAMPLE), "--party", name]) == 3
    out, complaint = capsys.readouterr()
    assert out == ""
    assert complaint.startswith(f"pledgebook: {name}: no party is called that{hint}")
    assert complaint.count("\n") == 1


def test_a_party_without_money_is_no_mistake(capsys: Captured) -> None:
    assert main(["money", str(SAMPLE), "--party", "Japan"]) == 0
    assert capsys.readouterr().out == "No amount of money is named.\n"


def test_a_body_that_only_the_document_names_is_a_party(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.md").write_text("- **Fonseca Port Authority**: will provide 5 million euros for cranes.\n")
    assert main(["money", str(tmp_path / "a.md"), "--party", "fonseca port authority"]) == 0
    assert "5 million" in capsys.readouterr().out
