"""Where a verb group of a Romance language is looked for, and the phrases behind a verb that tell what it says."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.romance_words import Word, is_adverb, word_at
from pledgebook.commitments.grammars.status import giving_status
from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps
from pledgebook.vocabulary.verbs import Form, Tense, Verb

BEFORE = 8  # words before a verb: pronouns, adverbs, what denies it
_BETWEEN = 60  # characters of a time between a noun of action and what it is of
_TOLD = 12  # words in which the verb of what is agreed stands
_STATING = frozenset({"be", "own", "attitude", "context", "modal"})  # groups of verbs that say how things are
SILENT = frozenset({"attitude", "context", "modal"})  # groups of verbs that carry no act
_PRAISING = frozenset({"attitude", "greet"})  # groups of verbs of mere words
COMING = frozenset({"future", "conditional"})  # tenses of what is still to be done
_ASIDE = re.compile(r",[^,.;:()]{1,80},(?= )")
_WISHED = 16  # words behind a wish to thank among which a wish to act is joined to it
_OBJECT = 6  # words behind a verb among which what it is about stands
_COUNTED = re.compile(r"(?: [^\W\d_]+){0,3} \d")


class _Shapes(NamedTuple):
    """Phrases behind a verb that tell what it says, what is told, and nouns of action."""

    track: re.Pattern[str]
    bound: re.Pattern[str]
    role: re.Pattern[str]
    silent: re.Pattern[str]
    telling: re.Pattern[str]
    told: re.Pattern[str]
    vow: re.Pattern[str]
    due: re.Pattern[str]
    stand: re.Pattern[str]
    whose: re.Pattern[str]
    noun: re.Pattern[str]
    visitor: re.Pattern[str]
    since: re.Pattern[str]
    further: re.Pattern[str]
    done: re.Pattern[str]
    office: re.Pattern[str]
    ceasing: re.Pattern[str]
    own: re.Pattern[str]
    gift: re.Pattern[str]
    giver: re.Pattern[str]


@cache
def shapes_of(vocabulary: Vocabulary) -> _Shapes:
    """The patterns of a language."""
    phrases, words, verbs = vocabulary.wording.phrases, vocabulary.wording.words, vocabulary.verbs
    article = rf"(?:{any_of(words['article'])}[ '])?"
    between = r"(?: [^\W\d_]+){0,2}?"
    since = any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind == "since")
    some = r"(?: [^\s,.;:]+)"
    bodies = any_of(vocabulary.wording.bodies)
    per, units = any_of(vocabulary.quantities.figure_words["per"]), any_of(vocabulary.calendar.units)
    rate = rf"{per} {units}|{any_of(vocabulary.quantities.rates)}"  # "destina cada año"
    numbers = vocabulary.quantities.numbers
    counts = any_of({*numbers.units, *numbers.tens})
    than = rf" (?:{any_of(words['of'])} |{any_of(words['that'])} )?(?:\d|{counts}(?!\w))"
    when = any_of(vocabulary.calendar.cues)
    bare = (
        word for word in words["of"] if word in ("de", "d'")
    )  # of no article: "meta de", no "meta dos países"
    due = any_of(cue for cue, kind in vocabulary.calendar.cues.items() if kind in ("by", "until", "for"))
    aside = rf", {when}(?: |(?<='))[^,.;:\n]{{1,{_BETWEEN}}}, {any_of(words['of'])}(?: |(?<='))"
    punctual = [spelled for spelled, verb in verbs.participle.items() if verb.group == "punctual"]
    money = vocabulary.quantities.currencies.before.keys() | vocabulary.quantities.currencies.after.keys()
    own_amount = (
        rf"{any_of(words['own'])} (?:[^\W\d_]+ )?(?=[^.;]{{1,60}}\d)"  # "sa contribution de 3 millions"
    )
    return _Shapes(
        track=lazily(rf"{between} {any_of(phrases['track'])}"),
        bound=lazily(rf"{between} {any_of(phrases['bound'])}"),
        role=lazily(rf"{between} (?:{any_of(phrases['role'])}|{_interrupted(phrases['role'], words['of'])})"),
        silent=lazily(rf" {any_of(phrases['silent'])}(?!\w)"),
        telling=lazily(rf" {any_of(phrases['telling'])}(?!\w)"),
        told=lazily(rf"{some}{{0,4}}?,? {any_of(words['that'])}(?:(?<=')|(?= ))"),
        vow=lazily(
            rf"(?: [^\s,.;:]+?){{0,4}}?[ ']{any_of(words['goal'])}(?: {any_of(words['infinitive'])})?(?: |(?<='))"
        ),
        due=lazily(
            rf"(?: [^\s,.;:]+?){{0,2}}?[ ']{any_of(words['goal'])} {any_of(bare)}"
            rf"(?: |(?<='))(?!{any_of(words['article'])}(?: |(?<=')))[^,.;:\n]{{1,80}} (?:{due}) (?:\w+ )?20\d\d(?!\d)"
        ),
        stand=lazily(
            rf"(?: [^\s,.;:]+?){{0,2}}?[ ']{any_of(words['stand'])}(?!\w| de [^\W\d_]+(?:[aei]r|re)\b)"
        ),
        whose=lazily(rf"[^\s,.;:]+(?: [^\s,.;:]+)? {any_of(words['infinitive'])}(?: |(?<='))"),
        # "Création de", and "Création, d'ici à 2028, de"
        noun=lazily(rf"\s?{article}(?P<noun>{any_of(verbs.nouns)})(?= |{aside})", re.IGNORECASE),
        visitor=lazily(
            rf"{some}{{0,3}}? {article}{any_of(vocabulary.wording.actors['head'])}(?!\w)", re.IGNORECASE
        ),
        ceasing=lazily(rf"(?: [^\W\d_]+){{0,1}}? {any_of(words['ceasing'])}(?!\w)(?!{than})"),
        done=lazily(rf", (?:{any_of(words['already'])} )?{any_of(punctual)}(?!\w)"),
        since=lazily(rf"{some}{{0,3}}? (?:{since}|{rate})(?!\w)"),
        further=lazily(rf" {any_of(word for word in words['further'] if ' ' in word)}(?= )"),
        own=lazily(
            rf" ?(?:{article}{any_of(words['own'])} [^\W\d_]+|{any_of(words['pronoun'])})(?= )", re.IGNORECASE
        ),
        gift=lazily(
            rf"(?:, [^,.;:\n]{{1,{_BETWEEN}}},)?"
            rf" (?:{article}|{any_of(words['indefinite'])} [^\W\d_]+ |{own_amount}){any_of(words['gift'])}(?!\w)"
        ),
        giver=lazily(
            rf"[^A-ZÀ-Þ.;:]*? {any_of(words['agent'] | words['of'])}(?: |(?<='))(?:{any_of(words['article'])}[ '])?"
            rf"(?!{any_of(money)}(?!\w))(?=[A-ZÀ-Þ])"
        ),
        office=lazily(rf"{bodies}(?: [A-ZÀ-Þ]\w+)* {any_of(words['of'])} {article}(?=[A-ZÀ-Þ])"),
    )


def _interrupted(roles: Collection[str], of: Collection[str]) -> str:
    """The roles that end with "of", with an aside before it: "sede, en marzo de 2027, de"."""
    heads = {head for head, _, last in (role.rpartition(" ") for role in roles) if last in of}
    return rf"{any_of(heads)},[^,.;:\n]{{1,{_BETWEEN}}}, {any_of(of)}(?: |(?<='))"


class Clause(NamedTuple):
    """Where a verb group is looked for, and what stands before its verb; ``told`` where another verb tells it."""

    text: str
    end: int
    vocabulary: Vocabulary
    bare: bool
    start: int = 0
    reflexive: bool = False
    denied: bool = False
    told: bool = False

    def word(self, start: int) -> Word | None:
        """The next word from ``start`` on that is no adverb; an aside between commas is left out."""
        for _ in range(BEFORE):
            if phrase := shapes_of(self.vocabulary).further.match(self.text, start, self.end):
                start = phrase.end()
            word = word_at(self.text, start, self.end, self.vocabulary)
            if word is None:
                aside = _ASIDE.match(self.text, start, self.end)
                word = aside and word_at(self.text, aside.end(), self.end, self.vocabulary)
            if word is None or not is_adverb(word, self.vocabulary):
                return word
            start = word.at.end
        return None


def act_of(
    clause: Clause, end: int, verb: Verb, stance: Stance, form: Form | None = None, *, passive: bool = False
) -> Act:
    """The act of a verb that ends at ``end``."""
    at, verb = Span(clause.start, end), giving_status(clause.text, end, clause.end, verb, clause.vocabulary)
    return Act(at, verb.lemma, verb.group, stance, passive, form.person if form else None)


def infinitive(word: Word | None) -> Form | None:
    """The infinitive that a word is, or None."""
    return next((form for form in word.forms if form.tense == "infinitive"), None) if word else None


def of_tense(word: Word | None, tense: Tense) -> Form | None:
    """The form of one tense that a word is, or None."""
    return next((form for form in word.forms if form.tense == tense), None) if word else None


def binding(clause: Clause, end: int) -> Stance | None:
    """Whether a decision is one to do something: before an infinitive, a noun of action or what is agreed."""
    words, verbs = clause.vocabulary.wording.words, clause.vocabulary.verbs
    word = clause.word(end)
    for kinds in (("infinitive", "article"), ("infinitive", "article", "reflexive")):  # "de se revoir"
        if word and any(word.text in words[kind] for kind in kinds):
            word = clause.word(word.at.end)
    if word is None:
        return None
    ahead = infinitive(word) or word.text in verbs.nouns or word.text in words["that"]
    return "pledge" if ahead else None


def binds_to_do(clause: Clause, end: int) -> bool:
    """Whether what was decided is to do something: "décidé de créer", and not "décidé à agir", which somebody is."""
    after, words = clause.word(end), clause.vocabulary.wording.words
    toward = after is not None and after.text in words["infinitive"] - words["of"]
    return not toward and binding(clause, end) == "pledge"


def states(clause: Clause, end: int) -> bool:
    """Whether it is only agreed how things are: "acordaron que la prevención es un deber"."""
    that = clause.word(end)
    if that is None or that.text not in clause.vocabulary.wording.words["that"]:
        return False
    start = that.at.end
    for _ in range(_TOLD):
        word = word_at(clause.text, start, clause.end, clause.vocabulary)
        if word is None:
            return False
        if finite := next((form for form in word.forms if form.person), None):
            return finite.verb.group in _STATING and finite.tense in ("present", "imperfect")
        start = word.at.end
    return False


def ceases(clause: Clause, act: Act) -> bool:
    """Whether a denied verb says that something is done no longer, and nothing that is pledged is its object.

    "Ne financera plus de centrales", "ya no financiará centrales", but "no financiará más de 40".
    """
    shapes, words = shapes_of(clause.vocabulary), clause.vocabulary.wording.words
    said = clause.text[act.at.start : act.at.end].lower().split()
    behind = shapes.ceasing.match(clause.text, act.at.end, clause.end)
    if not behind and not (words["ceasing"] & {" ".join(pair) for pair in pairwise(said)}):
        return False
    rest = clause.text[act.at.end : clause.end].lower().split()[:_OBJECT]
    return words["pledged"].isdisjoint(word.strip(",;.") for word in rest)


def vow(clause: Clause, end: int) -> Stance | None:
    """A pledge where a commitment to do something is the object ("reafirma su compromiso de aplicar").

    It may be said whose it is: "adelantó la intención de su Gobierno de ratificar". So is a goal with the year by whose
    end it is met: "reafirmou a meta de desmatamento zero até 2030".
    """
    shapes = shapes_of(clause.vocabulary)
    found = shapes.vow.match(clause.text, end, clause.end)
    if found and shapes.due.match(clause.text, end, clause.end):
        return "pledge"
    if found is None or infinitive(clause.word(found.end())):
        return "pledge" if found else None
    whose = shapes.whose.match(clause.text, found.end(), clause.end)
    return "pledge" if whose and infinitive(clause.word(whose.end())) else None


def stands_by(clause: Clause, end: int) -> bool:
    """Whether the object is what one only has or feels, so that no verb makes it an act: "renovó su apoyo"."""
    return shapes_of(clause.vocabulary).stand.match(clause.text, end, clause.end) is not None


def gives(clause: Clause, end: int) -> bool:
    """Whether a gift is the object of a verb: "a confirmé un don", "a confirmé sa contribution de 3 millions".

    Not one of others: "a confirmé un don de 3 millions de la Banque mondiale".
    """
    shapes = shapes_of(clause.vocabulary)
    found = shapes.gift.match(clause.text, end, clause.end)
    return found is not None and shapes.giver.match(clause.text, found.end(), clause.end) is None


def wish(clause: Clause, end: int) -> Stance | None:
    """A pledge where what is wished for is to act: "busca ampliar", and not "desea agradecer"."""
    word = clause.word(end)
    if word and word.text in clause.vocabulary.wording.words["infinitive"]:
        word = clause.word(word.at.end)
    wished = infinitive(word)
    if word is None or wished is None:
        return None
    mere = wished.verb.group in _PRAISING or (
        wished.verb.group == "reaffirm" and vow(clause, word.at.end) is None
    )
    return "pledge" if not mere or _wishes_more(clause, word.at.end) else None


def _wishes_more(clause: Clause, start: int) -> bool:
    """Whether an act is joined to what is only said: "agradecer al Japón y anunciar", "reiterar que construirá"."""
    words = clause.vocabulary.wording.words
    for _ in range(_WISHED):
        word = word_at(clause.text, start, clause.end, clause.vocabulary)
        if word is None:
            return False
        after = clause.word(word.at.end)
        if after and word.text in words["list"] and after.text in words["infinitive"]:
            after = clause.word(after.at.end)
        joined = infinitive(after) if word.text in words["list"] else None
        coming = word.text in words["that"] and after and any(form.tense == "future" for form in after.forms)
        if coming or (joined and joined.verb.group not in (*_PRAISING, "reaffirm")):
            return True
        start = word.at.end
    return False


def received(clause: Clause, end: int) -> Stance | None:
    """No act where an office is received ("recibió al presidente"), else done; a reception goes on where it is now."""
    return None if shapes_of(clause.vocabulary).visitor.match(clause.text, end, clause.end) else "delivered"


def weighed(clause: Clause, end: int) -> Stance | None:
    """What is counted was dealt with ("analizó 31.200 solicitudes"); anything else was only spoken of."""
    return "delivered" if counts(clause, end) else None


def counts(clause: Clause, end: int) -> bool:
    """Whether a number stands right behind a verb or behind a few words."""
    return _COUNTED.match(clause.text, end, clause.end) is not None


def counts_at(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is the object of a verb that ends at ``start``: "abrió más de 300", no "informes sobre 3"."""
    return _amount(vocabulary).match(text, start, end) is not None


@cache
def _amount(vocabulary: Vocabulary) -> re.Pattern[str]:
    quantities = vocabulary.quantities
    counts = {*quantities.numbers.units, *quantities.numbers.tens}
    numbers = any_of(counts - vocabulary.wording.words["indefinite"])
    return lazily(
        rf" (?:a )?{perhaps(quantities.hedges_before)}(?:[A-Z]{{2,3}} ?)?(?:[$€£]? ?\d|{numbers}(?!\w))"
    )


def phrase_of(clause: Clause, word: Word, form: Form) -> Act | None:
    """What a phrase behind "is" or "has" says: on track, bound to, host of."""
    shapes, past = shapes_of(clause.vocabulary), form.tense == "past"
    if form.tense == "imperfect":
        return None
    coming = form.tense in COMING
    phrases: tuple[tuple[re.Pattern[str], str, Stance], ...] = (
        (shapes.track, "continue", "pledge" if coming else "ongoing"),
        (shapes.bound, "commit", "pledge"),
        (shapes.role, "act", "pledge" if coming else "delivered" if past else "ongoing"),
    )
    for shape, group, stance in phrases:
        if found := shape.match(clause.text, word.at.end, clause.end):
            if form.tense == "conditional" and shape is shapes.track and not clause.told:
                return None  # "serait en train de": others say so
            return act_of(clause, found.end(), Verb(found[0].strip(), group), stance, form)
    if (
        form.tense == "future"
        and form.verb.group == "own"
        and _COUNTED.match(clause.text, word.at.end, clause.end)
    ):
        return act_of(clause, word.at.end, form.verb, "pledge", form)  # "contará con 300 centros"
    return None
