"""Who stands behind a verb whose object opens the sentence and a pronoun takes up: "El puente lo construirá Panamá"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.outright import tells_of
from pledgebook.commitments.grammars.romance_acts import begins_with, match_act
from pledgebook.commitments.grammars.romance_subjects import agrees, before_name, named_at, stands_free
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_FRONTED = 120  # characters of an object before its pronoun
_ENDS = re.compile(r"\)?(?: \([^()]{1,60}\))?(?:[.;]|,(?= )|$)")
_FEW_WORDS = re.compile(r"(?: [^\W\d_]+){0,4} ")  # "lo conduce en Iquitos la Fiocruz"


def find_object_first(
    text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> Subject | None:
    """The party behind the verb of an object that a pronoun takes up: "Las obras las pagará el BID"."""
    first = text[sentence.start : sentence.end].partition(" ")[0].lower()
    reach = min(sentence.end, sentence.start + _FRONTED)
    pronoun = _pronouns(vocabulary).get(first)
    for found in pronoun.finditer(text, sentence.start, reach) if pronoun else ():
        if not begins_with(text, found.end(), sentence.end, vocabulary):
            continue
        if tells_of(text, Span(sentence.start, found.start()), vocabulary):
            return None  # "El día que lo construirá"
        act = match_act(text, found.end(), sentence.end, vocabulary)
        if act is None or act.passive or act.person == "we" or act.stance == "delivered":
            continue
        rest = [name for name in names if name.at.start > act.at.end]
        party = _near(text, Span(act.at.end, sentence.end), rest, vocabulary)
        if party and agrees(act, party) and provides(act, vocabulary):
            return Subject(party.parties, party.at, act, "active", party.entry)
    return None


def _near(text: str, rest: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party that a sentence ends with, at most a few words behind its verb: "lo conduce en Iquitos la Fiocruz"."""
    if not names:
        return None
    before = before_name(text, rest, names[0], vocabulary)
    party = named_at(text, rest.start + len(before), names, vocabulary)
    free = party and _FEW_WORDS.fullmatch(before) and stands_free(text, rest, names[0], vocabulary)
    return party if party and free and _ENDS.match(text, party.at.end, rest.end) else None


@cache
def _pronouns(vocabulary: Vocabulary) -> dict[str, re.Pattern[str]]:
    """By the article that opens a sentence, a noun and the pronoun that takes up what the article is of."""
    pairs = (each.partition(" ") for each in vocabulary.wording.words["taken up"])
    return {
        article: re.compile(rf"(?<=[^\W\d_]),? {pronoun}(?= )", re.IGNORECASE)
        for article, _, pronoun in pairs
    }
