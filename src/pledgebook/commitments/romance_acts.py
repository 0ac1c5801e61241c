"""What a verb group of a Romance language says that its subject will do, is doing or has done."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.acts import Act
from pledgebook.commitments.romance_words import UNKNOWN, Word, is_adverb, word_at
from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Form, Person, Verb

_ASIDE = re.compile(r",[^,.;:()]{1,80},(?= )")
_COUNTED = re.compile(r"(?: [^\W\d_]+){0,3} \d")
_BEFORE = 8  # words before a verb: pronouns, adverbs, what denies it
_LOOK = 12  # words in which the verb of what is told stands
_PLEDGING = frozenset({"commit", "plan", "announce"})
_SILENT = frozenset({"attitude", "context", "modal"})  # groups of verbs that carry no act
_COMING = frozenset({"future", "conditional"})


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Phrases behind a verb that tell what it says, what is told, and nouns of action."""

    track: re.Pattern[str]
    bound: re.Pattern[str]
    role: re.Pattern[str]
    silent: re.Pattern[str]
    told: re.Pattern[str]
    vow: re.Pattern[str]
    noun: re.Pattern[str]
    since: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    phrases, words, verbs = vocabulary.wording.phrases, vocabulary.wording.words, vocabulary.verbs
    article = rf"(?:{any_of(words['article'])}[ '])?"
    between = r"(?: [^\W\d_]+){0,2}?"
    since = any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == "since")
    return _Shapes(
        *(re.compile(rf"{between} {any_of(phrases[kind])}") for kind in ("track", "bound", "role")),
        re.compile(rf" {any_of(phrases['silent'])}(?!\w)"),
        re.compile(rf"(?: [^\s,.;:]+){{0,4}}?,? {any_of(words['that'])}(?:(?<=')|(?= ))"),
        re.compile(rf"(?: [^\s,.;:]+){{0,4}}? {any_of(words['goal'])} (?P<to>{any_of(words['infinitive'])}(?: |(?<=')))"),
        re.compile(rf"\s?{article}(?P<noun>{any_of(verbs.nouns)})(?= )", re.IGNORECASE),
        re.compile(rf"(?: [^\s,.;:]+){{0,3}}? {since}(?!\w)"),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Clause:
    """Where a verb group is looked for, and what stands before its verb."""

    text: str
    end: int
    vocabulary: Vocabulary
    bare: bool
    start: int = 0
    reflexive: bool = False
    denied: bool = False

    def word(self, start: int) -> Word | None:
        """The next word from ``start`` on that is no adverb; an aside between commas is left out."""
        for _ in range(_BEFORE):
            word = word_at(self.text, start, self.end, self.vocabulary)
            if word is None:
                aside = _ASIDE.match(self.text, start, self.end)
                word = aside and word_at(self.text, aside.end(), self.end, self.vocabulary)
            if word is None or not is_adverb(word, self.vocabulary):
                return word
            start = word.at.end
        return None


def match_act(
    text: str, start: int, end: int, vocabulary: Vocabulary, *, bare: bool = False, plural: bool = True
) -> Act | None:
    """The verb group that begins at ``start`` (its leading space included), or None where no act does.

    ``bare`` allows a form without its own subject: an infinitive, a noun of action, a participle. ``plural`` tells
    whether the subject may be several, which verbs with endings say themselves.
    """
    words = vocabulary.wording.words
    begin, reflexive, denied = None, False, False
    for _ in range(_BEFORE):
        word = word_at(text, start, end, vocabulary)
        if word is None:
            return None
        begin = word.at.start if begin is None else begin
        if word.text in words["negation"] or (
            word.text in words["clitic"] and word.text not in words["article"]
        ):
            reflexive = reflexive or word.text in words["reflexive"]
            denied = denied or word.text in words["negation"]
        elif not is_adverb(word, vocabulary):
            clause = _Clause(text, end, vocabulary, bare, begin, reflexive or word.reflexive, denied)
            return _act_of(clause, word)
        start = word.at.end
    return None


def begins_with(
    text: str, start: int, end: int, vocabulary: Vocabulary, person: Person | None = None
) -> bool:
    """Whether a finite verb begins at ``start``, of one ``person`` where one is asked for."""
    words = vocabulary.wording.words
    for _ in range(_BEFORE):
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


def _act_of(clause: _Clause, word: Word) -> Act | None:
    for form in word.forms:
        if form.tense in ("infinitive", "participle", "gerund"):
            named = _of_noun(clause, word) if clause.bare and form.tense == "participle" else None
            act = named or (_without_tense(clause, word, form) if clause.bare else None)
        else:
            act = _finite(clause, word, form)
        if act and (not clause.denied or act.stance == "pledge"):
            return act
    return _unconjugated(clause, word) if clause.bare and not word.forms else None


def _act(clause: _Clause, end: int, verb: Verb, stance: Stance, form: Form | None = None, *, passive: bool = False) -> Act:  # fmt: skip
    at = Span(clause.start, end)
    return Act(at, verb.lemma, verb.group, stance, passive, form.person if form else None)


def _without_tense(clause: _Clause, word: Word, form: Form) -> Act | None:
    """An infinitive is a pledge where nobody is its subject ("Donar ..."); what begins with a participle is done."""
    group = form.verb.group
    if group in _SILENT or (form.tense == "participle" and (group in _PLEDGING or group in _READINGS)):
        return None
    stances: dict[str, Stance] = {"infinitive": "pledge", "participle": "delivered", "gerund": "ongoing"}
    if _shapes(clause.vocabulary).silent.match(clause.text, word.at.end, clause.end):
        return None
    return _act(clause, word.at.end, form.verb, stances[form.tense], passive=form.tense == "participle")


def _unconjugated(clause: _Clause, word: Word) -> Act | None:
    """An infinitive behind its preposition ("de fournir"), or a noun of action ("Creación de ...")."""
    if word.text in clause.vocabulary.wording.words["infinitive"]:
        after = clause.word(word.at.end)
        if after and after.text in clause.vocabulary.wording.words["clitic"]:
            after = clause.word(after.at.end)
        if after and (form := _infinitive(after)):
            return _without_tense(clause, after, form)
    return _of_noun(clause, word)


def _of_noun(clause: _Clause, word: Word) -> Act | None:
    """A noun of action and what it is of: "Creación de ...", "Mise en place de ..."."""
    found = _shapes(clause.vocabulary).noun.match(clause.text, word.at.start, clause.end)
    if not found:
        return None
    verb = clause.vocabulary.verbs.nouns[found["noun"].lower()]
    return None if verb.group in _SILENT else _act(clause, found.end(), verb, "pledge")


def _infinitive(word: Word | None) -> Form | None:
    return next((form for form in word.forms if form.tense == "infinitive"), None) if word else None


def _of_tense(word: Word | None, tense: str) -> Form | None:
    return next((form for form in word.forms if form.tense == tense), None) if word else None


def _finite(clause: _Clause, word: Word, form: Form) -> Act | None:
    if _shapes(clause.vocabulary).silent.match(clause.text, word.at.end, clause.end):
        return None
    reading = _READINGS.get(form.verb.group)
    if reading:
        return reading(clause, word, form)
    if form.tense in _COMING:
        silent = form.tense == "conditional" and form.verb.group in (*_SILENT, "wish")
        return None if silent else _act(clause, word.at.end, form.verb, "pledge", form)
    if form.tense == "imperfect":
        return None
    stance = _stance(clause, form.verb, word.at.end, past=form.tense == "past")
    return _act(clause, word.at.end, form.verb, stance, form) if stance else None


def _stance(clause: _Clause, verb: Verb, end: int, *, past: bool) -> Stance | None:
    """What a verb in the present or the past says; None where it carries no act."""
    if verb.group in _TELLING:
        return _TELLING[verb.group](clause, end)
    if verb.group in ("commit", "plan"):
        return "pledge"
    if verb.group in _SILENT or (verb.group == "greet" and not past):
        return None
    if verb.group == "continue":
        return "ongoing"
    if verb.group in _BINDING and (bound := _BINDING[verb.group](clause, end)):
        return bound
    if past or (verb.group == "bind"):
        return "delivered"
    if verb.group not in ("punctual", "vow"):
        return "ongoing"
    since = _shapes(clause.vocabulary).since.match(clause.text, end, clause.end)
    return "ongoing" if since else "pledge" if clause.bare else "delivered"


def _binding(clause: _Clause, end: int) -> Stance | None:
    """Whether a decision is one to do something: before an infinitive, a noun of action or what is agreed."""
    words, verbs = clause.vocabulary.wording.words, clause.vocabulary.verbs
    word = clause.word(end)
    for _ in range(2):
        if word and (word.text in words["infinitive"] or word.text in words["article"]):
            word = clause.word(word.at.end)
    if word is None:
        return None
    ahead = _infinitive(word) or word.text in verbs.nouns or word.text in words["that"]
    return "pledge" if ahead else None


def _vow(clause: _Clause, end: int) -> Stance | None:
    """A pledge where a commitment to do something is the object ("reafirma su compromiso de aplicar")."""
    found = _shapes(clause.vocabulary).vow.match(clause.text, end, clause.end)
    return "pledge" if found and _infinitive(clause.word(found.end())) else None


def _wish(clause: _Clause, end: int) -> Stance | None:
    word = clause.word(end)
    if word and word.text in clause.vocabulary.wording.words["infinitive"]:
        word = clause.word(word.at.end)
    return "pledge" if _infinitive(word) else None


def _announced(clause: _Clause, end: int) -> Stance | None:
    """What is announced is to come unless it is done ("anunció que ha duplicado", "a annoncé avoir doublé")."""
    return _told(clause, end) or "pledge"


def _told(clause: _Clause, end: int) -> Stance | None:
    """What the clause says that a verb of telling introduces; None where there is none, or no act in it."""
    word = clause.word(end)
    if (form := _infinitive(word)) and word:
        past = form.verb.group == "have" and _of_tense(clause.word(word.at.end), "participle")
        return "delivered" if past else "pledge"
    found = _shapes(clause.vocabulary).told.match(clause.text, end, clause.end)
    start = found.end() if found else clause.end
    for _ in range(_LOOK):
        word = word_at(clause.text, start, clause.end, clause.vocabulary)
        if word is None:
            return None
        inner = _Clause(clause.text, clause.end, clause.vocabulary, False, word.at.start)
        if any(form.person for form in word.forms) and (act := _act_of(inner, word)):
            return act.stance
        start = word.at.end
    return None


def _weighed(clause: _Clause, end: int) -> Stance | None:
    """What is counted was dealt with ("analizó 31.200 solicitudes"); anything else was only spoken of."""
    return "delivered" if _COUNTED.match(clause.text, end, clause.end) else None


_TELLING: dict[str, Callable[[_Clause, int], Stance | None]] = {
    "announce": _announced, "report": _told, "reaffirm": _vow, "wish": _wish, "weigh": _weighed,
}  # fmt: skip
_BINDING: dict[str, Callable[[_Clause, int], Stance | None]] = {"bind": _binding, "vow": _vow}


def _phrase(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What a phrase behind "is" or "has" says: on track, bound to, host of."""
    shapes, past = _shapes(clause.vocabulary), form.tense == "past"
    if form.tense == "imperfect":
        return None
    coming = form.tense in _COMING
    phrases: tuple[tuple[re.Pattern[str], str, Stance], ...] = (
        (shapes.track, "continue", "pledge" if coming else "ongoing"),
        (shapes.bound, "commit", "pledge"),
        (shapes.role, "act", "pledge" if coming else "delivered" if past else "ongoing"),
    )
    for shape, group, stance in phrases:
        if found := shape.match(clause.text, word.at.end, clause.end):
            return _act(clause, found.end(), Verb(found[0].strip(), group), stance, form)
    return None


def _being(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What "será financiado", "está ampliando", "está a substituir" or "está previsto" says."""
    if act := _phrase(clause, word, form):
        return act
    after = clause.word(word.at.end)
    if after and after.text in clause.vocabulary.wording.words["infinitive"]:
        after = clause.word(after.at.end)
        doing = _infinitive(after)
    else:
        doing = _of_tense(after, "gerund")
    if after is None:
        return None
    if doing and doing.verb.group == "be" and (done := clause.word(after.at.end)):
        return _done_to(clause, done, form, word)
    if doing:
        coming = form.tense in _COMING
        silent = doing.verb.group in _SILENT or (form.tense == "imperfect")
        return (
            None
            if silent
            else _act(clause, after.at.end, doing.verb, "pledge" if coming else "ongoing", form)
        )
    return _done_to(clause, after, form, word)


def _done_to(clause: _Clause, done: Word, form: Form, be: Word) -> Act | None:
    """What a participle behind "is" says: something is done to the subject, unless the verb is reflexive."""
    participle = _of_tense(done, "participle")
    if participle is None or participle.verb.group in _SILENT or form.tense == "imperfect":
        return None
    verb = participle.verb
    if clause.reflexive or verb.group == "bind":  # "s'est engagée à", "sont convenus de"
        stance = _stance(clause, verb, done.at.end, past=True)
        return _act(clause, done.at.end, verb, stance, form) if stance else None
    done_at: Stance = "delivered" if form.tense == "past" else "ongoing"
    ahead = form.tense in _COMING or verb.group in _PLEDGING
    return _act(clause, done.at.end, verb, "pledge" if ahead else done_at, form, passive=True)


def _having(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What "ha donado", "habrá donado", "ha sido lanzado" or "ha venido ampliando" says."""
    after = clause.word(word.at.end)
    participle = _of_tense(after, "participle")
    if participle is None or after is None:
        return _phrase(clause, word, form)
    if participle.verb.group in ("be", "come", "continue"):
        if act := _going_on(clause, after, form):
            return act
        if participle.verb.group == "be":
            return (done := clause.word(after.at.end)) and _done_to(clause, done, _past(form), word)
    if form.tense in _COMING:
        return _act(clause, after.at.end, participle.verb, "pledge", form)
    stance = _stance(clause, participle.verb, after.at.end, past=True)
    return _act(clause, after.at.end, participle.verb, stance, form) if stance else None


def _past(form: Form) -> Form:
    """The perfect of a form: "ha sido" is past, "habrá sido" still to come."""
    return form if form.tense in _COMING else Form(form.verb, "past", form.person)


def _going_on(clause: _Clause, word: Word, form: Form) -> Act | None:
    """A gerund behind "ha venido", "ha estado", "viene", "lleva": it goes on."""
    after = clause.word(word.at.end)
    doing = _of_tense(after, "gerund")
    if (
        after
        and after.text in clause.vocabulary.wording.words["infinitive"]
        and _of_tense(word, "participle")
    ):
        after = clause.word(after.at.end)  # "tem vindo a reforçar"
        doing = _infinitive(after)
    if after is None or doing is None or doing.verb.group == "context":
        return None
    return _act(clause, after.at.end, doing.verb, "pledge" if form.tense in _COMING else "ongoing", form)


def _coming(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What "viene ampliando" or "acaba de aprobar" says."""
    if act := _going_on(clause, word, form):
        return act
    after = clause.word(word.at.end)
    if after and after.text in clause.vocabulary.wording.words["of"] and form.tense == "present":
        after = clause.word(after.at.end)
        if (
            after
            and (done := _infinitive(after))
            and (stance := _stance(clause, done.verb, after.at.end, past=True))
        ):
            return _act(clause, after.at.end, done.verb, stance, form)
        return None
    coming = form.tense == "future"
    return _act(clause, word.at.end, form.verb, "pledge", form) if coming else None


def _going(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What "va a donar", "vai doar" or "va fournir" says."""
    after = clause.word(word.at.end)
    if after and after.text in clause.vocabulary.wording.words["infinitive"]:
        after = clause.word(after.at.end)
    if after is None or form.tense not in ("present", "future"):
        return None
    if after.text in clause.vocabulary.wording.words["clitic"]:
        after = clause.word(after.at.end) or after
    ahead = _infinitive(after)
    if ahead is None or ahead.verb.group in _SILENT:
        return None
    return _act(clause, after.at.end, ahead.verb, "pledge", form)


def _unknown(clause: _Clause, word: Word, form: Form) -> Act | None:
    """A verb of no table: its ending tells the tense."""
    if form.tense == "future":
        return _act(clause, word.at.end, Verb(form.verb.lemma, "act"), "pledge", form)
    return _act(clause, word.at.end, form.verb, "delivered", form)


def _none(clause: _Clause, word: Word, form: Form) -> Act | None:
    """What somebody may or must do is no act."""
    return None


_READINGS: dict[str, Callable[[_Clause, Word, Form], Act | None]] = {
    "be": _being, "have": _having, "own": _phrase, "go": _going, "come": _coming, "modal": _none, UNKNOWN: _unknown,
}  # fmt: skip
