"""What stands behind a Romance verb of saying: "that", and what the one who says it will do."""

from __future__ import annotations

from pledgebook.commitments.grammars.romance_clause import COMING, SILENT, Clause, shapes_of, vow
from pledgebook.vocabulary.verbs import Form, Person, Verb


def vows_himself(clause: Clause, end: int, verb: Verb, person: Person | None) -> bool:
    """Whether who says something says what he will do himself: "precisó que su país aportará 3 millones"."""
    words = clause.vocabulary.wording.words
    that = clause.word(end) if verb.lemma in words["saying"] else None
    if that is None or that.text not in words["that"]:
        return False
    own = shapes_of(clause.vocabulary).own.match(clause.text, that.at.end, clause.end)
    after = clause.word(own.end() if own else that.at.end)
    if after and after.text in words["clitic"]:
        after = clause.word(after.at.end)
    forms = after.forms if after else ()
    return any(
        form.tense in COMING and form.person == person and form.verb.group not in (*SILENT, "be", "receive")
        for form in forms
    )


def tells(clause: Clause, end: int, form: Form) -> bool:
    """Whether "that" follows a verb at once, or one of saying tells of an intention: "adelantó que abrirá".

    "Adelantó la intención de su Gobierno de abrir ..." is the other. What somebody will see to is his own act, and
    nothing that he tells: "garantizará que 300 niños asistan", but "garantizó que abrirá".
    """
    after, verb = clause.word(end), form.verb
    words = clause.vocabulary.wording.words
    if form.tense == "future" and verb.lemma in words["ensuring"]:
        return False
    that = after is not None and after.at.start == end + 1 and after.text in words["that"]
    return that or (verb.lemma in words["saying"] and vow(clause, end) is not None)


def maintains(clause: Clause, end: int) -> bool:
    """Whether somebody only keeps saying that something is so: "sostuvo que la crisis es grave", "maintient que"."""
    after = clause.word(end)
    return (
        after is not None
        and after.at.start == end + 1
        and after.text in clause.vocabulary.wording.words["that"]
    )
