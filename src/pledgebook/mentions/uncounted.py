"""Why a number counts nothing."""

from __future__ import annotations

from enum import Enum


class Counted(Enum):
    """What stands behind a number that counts nothing: a span of time, or a word that is no noun to count."""

    PERIOD = 1
    NEVER = 2
