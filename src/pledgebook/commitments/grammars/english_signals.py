"""What the verbs of an English sentence say of a figure beside them: that it is to come, or that it was reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.model import Role
from pledgebook.vocabulary import Vocabulary

_BEFORE = 12  # characters before a word in which an article makes it an adjective
_SIGNAL = re.compile(r"\b(?:to (?P<base>[a-z]+)|(?P<word>[A-Za-z]+))\b")
_OPENS = re.compile(r"(?:^|[:;.–—]\*{0,2} ?|\n(?:- )?)$")  # before a verb in capitals: "Norway: Will send"
_MARK = 4  # characters of it
_ATTRIBUTE = re.compile(
    r"\b(?:the|an?|its|their|our|his|her|this|these|those|all|newly|\d\S*) $", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"[,;:(]|\b(?:and|or|but|that|which|who|whom|whose|as|than|since|after|when|where|while|because|it|they) ",
    re.IGNORECASE,
)


def english_signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    """What each verb of ``text`` says of a figure beside it."""
    verbs, helpers = vocabulary.verbs, _helpers(vocabulary)
    coming = -1  # where the last verb of things to come ends
    for found in _SIGNAL.finditer(text):
        start = found.start()
        if found["base"]:
            if found["base"] in verbs.base or found["base"] == "be":
                coming = found.end()
                yield "target"
            continue
        if found["word"][0].isupper() and not _opens(text, start):  # a name ("the United States")
            continue
        word = found["word"].lower()
        if _is_coming(word, text, start, vocabulary):
            coming = found.end()
            yield "target"
        elif (word in helpers or _is_done(word, text, start, vocabulary)) and not _follows(
            text, start, coming
        ):
            yield "progress"


def _opens(text: str, start: int) -> bool:
    return _OPENS.search(text, max(0, start - _MARK), start) is not None


@cache
def _helpers(vocabulary: Vocabulary) -> frozenset[str]:
    """Words before a verb that say that something is so."""
    words = vocabulary.wording.words
    return words["have"] | words["was"] | words["already"]


def _is_coming(word: str, text: str, start: int, vocabulary: Vocabulary) -> bool:
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    verb = verbs.past.get(word) or verbs.third.get(word)
    planned = verb is not None and verb.group in ("commit", "plan")
    passive = text.endswith(" be ", 0, start)  # "will be made"
    return passive or planned or word in words["promise"] or word in words["goal"]


def _is_done(word: str, text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a word is a form of the past, and no adjective ("the protected share") or form of the present ("cut")."""
    verbs = vocabulary.verbs
    if word.endswith("ed") and word not in verbs.past and _opens(text, start) and start:
        return True  # "Japan: Handed over three boats"
    if word not in verbs.past or word in verbs.base or verbs.past[word].group == "announce":
        return False
    return not _ATTRIBUTE.search(text, max(0, start - _BEFORE), start)


def _follows(text: str, start: int, coming: int) -> bool:
    """Whether a form of the past belongs to what is to come: "will have protocols agreed", "will fund mines closed"."""
    return coming >= 0 and not _CLAUSE.search(text, coming, start)
