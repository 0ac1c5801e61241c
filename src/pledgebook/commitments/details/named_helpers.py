"""Bodies of no table right behind "with" or "through", told by their nouns or letters: "through KenGen"."""

from __future__ import annotations

import re
from itertools import pairwise

from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.names.unknown.names import UnknownName
from pledgebook.commitments.names.unknown.placed_names import country_names
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_ACRONYM = re.compile(r"[A-Z]{3,10}")
_HUMPED = re.compile(r"[A-Z][a-z]+[A-Z]\w+")  # "KenGen"
_NUMBERED = re.compile(r" [Nn](?:\.? ?[º°]|o?\. ?\d)")  # the number of a law or a decree
_WORD = 30  # characters before it in which the word before it stands
_SURE = 5  # letters of an acronym that is a body's even without an article


def works_with(text: str, cue: Span, name: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether a name behind a word for "with" is that of a body, which works on what is promised.

    Its noun says so, or its letters, where they stand for no thing ("with GPS") and have an article or are many. "By"
    and "from" tell less: what comes from a body may be taken from it.
    """
    words = text[cue.start : cue.end].lower().split()
    joins = not vocabulary.wording.words["alongside"].isdisjoint(words)
    before = text[max(0, cue.start - _WORD) : cue.start].rstrip().rpartition(" ")[2].lower()
    got = vocabulary.verbs.participle.get(before)  # "contracts obtained through the Ministry"
    if not joins or not name.can_act(vocabulary) or (got and got.group == "receive"):
        return False
    if text[cue.start].isupper() and not grammar_of(vocabulary).drops_subjects:
        return False  # "With the Centre in Matamoros, Mexico has increased"
    if name.office or " " in name.name:  # "with the City of Dakar"
        return name.office or _head(name.name, vocabulary) in vocabulary.wording.bodies
    if name.name in vocabulary.wording.words["matter"]:
        return False
    if _HUMPED.fullmatch(name.name):
        return True
    told = name.at.start + len(name.name) < name.at.end or len(words) > 1
    return bool(_ACRONYM.fullmatch(name.name)) and (told or len(name.name) >= _SURE)


def is_of_thing(text: str, cue: Span, name: UnknownName) -> bool:
    """Whether a name is no body's: a decree with its number, or the end of what an acronym stands for.

    "Mediante Resolución de Superintendencia N.º 109", "Permisos por Protección Temporal (PPT)": that has one letter
    more, of the word before the cue.
    """
    if _NUMBERED.match(text, name.at.end - 2):
        return True
    if name.acronym is None:
        return False
    initials = "".join(word[0] for word in name.name.split() if word[0].isupper())
    before = text[max(0, cue.start - _WORD) : cue.start].rstrip().rpartition(" ")[2]
    return name.acronym == f"{before[:1]}{initials}" and before[:1].isupper()


def is_kept_in(name: UnknownName, kind: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is that of what data are kept in, unless help comes from it: "datos al Sistema (SIM)"."""
    first = name.name.partition(" ")[0].lower()
    return kind != "direct" and first in vocabulary.wording.words["keeping"]


def is_set_apart(text: str, at: Span) -> bool:
    """Whether commas stand on both sides of the words and the name: "assegurou, pelo IEFP, 32 formadores"."""
    return text.endswith(", ", 0, at.start) and text.startswith(",", at.end)


def without_owner(name: UnknownName, vocabulary: Vocabulary) -> UnknownName:
    """The name of a body without the country whose it is: "Kiribati's Public Utilities Board"."""
    owner, mark, own = name.name.partition("'s ")
    if not mark or name.id != name.name or owner not in country_names(vocabulary):
        return name
    return name._replace(id=own, name=own)


def _head(name: str, vocabulary: Vocabulary) -> str:
    """The noun of a name of several words: the first where nouns stand first, else the last before "of"."""
    if grammar_of(vocabulary).drops_subjects:
        return name.split(maxsplit=1)[0]
    small = vocabulary.wording.words["particle"]
    return next(
        (word for word, behind in pairwise(name.split()) if behind in small), name.rsplit(maxsplit=1)[-1]
    )
