"""How an output is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["reading", "findings"]


@dataclass(frozen=True, slots=True)
class Layout:
    """What to show and on what; each format looks at what concerns it.

    ``part`` is the whole reading or its findings alone. ``many`` says that several documents were asked for,
    whether or not all could be read. ``width`` is in cells of a terminal, ``colour`` whether it shows colours.
    ``explain`` asks for the rule behind every value, where a format does not give it anyway.
    """

    part: Part = "reading"
    many: bool = False
    width: int = 80
    colour: bool = False
    explain: bool = False


PLAIN = Layout()
