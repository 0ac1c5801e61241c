"""What the letters mean that a document puts on its items, where it says so: "(N = new; C = continuing)"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from pledgebook.model import Declared
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

Legend = Mapping[str, Declared]  # what a document declares by the letters or the sign in brackets

_OPENING = 6000  # characters in which a document explains its signs
# Each begins with one sign: that is found much quicker than one of two is.
_MARKS = [re.compile(rf"{opening}([A-Z]{{1,3}}|[*†‡★✓])[)\]]") for opening in (r"\(", r"\[")]
_FEWEST = 2  # signs that a legend explains, and items that bear one of them


def find_legend(text: str, vocabulary: Vocabulary) -> Legend:
    """The signs that the text explains by the words for a status, and puts in brackets elsewhere; of one alone none.

    ``text`` is the flow in the plain spelling.
    """
    marks = [mark for each in _MARKS for mark in each.findall(text)]
    if len(marks) == len(set(marks)):  # no sign stands on two items
        return {}
    tags = _tags(vocabulary)
    found: dict[str, Declared] = {}
    for each in _explained(vocabulary).finditer(text, 0, min(len(text), _OPENING)):
        found.setdefault(each["sign"], tags[each["meaning"].lower()])
    used = {sign: declared for sign, declared in found.items() if _uses(text, sign)}
    return used if len(found) >= _FEWEST else {}


def _uses(text: str, sign: str) -> bool:
    return text.count(f"({sign})") + text.count(f"[{sign}]") >= _FEWEST


@cache
def _explained(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A sign, brackets perhaps around it, and behind a mark or a verb of meaning what it stands for."""
    words, wording = vocabulary.wording.words, vocabulary.wording
    article = perhaps(words["article"] | words["indefinite"])
    means, tags = any_of(wording.phrases["means"]), any_of(_tags(vocabulary), "meaning")
    sign = r"(?<!\w)[(\[]?(?P<sign>[A-Z]{1,3}|[*†‡★✓])[)\]]?"
    return re.compile(rf"{sign}(?: ?[=:] ?| [–-] | (?i:{means}) )(?i:{article}{tags})(?!\w)")


@cache
def _tags(vocabulary: Vocabulary) -> Legend:
    """The words for a status, also those that may go on."""
    return {tag.removesuffix("*"): declared for tag, declared in vocabulary.wording.tags.items()}
