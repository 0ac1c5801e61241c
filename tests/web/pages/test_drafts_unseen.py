"""No route shows a reader a word of a draft: all that can be asked for, read from the URL configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from django.test import Client

from pledgebook import pipeline
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import decide_draft, draft_upload, keep_draft, receive_upload
from pledgebook.web.registry.actions.decide_draft import Decision
from pledgebook.web.registry.models import Document, DraftDocument, Figure, Upload
from tests.web.acting import AT, BY, signed_in_as
from tests.web.people.matrix import Route, routes
from tests.web.people.reporting import opened

pytestmark = pytest.mark.django_db

WORD = "Zyxquorn"
TEXT = f"""# {WORD} Pledges

## Pillar 1: {WORD} paths

- Ecuador will build 77,701 shelters in {WORD} by 2026. (new)
- The {WORD} Foundation will give $88.8 million to UNICEF, including $50 million for {WORD} and $10 million for roads.
- Peru doubled its {WORD} visas, from 1,000 to 1,500.
"""
NUMBERS = re.compile(r"(?<!\w)77[,.]?701(?!\w)|88[,.]8")  # by itself: a hash has any five digits in time
TRACES = re.compile(rf"{WORD}|{NUMBERS.pattern}", re.IGNORECASE)
QUERIES = ("", f"?q={WORD}&words={WORD}", "?at=2036-01-01&as-of=2036-01-01&date=2036-01-01")
NOBODY_ASKS = re.compile(
    r"admin:|/admin/|account_|mfa_|openid_|socialaccount_"
)  # other people's pages, without drafts


@pytest.fixture
def draft(document: Document) -> DraftDocument:
    kept = keep_draft(pipeline.read(TEXT), document.process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    draft_upload(upload(document), kept, by=BY, at=AT)
    first, second, third = kept.commitments.all()
    decide_draft(first, Decision("edit", 1, "", {"title": f"{WORD} shelters"}), by="officer", at=AT)
    decide_draft(second, Decision("reject", 1, ""), by="officer", at=AT)
    decide_draft(third, Decision("split", 1, "", words="visas"), by="officer", at=AT)
    return kept


def upload(document: Document) -> Upload:
    known = Upload.objects.first()
    return known or receive_upload(document.process, f"{WORD}.md", TEXT.encode(), by=BY, at=AT)


def things(document: Document, draft: DraftDocument) -> Mapping[str, tuple[object, ...]]:
    """By parameter: what is there, and what of the draft somebody might guess."""
    process = document.process
    figure = Figure.objects.filter(document=document).order_by("start")[0]
    rows = draft.commitments.order_by("number")
    count, programmes = process.commitments_counted, process.programmes_counted
    return {
        "slug": (process.slug,), "sha256": (document.sha256, draft.sha256),
        "code": ("ECU", "PER", f"{WORD} Foundation"),
        "public_id": ("LAD-1", f"LAD-{count + 1}", "LAD-P1", f"LAD-P{programmes + 1}"), "number": (1, 2),
        "position": (1, 2), "start": (figure.start, *(row.start for row in rows)), "date": ("2022-10-06",),
        "sequence": tuple(range(1, 16)), "round_id": (opened(document).public_id,),
        "upload": (upload(document).public_id,),
    }  # fmt: skip


def addresses(
    route: Route, things: Mapping[str, tuple[object, ...]], queries: tuple[str, ...] = QUERIES
) -> Iterator[str]:
    """All of a route with what there is for its parameters; a route with another parameter has nothing of a draft."""
    if not set(route.parameters) <= set(things):
        return
    for values in product(*(things[name] for name in route.parameters)):
        path = route.pattern
        for name, value in zip(route.parameters, values, strict=True):
            path = path.replace(f"<{name}>", str(value))
        for query in queries:
            yield f"/{path}{query}"


def shown(client: Client, address: str) -> str:
    answer = client.get(address, follow=True)
    said = b"".join(answer) if answer.streaming else answer.content
    return said.decode("utf-8", "replace")


def traces(address: str) -> re.Pattern[str]:
    """What would be a word of the draft: not the one that was asked for, which stands in a form or a link again."""
    return NUMBERS if WORD in address else TRACES


@pytest.mark.parametrize("who", ["nobody", "focal", "assessor"])
def test_no_route_shows_a_reader_a_word_of_a_draft(
    document: Document, draft: DraftDocument, client: Client, who: str
) -> None:
    if who == "focal":
        signed_in_as(client, Grant("focal", document.process.slug, "ECU"), name="focal")
    elif who == "assessor":
        signed_in_as(client, Grant("assessor", organisation="An institute"), name="assessor")
    known = things(document, draft)
    asked = 0
    for route in routes():
        if NOBODY_ASKS.match(route.name) or route.name == "sign-out":
            continue
        for address in addresses(route, known):
            asked += 1
            found = traces(address).search(shown(client, address))
            assert not found, (address, found)
    assert asked > 500


def test_the_words_are_found_where_they_are_shown(draft: DraftDocument, client: Client) -> None:
    """What is looked for above would be met."""
    signed_in_as(client, "editor", name="officer")
    for address in ("/review/", f"/review/{draft.sha256}/", f"/uploads/{Upload.objects.get().public_id}/"):
        assert TRACES.search(shown(client, address)), address
