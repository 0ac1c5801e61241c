"""The grammar of time expressions of a language, by the family it belongs to."""

from __future__ import annotations

from functools import cache

from pledgebook.mentions.english_time_grammar import english_time_grammar
from pledgebook.mentions.romance_time_grammar import romance_time_grammar
from pledgebook.mentions.time_patterns import TimeGrammar
from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary import Vocabulary

_GRAMMARS = {"english": english_time_grammar, "romance": romance_time_grammar}


@cache
def time_grammar(vocabulary: Vocabulary) -> TimeGrammar:
    """The time grammar of a language, compiled once."""
    return _GRAMMARS[vocabulary.grammar](vocabulary)


def moment_at(text: str, start: int, vocabulary: Vocabulary) -> tuple[str, int, Moment] | None:
    """The name of the pattern that matches at ``start``, where it ends, and what it names; None for no time."""
    grammar = time_grammar(vocabulary)
    if text[start].isdecimal() and not grammar.number.match(text, start):
        return None
    first = grammar.first.match(text, start)
    for name, pattern, read in grammar.patterns[int((first.lastgroup or "")[1:]) :] if first else ():
        if (found := pattern.match(text, start)) and (moment := read(found.groupdict())):
            return name, found.end(), moment
    return None
