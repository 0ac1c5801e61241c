"""Words that tell documents of commitments from ordinary text: news, law, mail, tales."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Opened, any_of
from pledgebook.vocabulary.table import rows

_KINDS = (
    "frame", "report", "scene", "voice", "statute", "enacting", "article", "first", "event", "fate", "passing",
    "address", "gathering", "accord", "rubric", "announced", "trade", "pledging", "release", "signer", "form",
    "befalling", "peopled", "people", "forced",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ordinary:
    """What is searched for in lower case, by the kinds that the table explains.

    ``reporting`` searches for what ``report`` matches; ``articles`` is tried where a block begins, ``rubric`` where a
    title does. ``fates`` and ``trades`` are lemmas of verbs, ``futures`` the same where a form begins with its lemma,
    ``befalling`` is tried right behind a verb, ``forced`` where one begins, ``people`` is searched for behind one of
    ``peopled``; ``signers`` what a contract calls who signs it.
    """

    frame: re.Pattern[str]
    release: re.Pattern[str]
    voice: Opened
    scene: Opened
    report: re.Pattern[str]
    reporting: Opened
    statute: Opened
    enacting: re.Pattern[str]
    articles: re.Pattern[str]
    event: Opened
    passing: re.Pattern[str]
    address: Opened
    gathering: Opened
    accord: Opened
    rubric: re.Pattern[str]
    announced: Opened
    pledging: Opened
    form: Opened
    fates: frozenset[str]
    befalling: re.Pattern[str]
    forced: re.Pattern[str]
    peopled: frozenset[str]
    people: Opened
    futures: tuple[str, ...]
    trades: frozenset[str]
    signers: frozenset[str]


@cache
def load_ordinary(language: str) -> Ordinary:
    """The words of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(f"{language}/ordinary.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    numbered = rf"{any_of(found['article'])} ?(?:\d|[ivxlc]+\b|{any_of(found['first'])})"
    return Ordinary(
        frame=_whole([*found["frame"], *found["release"]]),
        release=_whole(found["release"]),
        voice=_searched(found["voice"]),
        scene=_searched(found["scene"]),
        report=_whole(found["report"]),
        reporting=_searched(found["report"]),
        statute=_searched(found["statute"]),
        enacting=_whole(found["enacting"]),
        articles=lazily(numbered),
        event=_searched(found["event"]),
        passing=lazily(rf"(?<![\w-]){any_of(found['passing'])}[ '](?:\S+ ){{0,2}}$"),
        address=_searched(found["address"]),
        gathering=_searched(found["gathering"]),
        accord=_searched(found["accord"]),
        rubric=lazily(rf"(?:\d+ )?{any_of(found['rubric'])}(?![\w-])"),
        announced=_searched(found["announced"]),
        pledging=_searched(found["pledging"]),
        form=_searched(found["form"]),
        fates=frozenset(found["fate"]),
        befalling=lazily(rf" {any_of(found['befalling'])}(?![\w-])"),
        forced=lazily(rf"(?:[^\W\d_]+(?:-[^\W\d_]+)*[ ']){{0,2}}{any_of(found['forced'])}(?!\w)"),
        peopled=frozenset(found["peopled"]),
        people=_searched(found["people"]),
        futures=tuple(found["fate"]),
        trades=frozenset(found["trade"]),
        signers=frozenset(found["signer"]),
    )


def _searched(phrases: list[str]) -> Opened:
    return Opened(_whole(phrases), phrases)


def _whole(phrases: list[str]) -> re.Pattern[str]:
    return lazily(rf"(?<![\w-]){any_of(phrases)}(?![\w-])")
