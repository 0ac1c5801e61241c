"""Windows: one amount that the text says was announced in two spans of time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from pledgebook.checks.actors import dated, opened, said
from pledgebook.checks.ground import Equation, Ground, Placed
from pledgebook.checks.same import ANY, state
from pledgebook.checks.whose import of_one_party
from pledgebook.checks.wording import listing, spoken, text_of
from pledgebook.messages import _
from pledgebook.model import Finding, Origin, Time

_OPENING = re.compile(r"^(?:In|On|During|Over|Within)\s+")


def windows(ground: Ground) -> Iterator[Finding]:
    """One finding a restated amount whose windows begin on different days, while parts of it lie outside one.

    "This month" lies inside "since September": alone the two contradict each other only by what they leave unsaid.
    Where a part of the amount is dated to a window that began before, the narrower window cannot be true.
    """
    parts: dict[int, list[Placed]] = {}
    for equation in ground.equations:
        if equation.verdict == "consistent" and equation.total.order in ground.group:
            known = parts.setdefault(ground.group[equation.total.order], [])
            known.extend(
                part for part in _dated(equation) if not any(ground.same(part, other) for other in known)
            )
    for index, figures in enumerate(ground.again):
        for first, second in pairwise(figures):
            finding = _check(ground, first, second, parts.get(index, []))
            if finding is not None:
                yield finding


def _dated(equation: Equation) -> list[Placed]:
    return [part for part in equation.parts if _window(part) is not None]


def _window(placed: Placed) -> Time | None:
    """The span of time that a figure is dated to; None where it has none or more than one."""
    spans = [time for time in placed.times if time.begins is not None and time.ends is not None]
    return spans[0] if len(spans) == 1 else None


def _begins(time: Time) -> dt.date:
    if time.begins is None:
        raise ValueError("a window has a beginning")
    return time.begins


def _check(ground: Ground, first: Placed, second: Placed, parts: list[Placed]) -> Finding | None:
    one, other = _window(first), _window(second)
    if one is None or other is None or _begins(one) == _begins(other):
        return None
    narrow = max(one, other, key=_begins)
    outside = [
        part
        for part in parts
        if _outside(part, narrow)
        and not {one, other} & set(part.times)
        and _one_act(ground, (first, second, part))
        and of_one_party(ground, (first, second, part))
    ]
    return _finding(ground, (first, one), (second, other), narrow, outside) if outside else None


def _outside(part: Placed, narrow: Time) -> bool:
    own = _window(part)
    return own is not None and _begins(own) < _begins(narrow)


def _one_act(ground: Ground, figures: tuple[Placed, ...]) -> bool:
    """Whether the times date one act: each figure is announced, or each paid. A storm since August dates no act."""
    states = {state(ground, placed) for placed in figures}
    return None not in states and len(states - {ANY}) <= 1


def _finding(
    ground: Ground, one: tuple[Placed, Time], other: tuple[Placed, Time], narrow: Time, outside: list[Placed]
) -> Finding:
    figures = (one[0], other[0], *outside)
    owner = next((placed for placed, _time in (one, other) if placed.parties), one[0])
    words = {
        "amount": text_of(ground, one[0]),
        "first": _quoted(one[1]),
        "second": _quoted(other[1]),
        "parts": listing(
            [
                dated(ground, part, text_of(ground, part), _quoted(own))
                for part in outside
                if (own := _window(part)) is not None
            ]
        ),
    }
    what = _("{amount} “{first}” in one place and “{second}” in another").format(
        **words | {"amount": spoken(ground, owner)}
    )
    return Finding(
        "window",
        "inconsistent",
        _("{amount} is dated “{first}” and “{second}”, and contains {parts}").format(**words),
        opened(said(ground, owner, what) + _ending(first=narrow is one[1]).format(**words)),
        tuple(placed.figure.selector for placed in figures),
        " ≠ ".join(f"{time.begins} – {time.ends}" for _placed, time in (one, other)),
        Origin("checks.windows.restated"),
        f"{one[1].text} ... {other[1].text}",
    )


def _quoted(time: Time) -> str:
    """A time as the document has it, without the capital preposition of a sentence's start ("In this month")."""
    return _OPENING.sub("", time.text)


def _ending(*, first: bool) -> str:
    if first:
        return _("; the first cannot be the whole truth, because the sum includes {parts}.")
    return _("; the second cannot be the whole truth, because the sum includes {parts}.")
