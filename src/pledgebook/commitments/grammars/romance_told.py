"""What a Romance verb of saying tells by an infinitive: "disse estar pronta a contribuir", "a dit avoir versé"."""

from __future__ import annotations

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_clause import Clause, act_of, infinitive, of_tense, shapes_of
from pledgebook.commitments.grammars.romance_words import Word, unknown_participle
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_AIMS = frozenset({"plan", "wish", "commit", "go"})  # groups of verbs behind which what is to be done stands
_SILENT = ("attitude", "be", "context", "modal")  # groups of verbs by which nothing was done


def told_by_infinitive(text: str, start: int, end: int, vocabulary: Vocabulary) -> Act | None:
    """The act behind a verb of saying that ends at ``start``: done, or what somebody is ready or wants to do.

    None where the infinitive says something else: "dijo conocer el informe".
    """
    clause = Clause(text, end, vocabulary, bare=False, start=start)
    word = clause.word(start)
    form = infinitive(word)
    if word is None or form is None:
        return None
    if form.verb.group == "have":
        return _done(clause, clause.word(word.at.end))
    if form.verb.group == "be":
        bound = shapes_of(vocabulary).bound.match(text, word.at.end, end)
        return act_of(clause, bound.end(), Verb(bound[0].strip(), "commit"), "pledge") if bound else None
    if form.verb.group not in _AIMS:
        return None
    act = match_act(text, word.at.end, end, vocabulary, bare=True)
    if act is None or act.person is not None:
        return None
    return act_of(clause, act.at.end, Verb(act.verb, act.group), "pledge")


def _done(clause: Clause, word: Word | None) -> Act | None:
    """What somebody says he has done, by the participle that ``word`` is."""
    done = of_tense(word, "participle") or unknown_participle(word, clause.vocabulary)
    if word is None or done is None or done.verb.group in _SILENT:
        return None
    return act_of(clause, word.at.end, done.verb, "delivered")
