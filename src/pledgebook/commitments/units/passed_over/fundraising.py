"""Money that somebody asks for or has not got: "The United Nations is seeking $6 billion" gives nobody anything."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.passed_over.second_acts import does_more
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_OBJECT = 40  # characters behind a verb in which the amount stands
_INFINITIVE = re.compile(r" (?:(?:to|à|de|a) )?(?P<verb>[^\W\d_]+)\b")


def asks_for_money(context: Context, act: Act, sentence: Span) -> bool:
    """Whether an act is to ask for an amount, or to have had a share of one; a promise beside it is one."""
    words, text = context.vocabulary.wording.words, context.text
    if act.passive or _is_to_come(context, act):
        return False
    if act.group == "receive" and act.stance == "delivered":
        asked = _share(context.vocabulary).match(text, act.at.end, sentence.end) is not None
    else:
        later = (
            text[act.at.start : act.at.end].split(" ", 1)[0] in words["promise"]
        )  # of a parliament, mostly
        asked = act.verb in words["seeking"] and not later and _seeks(context, act, sentence)
    behind = Span(act.at.end, sentence.end)
    promised = next_promise(text, behind.start, behind.end, context.vocabulary) is not None
    return asked and not (promised or does_more(context, behind) or _for_fund(context, act, sentence))


def _for_fund(context: Context, act: Act, sentence: Span) -> bool:
    """Whether a country will raise money for a fund, and not ask it for itself: "busca movilizar ... para el Fondo".

    Or mobilises it, and the sentence names nobody who would give it: "seeks to mobilise 100 billion dollars a year".
    """
    before = [name for name in context.names_at(sentence) if name.at.end <= act.at.start]
    country = bool(before) and before[-1].kind == "country"
    raised = _INFINITIVE.match(context.text, act.at.end, sentence.end) if country else None
    if raised is None:
        return False
    if _fund(context.vocabulary).search(context.text, raised.end(), sentence.end):
        return True
    lemmas = {verb.lemma for verb in verbs_of(raised["verb"].lower(), context.vocabulary)}
    others = _donors(context.vocabulary).search(context.text, sentence.start, sentence.end)
    return others is None and not lemmas.isdisjoint(context.vocabulary.wording.words["mobilising"])


@cache
def _donors(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Those who would give what is asked for."""
    return lazily(rf"\b{any_of(vocabulary.wording.words['donors'])}\b", re.IGNORECASE)


@cache
def _fund(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What money goes to: " para el Fondo", " for the Green Climate Fund"."""
    words = vocabulary.wording.words
    article, fund = any_of(words["article"] | words["definite"]), any_of(words["fund"])
    return lazily(
        rf" {any_of(words['apportioning'])} (?:{article} )?(?:[A-ZÀ-Þ][\w-]* ){{0,4}}?(?i:{fund})(?!\w)"
    )


def _is_to_come(context: Context, act: Act) -> bool:
    """Whether somebody promises to ask, as a government asks its parliament: "will seek $100 million in its budget"."""
    words = [word.lower() for word in context.text[act.at.start : act.at.end].split()]
    forms = [form for word in words[:1] for form in context.vocabulary.verbs.forms.get(word, ())]
    promised = not context.vocabulary.wording.words["promise"].isdisjoint(words[:1])
    return promised or any(form.tense == "future" for form in forms)


def _seeks(context: Context, act: Act, sentence: Span) -> bool:
    """Whether what is sought is an amount, behind the verb or, where nothing is, before it."""
    text, words = context.text, context.vocabulary.wording.words
    found = _INFINITIVE.match(text, act.at.end, sentence.end)
    lemmas = {verb.lemma for verb in verbs_of(found["verb"].lower(), context.vocabulary)} if found else set()
    if lemmas and lemmas.isdisjoint(words["raising"]):
        return False  # "seeks to train 300 nurses with $4 million"
    behind = Span(act.at.end, min(sentence.end, act.at.end + _OBJECT))
    if gives_money(context, behind):
        return True
    closed = found is None or _closed(context.vocabulary).match(text, act.at.end, sentence.end) is not None
    return closed and gives_money(context, Span(sentence.start, act.at.start))


@cache
def _closed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A verb without an object: a time, a place or the end is right behind it."""
    words = vocabulary.wording.words
    return lazily(
        rf"[.,;]|$| {any_of({*words['preposition'], *vocabulary.calendar.cues, *words['raising']})}(?!\w)"
    )


@cache
def _share(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A percentage of something as what was received: " only 12 percent of"."""
    percent = any_of({"%", *vocabulary.quantities.figure_words["percent"]})
    return lazily(
        rf"(?: [^\W\d_]+){{0,3}} \d[\d.,]* ?{percent} {any_of(vocabulary.wording.words['of'] | {'of'})}"
    )
