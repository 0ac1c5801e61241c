"""All mentions of a document, in their order."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right

from pledgebook.mentions.bare_numbers import with_nouns
from pledgebook.mentions.document_date import Dated, date_of
from pledgebook.mentions.figures import RawFigure
from pledgebook.mentions.names import find_names
from pledgebook.mentions.plain_spelling import plain
from pledgebook.mentions.scan import scan
from pledgebook.mentions.time_resolving import Anchor
from pledgebook.mentions.times import RawTime, resolve_time
from pledgebook.model import Document, Figure, Mentions, Name, Origin, Span, Time
from pledgebook.vocabulary import Vocabulary


def find(document: Document, vocabulary: Vocabulary, date: dt.date | None = None) -> tuple[Mentions, Dated]:
    """The names, figures and times of ``document``, and the date that the times were resolved against.

    ``date`` overrides the date that the document gives itself.
    """
    text = plain(document.flow.text)
    found = scan(text, vocabulary)
    names = find_names(text, document.sentences, vocabulary)
    dated = Dated(date, Origin("mentions.document_date.given")) if date else date_of(document, found.times)
    times = _times(document, text, found.times, names, dated.date, vocabulary)
    figures = tuple(_figure(document, raw) for raw in with_nouns(text, found.figures, vocabulary))
    return Mentions(tuple(names), figures, times), dated


def _figure(document: Document, raw: RawFigure) -> Figure:
    origin = Origin(f"mentions.figures.{raw.rule}", raw.entry)
    return Figure(raw.at, document.select(raw.at), raw.kind, raw.low, raw.high, raw.hedge, raw.unit, origin)


def _times(
    document: Document, text: str, raws: tuple[RawTime, ...], names: list[Name], date: dt.date | None,
    vocabulary: Vocabulary,
) -> tuple[Time, ...]:  # fmt: skip
    starts = [sentence.at.start for sentence in document.sentences]
    times = []
    for raw in raws:
        index = bisect_right(starts, raw.at.start) - 1
        sentence = document.sentences[index].at if index >= 0 else Span(0, len(text))
        block = document.blocks[document.sentences[index].block].at if index >= 0 else sentence
        anchor = _anchor(date, names, block, vocabulary) if raw.moment.fiscal else Anchor(date)
        times.append(resolve_time(raw, sentence, document, text, anchor, vocabulary))
    return tuple(times)


def _anchor(date: dt.date | None, names: list[Name], block: Span, vocabulary: Vocabulary) -> Anchor:
    """The fiscal year is that of the first country or agency that the block names."""
    first = bisect_left(names, block.start, key=lambda name: name.at.start)
    last = bisect_left(names, block.end, key=lambda name: name.at.start)
    speakers = [name.id if name.kind == "country" else name.acts_for for name in names[first:last]]
    country = next((speaker for speaker in speakers if speaker), None)
    if country is None:
        return Anchor(date)
    year = vocabulary.calendar.fiscal.get(country)
    return Anchor(date, year.begins if year else 1, year.named_by_end if year else True)
