"""The part that each figure plays in its commitment: target, progress, total, part ..."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.model import Figure, Role, Sentence, Span, Stance
from pledgebook.vocabulary import Vocabulary

_SIGNAL = re.compile(r"\b(?:to (?P<base>[a-z]+)|(?P<word>[A-Za-z]+))\b")
_AHEAD = frozenset("will would shall plans plan intends aims expects pledged pledges commits committed target goal aim commitment".split())
_DONE = frozenset("has have had".split())
_SEIZED = re.compile(r"\b(?:seiz\w+|confiscat\w+|forfeit\w+)\b[^.;]{0,40}$")
_OF = re.compile(r"\bof (?:the|an?|these|some|its|their) $")
_INCLUDED = re.compile(
    r"(?:\b(?:includ(?:es|ing|ed)|compris(?:es|ing|ed)|consist(?:s|ing) of|made up of|of which|composed of|broken down|divided|split|namely|"
    r"of that|of this|of it|this amount|that sum|the sum|the total|that total|breaks down)\b|\bwith $|: $)",
    re.I,
)


@cache
def _cues(vocabulary: Vocabulary) -> tuple[tuple[Role, str, re.Pattern[str]], ...]:
    cues = []
    for cue in vocabulary.quantities.roles:
        words = re.escape(cue.phrase)
        pattern = rf"\b{words} (?:the |an? |only |about )?$" if cue.side == "before" else rf"[ -]?{words}\b"
        cues.append((cue.role, cue.side, re.compile(pattern, re.I)))
    return tuple(cues)


def with_roles(
    text: str, figures: Sequence[Figure], sentences: Sequence[Sentence], stance: Stance | None, vocabulary: Vocabulary
) -> tuple[Figure, ...]:
    """``figures`` (of one unit, in order) with their roles."""
    roles: list[Role] = []
    for index, figure in enumerate(figures):
        sentence = next((s.at for s in sentences if s.at.start <= figure.at.start < s.at.end), figure.at)
        before = text[sentence.start : figure.at.start]
        roles.append(_role(text, figure, figures[:index], before, sentence, stance, vocabulary))
    _totals(text, figures, roles)
    return tuple(replace(figure, role=role) for figure, role in zip(figures, roles, strict=True))


def _role(
    text: str, figure: Figure, earlier: Sequence[Figure], before: str, sentence: Span, stance: Stance | None,
    vocabulary: Vocabulary,
) -> Role:  # fmt: skip
    after = text[figure.at.end : sentence.end]
    if figure.kind == "money":
        return "progress" if _SEIZED.search(before) else "allocation"
    inside = text[figure.at.start : figure.at.end]
    for role, side, pattern in _cues(vocabulary):
        if role == "share" and figure.kind != "percent":
            continue
        if side == "before" and pattern.search(before):
            if role == "baseline" and (not earlier or figure.kind == "percent"):
                continue
            return role
        if side == "after" and (pattern.match(after) or (figure.kind == "count" and pattern.search(inside))):
            return role
    if figure.kind == "percent":
        return "share"
    if _OF.search(before) or figure.origin.entry.startswith("estimated"):
        return "target"
    return _by_tense(before, after, stance, vocabulary)


def _by_tense(before: str, after: str, stance: Stance | None, vocabulary: Vocabulary) -> Role:
    """Target or progress, by the last verb before the figure, else the first behind it, else the stance of the unit."""
    for signals in (reversed(list(_signals(before, vocabulary))), _signals(after[:60], vocabulary)):
        for role in signals:
            return role
    return "progress" if stance == "delivered" else "target"


def _signals(text: str, vocabulary: Vocabulary) -> list[Role]:
    found: list[Role] = []
    for word in _SIGNAL.finditer(text):
        if word["base"]:
            if word["base"] in vocabulary.verbs.base:
                found.append("target")
            continue
        lower = word["word"].lower()
        if lower in _AHEAD:
            found.append("target")
        elif lower in _DONE or (lower in vocabulary.verbs.past and vocabulary.verbs.past[lower].group != "announce"):
            found.append("progress")
    return found


def _totals(text: str, figures: Sequence[Figure], roles: list[Role]) -> None:
    """Marks the first amount of a unit as total where what follows is said to be included in it."""
    amounts = [index for index, figure in enumerate(figures) if figure.kind == "money" and roles[index] == "allocation"]
    if len(amounts) < 2:
        return
    first, second = figures[amounts[0]], figures[amounts[1]]
    if first.unit == second.unit and _INCLUDED.search(text[first.at.end : second.at.start]) and _value(second) < _value(first):
        roles[amounts[0]] = "total"
        for index in amounts[1:]:
            roles[index] = "part" if _value(figures[index]) < _value(first) else "allocation"


def _value(figure: Figure) -> float:
    return float(figure.low if figure.low is not None else figure.high or 0)
