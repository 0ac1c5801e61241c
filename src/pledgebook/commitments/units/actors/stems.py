"""Who acts in the words that introduce a list: "The leaders are committed to:", "They agreed:", "The country will:"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.label_acts import act_without_subject
from pledgebook.commitments.names.lines.labels import party_of
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.units.actors.breakdowns import PART, is_part, of_sum_before
from pledgebook.commitments.units.actors.meant import parties_of
from pledgebook.commitments.units.actors.meetings_decide import is_meeting
from pledgebook.commitments.units.actors.sentence_speakers import speaker_of_sentence
from pledgebook.commitments.units.actors.those_before import state_before, they_who_bind
from pledgebook.commitments.units.actors.told_stems import told_of
from pledgebook.commitments.units.promised_nouns import is_of_promises
from pledgebook.model import Block, Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_OPENING = re.compile(r"[^,.;:]{1,40}, ")  # "Asimismo, acordaron:"


def stem_of(context: Context, block: Block) -> Subject | None:
    """The party and the act of the words that introduce the list: "The leaders are committed to:"."""
    index = block.parent if block.stem is None else block.stem
    if index is None:
        return None
    stem = context.document.blocks[index]
    sentence = (context.sentences_at(stem.at) or (Sentence(stem.at, index),))[-1]
    if index not in context.stems:
        context.stems[index] = _acting_in_stem(context, stem, sentence)
    if subject := context.stems[index]:
        if subject.act is None:
            subject = replace(subject, act=_bare(context, block) or _main(context, block))
        return subject if subject.rule != PART or is_part(context, block.at) else None
    own = _bare(context, block)
    together = context.grammar.is_collective(
        context.text[stem.at.start : stem.at.end].rstrip(": "), context.vocabulary
    )
    if own and (together or is_meeting(context, stem.at)):
        return Subject(
            parties_of(context, block, "all"), stem.at, own, "stem", "all"
        )  # "The participating countries:"
    if is_meeting(context, stem.at):  # "La Réunion :" is no island
        return None
    label = context.lines.party(index) or party_of(context, stem.at)  # "Belize:" over its items
    own = own or (_behind_opening(context, block) if label else None)
    return replace(label, act=own or _main(context, block)) if label else None


def _behind_opening(context: Context, block: Block) -> Act | None:
    """What an item does behind with whom it does so: "In partnership with IOM, is developing", under "Belize:"."""
    sentences = context.sentences_at(block.at)
    if not sentences or context.grammar.drops_subjects:
        return None
    return act_without_subject(context, sentences[0].at)


def _acting_in_stem(context: Context, stem: Block, sentence: Sentence) -> Subject | None:
    """Who acts in the last sentence of a block that introduces a list."""
    if told := told_of(context, sentence):
        return told
    subject = speaker_of_sentence(context, stem, sentence) or find_body(context, sentence.at)
    subject = subject or _they(context, stem, sentence)
    if subject is None:
        return of_sum_before(context, stem, sentence)
    return replace(subject, act=_binding(context, sentence, subject.act), rule="stem")


def _they(context: Context, stem: Block, sentence: Sentence) -> Subject | None:
    """Whom a word for parties means; a verb by itself may say "they", where those are known: "Asimismo, acordaron:"."""
    text, at = context.text, sentence.at
    if found := context.grammar.find_collective(text, at, context.vocabulary):
        kind, act = found
        parties = they_who_bind(context, stem, sentence, act) if kind == "they" else ()
        if kind == "same" and _is_state(context, sentence):
            parties = state_before(context, stem, sentence)
        return Subject(parties, at, act, "stem", kind)
    opening = _OPENING.match(text, at.start, at.end)
    own = context.grammar.match_act(text, opening.end() if opening else at.start, at.end, context.vocabulary)
    together = own is not None and (own.person == "they" or text[at.start : at.end].isupper())  # "DECIDE:"
    if own is None or not together or own.group not in ("bind", "commit"):
        return None
    parties = they_who_bind(context, stem, sentence, own)
    return Subject(parties, at, own, "stem", "they") if parties else None


def _is_state(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence opens with "the country" or the same behind an adverb."""
    words = context.text[sentence.at.start : sentence.at.end].lower()
    return _state(context.vocabulary).match(words) is not None


@cache
def _state(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.words["state again"])
    return lazily(rf"(?:[^,.;:]{{1,40}}, )?{nouns}(?!\w)")


def _binding(context: Context, sentence: Sentence, act: Act | None) -> Act | None:
    """What is decided or promised behind the colon is to be done: "acuerdan:", "made the following commitments:"."""
    if act is None:
        return None
    promised = act.verb in context.vocabulary.wording.words["promising"]
    promised = promised and is_of_promises(context, sentence.at, act)
    return replace(act, stance="pledge") if promised or act.group == "bind" else act


def _main(context: Context, block: Block) -> Act | None:
    """The act of an item whose verb stands behind its opening words: "Até 2027, formará 300 juízes"."""
    find_main_act = context.grammar.find_main_act
    sentences = [sentence.at for sentence in context.sentences_at(block.at)]
    return find_main_act(context.text, sentences, context.vocabulary) if find_main_act else None


def _bare(context: Context, block: Block) -> Act | None:
    return context.grammar.match_act(
        context.text, block.at.start, block.at.end, context.vocabulary, bare=True
    )


def giver_of_part(context: Context, block: Block, subject: Subject) -> Subject | None:
    """Who gives the sum that an item is a part of, where a body acts in it that is paid by it: "IOM will train"."""
    if subject.rule == PART or not context.countries.isdisjoint(subject.parties):
        return None
    stem = stem_of(context, block)
    return replace(stem, act=subject.act) if stem and stem.rule == PART else None
