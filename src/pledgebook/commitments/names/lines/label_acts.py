"""What is done in the words behind a label: by its party, without a subject, or by another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def act_without_subject(context: Context, at: Span) -> Act | None:
    """The act of words that begin with a verb, an aside before it apart: "Will donate", "With UNDP, will train"."""
    text, vocabulary = context.text, context.vocabulary
    if act := context.grammar.match_act(text, at.start, at.end, vocabulary, bare=True):
        return act
    opening = _opening(vocabulary).match(text, at.start, at.end)
    found = (
        context.grammar.match_act(text, opening.end(), at.end, vocabulary, bare=True)
        if opening
        else context.grammar.find_act(text, at, vocabulary)
    )
    aside = found and text.endswith(", ", at.start, found.at.start)
    if not aside or found is None or context.grammar.find_subject(text, at, context.names_at(at), vocabulary):
        return None
    return found


def wants_subject(context: Context, act: Act) -> bool:
    """Whether a verb without a subject is one that has to have one: "Will donate", "Donará", and not "Donate"."""
    if context.grammar.drops_subjects:
        return act.person is not None and act.person != "we"
    words, first = context.vocabulary.wording.words, context.text[act.at.start : act.at.end].split(" ")[0]
    if any(first.lower() in words[kind] for kind in ("promise", "have", "be")):
        return True
    verbs, word = context.vocabulary.verbs, first.lower()
    if act.group in ("commit", "plan", "bind") and word in verbs.third:  # "Intends to buy"
        return context.text.startswith(" to ", act.at.end)
    done = word in verbs.past and word not in verbs.base
    return done and _determined(context.vocabulary).match(context.text, act.at.end) is not None


@cache
def _determined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What begins an object, so that the word before it is no adjective: "Approved a loan", "Trained 300"."""
    words = vocabulary.wording.words
    return re.compile(rf" (?:{any_of([*words['article'], *words['indefinite'], *words['own']])} |\S*\d)")


@cache
def _opening(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Partners named before the verb: "Together with UNDP, train 300 teachers"."""
    words = any_of(vocabulary.wording.phrases["with"])
    return re.compile(rf"\s?(?i:{words}) [^,.;:]{{1,80}},(?= [a-z])")


def other_speaks(context: Context, label: Subject, after: Span) -> bool:
    """Whether another party is the subject right behind a label: it is then no label but a heading of sorts."""
    subject = context.grammar.find_subject(context.text, after, context.names_at(after), context.vocabulary)
    if subject is None or not set(label.parties).isdisjoint(subject.parties):
        return False
    if subject.act and (subject.act.passive or subject.act.group == "receive"):
        return False  # "**Germany:** By 2026, Malawi will be supported with 5 million euros"
    return subject.at.start == after.start or _is_no_own_body(context, label, subject, after)


def _is_no_own_body(context: Context, label: Subject, subject: Subject, after: Span) -> bool:
    """Whether who acts behind an article is no body of the label: "Haïti : le Canada formera 200 policiers".

    The label is then where it acts. A body that no table knows may be one of the label's own.
    """
    opening = _article_of_state(context.vocabulary).fullmatch(context.text, after.start, subject.at.start)
    fronted = Span(after.start, opening.end("fronted")) if opening and opening["fronted"] else None
    if fronted and context.grammar.find_act(context.text, fronted, context.vocabulary):
        return False  # "will open three offices, and Mexico will pay for them"
    if opening is None or not context.countries.issuperset(label.parties):
        return False  # "European Union: the European Commission will", "Bristol: the Government will"
    first = next((name for name in context.names_at(subject.at) if name.id in subject.parties), None)
    if first is None or first.form == "people" or first.kind == "region":
        return False
    return first.acts_for not in label.parties


@cache
def _article_of_state(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before the name of a state that acts: "la", "le gouvernement du", "em 2023, o"."""
    wording = vocabulary.wording
    article = rf"(?i:{any_of(wording.words['article'] | {'the'})})(?: |(?<='))"
    of = rf"{any_of(wording.words['of'] | {'of'})}(?: |(?<='))(?:{article})?"
    return lazily(
        rf"(?P<fronted>[^:;]{{1,160}}, )?(?:{article})?(?:(?i:{any_of(wording.actors['head'])}) {of})?"
    )


def other_country_speaks(context: Context, label: Subject, after: Span) -> bool:
    """The same for countries alone: a body behind a country's label is one of its own."""
    first = context.names_at(after)[:1]
    return any(name.kind == "country" for name in first) and other_speaks(context, label, after)


def act_of_label(
    context: Context, parties: Sequence[str], after: Span, sentences: Sequence[Sentence], *, topic: bool
) -> Act | None:  # fmt: skip
    """The first act behind a label. A label may go on as a topic in bold ("Belize: amnesty."), which is no act."""
    bodies = [Span(max(s.at.start, after.start), s.at.end) for s in sentences if s.at.end > after.start]
    for body in bodies:
        if act := _act_of(context, parties, body, bare=not topic and body is bodies[0]):
            return act
    return None


def _act_of(context: Context, parties: Sequence[str], body: Span, *, bare: bool) -> Act | None:
    """What the parties of a label do in one sentence: by name, without a subject, or under another word."""
    text, vocabulary = context.text, context.vocabulary
    subject = context.grammar.find_subject(text, body, context.names_at(body), vocabulary)
    if subject and set(parties) & set(subject.parties):
        return subject.act
    if bare and (act := act_without_subject(context, body)):
        return act
    found = context.grammar.find_collective(text, body, vocabulary)
    act = found[1] if found else context.grammar.find_act(text, body, vocabulary)
    colon = text.find(": ", body.start, body.end)
    if act is None and colon >= 0:  # "Not a pledge strictly speaking: the Organization is translating ..."
        return context.grammar.find_act(text, Span(colon + 2, body.end), vocabulary)
    return act
