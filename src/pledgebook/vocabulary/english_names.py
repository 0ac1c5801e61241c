"""How bodies and cities of no other table are called in English, as the marks of documents in any language want it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.table import rows

_ARTICLE = re.compile(r"^[Ll]'")
_AND = re.compile(r" (?:y|e|et)(?: de(?: la| l'|l)?| da| do| du| des)? ")  # between two topics
_KINDS = ("whole", "shape", "office", "topic")


@dataclass(frozen=True, slots=True)
class EnglishNames:
    """The rows of ``english_names.csv`` by their kinds.

    ``before`` are the words that stand before another's name in that of a body ("Fundación"), ``behind`` what stands
    behind it in English (" Foundation"); ``first`` are the words that a name of an office or a shape begins with.
    """

    whole: dict[str, str]
    shape: dict[str, str]
    office: dict[str, str]
    topic: dict[str, str]
    before: tuple[str, ...]
    behind: frozenset[str]
    first: frozenset[str]

    def of(self, name: str) -> str:
        """The English name of a body or city, or the name as it is where none is known."""
        if name in self.whole:
            return self.whole[name]
        words = name.split(" ")
        if words[0] not in self.first:
            return name
        for count in range(len(words) - 1, 0, -1):
            begins, rest = " ".join(words[:count]), " ".join(words[count:])
            if begins in self.office and (topic := self._topics(_ARTICLE.sub("", rest))):
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
    shape, office = found["shape"], found["office"]
    others = {words: name for words, name in shape.items() if name.startswith("{} ")}
    behind = frozenset(name.removeprefix("{}") for name in others.values())
    first = frozenset(words.split(" ")[0] for words in (*shape, *office))
    return EnglishNames(found["whole"], shape, office, found["topic"], tuple(others), behind, first)
