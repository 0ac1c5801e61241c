"""Romance verbs that make one act with what stands behind them: "va a donar", "lleva registradas", "tient à"."""

from __future__ import annotations

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_clause import (
    COMING,
    Clause,
    act_of,
    counts,
    infinitive,
    of_tense,
    wish,
)
from pledgebook.commitments.grammars.romance_words import Word
from pledgebook.vocabulary.verbs import Form, Verb


def behind_verb(clause: Clause, verb: Verb, end: int, kind: str) -> int | None:
    """Where the words of a phrase end that begins with a verb: of "tient à", whose row is "tenir à", behind "à"."""
    for phrase in clause.vocabulary.wording.words[kind]:
        lemma, _, rest = phrase.partition(" ")
        if verb.lemma == lemma and clause.text.startswith(f" {rest} ", end, clause.end):
            return end + 1 + len(rest)
    return None


def keen(clause: Clause, word: Word, form: Form) -> Act | None:
    """The act that somebody sets store by: "tient à accueillir", and none in "tient à saluer"."""
    end = behind_verb(clause, form.verb, word.at.end, "keen")
    stance = wish(clause, end) if end else None
    return act_of(clause, end, form.verb, stance, form) if end and stance else None


def tallied(clause: Clause, word: Word, form: Form) -> Act | None:
    """What is done so far, and how much of it: "lleva registradas a 18.250 personas"."""
    after = (
        clause.word(word.at.end) if form.verb.lemma in clause.vocabulary.wording.words["tallying"] else None
    )
    done = of_tense(after, "participle")
    if after is None or done is None or not counts(clause, after.at.end):
        return None
    act = act_of(clause, after.at.end, done.verb, "delivered", form)
    to_people = clause.text.startswith(
        " a ", after.at.end
    )  # "registradas a 300 personas", and no "registrados 300 muertos"
    return act if to_people or provides(act, clause.vocabulary) else None


def going_on(clause: Clause, word: Word, form: Form) -> Act | None:
    """A gerund behind "ha venido", "ha estado", "viene", "lleva": it goes on."""
    after = clause.word(word.at.end)
    doing = of_tense(after, "gerund")
    if after and after.text in clause.vocabulary.wording.words["infinitive"] and of_tense(word, "participle"):
        after = clause.word(after.at.end)  # "tem vindo a reforçar"
        doing = infinitive(after)
    if after is None or doing is None or doing.verb.group == "context":
        return None
    return act_of(clause, after.at.end, doing.verb, "pledge" if form.tense in COMING else "ongoing", form)


def going(clause: Clause, word: Word, form: Form) -> Act | None:
    """What "va a donar", "vai doar" or "va fournir" says."""
    after = clause.word(word.at.end)
    if after and after.text in clause.vocabulary.wording.words["infinitive"]:
        after = clause.word(after.at.end)
    if after is None or form.tense not in ("present", "future"):
        return None
    if after.text in clause.vocabulary.wording.words["clitic"]:
        after = clause.word(after.at.end) or after
    ahead = infinitive(after)
    if ahead is None or ahead.verb.group in ("attitude", "modal"):
        return None
    return act_of(clause, after.at.end, ahead.verb, "pledge", form)  # also "vão trocar dados"
