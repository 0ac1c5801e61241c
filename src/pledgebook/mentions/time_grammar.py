"""The grammar of time expressions of a language, by the family it belongs to."""

from __future__ import annotations

from functools import cache

from pledgebook.mentions.english_time_grammar import english_time_grammar
from pledgebook.mentions.romance_time_grammar import romance_time_grammar
from pledgebook.mentions.time_patterns import TimeGrammar
from pledgebook.vocabulary import Vocabulary

_GRAMMARS = {"english": english_time_grammar, "romance": romance_time_grammar}


@cache
def time_grammar(vocabulary: Vocabulary) -> TimeGrammar:
    """The time grammar of a language, compiled once."""
    return _GRAMMARS[vocabulary.grammar](vocabulary)
