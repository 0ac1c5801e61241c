"""The fact sheet of the Lima meeting itself, from the corpus, in the registry and on the page of its process."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.pages.queries.overview import overview
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import Commitment, Document, Observation, Process, Programme
from tests.web.acting import AT, BY


@pytest.fixture
def lima(process: Process, corpus: Path) -> Document:
    """The fact sheet in the registry."""
    return import_reading(
        pipeline.read(corpus / "documents" / "lima-2022.txt"), process, by=BY, at=AT
    ).document


def test_what_was_promised_and_by_whom(lima: Document) -> None:
    said = overview(lima.process, lima)
    assert (said.tally.commitments, said.tally.new, said.tally.advancing) == (35, 19, 16)
    speaking = {share.party.code: share.tally.commitments for share in said.voices.speaking}
    assert speaking == {
        "USA": 11, "CAN": 7, "COL": 4, "HND": 3, "MEX": 3, "CRI": 2, "GTM": 2, "BRB": 1, "BLZ": 1, "ECU": 1,
    }  # fmt: skip
    assert [share.party.code for share in said.voices.others] == ["IOM"]


def test_by_whom_nothing(lima: Document) -> None:
    voices = overview(lima.process, lima).voices
    assert (voices.endorsers, len(voices.silent)) == (21, 11)
    assert [host.code for host in voices.hosts] == ["PER"]


def test_each_has_a_programme_or_the_reason_why_not(lima: Document) -> None:
    commitments = Commitment.objects.filter(versions__document=lima).select_related("programme")
    assert len(commitments) == 35
    for commitment in commitments:
        assert commitment.programme or commitment.no_programme, commitment
        if commitment.programme:
            assert commitment.programme.kind
            assert commitment.programme.status == "proposed"


def measured(words: str) -> set[tuple[int | None, str, str, str]]:
    """Of the programme of the commitment with these words: phase, measure, what a value is, and its quote."""
    programme = Commitment.objects.get(versions__quote__contains=words).programme
    assert programme
    return {
        (measure.phase.number if measure.phase else None, measure.name, seen.role, seen.figure.quote)
        for measure in programme.measures.select_related("phase")
        for seen in measure.observations.select_related("figure")
        if seen.figure
    }


@pytest.mark.usefixtures("lima")
def test_what_the_programmes_count() -> None:
    ecuador = measured("Ecuador published August 17 guidelines")
    assert {(phase, name) for phase, name, _, _ in ecuador} == {
        (1, "population_estimate"), (1, "registered"), (2, "population_estimate"), (3, "population_estimate"),
    }  # fmt: skip
    assert (1, "registered", "observed", "more than 105,000") in ecuador
    assert measured("Belize launched an amnesty") == {
        (None, "registered", "observed", "More than 5,000 migrants")
    }
    assert measured("doubled legal labor pathways") == {
        (None, "visas_issued", "observed", "more than 19,000 seasonal labor H-2 visas"),
        (None, "visas_issued", "baseline", "9,796"),
        (None, "visas_issued", "change", "94 percent"),
    }
    assert measured("humanely house migrant") == {(None, "places", "observed", "676-person capacity")}
    assert measured("resettle 4,000 individuals") == {(None, "departed", "target", "4,000 individuals")}
    assert measured("expanded refugee resettlement in the Western Hemisphere") == {
        (None, "departed", "observed", "2,485 individuals"),
        (None, "departed", "change", "521 percent"),
    }
    assert measured("six refugee processing trips") == {
        (None, "trips", "target", "six refugee processing trips"),
        (None, "interviewed", "target", "more than 2,500 refugee applicants"),
    }


@pytest.mark.usefixtures("lima")
def test_until_when() -> None:
    amnesty = Programme.objects.get(commitments__versions__quote__contains="Belize launched an amnesty")
    assert (amnesty.begins, amnesty.ends) == (dt.date(2022, 8, 2), dt.date(2022, 11, 30))
    resettled = Observation.objects.get(figure__quote="4,000 individuals")
    assert resettled.ends == dt.date(2028, 12, 31)
    registration = Programme.objects.get(commitments__versions__quote__contains="Ecuador published")
    assert registration.phases.count() == 3


def test_the_page_says_it(client: Client, lima: Document) -> None:
    text = client.get(f"/processes/{lima.process.slug}/").content.decode()
    assert "11 of 21 endorsers have no commitment in this document" in text
