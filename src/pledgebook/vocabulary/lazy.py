"""Expressions that are compiled when they are first tried: most documents need a part of them only.

The large ones of a language take a millisecond each to compile, and a process that reads one document is soon done.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for an expression; what is once asked for is kept, so that the next time costs what it would there."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """What the expression has by this name: called only while this object has it not."""
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def lazily(source: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but for when. An expression that is wrong fails when it is first tried."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
