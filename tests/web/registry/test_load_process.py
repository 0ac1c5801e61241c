from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from pledgebook import pipeline
from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import import_reading, load_process
from pledgebook.web.registry.models import ActionPackage, Membership, Participation, Party, Process
from tests.web.acting import AT, BY, FOLDER

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy that a test may change."""
    return Path(shutil.copytree(FOLDER, tmp_path / "process"))


def test_the_process_that_is_shipped_loads(process: Process) -> None:
    assert process.memberships.count() == 21
    assert process.packages.count() == 11
    assert process.meetings.count() == 6
    assert [scheme.pillars.count() for scheme in process.pillar_schemes.all()] == [4]
    lima = process.meetings.get(date=dt.date(2022, 10, 6))
    assert [host.code for host in lima.hosts.all()] == ["PER"]
    assert all(row.source for row in process.memberships.all())
    assert all(row.source for row in process.packages.all())


def test_what_is_not_known_stays_empty(process: Process) -> None:
    assert process.packages.get(number=10).name == ""
    assert not Participation.objects.filter(package__number=10).exists()
    assert not Participation.objects.filter(package__number=11, part="lead").exists()
    assert process.packages.get(number=10).kinds == []
    assert process.packages.get(number=2).kinds == ["registration", "protection_permits"]
    assert Membership.objects.get(party__code="GUY").begins is None
    assert [package.number for package in ActionPackage.objects.filter(order_inferred=True)] == [6, 8]


def test_two_may_lead(process: Process) -> None:
    package = process.packages.get(number=7)
    leads = package.participations.filter(part="lead").order_by("party__code")
    assert [each.party.code for each in leads] == ["CAN", "GUY"]


def test_loading_again_changes_nothing(process: Process) -> None:
    assert load_process(FOLDER, by="other", at=AT) == process
    assert [entry.action for entry in Entry.objects.all()] == ["load process"]
    assert Party.objects.count() == 21


def test_a_fact_that_changed_is_changed_and_recorded(process: Process, folder: Path) -> None:
    table = folder / "packages.csv"
    table.write_text(table.read_text("utf-8").replace("10,,no", "10,Consular Services,no"), encoding="utf-8")
    load_process(folder, by=BY, at=AT)
    assert process.packages.get(number=10).name == "Consular Services"
    entry = Entry.objects.get(sequence=2)
    assert entry.payload == '{"changes":{"action package":{"changed":["10. Consular Services"]}}}'


def add(folder: Path, table: str, *rows: str) -> None:
    with (folder / table).open("a", encoding="utf-8") as opened:
        opened.writelines(f"{row}\n" for row in rows)


def test_offices_are_terms_without_an_address(process: Process, folder: Path) -> None:
    assert not process.offices.exists()
    add(folder, "offices.csv", "PER,Special Coordinator,A. Person,2022-10-06,2023-01-01,Press",
        "PER,Special Coordinator,,2023-01-02,,Press")  # fmt: skip
    load_process(folder, by=BY, at=AT)
    first, second = process.offices.order_by("begins")
    assert (first.holder, first.ends, first.contact) == ("A. Person", dt.date(2023, 1, 1), "")
    assert (second.holder, second.party.code, second.ends) == ("", "PER", None)
    load_process(folder, by=BY, at=AT)
    assert process.offices.count() == 2


def test_a_committee_meets_on_the_day_of_a_meeting_of_all(process: Process, folder: Path) -> None:
    add(folder, "meetings.csv", "2022-10-06,3,Lima,Committee of the third package,ECU,Press")
    load_process(folder, by=BY, at=AT)
    assert process.packages.get(number=3).meetings.get().date == dt.date(2022, 10, 6)
    assert process.meetings.filter(date="2022-10-06").count() == 2
    imported = import_reading(
        pipeline.read("Peru will act.", date=dt.date(2022, 10, 6)), process, by=BY, at=AT
    )
    assert imported.document.meeting == process.meetings.get(date="2022-10-06", package=None)


def test_lines_of_effort_belong_to_a_package(process: Process, folder: Path) -> None:
    add(folder, "lines_of_effort.csv", "3,Financing by development banks,Press", "3,A second line,Press")
    load_process(folder, by=BY, at=AT)
    lines = process.packages.get(number=3).lines_of_effort.all()
    assert [line.title for line in lines] == ["Financing by development banks", "A second line"]
    assert '"line of effort":{"added":["Financing by development banks","A second line"]}' in (
        Entry.objects.get(sequence=2).payload
    )


@pytest.mark.parametrize(
    ("table", "old", "new", "named"),
    [
        ("process.toml", 'prefix = "LAD"', "", "process.toml: the fields are"),
        ("process.toml", 'prefix = "LAD"', "prefix = 7", "process.toml: prefix is 7"),
        ("process.toml", "slug =", "slug", "process.toml: "),
        ("parties.csv", "ARG,country", "ARG,planet", "parties.csv: line 3: kind is 'planet'"),
        ("parties.csv", "ARG,country", "AR,country", "parties.csv: line 3: code is 'AR'"),
        ("parties.csv", "ARG,country,Argentina", "ARG,country", "parties.csv: line 3: 2 cells"),
        ("endorsers.csv", "BRB,2022-06-10", "BRB,10 June", "endorsers.csv: line 5: from is '10 June'"),
        ("endorsers.csv", "BRB,2022-06-10,", "BRB,2022-06-10,2021-01-01", "line 5: ends on 2021-01-01"),
        ("endorsers.csv", "BRB,", "BRX,", "endorsers.csv: line 5: 'BRX' is the code of no party"),
        ("meetings.csv", "2022-10-06,,Lima", "2022-10-06,,", "meetings.csv: line 6: place is empty"),
        ("packages.csv", "\n10,", "\nten,", "packages.csv: line 13: number is 'ten'"),
        ("packages.csv", "yes", "perhaps", "packages.csv: line 9: order_inferred is 'perhaps'"),
        ("packages.csv", "registration|", "music|", "packages.csv: line 5: kinds names 'music', not one of"),
        (
            "meetings.csv",
            "2022-10-06,,Lima",
            "2022-10-06,12,Lima",
            "meetings.csv: line 6: package 12 stands in no",
        ),
        (
            "offices.csv",
            "source\n",
            "source\nBRX,Coordinator,,,,Press\n",
            "offices.csv: line 4: 'BRX' is the code",
        ),
        ("offices.csv", "source\n", "contact,source\n", "offices.csv: line 3: the columns are"),
        (
            "lines_of_effort.csv",
            "source\n",
            "source\n12,Talks,Press\n",
            "lines_of_effort.csv: line 3: package 12",
        ),
        ("participations.csv", "\n9,USA", "\n12,USA", "package 12 stands in no row of packages.csv"),
        ("pillars.csv", "1,1,", "0,1,", "pillars.csv: line 3: scheme is '0'"),
        ("documents.csv", "declaration,2022", "song,2022", "documents.csv: line 3: kind is 'song'"),
    ],
)
def test_an_error_is_named_by_file_and_line_and_keeps_nothing(
    folder: Path, table: str, old: str, new: str, named: str
) -> None:
    path = folder / table
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load_process(folder, by=BY, at=AT)
    assert named in str(refused.value)
    assert not Process.objects.exists()
    assert not Entry.objects.exists()


def test_a_folder_without_a_process_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"process\.toml"):
        load_process(tmp_path, by=BY, at=AT)
