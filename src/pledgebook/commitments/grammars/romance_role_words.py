"""What stands around a figure and tells its part where verbs have endings, compiled once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pledgebook.model import Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Closed, Opened, any_of

_SPACE = r"(?: |(?<='))"
_YEAR = r"(?:19|20)\d\d(?!\d|[.,]\d)"


@dataclass(frozen=True, slots=True)
class BaseWords:
    """What a figure is compared with.

    Before a baseline stands ``compared``, ``exceeded`` ("mais 24 % do que os") or ``now``, behind it ``current``, and
    ``halved`` before what is made a fraction of itself.
    """

    compared: Closed
    exceeded: re.Pattern[str]
    now: re.Pattern[str]
    current: re.Pattern[str]
    halved: Closed


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """How something changes.

    ``from_`` stands before the first end of a change and ``to`` behind it, ``last`` before the second, ``changing``
    anywhere before both. ``by`` is a verb of change directly before what it changes by, ``amount`` all between them
    ("en un"); ``more`` stands behind that, or ``added`` begins it and ``than`` follows. ``capacity`` stands before what
    grows to hold more.
    """

    from_: Closed
    to: re.Pattern[str]
    last: Closed
    changing: re.Pattern[str]
    by: re.Pattern[str]
    amount: Closed
    more: re.Pattern[str]
    added: re.Pattern[str]
    than: re.Pattern[str]
    capacity: Opened


@dataclass(frozen=True, slots=True)
class PartWords:
    """What is divided, and into what.

    ``total`` stands before an amount that others make up. ``whole``, ``body`` ("40 % de una red de 300") and ``opens``
    stand before what is divided, ``planned`` behind it, ``apart`` is all between it and its part, ``divided`` begins
    behind the part; ``of`` behind a percentage of something that is no number, ``against`` behind one that is compared
    with another.
    """

    total: Opened
    whole: re.Pattern[str]
    body: re.Pattern[str]
    opens: Closed
    apart: re.Pattern[str]
    divided: re.Pattern[str]
    planned: re.Pattern[str]
    against: re.Pattern[str]
    of: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ReachedWords:
    """What is there already.

    ``already``, ``since`` and ``so_far`` ("otorgados hasta") stand behind it, ``already_before`` before.
    """

    already: re.Pattern[str]
    already_before: Opened
    since: re.Pattern[str]
    so_far: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class RoleWords:
    """Patterns around a figure, by what they tell of it."""

    bases: BaseWords
    changes: ChangeWords
    parts: PartWords
    reached: ReachedWords


class _Small(NamedTuple):
    """What several of the patterns are made of."""

    hedges: tuple[str, ...]
    article: str
    hedge: str
    of: str
    percent: str
    ahead: str


@cache
def role_words(vocabulary: Vocabulary) -> RoleWords:
    """The patterns of a language."""
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    hedges = vocabulary.quantities.hedges_before
    article, hedge = any_of(words["article"]), any_of(hedges)
    shared = _Small(
        hedges=tuple(hedges),
        article=article,
        hedge=hedge,
        of=any_of(words["of"]),
        percent=rf"\d[\d.,]* ?(?:%|{any_of(small['percent'])})",
        ahead=rf"{_SPACE}(?:(?:{article}|{hedge}){_SPACE}){{0,2}}$",
    )
    return RoleWords(
        _bases(vocabulary, shared),
        _changes(vocabulary, shared),
        _parts(vocabulary, shared),
        _reached(vocabulary),
    )


def _bases(vocabulary: Vocabulary, shared: _Small) -> BaseWords:
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    hedges, article, of, percent, ahead = (
        shared.hedges,
        shared.article,
        shared.of,
        shared.percent,
        shared.ahead,
    )
    baselines, compared = _compared(vocabulary)
    now = any_of(phrases(vocabulary, "baseline", "now"))
    changing = _changing(vocabulary)
    return BaseWords(
        compared=Closed(
            lazily(rf"\b{compared}{ahead}", re.IGNORECASE), [*baselines, *words["article"], *hedges]
        ),
        exceeded=lazily(
            rf"\b{any_of(words['comparing'])} {percent} (?:{of} )?{any_of(words['that'])}{ahead}",
            re.IGNORECASE,
        ),
        now=lazily(rf"\b{now}(?: [^\W\d_]+){{0,2}}{ahead}", re.IGNORECASE),
        current=lazily(rf"(?: (?!{any_of(words['relative'])}\b)[^\W\d_]+){{0,3}} {now}\b", re.IGNORECASE),
        halved=Closed(
            lazily(
                rf"\b{changing} [^.,;]{{0,12}}\b{any_of(small['fraction'])}(?: {article})? $", re.IGNORECASE
            ),
            [*small["fraction"], *words["article"]],
        ),
    )


def _changes(vocabulary: Vocabulary, shared: _Small) -> ChangeWords:
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    hedges, hedge, of = shared.hedges, shared.hedge, shared.of
    a = any_of(words["indefinite"])
    some = rf"{_SPACE}(?:(?:{a}|{hedge}){_SPACE}){{0,2}}$"  # "en un", but no "en el"
    start, end = any_of(words["start"]), any_of(words["reach"])
    changes, that = phrases(vocabulary, "change", "after"), words["that"]
    compares = [phrase for phrase in changes if phrase.rpartition(" ")[2] in that]  # "más que"
    changing = _changing(vocabulary)
    capacity = [*phrases(vocabulary, "capacity", "of"), *small["capacity"]]
    return ChangeWords(
        from_=Closed(lazily(rf"(?<!\w){start} $", re.IGNORECASE), words["start"]),
        to=lazily(
            rf"(?:[^.,;:()\d]|{_YEAR}){{0,30}}? {end} (?:{hedge} )?(?:[^\d\s]{{1,4}} ?)?(?!{_YEAR})\d",
            re.IGNORECASE,
        ),
        last=Closed(
            lazily(
                rf"(?<!\w){start} [^\d\s]{{0,4}} ?(?!{_YEAR})\d(?:[^;:,()]|,\d){{0,80}} {end} (?:{hedge} )?$",
                re.IGNORECASE,
            ),
            [*words["reach"], *hedges],
        ),
        changing=lazily(rf"\b{changing}\b", re.IGNORECASE),
        by=lazily(rf"\b{changing}(?: {any_of(small['by'])})?{some}", re.IGNORECASE),
        amount=Closed(
            lazily(rf"\b{any_of(small['by'])}{some}", re.IGNORECASE),
            [*small["by"], *words["indefinite"], *hedges],
        ),
        more=lazily(rf" (?:{any_of(compares)}|{any_of(changes)} {any_of(that)})\b", re.IGNORECASE),
        added=lazily(rf"{any_of(words['comparing'])} (?!{of} )", re.IGNORECASE),
        than=lazily(rf" (?:{of} )?{any_of(that)}\b"),
        capacity=Opened(lazily(rf"\b{any_of(capacity)}\b", re.IGNORECASE), capacity),
    )


def _parts(vocabulary: Vocabulary, shared: _Small) -> PartWords:
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    article, hedge, of, percent = shared.article, shared.hedge, shared.of, shared.percent
    _, compared = _compared(vocabulary)
    wholes = [each for each in small["of whole"] if each not in words["of"] or each in small["bare"]]
    whole = any_of(wholes)
    noun = rf"(?: (?!{any_of(vocabulary.quantities.stops)}\b)[^\W\d_]+){{0,3}}"
    part = rf"(?:(?:\d|%)\S*{noun}\)?|\b{any_of(small['fraction'])})"
    return PartWords(
        total=Opened(lazily(rf"\btotal(?: {of}| [^\W\d_]+)? \(?(?:{hedge} )?$", re.IGNORECASE), ["total"]),
        whole=lazily(rf"{part},? {whole} (?:{hedge} )?$", re.IGNORECASE),
        body=lazily(rf"(?:%|{any_of(small['percent'])}) {of} {any_of(words['indefinite'])} [^\W\d_]+ {of} $"),
        opens=Closed(lazily(rf"(?:^|[.;:] ){whole} $", re.IGNORECASE), wholes),
        apart=lazily(rf"[^.;:]{{0,80}}?,? {whole} (?:{hedge} )?", re.IGNORECASE),
        divided=lazily(rf"(?: [^\W\d_]+){{0,2}},? {whole} (?:{hedge} )?\d", re.IGNORECASE),
        planned=lazily(
            rf"(?: [^\W\d_]+){{0,3}} {any_of(phrases(vocabulary, 'target', 'whole'))}".replace(r"\*", r"\w*"),
            re.IGNORECASE,
        ),
        against=lazily(rf"[^.;]{{0,90}}?\b{compared} (?:{article} )?{percent}", re.IGNORECASE),
        of=lazily(rf"(?: \([^)]*\))? {of} (?!(?:(?:{article}|{any_of(words['others'])}) )?\d)"),
    )


def _reached(vocabulary: Vocabulary) -> ReachedWords:
    words, small = vocabulary.wording.words, vocabulary.quantities.figure_words
    return ReachedWords(
        already=lazily(
            rf"(?: (?!{any_of(small['and'])} )[^\W\d_]+){{0,4}} {any_of(words['already'])} ", re.IGNORECASE
        ),
        already_before=Opened(
            lazily(rf"\b{any_of(words['already'])}(?: [^\s,;:]+){{0,5}} $", re.IGNORECASE),
            words["already"],
        ),
        since=lazily(
            rf",? {any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == 'since')}\b"
        ),
        so_far=lazily(
            rf"(?: [^\W\d_]+){{0,2}} {any_of(vocabulary.verbs.participle)} "
            rf"{any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == 'until')}\b"
        ),
    )


def _compared(vocabulary: Vocabulary) -> tuple[list[str], str]:
    """What stands before what is compared with, and one of them."""
    starts = vocabulary.wording.words["start"]
    baselines = [cue for cue in phrases(vocabulary, "baseline", "before") if cue not in starts]
    return baselines, any_of(baselines)


def _changing(vocabulary: Vocabulary) -> str:
    """A form of a verb of change."""
    changing = any_of(vocabulary.quantities.figure_words["changing"])
    return changing.replace(r"\*", r"[^\W\d_]*")


@cache
def phrases(vocabulary: Vocabulary, role: Role, side: str) -> tuple[str, ...]:
    """The rows of ``roles.csv`` for a role and a side."""
    return tuple(cue.phrase for cue in vocabulary.quantities.roles if (cue.role, cue.side) == (role, side))
