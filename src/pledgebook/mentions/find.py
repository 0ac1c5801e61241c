"""All mentions of a document, in their order."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from pledgebook.mentions.bare_numbers import with_nouns
from pledgebook.mentions.column_units import with_columns
from pledgebook.mentions.deadline_columns import as_deadline
from pledgebook.mentions.document_date import Dated, date_of
from pledgebook.mentions.earlier_times import counted_back, counted_on, year_before
from pledgebook.mentions.listed_months import in_listed_years
from pledgebook.mentions.names import find_names
from pledgebook.mentions.numeric_dates import with_numeric_dates
from pledgebook.mentions.plain_spelling import plain
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.mentions.same_periods import with_same_periods
from pledgebook.mentions.scan import scan
from pledgebook.mentions.stated_currency import with_stated_currency
from pledgebook.mentions.time_context import time_context
from pledgebook.mentions.time_fields import time_fields, with_bare_times
from pledgebook.mentions.time_resolving import Anchor
from pledgebook.mentions.times import RawTime, resolve_time
from pledgebook.mentions.told_times import lies_behind, told_by_other
from pledgebook.mentions.told_years import in_told_years
from pledgebook.model import Block, Document, Figure, Mentions, Name, Origin, Span, Time
from pledgebook.vocabulary import Vocabulary

_OPENING = 30  # characters of a block in which its subject begins
_WIDEST = 20  # cells before one that are looked at for its row
_ARTICLE = 5  # characters before a name that opens a sentence: "The "
_SUBJECT = re.compile(r", (?:[Tt]he |[EeOo]l |[Ll]a |[Oo] |[Aa] |[Ll]e |[Ll]')?(?=[A-ZÀ-Þ])")


def find(document: Document, vocabulary: Vocabulary, date: dt.date | None = None) -> tuple[Mentions, Dated]:
    """The names, figures and times of ``document``, and the date that the times were resolved against.

    ``date`` overrides the date that the document gives itself.
    """
    text = plain(document.flow.text)
    found = scan(text, vocabulary)
    found = found._replace(times=with_numeric_dates(found.times))
    names = find_names(text, document.sentences, vocabulary)
    dated = (
        Dated(date, Origin("mentions.document_date.given"))
        if date
        else _dated(document, found.times, vocabulary)
    )
    times = _times(document, text, found.times, names, dated.date, vocabulary)
    written = with_columns(document, text, found.figures, vocabulary)
    counted = with_stated_currency(text, with_nouns(text, written, vocabulary), vocabulary)
    figures = tuple(_figure(document, raw) for raw in counted)
    return Mentions(tuple(names), figures, times), dated


def _dated(document: Document, times: tuple[RawTime, ...], vocabulary: Vocabulary) -> Dated:
    stated = with_numeric_dates(scan(plain(document.metadata.get("date", "")), vocabulary).times)
    words = vocabulary.calendar.words
    return date_of(document, times, stated, words["signed"], words["published"])


def _figure(document: Document, raw: RawFigure) -> Figure:
    origin = Origin(f"mentions.figures.{raw.rule}", raw.entry)
    return Figure(raw.at, document.select(raw.at), raw.kind, raw.low, raw.high, raw.hedge, raw.unit, origin)


def _times(
    document: Document, text: str, raws: tuple[RawTime, ...], names: list[Name], date: dt.date | None,
    vocabulary: Vocabulary,
) -> tuple[Time, ...]:  # fmt: skip
    starts = [sentence.at.start for sentence in document.sentences]
    fields = time_fields(document, text, vocabulary)
    raws = tuple(with_bare_times(raws, fields, text, vocabulary))
    speakers = _Speakers(names, date, vocabulary) if any(map(_of_party, raws)) else None
    times: list[Time] = []
    for raw in in_listed_years(in_told_years(raws, text, vocabulary), text, vocabulary):
        index = bisect_right(starts, raw.at.start) - 1
        sentence = document.sentences[index].at if index >= 0 else Span(0, len(text))
        block = document.sentences[index].block if index >= 0 else None
        if speakers and _of_party(raw):
            places = [sentence] if block is None else _around(document, block)
            behind = _SUBJECT.match(text, raw.at.end)  # "In FY 2023, Canada issued"
            opened = [Span(behind.end(), behind.end() + 1)] if behind else []
            anchor = speakers.of(Span(sentence.start, raw.at.start), [raw.at, *opened, *places])
        else:
            anchor = Anchor(date)
        if (
            raw.moment.yearless and raw.until is not None and block is not None
        ):  # a single one may be of its own
            anchor = anchor._replace(side=_side_above(document, block, text, vocabulary))
        time = resolve_time(raw, sentence, document, text, anchor, vocabulary)
        if bounded := fields.headed(raw):
            headed = resolve_time(bounded, sentence, document, text, anchor, vocabulary)
            time = headed if headed.role == "deadline" else as_deadline(time, fields.past(raw, date))
        time = fields.labelled(time, date)
        last = times[-1] if times and times[-1].at.start >= sentence.start else None
        time = year_before(time, raw, last, text, vocabulary)
        time = counted_on(time, raw, times, sentence, text, vocabulary)
        since = sentence if block is None else document.blocks[block].at
        told = told_by_other(counted_back(time, raw, times, sentence), raw, times, since, anchor)
        if told and not lies_behind(told, raw, times, text, date, vocabulary):
            times.append(told)
    return with_same_periods(times, text, document, vocabulary)


def _around(document: Document, index: int) -> list[Span]:
    """The opening of a block, the words that introduce its list, its row, the headings over it, then all of it."""
    block = document.blocks[index]
    stem = [] if block.stem is None else [block.stem]
    row = _row(document, index) if block.kind == "cell" else []
    opening = Span(block.at.start, min(block.at.end, block.at.start + _OPENING))
    around = [document.blocks[each].at for each in (*stem, *row, *reversed(block.headings))]
    return [opening, *around, block.at]


def _row(document: Document, index: int) -> list[int]:
    """The cells of the row of a cell that stand before it, from the first."""
    cell, near = document.blocks[index], range(max(0, index - _WIDEST), index)
    return [each for each in near if _same_row(document.blocks[each], cell)]


def _same_row(block: Block, cell: Block) -> bool:
    return block.kind == "cell" and (block.table, block.row) == (cell.table, cell.row)


def _side_above(document: Document, index: int, text: str, vocabulary: Vocabulary) -> int:
    """On which side of today lies what a block's stem, or the item that it is under, speaks of; 0 where none tells."""
    block = document.blocks[index]
    above = block.stem if block.stem is not None else block.parent
    if above is None:
        return 0
    at, context = document.blocks[above].at, time_context(vocabulary)
    said = text[at.start : at.end]
    ahead, done = context.ahead.search(said), context.done.search(said)
    return 0 if bool(ahead) == bool(done) else 1 if ahead else -1


def _of_party(raw: RawTime) -> bool:
    """Whether the days of a time depend on whose it is: fiscal years, seasons."""
    return raw.moment.fiscal or raw.moment.season is not None


class _Speakers:
    """Whose fiscal years and seasons a document speaks of, place by place."""

    def __init__(self, names: Sequence[Name], date: dt.date | None, vocabulary: Vocabulary) -> None:
        self._date, self._years = date, vocabulary.calendar.fiscal
        self._southern = vocabulary.calendar.southern
        speakers = [(name, name.id if name.kind == "country" else name.acts_for) for name in names]
        named = [(name.at.start, speaker) for name, speaker in speakers if speaker]
        acting = [name.kind != "country" for name, speaker in speakers if speaker]
        self._agencies = frozenset(index for index, is_agency in enumerate(acting) if is_agency)
        self._starts = [start for start, _ in named]
        self._countries = [country for _, country in named]
        agencies = {name.acts_for for name in names if name.acts_for}
        speaking = agencies if len(agencies) == 1 else set(self._countries)
        shared = [self._anchor(country) for country in speaking]
        years = {anchor._replace(southern=False) for anchor in shared}
        self._shared = years.pop() if len(years) == 1 else Anchor(date)

    def of(self, sentence: Span, places: Iterable[Span]) -> Anchor:
        """That of the agency that the sentence names first, or of the country that opens it.

        Else that of the first country or agency of the block.

        Where there is none, that of its stem or headings.

        Where these name none ("we will", an organisation), it is that of the one country whose agencies the document
        names, else the one that all its countries share.
        """
        own = bisect_left(self._starts, sentence.start)
        end = sentence.end if own in self._agencies else min(sentence.end, sentence.start + _ARTICLE)
        if own < len(self._starts) and self._starts[own] < end:
            return self._anchor(self._countries[own])
        for at in places:
            first = bisect_left(self._starts, at.start)
            if first < len(self._starts) and self._starts[first] < at.end:
                return self._anchor(self._countries[first])
        return self._shared

    def _anchor(self, country: str) -> Anchor:
        year = self._years.get(country)
        begins, by_end = (year.begins, year.named_by_end) if year else (1, True)
        return Anchor(self._date, begins, by_end, southern=country in self._southern)
