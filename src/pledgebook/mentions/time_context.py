"""The words around a time that decide between its readings, compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Closed, Endings, Opened, any_of, last_words

_NEVER = re.compile(r"(?!)")
_CASE = {"english": re.NOFLAG, "romance": re.IGNORECASE}  # "United" is no verb
_GOAL = 50  # characters between a goal and the time that is set for it
_BEGUN = frozenset(
    {"since", "start", "from", "as of", "after"}
)  # kinds of cues between a length and its beginning
_MOST_OPENERS = 4  # "a más tardar en el mes de": words between a cue and its time


@dataclass(frozen=True, slots=True)
class TimeContext:
    """Patterns that are looked for before a time (``cue``, ``law`` ...), behind it (``link``, ``onwards`` ...) or both.

    ``cues`` maps the words that ``cue`` finds to their kind, ``opened`` ends with the hour from which on something
    lasts, ``hours`` with that until which it does; ``listed`` are the words between the last two of a list,
    ``until`` those that end a range begun by "since", ``lasting`` the cues behind which a length stands for itself,
    ``spread`` those behind which one to come begins now ("over three years"), ``due`` those of what is to come,
    ``reached`` those by which a month is that by whose end something is done, ``aimed`` those by which a time is behind
    a noun for a ``goal``; ``joined`` ends with what a further clause begins with, ``week`` with "the week of";
    ``begun`` stands between a length and what it begins with, ``termed`` behind a term that is counted from something.
    ``school`` ends with a name of the school year, ``yearly`` with "each year", ``coming`` with a verb in the present
    of what begins at a time.
    """

    cue: re.Pattern[str]
    cue_ends: Endings
    opened: re.Pattern[str]
    hours: re.Pattern[str]
    link: re.Pattern[str]
    begun: re.Pattern[str]
    termed: re.Pattern[str]
    again: re.Pattern[str]
    closed: re.Pattern[str]
    reached: frozenset[str]
    list_mark: re.Pattern[str]
    onwards: re.Pattern[str]
    behind: re.Pattern[str]
    reference: re.Pattern[str]
    named: re.Pattern[str]
    law: re.Pattern[str]
    planned: re.Pattern[str]
    goal: re.Pattern[str]
    joined: Closed
    aimed: frozenset[str]
    week: re.Pattern[str]
    school: re.Pattern[str]
    school_behind: re.Pattern[str]
    yearly: re.Pattern[str]
    yearly_behind: re.Pattern[str]
    coming: Opened
    ahead: Opened
    aiming: Opened
    vowed: Closed
    opening: re.Pattern[str]
    done: Opened
    start: Opened
    first: Closed
    change: Opened
    baseline: re.Pattern[str]
    cues: dict[str, str]
    listed: frozenset[str]
    until: frozenset[str]
    lasting: frozenset[str]
    spread: frozenset[str]
    due: frozenset[str]
    extreme: Opened


@cache
def time_context(vocabulary: Vocabulary) -> TimeContext:
    """The context patterns of a language."""
    calendar = vocabulary.calendar
    cues, tenses, words = calendar.cues, calendar.tenses, calendar.words
    roles = vocabulary.quantities.roles
    changes = [cue.phrase for cue in roles if cue.role == "change"]
    baselines = [cue.phrase for cue in roles if cue.role == "baseline" and cue.side == "before"]
    ahead = any_of(word for word, shift in calendar.shifts.items() if shift == 1)
    coming = rf"{ahead}(?!\w)(?! {any_of(calendar.units)}\b)"  # no "y el próximo mes"
    openers = any_of([*words["opener"], *words["noun"], *words["week"]])
    of = any_of(vocabulary.wording.words["of"])  # "2024 como base de datos"
    begun = [phrase for phrase, kind in cues.items() if kind in _BEGUN]
    space = r"(?:(?<=')| )"  # "l'" has none behind it
    # "las 18:00 horas del", "5 p.m. on": an hour, which says nothing of the day
    word = any_of(words["clock"])  # without minutes or such a word it is a number: "raise it by 12 in 2026"
    hour = rf"(?:\d{{1,2}} ?[:h] ?\d{{2}}(?: ?{word})?|(?:\d{{1,2}}(?:\.\d{{2}})? ?)?{word})"
    clock = (
        rf"(?:{any_of(words['article'])}{space})?{hour} {any_of([*cues, *words['opener'], *words['joint']])}"
    )
    since = any_of(phrase for phrase, kind in cues.items() if kind in ("from", "of"))
    until = any_of([*words["to"], *cues])
    opened = rf"(?:\d{{1,2}}[.:h]\d{{2}}|{since}{space}\d{{1,2}}|(?=(?:[01]?\d|2[0-4])(?!\d)){hour})"
    return TimeContext(
        cue=lazily(
            rf"(?<!\w){any_of(cues, 'cue')}{space}(?:{openers}{space}){{0,{_MOST_OPENERS}}}(?:{clock}{space})?$",
            re.IGNORECASE,
        ),
        opened=lazily(rf"(?<![\d.,:]){opened} $", re.IGNORECASE),
        hours=lazily(
            rf"(?<![\d.,:]){opened} {until}{space}(?:{any_of(words['article'])}{space})?{hour} $",
            re.IGNORECASE,
        ),
        cue_ends=Endings(last_words([*cues, *words["opener"], *words["noun"], *words["week"]])),
        link=lazily(
            rf"(?P<comma>,(?= ))? ?(?:{any_of(words['to'], 'word')}(?!\w)|–|-) ?(?:{any_of(words['article'])}{space})?"
        ),
        begun=lazily(rf",? {any_of(begun)}{space}(?:{openers}{space}){{0,{_MOST_OPENERS}}}", re.IGNORECASE),
        termed=lazily(
            rf",? (?:{any_of(cues)}{space})?(?:{openers}{space}){{0,{_MOST_OPENERS}}}", re.IGNORECASE
        ),
        again=lazily(rf" {any_of(words['listed'])} (?:[^\W\d_]{{1,3}} ){{0,2}}{coming}"),
        closed=lazily(rf"{any_of(words['closed'])}\b", re.IGNORECASE),
        reached=frozenset(words["reached"]),
        list_mark=lazily(rf",? {any_of(words['listed'])} |, "),  # "in 2020, 2021, and 2022"
        onwards=lazily(rf" {any_of(words['onwards'])}\b| {any_of(words['onwards last'])}(?=[,.;])"),
        behind=lazily(rf",? {any_of(words['behind'], 'cue')}\b"),
        reference=lazily(rf",? {any_of(words['reference behind'])}(?![\w-])(?! {of}(?: |(?<=')))"),
        named=lazily(rf" (?:[A-Z][a-z]+ ){{0,2}}{any_of(vocabulary.quantities.labels_after)}\b"),
        law=lazily(rf"\b{any_of(words['law'])}(?: [\w./º°-]+){{0,6}} \w+ $") if words["law"] else _NEVER,
        planned=lazily(rf"\b{any_of(tenses['planned'])}(?: \w+)?[ ,]*$", re.IGNORECASE),
        goal=lazily(
            rf"\b{any_of(vocabulary.wording.words['goal'])}\b(?:[^.;:]|(?<=\d)\.(?=\d)){{0,{_GOAL}}}$",
            re.IGNORECASE,
        ),
        joined=Closed(lazily(rf"(?:^|[ ,;]){any_of(words['listed'])} $"), words["listed"]),
        aimed=frozenset(words["aimed"]),
        week=lazily(rf"(?<!\w){any_of(words['week'])}{space}$", re.IGNORECASE) if words["week"] else _NEVER,
        school=lazily(rf"\b{any_of(words['school'])} (?:{any_of(words['joint'])} )?$", re.IGNORECASE),
        school_behind=lazily(rf" {any_of(words['school'])}\b"),
        yearly=lazily(rf"\b{any_of(words['yearly'])},? $", re.IGNORECASE),
        yearly_behind=lazily(rf",? (?:{of}(?: |(?<=')))?{any_of(words['yearly'])}\b"),
        coming=Opened(
            lazily(rf"\b{any_of(tenses['coming'])}(?: [^\W\d_]{{1,12}}){{0,3}},? $", re.IGNORECASE),
            tenses["coming"],
        ),
        ahead=_anywhere(tenses["ahead"]),
        aiming=_anywhere(tenses["aiming"]),
        vowed=Closed(lazily(rf"\b{any_of(tenses['vowed'])} $", re.IGNORECASE), tenses["vowed"]),
        opening=lazily(
            rf"(?:^|: )\W{{0,3}}(?!{any_of(tenses['noun'])}\b)(?:{_forms(tenses['opening'])})\b",
            re.IGNORECASE,
        )
        if tenses["opening"]
        else _NEVER,
        done=_anywhere(tenses["done"], _CASE[vocabulary.grammar]),
        start=_anywhere(tenses["start"]),
        first=Closed(lazily(rf"{any_of(tenses['first'])} $", re.IGNORECASE), tenses["first"]),
        change=_anywhere(changes),
        baseline=lazily(rf"\b{any_of(baselines)} (?:[^;.]|(?<=\d)\.(?=\d)){{0,25}}$", re.IGNORECASE),
        cues=cues,
        listed=frozenset(words["listed"]),
        until=frozenset(words["until"]),
        lasting=frozenset((*words["lasting"], *words["spread"])),
        spread=frozenset(words["spread"]),
        due=frozenset(words["due"]),
        extreme=Opened(
            lazily(rf"\b{any_of(words['extreme'])}(?: [\w-]+){{0,3}} $", re.IGNORECASE), words["extreme"]
        ),
    )


def _anywhere(words: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> Opened:
    words = list(words)
    return Opened(lazily(rf"\b(?:{_forms(words)})\b", flags), words)


def _forms(words: Iterable[str]) -> str:
    """One of ``words``; "*" before an ending is the rest of a word."""
    words = list(words)
    endings = [word.removeprefix("*") for word in words if word.startswith("*")]
    whole = [word for word in words if not word.startswith("*")]
    return (rf"[a-zß-öø-ÿ]+{any_of(endings)}|" if endings else "") + any_of(whole)
