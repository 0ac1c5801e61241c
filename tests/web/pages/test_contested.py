"""What is contested says so where it stands, once it is everybody's to read."""

from __future__ import annotations

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.registry.actions import import_reading
from pledgebook.web.registry.models import Commitment, Document, Figure, Observation, Process
from pledgebook.web.reporting.actions import answer_contest, contest, handle_contest
from pledgebook.web.reporting.models import Contest
from tests.web.acting import AT, BY

CLAIM = "The register has another number."
SAID = f'<p class="contest-said" dir="auto">{CLAIM}</p>'  # the history of the document tells of it as well
REASON = "The sheet has it so."


@pytest.fixture
def doubted(document: Document) -> Figure:
    """A figure of a commitment."""
    return (
        document.figures.filter(version__isnull=False)
        .select_related("version__commitment")
        .order_by("start")[0]
    )


def pages(client: Client, figure: Figure) -> list[str]:
    """That of the figure, and that of its commitment."""
    assert figure.version
    paths = (
        f"/documents/{figure.document.sha256}/figures/{figure.start}/",
        f"/commitments/{figure.version.commitment.public_id}/",
    )
    return [client.get(path).content.decode() for path in paths]


def doubt(figure: Figure | Observation) -> Contest:
    return contest(figure, claim=CLAIM, source="", said_by="", by="", at=AT)


def test_a_doubt_stands_with_its_figure_once_it_is_released(client: Client, doubted: Figure) -> None:
    made = doubt(doubted)
    assert not any(CLAIM in page for page in pages(client, doubted))
    handle_contest(made, release=True, by=BY, at=AT)
    for page in pages(client, doubted):
        assert SAID in page
        assert "Not answered yet." in page
    answer_contest(made, "not upheld", REASON, by=BY, at=AT)
    for page in pages(client, doubted):
        assert f'<p class="contest-said" dir="auto">{REASON}</p>' in page
        assert "Not answered yet." not in page


def test_a_doubt_that_is_refused_stands_nowhere(client: Client, doubted: Figure) -> None:
    handle_contest(doubt(doubted), release=False, by=BY, at=AT)
    assert not any(CLAIM in page for page in pages(client, doubted))


def test_it_stands_with_no_other_figure(client: Client, document: Document, doubted: Figure) -> None:
    handle_contest(doubt(doubted), release=True, by=BY, at=AT)
    assert doubted.version
    programme = doubted.version.commitment.programme
    others = document.figures.filter(version__isnull=False).exclude(version__commitment__programme=programme)
    other = others.exclude(version=doubted.version).select_related("version__commitment")[0]
    assert not any(SAID in page for page in pages(client, other))


@pytest.mark.usefixtures("document")
def test_a_doubt_of_a_number_of_its_programme_stands_with_a_commitment(client: Client) -> None:
    seen = Observation.objects.filter(measure__programme__commitments__isnull=False).order_by("pk")[0]
    handle_contest(doubt(seen), release=True, by=BY, at=AT)
    commitment = Commitment.objects.filter(programme=seen.measure.programme).order_by("pk")[0]
    assert SAID in client.get(f"/commitments/{commitment.public_id}/").content.decode()


def test_a_quote_has_no_marks_of_bold_type(client: Client, process: Process) -> None:
    """Those that begin outside of it would be left open."""
    import_reading(
        pipeline.read("# Sheet\n\n- **Chile** will build __120__ shelters.\n"), process, by=BY, at=AT
    )
    page = client.get(f"/commitments/{Commitment.objects.get().public_id}/").content.decode()
    quote = page.partition("<blockquote")[2].partition("</blockquote>")[0]
    assert "shelters" in quote
    assert "**" not in quote
    assert "__" not in quote


def test_numbers_are_in_the_digits_of_the_reader(client: Client, process: Process) -> None:
    """A point that parts thousands in one language begins the fraction in another."""
    import_reading(pipeline.read("# Sheet\n\n- Chile will build 12,500 shelters.\n"), process, by=BY, at=AT)
    found = Figure.objects.select_related("document").get()
    path = f"/documents/{found.document.sha256}/figures/{found.start}/"
    for language, number in (("en", "12,500"), ("es", "12.500")):
        page = client.get(path, headers={"accept-language": language}).content.decode()
        assert f"<dd>{number} shelters</dd>" in page
