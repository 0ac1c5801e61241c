"""What an agreement is: the parties that sign it, each with the words by which its clauses call it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Agreement(NamedTuple):
    """The words that say of a document that it is one, its parties, and where its clauses begin.

    ``called`` gives the id of the party that a word stands for, in lower case; ``named`` finds any of these words.
    ``first`` is the block behind those that say who the parties are.
    """

    cue: str
    called: Mapping[str, str]
    named: re.Pattern[str]
    first: int
