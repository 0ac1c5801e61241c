"""What a party of an agreement binds itself to: there the present tense is a promise, as is what it "shall" do."""

from __future__ import annotations

from dataclasses import replace

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.grammars.romance_words import Word, is_adverb, word_at
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import load_agreements
from pledgebook.vocabulary.spelling import lowered

_BOUND = "commit"  # the group of verbs that such a phrase belongs to
_LOOK = 60  # characters in which a phrase stands that binds, or leaves free
_LEAST = 4  # letters of a verb of no table
_BEFORE = 3  # words that may stand between a subject and its verb
# Kinds of words behind a subject that are no verb: it goes on ("the Bank of", "the City and its").
_NO_VERBS = (
    "preposition", "particle", "article", "definite", "list", "relative", "subordinate", "own", "of", "agent",
    "negation",
)  # fmt: skip


def contract_act(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """What a subject that ends at ``start`` does by an agreement; None where it may, need not or only states it."""
    words = load_agreements(vocabulary.language)
    begin = start + (text[start : start + 1] == " ")
    said = lowered(text[begin : min(end, begin + _LOOK)])
    bound, right = words.bound.match(said), words.right.match(said)
    if right and (bound is None or len(right[0]) >= len(bound[0])):
        return None
    act = grammar_of(vocabulary).match_act(text, start, end, vocabulary)
    if bound:
        at = act.at if act else Span(begin, begin + bound.end())
        return Act(at, act.verb if act else bound[0], act.group if act else _BOUND, "pledge")
    if act is None:
        return _present(text, start, end, vocabulary)
    if act.passive or _is_denied(text, act.at.end, end, vocabulary):
        return None
    return replace(act, stance="pledge") if _is_present(text, act, vocabulary) else act


def _is_denied(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether nothing is done: "the Bank charges no fees"."""
    return lowered(text[start:end]).split(" ", 2)[1:2] in (
        [word] for word in vocabulary.wording.words["denial"]
    )


def _is_present(text: str, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether one word says what is done, in the present: "provides", "abre"; no "is building" and no "has opened"."""
    said = text[act.at.start : act.at.end]
    if act.stance == "pledge":
        return False
    if not grammar_of(vocabulary).drops_subjects:
        return " " not in said and said.endswith("s") and act.stance != "delivered"
    word = _verb_at(text, act.at.start, act.at.end, vocabulary)
    alone = word is not None and word.at.end >= act.at.end
    return word is not None and alone and any(form.tense == "present" for form in word.forms)


def _verb_at(text: str, start: int, end: int, vocabulary: Vocabulary) -> Word | None:
    """The first word that is no pronoun and no adverb."""
    words = vocabulary.wording.words
    for _ in range(_BEFORE):
        word = word_at(text, start, end, vocabulary)
        if word is None or not (word.text in words["clitic"] or is_adverb(word, vocabulary)):
            return word
        start = word.at.end
    return None


def _present(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """A verb of no table right behind the subject, where verbs have endings: "a Câmara hospeda o portal"."""
    if not grammar_of(vocabulary).drops_subjects:
        return None
    word = _verb_at(text, start, end, vocabulary)
    if word is None or word.forms or len(word.text) < _LEAST or not text[word.at.start].islower():
        return None
    wording = vocabulary.wording
    if any(word.text in wording.words[kind] for kind in _NO_VERBS) or word.text in vocabulary.verbs.nouns:
        return None
    table = load_agreements(vocabulary.language)
    ends = word.text.endswith(table.present) and not word.text.endswith(table.participle)
    return Act(word.at, word.text, "act", "pledge") if ends else None
