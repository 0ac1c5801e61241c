from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from django.db.models import Q
from django.forms.models import model_to_dict

from pledgebook.model import Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import (
    correct_commitment,
    file_commitment,
    merge_commitments,
    report_observation,
)
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Document,
    Measure,
    Observation,
    Pillar,
    Programme,
)
from pledgebook.web.registry.search import matching
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db

LATER = AT + dt.timedelta(days=1)


@pytest.fixture
def ecuador(document: Document) -> Commitment:  # noqa: ARG001
    """Ecuador's registration: with figures, times, phases and reported values."""
    return Measure.objects.get(name="registered", phase__number=1).programme.commitments.get()


def correct(commitment: Commitment, **given: Any) -> CommitmentVersion:
    return correct_commitment(commitment, by="officer", at=LATER, **given)


def last() -> dict[str, Any]:
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.action, entry.actor) == ("correct commitment", "officer")
    told: dict[str, Any] = json.loads(entry.payload)
    return told


def test_a_new_version_stands_in_the_place_of_the_old(ecuador: Commitment, document: Document) -> None:
    before = ecuador.versions.get()
    version = correct(ecuador, title=" Zebra registration ", stance="ongoing")
    assert (version.number, version.title, version.stance) == (2, "Zebra registration", "ongoing")
    assert (version.recorded_by, version.recorded_at, version.latest) == ("officer", LATER, True)
    assert (version.document, version.start, version.quote) == (document, before.start, before.quote)
    assert version.origins["title"] == {"rule": "registry.correct_commitment", "entry": ""}
    assert document.versions.filter(corrected=False).count() == 35
    assert list(document.versions.filter(matching("zebras"))) == [version]
    assert last() == {
        "version": 2,
        "before": {"title": before.title, "stance": before.stance},
        "after": {"title": "Zebra registration", "stance": "ongoing"},
    }


def test_the_version_before_stays_as_it_was(ecuador: Commitment) -> None:
    before = ecuador.versions.get()
    kept = model_to_dict(before, exclude=["latest", "corrected"])
    rows = [list(getattr(before, name).values()) for name in ("parties", "figures", "times")]
    correct(ecuador, title="Registration", kind="integration", declared="")
    before.refresh_from_db()
    assert (before.latest, before.corrected) == (False, True)
    again = model_to_dict(before, exclude=["latest", "corrected"])
    assert again.pop("package") != kept.pop("package")  # that is where the commitment is filed now
    assert again == kept
    assert [list(getattr(before, name).values()) for name in ("parties", "figures", "times")] == rows


def test_what_hangs_on_it_is_carried_over(ecuador: Commitment, document: Document) -> None:
    standing = Q(version=None) | Q(version__corrected=False)
    count = document.figures.count()
    before = ecuador.versions.get()
    version = correct(ecuador, declared="advancing" if before.declared == "new" else "new")
    for name in ("parties", "figures", "times"):
        of_both = [
            [model_to_dict(row, exclude=["id", "version"]) for row in getattr(each, name).all()]
            for each in (before, version)
        ]
        assert of_both[0] == of_both[1] != []
    assert document.figures.filter(standing).count() == count < document.figures.count()
    assert (version.has_target, version.has_deadline, version.has_finding) == (
        before.has_target, before.has_deadline, before.has_finding
    )  # fmt: skip


def test_an_emptied_field_says_why(ecuador: Commitment) -> None:
    version = correct(ecuador, stance="", declared="")
    assert (version.stance, version.declared) == ("", "")
    assert (
        version.reasons["stance"] == version.reasons["declared"] == "a person says that the text does not say"
    )
    assert "stance" not in version.origins
    version = correct(ecuador, stance="pledge")
    assert (version.number, version.stance, version.declared) == (3, "pledge", "")
    assert "stance" not in version.reasons
    assert [each.latest for each in ecuador.versions.order_by("number")] == [False, False, True]


def test_another_kind_brings_another_package_and_programme(ecuador: Commitment) -> None:
    old = ecuador.programme
    assert old
    correct(ecuador, kind="labour_pathway")
    ecuador.refresh_from_db()
    assert ecuador.programme
    assert ecuador.package
    assert (ecuador.programme.kind, ecuador.programme.status) == ("labour_pathway", "proposed")
    assert (ecuador.programme != old, ecuador.package.number) == (True, 5)
    assert {version.package for version in ecuador.versions.all()} == {ecuador.package}
    old.refresh_from_db()
    assert ecuador.programme.public_id in old.notes[-1]
    told = last()
    assert (told["package"], told["programme"]) == (5, ecuador.programme.public_id)
    ecuador.process.refresh_from_db()
    assert ecuador.process.programmes_counted == ecuador.programme.number


def measured(programme: Programme) -> set[tuple[int | None, str, str, str]]:
    """Phase, measure, role and quote of its values."""
    return {
        (
            seen.measure.phase.number if seen.measure.phase else None,
            seen.measure.name,
            seen.role,
            seen.figure.quote,
        )
        for seen in Observation.objects.filter(measure__programme=programme).select_related(
            "measure__phase", "figure"
        )
        if seen.figure
    }


def test_its_figures_are_sorted_for_the_new_kind(ecuador: Commitment) -> None:
    """And for the old one again, where that is corrected back: with the phases and values of the first reading."""
    first = ecuador.programme
    assert first
    correct(ecuador, kind="protection_permits")
    ecuador.refresh_from_db()
    other = ecuador.programme
    assert other
    kind = load_kinds()["protection_permits"]
    counted = measured(other)
    assert counted
    assert {name for _, name, _, _ in counted} <= {measure.id for measure in kind.measures}
    version = ecuador.versions.get(latest=True)
    assert {
        each.figure.version for each in Observation.objects.filter(measure__programme=other) if each.figure
    } == {version}
    correct(ecuador, kind="registration")
    ecuador.refresh_from_db()
    again = ecuador.programme
    assert again
    assert again not in (first, other)
    assert measured(again) == measured(first)
    opening = [list(each.phases.values_list("number", "opens_from", "opens_to")) for each in (again, first)]
    assert opening[0] == opening[1] != []
    assert (again.begins, again.ends, again.stage) == (first.begins, first.ends, first.stage)


def test_a_commitment_of_no_kind_runs_on_nothing(ecuador: Commitment) -> None:
    version = correct(ecuador, kind="")
    ecuador.refresh_from_db()
    assert (ecuador.programme, ecuador.package, ecuador.package_rule, version.package) == (
        None,
        None,
        "",
        None,
    )
    assert ecuador.no_programme.startswith("a person says")
    correct(ecuador, kind="registration")
    ecuador.refresh_from_db()
    assert ecuador.programme
    assert ecuador.no_programme == ""


def test_a_programme_with_values_of_persons_stays(ecuador: Commitment) -> None:
    old = ecuador.programme
    measure = Measure.objects.get(programme=old, name="registered")
    report_observation(measure, Decimal(150_000), source="Ministry", by="focal point", at=AT)
    version = correct(ecuador, kind="labour_pathway")
    ecuador.refresh_from_db()
    assert (ecuador.programme, version.kind) == (old, "labour_pathway")
    assert ecuador.programme
    assert "stays with that one" in ecuador.programme.notes[-1]


def test_no_rule_moves_what_a_person_filed(ecuador: Commitment) -> None:
    package = ecuador.process.packages.get(number=11)
    file_commitment(ecuador, package, by="officer", at=AT)
    version = correct(ecuador, kind="labour_pathway")
    ecuador.refresh_from_db()
    assert (ecuador.package, ecuador.package_by, version.package) == (package, "officer", package)
    assert "package" not in last()


def test_where_nothing_changes_nothing_is_written(ecuador: Commitment) -> None:
    before = ecuador.versions.get()
    count = Entry.objects.count()
    same = {"title": before.title, "kind": before.kind, "stance": before.stance, "pillar": before.pillar}
    assert correct(ecuador, **same) == correct(ecuador) == before
    assert (Entry.objects.count(), ecuador.versions.count()) == (count, 1)


def test_a_pillar_of_another_scheme_of_the_process(ecuador: Commitment) -> None:
    pillar = Pillar.objects.get(scheme__version=1, number=4)
    assert correct(ecuador, pillar=pillar).pillar == pillar
    assert last()["after"] == {"pillar": "1: 4. Coordinated emergency response"}


@pytest.mark.parametrize(
    "given", [{"title": " "}, {"kind": "music"}, {"stance": "perhaps"}, {"declared": "old", "title": "Fine"}]
)
def test_what_cannot_be_said_is_refused(ecuador: Commitment, given: dict[str, str]) -> None:
    count = Entry.objects.count()
    with pytest.raises(Refusal, match=ecuador.public_id):
        correct(ecuador, **given)
    assert (Entry.objects.count(), ecuador.versions.count()) == (count, 1)


def test_one_that_was_merged_is_corrected_where_it_lives_on(ecuador: Commitment) -> None:
    other = Commitment.objects.exclude(pk=ecuador.pk)[0]
    merge_commitments(ecuador, other, by=BY, at=AT)
    with pytest.raises(Refusal, match=f"merged into {other}"):
        correct(ecuador, title="New")
