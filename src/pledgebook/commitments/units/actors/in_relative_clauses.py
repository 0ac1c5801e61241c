"""Who acts only in a relative clause of an item: "build a centre, which UNHCR will run" is promised by the stem's."""

from __future__ import annotations

import re
from itertools import takewhile

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.topics import is_below_infinitive
from pledgebook.model import Block, Sentence, Span

_BEFORE = 30  # characters before a name in which the relative word stands
_ENGLISH = frozenset(
    {"which", "whom", "where", "that", "whose"}
)  # where verbs have endings, the table has them
_THING = 2  # words by which a thing is called, its article aside
_OBJECT = re.compile(r"(?: up)? (\w+)")  # of "Build a", "Set up a"


def is_in_relative_clause(context: Context, sentence: Sentence, subject: Subject) -> bool:
    """Whether a relative word stands right before the name of who acts."""
    if subject.rule != "active" or not sentence.at.holds(subject.at):
        return False
    words = context.vocabulary.wording.words
    start = max(sentence.at.start, subject.at.start - _BEFORE)
    before = context.text[start : subject.at.start].lower().split()
    articles = words["article"] | words["definite"]
    while before and before[-1] in articles:
        before.pop()
    return bool(before) and before[-1] in (words["relative"] | _ENGLISH) and before != ["that"]


def is_given_by_another(context: Context, block: Block, sentence: Sentence) -> bool:
    """Whether an item is a thing without a verb, right behind which it is said who gives it.

    "Training that Norway will provide" is Norway's; of "Training 300 nurses whom Norway will pay" nobody knows that.
    """
    names = context.names_at(sentence.at)
    find = context.grammar.find_subject
    subject = find(context.text, sentence.at, names, context.vocabulary) if names else None
    if subject is None or not is_in_relative_clause(context, sentence, subject):
        return False
    before = Span(sentence.at.start, subject.at.start)
    words = context.text[before.start : before.end].lower().split()
    kinds = context.vocabulary.wording.words
    relative = kinds["relative"] | _ENGLISH
    thing = [*takewhile(lambda word: word not in relative, words)]
    if thing and thing[0] in kinds["article"] | kinds["indefinite"]:
        thing.pop(0)
    short = len(thing) <= _THING and not any(map(str.isdigit, "".join(thing)))
    gerund = thing and thing[0] in context.vocabulary.verbs.gerund and len(thing) > 1
    return short and not gerund and not begins_with_verb(context, block, before)


def begins_with_verb(context: Context, block: Block, before: Span) -> bool:
    """Whether an item says before its relative clause what those over it do: "Build a centre", "will open an office".

    A word that may be a noun too is a verb only before what it is done to: "Support 30 schools", and not "Research
    ships that Japan will build".
    """
    vocabulary = context.vocabulary
    act = context.grammar.match_act(context.text, before.start, before.end, vocabulary, bare=True)
    if act is None:
        return False
    words, said = vocabulary.wording.words, context.text[act.at.start : act.at.end].lower()
    if said.split(" ", 1)[0] in words["promise"] | words["infinitive"]:
        return True
    if vocabulary.verbs.forms:  # where verbs have endings
        future = any(form.tense == "future" for form in vocabulary.verbs.forms.get(said, ()))
        return future or said == act.verb
    if said != act.verb:
        return False
    behind = _OBJECT.match(context.text, act.at.end, before.end)
    word = behind[1].lower() if behind else ""
    counted = word.isdigit() or word in vocabulary.quantities.numbers.units
    return counted or word in words["indefinite"] | words["definite"] or is_below_infinitive(context, block)
