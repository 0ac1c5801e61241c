"""A registry of any size: the sample's commitments again and again, with other parties and numbers.

Run as a program (``python -m benchmarks.book DATABASE COUNT``) it imports them and tells, as JSON, the seconds of the
import alone and the queries of each page: the settings of Django name one database a process.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.documents import sample
from pledgebook.model import Commitment, Document, Flow, Reading, Selector, Sentence, Span

if TYPE_CHECKING:
    from django.test import Client

SLUG = "los-angeles-declaration"
LIST = f"/processes/{SLUG}/commitments/"
PARTIES = (
    "ARG", "BRB", "BLZ", "BRA", "CAN", "CHL", "COL", "CRI", "ECU", "SLV", "GTM", "GUY", "HTI", "HND", "JAM", "MEX",
    "PAN", "PRY", "PER", "USA", "URY",
)  # fmt: skip
STEP = 8  # has no divisor in common with the number of parties, so that each of them gets its share
APART = "\n\n"
# Pages whose queries are counted, beside those of a document and of a figure.
PAGES = (
    LIST, f"{LIST}?party=CAN", f"{LIST}?q=refugees", f"{LIST}?sort=title", f"/processes/{SLUG}/",
    f"/processes/{SLUG}/findings/", f"/processes/{SLUG}/parties/CAN/", f"/processes/{SLUG}/packages/7/",
    f"/processes/{SLUG}/meetings/2022-10-06/", "/commitments/LAD-5/", "/programmes/LAD-P5/", "/history/",
)  # fmt: skip


def reading(count: int) -> Reading:
    """A document with so many commitments, as it would be after it was read. The same in every run."""
    source = sample().read(audit=False)
    texts, commitments, at = [], [], 0
    for n in range(count):
        model = source.commitments[n % len(source.commitments)]
        words = source.document.words(model.at)
        texts.append(words)
        commitments.append(_moved(model, n, at, words))
        at += len(words) + len(APART)
    text = APART.join(texts)
    flow = Flow(text, (0,), (0,), (len(text),))
    sentences = tuple(Sentence(each.at, 0) for each in commitments)
    document = Document(text, flow, (), sentences, "text", f"{count:064x}", f"book-{count}.txt")
    return Reading(document, source.edition, tuple(commitments), (), ())


def _moved(model: Commitment, n: int, at: int, words: str) -> Commitment:
    """The commitment at another place, of another party."""

    def place(span: Span) -> dict[str, Any]:
        start, end = at + span.start - model.at.start, at + span.end - model.at.start
        quote = words[start - at : end - at]
        return {"at": Span(start, end), "selector": Selector(start, end, quote)}

    return replace(
        model,
        **place(model.at),
        title=f"{n + 1}. {model.title}",
        parties=(PARTIES[n * STEP % len(PARTIES)],),
        figures=tuple(replace(each, **place(each.at)) for each in model.figures),
        times=tuple(replace(each, **place(each.at)) for each in model.times),
    )


def rows(count: int) -> Iterator[dict[str, object]]:
    """The same commitments as rows of one flat table, with the facets of the list as columns."""
    read = reading(count)
    pillars = read.edition.pillars
    for n, each in enumerate(read.commitments, 1):
        roles = {figure.role for figure in each.figures}
        yield {
            "id": n,
            "title": each.title,
            "quote": each.selector.quote,
            "party": each.parties[0],
            "pillar": pillars[each.pillar - 1] if each.pillar else "",
            "kind": each.kind or "",
            "declared": each.declared or "",
            "stance": each.stance or "",
            "has_target": int("target" in roles),
            "has_deadline": int(any(time.role == "deadline" for time in each.times)),
            "figures": "; ".join(figure.text for figure in each.figures),
            "times": "; ".join(time.text for time in each.times),
        }


def fill(database: Path, count: int) -> dict[str, Any]:
    """Import them into a new registry; the seconds of the import, and how many queries each page then takes."""
    os.environ["PLEDGEBOOK_HOSTS"] = "testserver,localhost"
    from pledgebook.web import standalone

    read = reading(count)
    with standalone.registry(str(database), new=True):
        standalone.load_only_process("bench")
        start = time.perf_counter()
        ids = [
            public_id
            for each in standalone.import_readings([read], None, "bench", publish=True)
            for public_id in each.public_ids
        ]
        seconds = time.perf_counter() - start
        assert len(ids) == count
        return {"seconds": seconds, "queries": dict(_queries())}


def _queries() -> Iterator[tuple[str, int]]:
    from django.test import Client

    from pledgebook.web.registry.models import Figure

    client = Client()
    figure = Figure.objects.select_related("document").order_by("pk")[0]
    document = f"/documents/{figure.document.sha256}/"
    # The names are the same at each size, the SHA-256 in the addresses is not.
    yield from _counted(client, {"a document": document, "a figure": f"{document}figures/{figure.start}/"})
    yield from _counted(client, {path: path for path in PAGES})


def _counted(client: Client, paths: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for name, path in paths.items():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(path).status_code == 200, path
        yield name, len(queries)


if __name__ == "__main__":
    print(json.dumps(fill(Path(sys.argv[1]), int(sys.argv[2]))))
