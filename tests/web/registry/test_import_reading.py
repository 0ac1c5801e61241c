from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.model import Reading, Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.ledger.verify import verify
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Document,
    Figure,
    FindingPlace,
    Measure,
    Party,
    PillarScheme,
    Process,
    Programme,
)
from pledgebook.web.registry.packages import packages_by_kind
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


def rows() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in apps.get_models()}


def check_lima(document: Document) -> None:
    """What the first document gives, in whichever words."""
    versions = CommitmentVersion.objects.filter(document=document)
    assert versions.count() == 35
    by = Party.objects.filter(versions__version__document=document, versions__role="party").distinct()
    assert Counter(party.kind for party in by) == {"country": 10, "organisation": 1}
    assert by.get(kind="organisation").code == "IOM"
    assert Counter(version.declared for version in versions) == {"new": 19, "advancing": 16}
    for commitment in Commitment.objects.filter(versions__document=document):
        assert (commitment.programme is not None) != bool(commitment.no_programme)


def test_the_sample_enters_the_registry(document: Document, reading: Reading) -> None:
    check_lima(document)
    assert document.findings.count() == len(reading.findings)
    assert document.text == reading.document.text
    assert document.meeting
    assert document.meeting.place == "Lima"


def test_a_second_import_changes_nothing(document: Document, reading: Reading, process: Process) -> None:
    before = rows()
    again = import_reading(reading, process, by="other", at=AT)
    assert (again.document, again.created) == (document, False)
    assert rows() == before


def test_one_entry_tells_of_the_import(document: Document) -> None:
    entry = Entry.objects.order_by("sequence").last()
    assert entry
    assert (entry.action, entry.subject_id, entry.actor) == ("import document", document.sha256, BY)
    assert '"id":"LAD-35"' in entry.payload
    assert verify().fault is None


def test_ids_are_counted_and_go_on_with_the_next_document(document: Document, process: Process) -> None:
    numbers = [int(c.public_id.removeprefix("LAD-")) for c in Commitment.objects.order_by("number")]
    assert numbers == list(range(1, 36))
    again = import_reading(pipeline.read("Peru will train 300 teachers by 2026."), process, by=BY, at=AT)
    version = again.document.versions.get()
    assert version.commitment.public_id == "LAD-36"
    assert version.commitment_id not in document.versions.values_list("commitment_id", flat=True)


def test_a_commitment_without_a_kind_keeps_the_reason(process: Process) -> None:
    reading = pipeline.read("Peru will act by 2026.")
    bare = replace(reading.commitments[0], kind=None, reasons={"kind": "no cue of a kind"})
    import_reading(replace(reading, commitments=(bare,)), process, by=BY, at=AT)
    commitment = Commitment.objects.get()
    assert (commitment.programme, commitment.no_programme) == (None, "no cue of a kind")


def test_every_row_stands_where_it_was_read(document: Document) -> None:
    placed = (*document.versions.all(), *document.figures.all(), *FindingPlace.objects.all())
    assert len(placed) > 100
    for row in placed:
        assert " ".join(document.text[row.start : row.end].split()) == row.quote
    assert not Figure.objects.filter(rule="").exists()
    assert all(place.figure for place in FindingPlace.objects.filter(finding__kind="sum"))


def test_the_noun_comes_back_from_the_rows(document: Document, reading: Reading) -> None:
    for value, version in zip(
        reading.commitments, document.versions.order_by("number", "start"), strict=True
    ):
        assert (version.title, version.kind or None, version.stance or None) == (
            value.title, value.kind, value.stance
        )  # fmt: skip
        parties = version.parties.filter(role="party").order_by("position")
        assert tuple(row.party.code for row in parties) == value.parties
        figures = version.figures.order_by("start")
        assert [(f.low, f.high, f.unit) for f in figures] == [(f.low, f.high, f.unit) for f in value.figures]
        assert [t.begins for t in version.times.order_by("start")] == [t.begins for t in value.times]


def test_pillars_that_differ_make_a_new_version_of_the_scheme(document: Document, process: Process) -> None:
    assert [scheme.version for scheme in process.pillar_schemes.all()] == [1, 2]
    lima = PillarScheme.objects.get(version=2)
    assert lima.since == document
    assert lima.pillars.count() == 3
    assert document.versions.filter(pillar__scheme=lima).count() == 35


def test_the_programmes_of_the_sample(document: Document) -> None:  # noqa: ARG001
    ecuador = Programme.objects.get(commitments__versions__parties__party__code="ECU")
    assert [phase.number for phase in ecuador.phases.all()] == [1, 2, 3]
    assert ecuador.phases.filter(measures__name="population_estimate").count() == 3
    registered = Measure.objects.get(programme=ecuador, name="registered").observations.get()
    assert (registered.low, registered.high) == (Decimal(105_000), None)
    assert registered.figure
    assert registered.source.startswith("Lima Ministerial Meeting")
    assert set(Programme.objects.values_list("status", flat=True)) == {"proposed"}


def test_the_columns_of_the_facets_say_what_the_rows_do(document: Document, process: Process) -> None:
    accusing = FindingPlace.objects.exclude(finding__verdict__in=("consistent", "derived"))
    found: Counter[str] = Counter()
    for version in document.versions.all():
        inside = accusing.filter(start__gte=version.start, end__lte=version.end)
        own = accusing.filter(figure__version=version)
        assert version.has_finding == (inside.exists() or own.exists())
        assert version.has_target == version.figures.filter(role="target").exists()
        assert version.has_deadline == version.times.filter(role="deadline").exists()
        assert (version.process, version.package) == (process, version.commitment.package)
        assert (version.latest, version.corrected) == (True, False)
        found.update(name for name in ("has_finding", "has_target", "has_deadline") if getattr(version, name))
    assert min(found.values()) > 0
    assert max(found.values()) < 35
    assert len(found) == 3


def test_a_commitment_is_filed_by_its_kind(document: Document, process: Process) -> None:
    for version in document.versions.all():
        packages = [package for package in process.packages.all() if version.kind in package.kinds]
        commitment = version.commitment
        assert commitment.package == (packages[0] if packages else None)
        assert commitment.package_rule == ("kinds of the package" if packages else "")
        assert commitment.package_by == ""
    assert document.versions.filter(package__number=2).exists()
    assert document.versions.filter(package=None).exists()


def test_a_kind_of_two_packages_files_nothing(process: Process) -> None:
    process.packages.filter(number__in=(3, 4)).update(kinds=["funding", "asylum", "asylum"])
    assert {kind: package.number for kind, package in packages_by_kind(process).items()} == {
        "integration": 1, "registration": 2, "protection_permits": 2, "labour_pathway": 5, "resettlement": 7,
        "family_reunification": 8, "enforcement": 9,
    }  # fmt: skip


def test_a_number_that_cannot_be_kept_is_refused_and_nothing_stays(process: Process) -> None:
    before = rows()
    with pytest.raises(Refusal, match="cannot keep"):
        import_reading(pipeline.read(f"Peru will give ${'9' * 33} million by 2026."), process, by=BY, at=AT)
    assert rows() == before


def test_a_longer_document_takes_no_more_queries(process: Process) -> None:
    def queries(items: int) -> int:
        text = "".join(f"- Peru will train {n + 2} teachers in Lima by 2026.\n" for n in range(items))
        with CaptureQueriesContext(
            connection,
        ) as captured:
            import_reading(pipeline.read(f"# Pledges\n\n{text}"), process, by=BY, at=AT)
        return len(captured)

    assert queries(3) >= queries(60) - 4  # savepoints of the first


def test_the_real_sheet(corpus: Path, process: Process) -> None:
    reading = pipeline.read(corpus / "documents" / "lima-2022.txt")
    check_lima(import_reading(reading, process, by=BY, at=AT).document)


def test_pillars_keep_the_numbers_of_the_document(process: Process) -> None:
    said = (
        "Fact sheet\n\nOctober 7, 2022\n\nPillar II: Regular Pathways\n\n- Peru will train 300 teachers by 2026.\n\n"
        "Pillar III: Border Work\n\n- Chile will open two offices by 2026.\n"
    )
    read = pipeline.read(said)
    assert [each.pillar for each in read.commitments] == [2, 3]
    kept = import_reading(read, process, by=BY, at=AT).document
    found = [str(version.pillar) for version in kept.versions.order_by("start")]
    assert found == ["2. Regular Pathways", "3. Border Work"]
