"""Words of agreements, in which named parties say in clauses what each of them does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.names import unaccented
from pledgebook.vocabulary.spelling import any_of, lowered, perhaps
from pledgebook.vocabulary.table import rows

_KINDS = (
    "title", "private", "law", "called", "everyone", "ordinal", "role", "recital", "clause", "agreed", "closing",
    "liability", "object", "signed", "annex", "duty", "bound", "right", "if", "falls", "recap", "pronoun",
    "present", "participle", "relative", "state",
)  # fmt: skip
# Kinds that are searched for in lines without their accents, which capitals often lack: "DUREE".
_PLAIN = (
    "title", "private", "law", "clause", "ordinal", "agreed", "closing", "liability", "object", "signed", "annex",
    "recital", "duty", "recap",
)  # fmt: skip
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2})*(?:\.?[ªº°])?|[ivxlc]{1,5}\b)"


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """What is searched for in lower case, by the kinds that the table explains; ``words`` are those themselves.

    Words for titles are searched for in a ``plain_line``.
    ``law``, ``signed``, ``annex``, ``recital``, ``condition``, ``head``, ``bound``, ``right``, ``falls`` and
    ``pronoun`` are tried where a stretch begins; ``head`` is the number of a clause.
    """

    words: dict[str, tuple[str, ...]]
    title: re.Pattern[str]
    private: re.Pattern[str]
    law: re.Pattern[str]
    called: re.Pattern[str]
    head: re.Pattern[str]
    agreed: re.Pattern[str]
    closing: re.Pattern[str]
    liability: re.Pattern[str]
    object: re.Pattern[str]
    signed: re.Pattern[str]
    annex: re.Pattern[str]
    recital: re.Pattern[str]
    duty: re.Pattern[str]
    bound: re.Pattern[str]
    right: re.Pattern[str]
    condition: re.Pattern[str]
    present: tuple[str, ...]
    participle: tuple[str, ...]
    falls: re.Pattern[str]
    recap: re.Pattern[str]
    pronoun: re.Pattern[str]


@cache
def load_agreements(language: str) -> AgreementWords:
    """The words of a language. Raises ``VocabularyError`` for a bad row, or a phrase with a capital."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for row in rows(f"{language}/agreements.csv", ("phrase", "kind")):
        if row["phrase"] != row["phrase"].lower():
            raise row.error(f"phrase is {row['phrase']!r}, not in lower case")
        found[row.one_of("kind", _KINDS)].append(row["phrase"])
    plain = {kind: [unaccented(phrase) for phrase in found[kind]] for kind in _PLAIN}
    clause, ordinal = any_of(plain["clause"]), any_of(plain["ordinal"])
    head = (
        rf"(?:{clause} (?:n\.?º? ?)?(?:{_NUMBER}|{ordinal}(?![\w-]))"  # "Article 3", "Cláusula segunda"
        rf"|(?:[^\W\d_]+ )?{ordinal}(?=\.?[-–—:]|\. )"  # "PRIMERA.-", "DÉCIMA PRIMERA."
        rf"|\d{{1,2}}(?:(?:\.\d{{1,2}})+[.)]?|[.)])(?=\s))[ \t]*[.:)°ªº]*[ \t]*[-–—.:]*\s*"
    )
    whole = {kind: _whole(plain.get(kind, found[kind])) for kind in _KINDS}
    return AgreementWords(
        words={kind: tuple(phrases) for kind, phrases in found.items()},
        head=lazily(head),
        condition=whole["if"],
        present=tuple(ending[1:] for ending in found["present"]),
        participle=tuple(ending[1:] for ending in found["participle"]),
        **{
            kind: whole[kind]
            for kind in (
                "title", "private", "law", "called", "agreed", "closing", "liability", "object", "signed", "annex",
                "recital", "duty", "bound", "right", "falls", "recap", "pronoun",
            )
        },
    )  # fmt: skip


def _whole(phrases: Iterable[str]) -> re.Pattern[str]:
    return lazily(rf"(?<![\w-]){any_of(phrases)}(?:(?<=')|(?![\w-]))")


def plain_line(words: str) -> str:
    """A line as the words for titles are looked for in it: in lower case, without accents, and as long as it is."""
    line = lowered(words)
    plain = unaccented(line)
    return plain if len(plain) == len(line) else line


def before_noun(articles: Iterable[str]) -> str:
    """An article, whatever its capitals, or nothing."""
    return rf"(?i:{perhaps(articles)})"
