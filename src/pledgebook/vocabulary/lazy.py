"""Expressions that are compiled when they are first tried: most documents need a part of them only.

The large ones of a language take a millisecond each to compile, and a process that reads one document is soon done.
"""

from __future__ import annotations

import gc
import re
from typing import Any, cast

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Compiled:
    """Has the methods of an expression as its own attributes: to ask for one takes no longer than there."""


class _Waiting(_Compiled):
    """Becomes the former as soon as one of its methods is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """A method: of those that are set already Python does not ask here."""
        if name not in _METHODS:
            raise AttributeError(name)
        _Waiting.compile(self)  # of which another thread may have made the former meanwhile
        return getattr(self, name)

    def compile(self) -> None:
        """Be ready to be tried."""
        compiled = re.compile(self.pattern, self.flags)
        for each in _METHODS:
            setattr(self, each, getattr(compiled, each))
        self.__class__ = _Compiled  # type: ignore[assignment]  # which has no attribute to look for


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but for when: one that cannot be compiled fails where it is first tried."""
    return cast("re.Pattern[str]", _Waiting(pattern, flags))


def compile_all() -> None:
    """Compile all that wait, in a process from which others are forked: none of these is to do it again."""
    for each in gc.get_objects():
        if type(each) is _Waiting:
            each.compile()
