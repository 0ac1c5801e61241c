"""What a verb group of a Romance language says that its subject will do, is doing or has done."""

from __future__ import annotations

import re
from collections.abc import Callable

from pledgebook.commitments.grammars.acts import Act, only_hears
from pledgebook.commitments.grammars.romance_clause import (
    BEFORE,
    COMING,
    SILENT,
    Clause,
    act_of,
    binding,
    binds_to_do,
    ceases,
    gives,
    infinitive,
    of_tense,
    phrase_of,
    received,
    shapes_of,
    stands_by,
    states,
    vow,
    weighed,
    wish,
)
from pledgebook.commitments.grammars.romance_entrusting import entrusts
from pledgebook.commitments.grammars.romance_going import behind_verb, going, going_on, keen, tallied
from pledgebook.commitments.grammars.romance_passed import is_behind_auxiliary, is_denied
from pledgebook.commitments.grammars.romance_saying import maintains, tells, vows_himself
from pledgebook.commitments.grammars.romance_words import (
    UNKNOWN,
    Word,
    is_adverb,
    unknown_participle,
    word_at,
)
from pledgebook.commitments.grammars.status import giving_status
from pledgebook.model import Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Form, Person, Verb

# A number or an acronym before the verb of what is told: "que el 17 de febrero abrirá", "que la Dirección (DNA) está".
_PASSED = re.compile(r" ?(?:\d[\d.,]*(?= )|\([A-ZÀ-Þ][\w.-]{1,11}\))")
_LOOK = 12  # words in which the verb of what is told stands
_ALWAYS: dict[str, Stance] = {"commit": "pledge", "plan": "pledge", "continue": "ongoing"}
_SAYING = frozenset({"act", "punctual"})  # groups of verbs that only tell where "that" follows them
_PLEDGING = frozenset({"commit", "plan", "announce"})
_OWN = frozenset({"act", "punctual", "own", "receive", UNKNOWN})  # groups of verbs whose denial may promise


def match_act(text: str, start: int, end: int, vocabulary: Vocabulary, *, bare: bool = False) -> Act | None:
    """The verb group that begins at ``start`` (its leading space included), or None where no act does.

    ``bare`` allows a form without its own subject: an infinitive, a noun of action, a participle.
    """
    words = vocabulary.wording.words
    begin, reflexive, denied = None, False, False
    for _ in range(BEFORE):
        word = word_at(text, start, end, vocabulary)
        if word is None:
            return None
        begin = word.at.start if begin is None else begin
        if word.text in words["negation"] or _is_clitic(text, word, end, vocabulary):
            reflexive = reflexive or word.text in words["reflexive"]
            denied = denied or word.text in words["negation"]
        elif not is_adverb(word, vocabulary):
            if not word.forms and not bare:
                return None  # no verb, as most words are
            clause = Clause(text, end, vocabulary, bare, begin, reflexive or word.reflexive, denied)
            act = _act_of(clause, word)
            return None if act and not denied and _is_refusal(clause, act) and is_denied(clause) else act
        start = word.at.end
    return None


def _is_clitic(text: str, word: Word, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a word is a pronoun before a verb; one that is an article, too, before what no noun looks like."""
    words = vocabulary.wording.words
    if word.text not in words["clitic"] or word.text not in words["article"]:
        return word.text in words["clitic"]
    after = word_at(text, word.at.end, end, vocabulary)  # "Perú los alojará"
    return after is not None and any(form.tense in COMING and form.person for form in after.forms)


def begins_with(
    text: str, start: int, end: int, vocabulary: Vocabulary, person: Person | None = None
) -> bool:
    """Whether a finite verb begins at ``start``, of one ``person`` where one is asked for."""
    words = vocabulary.wording.words
    for _ in range(BEFORE):
        word = word_at(text, start, end, vocabulary)
        if word is None:
            return False
        if any(form.person for form in word.forms):
            return person is None or any(form.person == person for form in word.forms)
        aside = word.text in words["clitic"] or word.text in words["negation"] or is_adverb(word, vocabulary)
        if not aside:
            return False
        start = word.at.end
    return False


def is_silent(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb begins at ``start`` that carries no act ("agradece", "podría", "no ha abierto")."""
    return begins_with(text, start, end, vocabulary) and match_act(text, start, end, vocabulary) is None


def _act_of(clause: Clause, word: Word) -> Act | None:
    if is_behind_auxiliary(clause, word):
        return None
    for form in word.forms:
        if form.tense in ("infinitive", "participle", "gerund"):
            named = _of_noun(clause, word) if clause.bare and form.tense == "participle" else None
            act = named or (_without_tense(clause, word, form) if clause.bare else None)
        else:
            act = _finite(clause, word, form)
        if act and not (clause.denied and _is_refusal(clause, act)) and not _only_hears(clause, act):
            return act
    return _unconjugated(clause, word) if clause.bare and not word.forms else None


def _only_hears(clause: Clause, act: Act) -> bool:
    """Whether an act is to receive what only says something, or a verb before a noun that promises before a verb."""
    words = clause.vocabulary.wording.words
    if act.verb in words["hearing"] and (noun := clause.word(act.at.end)):
        behind = clause.word(noun.at.end)  # "entend la porter"
        return noun.text in words["article"] | words["own"] and infinitive(behind) is None
    return only_hears(clause.text, act, clause.end, clause.vocabulary)


def _is_refusal(clause: Clause, act: Act) -> bool:
    """Whether a denied act promises nothing: only to leave undone what takes something from others is a promise.

    "No construirá" promises; "no pagará" refuses, and "no se comprometió" denies the promise itself. Who gives no
    longer ("ne financera plus de centrales") leaves off, unless it is his own gift.
    """
    giving = act.verb in clause.vocabulary.wording.words["giving"] and not ceases(clause, act)
    return act.stance != "pledge" or giving or act.group not in _OWN


def _without_tense(clause: Clause, word: Word, form: Form) -> Act | None:
    """An infinitive is a pledge where nobody is its subject ("Donar ..."); what begins with a participle is done."""
    group = form.verb.group
    if group in SILENT or (form.tense == "participle" and (group in _PLEDGING or group in _READINGS)):
        return None
    stances: dict[str, Stance] = {"infinitive": "pledge", "participle": "delivered", "gerund": "ongoing"}
    if shapes_of(clause.vocabulary).silent.match(clause.text, word.at.end, clause.end):
        return None
    if form.tense == "participle" and group == "bind" and binds_to_do(clause, word.at.end):
        return act_of(clause, word.at.end, form.verb, "pledge")
    return act_of(clause, word.at.end, form.verb, stances[form.tense], passive=form.tense == "participle")


def _unconjugated(clause: Clause, word: Word) -> Act | None:
    """An infinitive behind its preposition ("de fournir"), or a noun of action ("Creación de ...")."""
    if word.text in clause.vocabulary.wording.words["infinitive"]:
        after = clause.word(word.at.end)
        if after and after.text in clause.vocabulary.wording.words["clitic"]:
            after = clause.word(after.at.end)
        if after and (form := infinitive(after)):
            return _without_tense(clause, after, form)
    return _of_noun(clause, word)


def _of_noun(clause: Clause, word: Word) -> Act | None:
    """A noun of action and what it is of: "Creación de ...", "Mise en place de ...", "Préstamo de ..., aprobado"."""
    found = shapes_of(clause.vocabulary).noun.match(clause.text, word.at.start, clause.end)
    if not found:
        return None
    verb = clause.vocabulary.verbs.nouns[found["noun"].lower()]
    if shapes_of(clause.vocabulary).office.match(clause.text, found.start("noun"), clause.end):
        return None  # "Dirección de Prensa"
    done = shapes_of(clause.vocabulary).done.search(clause.text, found.end(), clause.end)
    return (
        None if verb.group in SILENT else act_of(clause, found.end(), verb, "delivered" if done else "pledge")
    )


def _finite(clause: Clause, word: Word, form: Form) -> Act | None:
    accounts = not clause.reflexive and behind_verb(clause, form.verb, word.at.end, "accounting")
    if not accounts and shapes_of(clause.vocabulary).silent.match(clause.text, word.at.end, clause.end):
        return None
    telling: object = shapes_of(clause.vocabulary).telling.match(clause.text, word.at.end, clause.end)
    telling = telling or vows_himself(clause, word.at.end, form.verb, form.person)
    if telling or (form.verb.group in _SAYING and tells(clause, word.at.end, form)):
        return None if form.tense == "imperfect" else _telling(clause, word, form)
    keen_on = behind_verb(clause, form.verb, word.at.end, "keen")
    if reading := keen if keen_on else _READINGS.get(form.verb.group):
        return reading(clause, word, form)
    if form.tense in COMING:
        silent = form.tense == "conditional" and form.verb.group in (*SILENT, "wish")
        return None if silent else act_of(clause, word.at.end, form.verb, "pledge", form)
    if form.tense == "imperfect":
        return None
    stance = _stance(clause, form.verb, word.at.end, past=form.tense == "past")
    return act_of(clause, word.at.end, form.verb, stance, form) if stance else None


def _telling(clause: Clause, word: Word, form: Form) -> Act | None:
    """What "hace saber que", "adelantó que" or "a fait part de" tells; None where that is no act."""
    found = shapes_of(clause.vocabulary).telling.match(clause.text, word.at.end, clause.end)
    end = found.end() if found else word.at.end
    told = _told(clause, end) or vow(clause, end)
    return act_of(clause, end, Verb(form.verb.lemma, "announce"), told, form) if told else None


def _stance(clause: Clause, verb: Verb, end: int, *, past: bool) -> Stance | None:
    """What a verb in the present or the past says; None where it carries no act."""
    verb = giving_status(clause.text, end, clause.end, verb, clause.vocabulary)
    if verb.group in _TELLING:
        return _TELLING[verb.group](clause, end)
    if verb.group in SILENT or (verb.group == "greet" and not past):
        return None
    if verb.lemma in clause.vocabulary.wording.words["entrusting"] and entrusts(clause, verb, end):
        return "pledge"
    if verb.group in _HOLDING and _HOLDING[verb.group](clause, end):
        return None
    bound = _BINDING[verb.group](clause, end) if verb.group in _BINDING else _ALWAYS.get(verb.group)
    if bound:
        return bound
    return "delivered" if past or verb.group == "bind" else _of_present(clause, verb, end)


def _of_present(clause: Clause, verb: Verb, end: int) -> Stance:
    """What is said to be done now goes on, unless it is done once said ("aprueba")."""
    if verb.group not in ("punctual", "vow"):
        return "ongoing"
    since = shapes_of(clause.vocabulary).since.match(clause.text, end, clause.end)
    return "ongoing" if since else "pledge" if clause.bare else "delivered"


def _announced(clause: Clause, end: int) -> Stance | None:
    """What is announced is to come unless it is done ("anunció que ha duplicado", "a annoncé avoir doublé")."""
    return _told(clause, end) or "pledge"


def _told(clause: Clause, end: int) -> Stance | None:
    """What the clause says that a verb of telling introduces; None where there is none, or no act in it."""
    word = clause.word(end)
    if (form := infinitive(word)) and word:
        past = form.verb.group == "have" and of_tense(clause.word(word.at.end), "participle")
        return "delivered" if past else "pledge"
    if clause.told:
        return None
    if gives(clause, end):
        return "pledge"
    found = shapes_of(clause.vocabulary).told.match(clause.text, end, clause.end)
    start = found.end() if found else clause.end
    for _ in range(_LOOK):
        if passed := _PASSED.match(clause.text, start, clause.end):
            start = passed.end()
        word = word_at(clause.text, start, clause.end, clause.vocabulary)
        if word is None:
            return None
        inner = Clause(clause.text, clause.end, clause.vocabulary, bare=False, start=word.at.start, told=True)
        if any(form.person for form in word.forms) and (act := _act_of(inner, word)):
            return act.stance
        start = word.at.end
    return None


_TELLING: dict[str, Callable[[Clause, int], Stance | None]] = {
    "announce": _announced, "report": _told, "reaffirm": vow, "wish": wish, "weigh": weighed, "receive": received,
}  # fmt: skip
# Whether nothing is done: something is agreed to be so, or stood by.
_HOLDING: dict[str, Callable[[Clause, int], bool]] = {"bind": states, "continue": maintains, "vow": stands_by}
_BINDING: dict[str, Callable[[Clause, int], Stance | None]] = {"bind": binding, "vow": vow, "offer": wish}


def _being(clause: Clause, word: Word, form: Form) -> Act | None:
    """What "será financiado", "está ampliando", "está a substituir" or "está previsto" says."""
    if act := phrase_of(clause, word, form):
        return act
    after, words = clause.word(word.at.end), clause.vocabulary.wording.words
    ahead = after is not None and after.text in words["agent"]  # "está por aprobar"
    if after and after.text in words["infinitive"]:
        after = clause.word(after.at.end)
        doing = infinitive(after)
    else:
        doing = of_tense(after, "gerund")
    if after is None:
        return None
    if doing and doing.verb.group == "be" and (done := clause.word(after.at.end)):
        return _done_to(clause, done, form)
    if doing:
        hearsay = form.tense == "conditional" and not clause.told  # "estaría abriendo": others say so
        if doing.verb.group in SILENT or form.tense == "imperfect" or hearsay:
            return None
        stance: Stance = "pledge" if ahead or form.tense in COMING else "ongoing"
        return act_of(clause, after.at.end, doing.verb, stance, form)
    return _done_to(clause, after, form)


def _done_to(clause: Clause, done: Word, form: Form) -> Act | None:
    """What a participle behind "is" says: something is done to the subject, unless the verb is reflexive."""
    participle = of_tense(done, "participle")
    if participle is None or participle.verb.group in SILENT or form.tense == "imperfect":
        return None
    verb = participle.verb
    if clause.reflexive or verb.group == "bind":  # "s'est engagée à", "sont convenus de"
        rank = shapes_of(clause.vocabulary).silent.match(clause.text, done.at.end, clause.end)
        if form.tense == "conditional" or rank:
            return None  # "se serait engagé", "s'est classé au premier rang"
        stance = _stance(clause, verb, done.at.end, past=True)
        return act_of(clause, done.at.end, verb, stance, form) if stance else None
    done_at: Stance = "delivered" if form.tense == "past" else "ongoing"
    ahead = form.tense in COMING or verb.group in _PLEDGING
    return act_of(clause, done.at.end, verb, "pledge" if ahead else done_at, form, passive=True)


def _having(clause: Clause, word: Word, form: Form) -> Act | None:
    """What "ha donado", "habrá donado", "ha sido lanzado" or "ha venido ampliando" says."""
    after = clause.word(word.at.end)
    participle = of_tense(after, "participle") or unknown_participle(after, clause.vocabulary)
    has = participle and participle.verb.lemma in clause.vocabulary.wording.words["possessing"]
    if has or participle is None or after is None or (form.tense == "conditional" and not clause.told):
        # "a eu une pensée"; "habría abierto": others say so, or it was not done
        return None if participle else phrase_of(clause, word, form)
    if participle.verb.group in ("be", "come", "continue") and (act := going_on(clause, after, form)):
        return act
    if participle.verb.group == "be":
        done = clause.word(after.at.end)
        return _done_to(clause, done, _past(form)) if done else None
    shapes = shapes_of(clause.vocabulary)
    telling: object = shapes.telling.match(clause.text, after.at.end, clause.end)
    telling = telling or vows_himself(clause, after.at.end, participle.verb, form.person)
    if telling or shapes.silent.match(clause.text, after.at.end, clause.end):
        return _telling(clause, after, participle) if telling else None
    if form.tense in COMING:
        return act_of(clause, after.at.end, participle.verb, "pledge", form)
    stance = _stance(clause, participle.verb, after.at.end, past=True)
    return act_of(clause, after.at.end, participle.verb, stance, form) if stance else None


def _past(form: Form) -> Form:
    """The perfect of a form: "ha sido" is past, "habrá sido" still to come."""
    return form if form.tense in COMING else Form(form.verb, "past", form.person)


def _coming(clause: Clause, word: Word, form: Form) -> Act | None:
    """What "viene ampliando", "lleva registradas", "acaba de aprobar" or "llevó a cabo" says."""
    if act := going_on(clause, word, form) or tallied(clause, word, form):
        return act
    after = clause.word(word.at.end)
    if after and after.text in clause.vocabulary.wording.words["of"] and form.tense == "present":
        after = clause.word(after.at.end)
        if (
            after
            and (done := infinitive(after))
            and (stance := _stance(clause, done.verb, after.at.end, past=True))
        ):
            return act_of(clause, after.at.end, done.verb, stance, form)
        return None
    if form.tense == "future":
        return act_of(clause, word.at.end, form.verb, "pledge", form)
    return phrase_of(clause, word, form)  # "llevó a cabo"


def _unknown(clause: Clause, word: Word, form: Form) -> Act | None:
    """A verb of no table: its ending tells the tense."""
    if form.tense == "future":
        return act_of(clause, word.at.end, Verb(form.verb.lemma, "act"), "pledge", form)
    return act_of(clause, word.at.end, form.verb, "delivered", form)


def _none(_clause: Clause, _word: Word, _form: Form) -> Act | None:
    """What somebody may or must do is no act."""
    return None


_READINGS: dict[str, Callable[[Clause, Word, Form], Act | None]] = {
    "be": _being, "have": _having, "own": phrase_of, "go": going, "come": _coming, "modal": _none, UNKNOWN: _unknown,
}  # fmt: skip
