"""Whom a noun at the start of a sentence means that were named before: "The bank will lend", "Both countries will".

Nobody where the sentences before name others, too, whom it could mean. No pronoun means anybody: "it" may be a thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.actors.asserted import asserted_act, is_asserted
from pledgebook.commitments.units.actors.told import Told, once, whom_told
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.names import organisation_kinds
from pledgebook.vocabulary.party_nouns import SIDE, STATE, load_party_nouns
from pledgebook.vocabulary.spelling import any_of

_TOP = 3  # blocks that may say whose the document is
_BACK = 3  # sentences before one among which those whom it means are named
_PAIR = 2  # who sign a statement: "both countries" are they, whomever they spoke of
_FEW = 8  # sentences of a paragraph in which those are named one by one
_WORD = re.compile(r"[^\W\d_]+'?")


@dataclass(slots=True)
class NamedBefore:
    """The sentences of a paragraph as far as it was read, each with who acts in it, and whom they name once asked.

    ``called`` is how it calls those whom no table knows.
    """

    context: Context
    block: Block
    seen: list[tuple[Sentence, Subject | None]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)

    def meant(self, sentence: Sentence, subject: Subject | None) -> Subject | None:
        """Who acts in a sentence: ``subject``, or where it names nobody, those named before."""
        subject = self._fitting(sentence, subject)
        if self.seen and (subject is None or not subject.parties or subject.parties == ALL):
            subject = self._again(sentence) or subject
        self.seen.append((sentence, subject))
        return subject

    def _fitting(self, sentence: Sentence, subject: Subject | None) -> Subject | None:
        """``subject``, but for those whom a noun for several cannot mean: "both institutions" are no two countries."""
        if subject is None or subject.rule != "collective" or subject.parties == ALL:
            return subject
        word = _words(self.context.vocabulary).match(self.context.text, sentence.at.start, sentence.at.end)
        nouns = load_party_nouns(self.context.vocabulary.language).several
        noun = word["noun"].lower() if word and word["several"] else ""
        fits = all(self._fits(party, noun, nouns.get(noun, frozenset())) for party in subject.parties)
        return subject if fits or noun not in nouns else None

    def _again(self, sentence: Sentence) -> Subject | None:
        text, at, vocabulary = self.context.text, sentence.at, self.context.vocabulary
        word = _words(vocabulary).match(text, at.start, at.end)
        # In a speech "the country" is that of who speaks.
        if word is None or self.context.turns.of(self.block) or not is_asserted(text, at, vocabulary):
            return None
        for before, subject in self.seen[len(self.told) :]:
            self.told.append(whom_told(self.context, before.at, subject, self.called))
        nouns, noun, end = load_party_nouns(vocabulary.language), word["noun"].lower(), word.end()
        parties: tuple[str, ...] = ()
        if word["one"] and noun in nouns.one:
            parties = self._one(noun, nouns.one[noun], Span(at.start, word.start("one")), at)
        elif word["several"] and noun in nouns.several and len(self.context.edition.signatories) < _PAIR:
            count = _how_many(word["several"], vocabulary)
            parties, end = self._named_behind(Span(end, at.end), count)
            parties = parties or self._several(noun, nouns.several[noun], count)
        act = asserted_act(self.context, sentence, end, one=len(parties) == 1) if parties else None
        if act and gives_money(self.context, at) and _thereto(vocabulary).search(text, act.at.end, at.end):
            return None  # "The country will spend $14 million on this purchase" is of the promise before
        return (
            Subject(parties, at, act, "collective", "same" if len(parties) == 1 else "they") if act else None
        )

    def _one(self, noun: str, kinds: frozenset[str], lead: Span, at: Span) -> tuple[str, ...]:
        """The only party of its kind in the last sentence that names one; ``lead`` is what stands before the noun."""
        kind = "country" if STATE in kinds else "organisation"
        here = self.context.names_at(lead if STATE in kinds else at)
        others = self._above(kind) | {name.id for name in here if name.kind == kind}
        if STATE in kinds:
            told = next((each for each in self._back() if each.states), None)
            others |= {self.context.edition.issuer or ""} & self.context.countries
            alone = told is not None and len(told.states) == 1 and others | set(told.states) <= told.own
            return told.states if told and alone else ()
        told = next((each for each in self._back() if each.bodies or each.nouns), None)
        if told is None or told.nouns or len(told.bodies) != 1 or not others <= set(told.bodies):
            return ()
        return told.bodies if self._fits(told.bodies[0], noun, kinds) else ()

    def _several(self, noun: str, kinds: frozenset[str], count: int) -> tuple[str, ...]:
        """As many (of 0, any number) as were named together, in one sentence, or one by one in all of them."""

        def suits(parties: Sequence[str]) -> bool:
            right = len(parties) == count or (not count and len(parties) > 1)
            return right and all(self._fits(each, noun, kinds) for each in parties)

        for told in self._back():
            parties = told.states if STATE in kinds else told.bodies
            named = (*told.states, *told.bodies) if SIDE in kinds else parties
            if suits(named) and (set(named) == set(told.together) or (count and SIDE not in kinds)):
                return named
            if len(told.together) > 1 or len(named) > 1:
                break
        if len(self.told) > _FEW:
            return ()
        each = once(party for told in self.told for party in told.together)
        everybody = once(party for told in self.told for party in (*told.states, *told.bodies))
        return each if count == len(everybody) and suits(each) else ()

    def _above(self, kind: str) -> set[str]:
        """The parties of a kind in the title and the headings over the paragraph: "the country" may be theirs."""
        blocks = self.context.document.blocks
        top = [block.at for block in blocks[:_TOP] if block.at.end <= self.block.at.start]
        over = (*top, *(blocks[index].at for index in self.block.headings))
        return {name.id for at in over for name in self.context.names_at(at) if name.kind == kind}

    def _back(self) -> list[Told]:
        return self.told[: -_BACK - 1 : -1]

    def _fits(self, party: str, noun: str, kinds: frozenset[str]) -> bool:
        """Whether a noun of some kinds can mean a party: by what it is, or as a part of its name."""
        if noun in _WORD.findall(self.called.get(party, party).lower()):
            return True
        if party in self.context.countries:
            return not kinds.isdisjoint({STATE, SIDE})
        return SIDE in kinds or organisation_kinds(self.context.vocabulary.language).get(party) in kinds

    def _named_behind(self, behind: Span, count: int) -> tuple[tuple[str, ...], int]:
        """Those whom a noun has right behind it, and where they end: "both countries, Chad and Mali, "."""
        context, start = self.context, behind.start + len(", ")
        near = (
            context.names_at(Span(start, behind.end)) if context.text.startswith(", ", behind.start) else []
        )
        named = context.grammar.named_at(context.text, start, near, context.vocabulary)
        closed = named is not None and context.text.startswith(",", named.at.end)
        if named is None or not closed or count not in (0, len(named.parties)):
            return (), behind.start
        return named.parties, named.at.end + 1


def _how_many(which: str, vocabulary: Vocabulary) -> int:
    """How many a word tells, or 0."""
    words, units = which.lower().split(), vocabulary.quantities.numbers.units
    if any(which.lower().startswith(dual) for dual in vocabulary.wording.words["dual"]):
        return 2
    return next((int(units[word]) for word in words if word in units and int(units[word]) > 1), 0)


@cache
def _thereto(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What was promised before, behind a preposition: "à cet achat", "on this purchase"."""
    words = vocabulary.wording.words
    these = words["again one"] - words["article"] - {"the"}
    return lazily(rf" {any_of(words['preposition'])}(?: |(?<=')){any_of(these)} [^\W\d_]", re.IGNORECASE)


@cache
def _words(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for parties and the word before it, at the start of a sentence or behind what stands there."""
    words, nouns = vocabulary.wording.words, load_party_nouns(vocabulary.language)
    which = rf"(?:{any_of(words['again'], 'several')}|{any_of(words['again one'], 'one')})(?: |(?<='))"
    noun = any_of({*nouns.one, *nouns.several}, "noun")
    return lazily(rf"(?:[^,.;:]{{1,80}}, )?{which}{noun}(?![\w'-])", re.IGNORECASE)
