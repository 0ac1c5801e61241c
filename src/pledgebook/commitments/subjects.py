"""Who a sentence says does something: the parties in subject place and the act behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.acts import Act, match_act
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_JOINED = re.compile(r"(?:'s? (?:[Gg]overnments?|authorities))?(?: \([^()]{1,30}\))?(?P<link>,? and (?:the )?|, (?:the )?| & |,? as well as (?:the )?)$")
_PREPOSITIONS = frozenset(
    "with by from in of for to at between among through on into across against than toward towards via under "
    "including within throughout per versus as alongside inside outside over around near without".split()
)
_PREFIX = re.compile(r"(?:\b(?:The|the) )?(?:\b(?:[Gg]overnments?|[Rr]epublic|[Kk]ingdom|[Ss]tate|[Pp]eople|[Aa]uthorities|[Ll]eaders) of )?(?:\b(?:The|the) )?$")
_ASIDE = re.compile(r" ?\([^()]{1,80}\)")
_NOUN_STEPS = 10  # words between a possessive and its verb ("Mexico's Sembrando Vida program provided")


@dataclass(frozen=True, slots=True)
class Subject:
    """The parties that a sentence is about, where they stand, and their act; ``rule`` names how they were found."""

    parties: tuple[str, ...]
    at: Span
    act: Act | None
    rule: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class _Heads:
    """Nouns that make an adjective or a possessive stand for the party, and words that stand for all of them."""

    head: re.Pattern[str]
    collective: re.Pattern[str]
    kinds: dict[str, str]


@cache
def _heads(vocabulary: Vocabulary) -> _Heads:
    actors = vocabulary.wording.actors
    kinds = {word.lower(): kind for kind in ("all", "issuer", "same") for word in actors[kind]}
    words = sorted(kinds, key=len, reverse=True)
    return _Heads(
        re.compile(rf" (?:[A-Za-z]+ ){{0,2}}?(?:{'|'.join(actors['head'])})\b", re.I),
        re.compile(rf"(?:^|, |; )(?P<word>{'|'.join(re.escape(word) for word in words)})\b", re.I),
        kinds,
    )


def find_subject(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The first party, or parties joined by "and", that stand before a verb as its subject.

    ``names`` are those of the sentence, in order. None where the sentence has no act of a named party.
    """
    index = 0
    while index < len(names):
        run = _run(text, names, index, sentence)
        if run and _in_subject_place(text, sentence, run[0]):
            end = _with_head(text, run, vocabulary)
            if end and (act := _act_after(text, end, sentence.end, vocabulary)):
                parties = tuple(dict.fromkeys(name.id for name in run))
                return Subject(parties, Span(run[0].at.start, end), act, "active", run[0].entry)
        index += len(run) or 1
    return _agent(text, sentence, names, vocabulary)


def find_collective(text: str, sentence: Span, vocabulary: Vocabulary) -> tuple[str, Act] | None:
    """A word that stands for parties without naming them ("we", "the leaders", "it"), and its act.

    The first value is the kind of the word in the table of actors: ``all``, ``issuer`` or ``same``.
    """
    heads = _heads(vocabulary)
    for found in heads.collective.finditer(text[sentence.start : min(sentence.end, sentence.start + 300)]):
        if act := _act_after(text, sentence.start + found.end(), sentence.end, vocabulary):
            return heads.kinds[found["word"].lower()], act
    return None


def _run(text: str, names: Sequence[Name], index: int, sentence: Span) -> list[Name]:
    """The names from ``index`` on that are joined into one list; just one where the list is not closed by "and"."""
    run = [names[index]] if _may_act(names[index]) else []
    closed = False
    for name in names[index + 1 :] if run else ():
        between = text[run[-1].at.end : name.at.start]
        if name.id == run[-1].id and re.fullmatch(r" ?\(", between):  # "Organization for Migration (IOM"
            run.append(name)
            continue
        link = _JOINED.fullmatch(between.removeprefix(")"))
        if not link or closed or not _may_act(name):
            break
        run.append(name)
        closed = link["link"].strip(" ,") != ""
    return run if closed or len({name.id for name in run}) < 2 else run[:1]


def _may_act(name: Name) -> bool:
    return name.kind != "region" and name.form != "people"


def _in_subject_place(text: str, sentence: Span, name: Name) -> bool:
    """Whether the name is no object of a preposition; "the Government of Honduras" counts as the name."""
    before = text[sentence.start : name.at.start]
    before = before[: _PREFIX.search(before).start()] if _PREFIX.search(before) else before  # type: ignore[union-attr]
    words = before.rstrip().split(" ")
    last = words[-1].lower() if words else ""
    return last not in _PREPOSITIONS and not before.endswith("-")


def _with_head(text: str, run: list[Name], vocabulary: Vocabulary) -> int | None:
    """Where the subject's own words end; None for an adjective that no head noun follows ("Belizean farmers")."""
    end = run[-1].at.end
    head = _heads(vocabulary).head.match(text, end)
    if head:
        return head.end()
    return None if run[-1].form == "adjective" else end


def _act_after(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The act that follows a subject: at once, behind an aside between commas or brackets, or behind its noun."""
    if aside := _ASIDE.match(text, start, end):
        start = aside.end()
    if text.startswith(("'s ", "' "), start):
        return _after_nouns(text, text.index(" ", start), end, vocabulary)
    if act := match_act(text, start, end, vocabulary):
        return act
    if text.startswith((",", " –"), start):
        return _after_aside(text, start + 1, end, vocabulary)
    return None


def _after_aside(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The verb behind one of the next commas or dashes: "Mexico, in collaboration with UNHCR, is expanding"."""
    for mark in list(re.compile(r",| –").finditer(text, start, min(end, start + 220)))[:5]:
        act = match_act(text, mark.end(), end, vocabulary)
        if act and not act.stance == "ongoing" or (act and text[act.at.start : act.at.end].split(" ")[0] in ("is", "are", "has", "have", "continues")):
            return act
    return None


def _after_nouns(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The verb behind a possessive's noun phrase: an auxiliary or a past form, since nouns look like other forms."""
    at = start
    for _ in range(_NOUN_STEPS):
        found = re.compile(r" (?:\([^()]{1,40}\)|[\w'-]+)").match(text, at, end)
        if not found:
            return None
        word = found[0].strip().lower()
        if word in ("will", "shall", "would", "has", "have", "had", "is", "are") or word in vocabulary.verbs.past:
            return match_act(text, at, end, vocabulary)
        at = found.end()
    return None


def _agent(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The actor of a passive: "launched by Belize", "will be provided by the Government of Canada"."""
    for index, name in enumerate(names):
        if not _may_act(name):
            continue
        before = text[sentence.start : name.at.start]
        cut = before[: _PREFIX.search(before).start()] if _PREFIX.search(before) else before  # type: ignore[union-attr]
        if not cut.endswith(" by "):
            continue
        act = _passive(cut[: -len(" by ")], sentence.start, vocabulary)
        if act and (_with_head(text, [name], vocabulary)):
            run = _run(text, names, index, sentence)
            return Subject(tuple(dict.fromkeys(n.id for n in run)), run[0].at, act, "agent", run[0].entry)
    return None


def _passive(before: str, offset: int, vocabulary: Vocabulary) -> Act | None:
    """The participle that ends ``before``, or stands in its last few words, with the tense of its auxiliary."""
    words = list(re.finditer(r"[A-Za-z]+", before[-80:]))
    base = offset + max(0, len(before) - 80)
    for found in reversed(words[-6:]):
        verb = vocabulary.verbs.participle.get(found[0].lower())
        if not verb or verb.group in ("attitude", "context"):
            continue
        helpers = [word[0].lower() for word in words if word.end() <= found.start()][-4:]
        at = Span(base + found.start(), base + found.end())
        if "will" in helpers or verb.group in ("commit", "plan") or "to" in helpers[-2:]:
            return Act(at, verb.lemma, verb.group, "pledge")
        if "being" in helpers:
            return Act(at, verb.lemma, verb.group, "ongoing")
        return Act(at, verb.lemma, verb.group, "pledge" if verb.group == "announce" else "delivered")
    return None


def names_in(names: Sequence[Name], at: Span) -> list[Name]:
    """The names that stand in a span."""
    return [name for name in names if at.start <= name.at.start and name.at.end <= at.end]


def countries(names: Iterable[Name]) -> list[str]:
    """The countries among ``names``, each once, in order."""
    return list(dict.fromkeys(name.id for name in names if name.kind == "country"))
