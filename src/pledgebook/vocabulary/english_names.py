"""How bodies and cities of no other table are called in English, as the marks of documents in any language want it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.table import rows

_AND = re.compile(r" (?:y|e|et)(?: de(?: la| l'|l)?| da| do| du| des)? ")  # between two topics
_KINDS = ("whole", "shape", "office", "topic")


@dataclass(frozen=True, slots=True)
class EnglishNames:
    """The rows of ``english_names.csv`` by their kinds."""

    whole: dict[str, str]
    shape: dict[str, str]
    office: dict[str, str]
    topic: dict[str, str]

    def of(self, name: str) -> str:
        """The English name of a body or city, or the name as it is where none is known."""
        if name in self.whole:
            return self.whole[name]
        words = name.split(" ")
        for count in range(len(words) - 1, 0, -1):
            begins, rest = " ".join(words[:count]), " ".join(words[count:])
            if begins in self.office and (topic := self._topics(rest)):
                return self.office[begins].format(topic)
            if begins in self.shape:
                return self.shape[begins].format(self.whole.get(rest, rest))
        return name

    def _topics(self, words: str) -> str:
        """What a ministry is for, of which it may name two; empty where one of them is not known."""
        parts = _AND.split(words)
        known = [self.topic.get(part, "") for part in parts]
        return " and ".join(known) if all(known) else ""


@cache
def load_english_names() -> EnglishNames:
    """The names in ``english_names.csv``. Raises ``VocabularyError`` for a bad row."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in _KINDS}
    for row in rows("english_names.csv", ("name", "english", "kind")):
        found[row.one_of("kind", _KINDS)][row["name"]] = row["english"]
    return EnglishNames(found["whole"], found["shape"], found["office"], found["topic"])
