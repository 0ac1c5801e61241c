"""Numbered phases: which there are, when they open, and which one a place in the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.model import ProposedPhase, Span, Time
from pledgebook.vocabulary.measures import load_programme_words

MOST = 20  # a higher number is no phase that a document would tell apart


@dataclass(frozen=True, slots=True)
class PhaseMention:
    """The phases named at one place."""

    at: Span
    numbers: tuple[int, ...]


def find_phases(text: str, at: Span, language: str) -> tuple[PhaseMention, ...]:
    """The mentions in a stretch of the flow, in order: "phase 2", "Phases 2 and 3", "phases 1 to 3"."""
    found = []
    for match in _shape(language).finditer(text, at.start, at.end):
        numbers = tuple(dict.fromkeys(_numbers(match[0], language)))
        if numbers:
            found.append(PhaseMention(Span(*match.span()), numbers))
    return tuple(found)


def phases(
    text: str,
    mentions: Sequence[PhaseMention],
    times: Iterable[Time],
    sentences: Sequence[Span],
    language: str,
) -> tuple[ProposedPhase, ...]:
    """Each phase once, under the words of its first own mention, with the time that it opens."""
    times = tuple(times)
    titles: dict[int, str] = {}
    opens: dict[int, Time | None] = {}
    for mention in mentions:
        opening = _opening(text, mention, times, sentences, language)
        for number in mention.numbers:
            opens[number] = opens.get(number) or opening
            if len(mention.numbers) == 1:
                titles.setdefault(number, text[mention.at.start : mention.at.end])
    one = load_programme_words(language).phases["one"][0].capitalize()
    return tuple(
        ProposedPhase(number, _capital(titles.get(number, f"{one} {number}")), opens[number])
        for number in sorted(opens)
    )


def phase_at(mentions: Sequence[PhaseMention], place: int) -> int | None:
    """The phase that a place in the text speaks of: that of the mention before it, if it names one alone."""
    before = [mention for mention in mentions if mention.at.start <= place]
    return before[-1].numbers[0] if before and len(before[-1].numbers) == 1 else None


def _opening(
    text: str, mention: PhaseMention, times: Sequence[Time], sentences: Sequence[Span], language: str
) -> Time | None:
    """The first time behind the mention in its sentence, where a word between them says "open"."""
    end = next((sentence.end for sentence in sentences if sentence.holds(mention.at)), mention.at.end)
    after = [time for time in times if mention.at.end <= time.at.start < end]
    if after and _opens(language).search(text, mention.at.end, after[0].at.start):
        return after[0]
    return None


def _numbers(words: str, language: str) -> Iterable[int]:
    """The numbers of a mention; "1 to 3" is 1, 2, 3."""
    given = [int(number) for number in re.findall(r"\d+", words)]
    ranges = load_programme_words(language).phases["to"]
    if len(given) == 2 and any(f" {word} " in words for word in ranges) and given[1] - given[0] < MOST:
        return range(given[0], given[1] + 1)
    return [number for number in given if 0 < number <= MOST]


@cache
def _shape(language: str) -> re.Pattern[str]:
    words = load_programme_words(language).phases
    one, several, joined = (
        "|".join(re.escape(word) for word in chosen)
        for chosen in (words["one"], words["several"], (*words["and"], *words["to"]))
    )
    number = r"\d{1,2}\b(?![.,]?\d)"
    further = rf"(?:(?:, (?:(?:{joined}) )?| (?:{joined}) ){number})*"
    return re.compile(rf"\b(?:(?:{several}) {number}{further}|(?:{one}) {number})", re.IGNORECASE)


@cache
def _opens(language: str) -> re.Pattern[str]:
    return near(load_programme_words(language).phases["opens"])


@cache
def near(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words; one that ends in "*" with any ending."""
    forms = (re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]
