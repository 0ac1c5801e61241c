"""Sentences of running text that only add to the act before them, or share out its sum."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.actors.shared_out import says_whose_share, shares_out
from pledgebook.commitments.units.handed_on import hands_on, part_of, serves
from pledgebook.commitments.units.owning import opens_with_owning
from pledgebook.commitments.units.passage import COUNT, Passage, points_into
from pledgebook.commitments.units.passed_over.news_between import is_news_between
from pledgebook.commitments.units.passed_over.set_up import is_of_set_up
from pledgebook.commitments.units.speech.spoken import adds_in_speech, tells_more
from pledgebook.model import Sentence


def belongs_to(context: Context, sentence: Sentence, subject: Subject | None, current: Passage) -> bool:
    """Whether a sentence belongs to the passage before: it says more of it, or which part of it is whose.

    ``subject`` is who acts in the sentence.
    """
    if not subject and tells_more(context, sentence):
        return True
    if not subject and not adds_in_speech(context, sentence):
        return False
    joins = _details(context, sentence, subject, current) if subject else _adds(context, sentence, current)
    return joins or is_of_set_up(context, sentence, current)


def _details(context: Context, sentence: Sentence, subject: Subject, current: Passage) -> bool:
    """Whether a sentence only says which part of the sum before it is whose: "Of this sum, Peru will pay".

    What two promise together is shared by them: "Peru will pay $4 million, and Chile $3 million".
    """
    both = set(current.subject.parties)
    if shares_out(context, sentence, subject, current) or hands_on(context, sentence, subject, current):
        return True
    if not set(subject.parties) <= both:
        return serves(context, sentence, subject, current)
    if part_of(context.vocabulary).match(context.text, sentence.at.start, sentence.at.end):
        return True
    if points_into(context, sentence, subject):
        return True
    named = {name.id for name in context.names_at(sentence.at)}
    sums = len(COUNT.findall(context.text, sentence.at.start, sentence.at.end))
    shared = set(subject.parties) < both <= named and sums >= len(both)
    return shared and gives_money(context, sentence.at)


def _adds(context: Context, sentence: Sentence, current: Passage) -> bool:
    """Whether a sentence only adds detail to the act before it: nobody speaks in it."""
    text, vocabulary = context.text, context.vocabulary
    if says_whose_share(context, sentence, current):
        return True
    if is_news_between(context, sentence.at, current.subject.parties):
        return False
    if context.grammar.speaks(text, sentence.at, context.names_at(sentence.at), vocabulary):
        return False
    if context.grammar.find_talk(text, sentence.at, vocabulary) and not opens_with_owning(
        context, sentence.at
    ):
        return False
    act = context.grammar.find_act(text, sentence.at, vocabulary)
    if act is None or act.passive or act.stance != "pledge":
        return True
    actor = text[sentence.at.start : act.at.start].split()[1:]
    return not any(word[0].isupper() for word in actor)  # "The Bank of Mexico will lend" is another's act
