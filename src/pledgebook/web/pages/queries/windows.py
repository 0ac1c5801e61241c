"""The windows that a finding compares: when each statement of a figure, and each part of it, is dated to."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from pledgebook.formats.marks import Backwards
from pledgebook.mentions import find
from pledgebook.vocabulary import DEFAULT, LANGUAGES, load
from pledgebook.web.pages.drawings import Window
from pledgebook.web.pages.queries.findings import Found
from pledgebook.web.registry.models import Document
from pledgebook.web.registry.nouns import read

_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})")
_QUOTED = re.compile("“([^”]+)”")
STATEMENTS = 2  # a finding compares two statements; what follows are parts


def windows(found: Found, document: Document) -> list[Window]:
    """Those of the two statements, then those of the parts that the finding names.

    The days of the statements stand in the finding itself. Those of a part do not: its sentence is read again by the
    rule that dated it, and a part that it does not date to one window, or not in words of the finding, has none here.
    """
    days = _DAYS.findall(found.finding.relation)
    said = found.finding.cue.split(" ... ")
    if len(days) != STATEMENTS or len(found.places) < STATEMENTS:
        return []
    words = said if len(said) == STATEMENTS else [""] * STATEMENTS
    statements = [
        Window(place.quote, each, dt.date.fromisoformat(begins), dt.date.fromisoformat(ends))
        for place, each, (begins, ends) in zip(found.places, words, days, strict=False)
    ]
    return statements + list(_parts(found, document, said))


def _parts(found: Found, document: Document, said: Sequence[str]) -> Iterator[Window]:
    """``said`` are the words that date the statements, and so none of the parts."""
    parts = list(found.finding.places.all())[STATEMENTS:]
    if not parts:
        return
    text = read(document)
    language = document.language if document.language in LANGUAGES else DEFAULT
    quoted = set(_QUOTED.findall(found.finding.explanation))
    times = [
        time
        for time in find(text, load(language), document.date)[0].times
        if time.begins
        and time.ends
        and time.text not in said
        and any(time.text == words or time.text.endswith(f" {words}") for words in quoted)
    ]
    backwards = Backwards(text.flow)
    for part in parts:
        at = backwards.span(part.start, part.end)
        sentence = next((each.at for each in text.sentences if at and each.at.holds(at)), None)
        dated = [time for time in times if sentence and sentence.holds(time.at)]
        if len(dated) == 1 and dated[0].begins and dated[0].ends:
            yield Window(part.quote, dated[0].text, dated[0].begins, dated[0].ends, part=True)
