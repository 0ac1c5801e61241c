"""What stands around an English verb group and tells what it says, as expressions that are compiled once."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_TAIL = 30  # characters behind the stretch of an object into which its people may reach

# Groups of verbs that are done by saying them.
_SAID = ("announce", "commit", "reaffirm", "report", "tell")


class ActShapes(NamedTuple):
    """Phrases behind "is" that tell the stance, and what may follow a verb of saying or reaffirming."""

    track: re.Pattern[str]
    bound: re.Pattern[str]
    role: re.Pattern[str]
    aside: re.Pattern[str]
    people: re.Pattern[str]
    done: re.Pattern[str]
    said: re.Pattern[str]
    promised: re.Pattern[str]
    agreed: re.Pattern[str]
    vow: re.Pattern[str]
    talk: re.Pattern[str]
    told: re.Pattern[str]
    told_to: re.Pattern[str]
    wishing: re.Pattern[str]
    object: re.Pattern[str]
    stand: re.Pattern[str]
    insert: re.Pattern[str]
    greeted: re.Pattern[str]
    arrived: re.Pattern[str]
    ahead: re.Pattern[str]


@cache
def act_shapes(vocabulary: Vocabulary) -> ActShapes:
    """Those of a language, compiled once."""
    phrases, words = vocabulary.wording.phrases, vocabulary.wording.words
    adverb = r"(?:[a-z]+ly |well )?"
    calendar = vocabulary.calendar
    parts = any_of([*calendar.parts, *calendar.lengths])
    # "by the end of August"; "thanked IOM for its support" has no time
    timed = rf" (?:\d|[A-Z]|{any_of(calendar.units)}|{parts}(?![a-z]))"
    part = rf"(?: {parts}(?![a-z]))?"
    when = rf"{part}(?: \d{{1,2}})?(?:[ -][A-Z]\w+| {any_of(calendar.units)})?(?: \d{{1,2}}(?![\d,]\d))?"
    own = rf"{any_of(words['own'])} [a-z]+"  # "said that his country will give"
    relative = any_of({*words["relative"], "which", "who", "that"})
    subject, have = rf"(?:{any_of(words['pronoun'])}|{own})", any_of(words["have"])
    within = rf"(?:,? {any_of(calendar.cues)}(?: [A-Z\d][\w-]*| fiscal year){{1,3}},?)?"
    helping = any_of(words["have"] | words["be"] | words["promise"] | words["modal"])
    pronoun = any_of(words["pronoun"])
    # "the Board" of "informed the Board that it", but no "plan" of "told residents of a plan that will"
    goes_on = rf"(?= that (?!{helping}\b)| {pronoun} {helping} )"
    told = rf"(?! (?:that|{pronoun})\b)(?: (?!that\b)[A-Za-z][\w'’-]*){{1,6}}?{goes_on}"
    past = any_of(words["have"] | words["was"] | words["list"] | words["modal"])
    # "will give", "would be given", but no "would rather wait" or "would need"
    will = rf"(?:{any_of(words['promise'] - words['unreal'])}|{any_of(words['unreal'])} be)"
    verb = rf"(?P<have> {have})?(?: [a-z]+ly)? (?P<verb>[a-z]+)\b(?! {any_of(words['preferring'])}\b)"
    said = rf"(?: that)?{within}(?P<subject> {subject})?{verb}"
    return ActShapes(
        lazily(rf" {adverb}{any_of(phrases['track'])}\b"),
        lazily(rf" {adverb}{any_of(phrases['bound'])}\b"),
        lazily(rf" {adverb}{any_of(phrases['role'])}\b"),
        lazily(
            rf",? {any_of(phrases['apart'])},?(?= )"
            rf"|,? {any_of(calendar.cues)}(?={timed}){when}(?:,? \d{{4}})?,?(?= )| so far(?= )| to date(?= )"
        ),
        lazily(rf"\d|\b{any_of(vocabulary.wording.beneficiaries)}\b"),
        lazily(
            rf" that(?:,[^,.;]{{1,40}},)?(?: (?!{relative} )\(?[\w$€£-]+\)?){{1,16}}? {have} (?:been )?(?P<verb>[a-z]+)"
        ),
        lazily(said),
        lazily(
            rf" (?:[a-z]+ ){{1,5}}?{any_of(words['resolve'])}"
            rf"(?: to (?:[a-z]+ly )?(?P<verb>[a-z]+)| (?P<amount>of) [^a-z ])"
            rf"| that (?:[a-z]+ ){{1,5}}?{any_of(words['promise'])} "
        ),
        lazily(rf" that (?:[\w-]+ ){{1,9}}?{any_of(words['promise'])} (?:not )?\w"),
        lazily(rf"(?: (?:an?|the|its|their))? (?:[a-z]+ )?{any_of(words['goal'])}s?\b"),
        lazily(rf"{any_of(phrases['talk'])}\b", re.IGNORECASE),
        told=lazily(told),
        told_to=lazily(rf" to{told}"),
        wishing=lazily(rf" ?{any_of(_wishing(vocabulary))} to(?= {any_of(_telling(vocabulary))}\b)"),
        object=lazily(
            rf"(?P<off> (?:over|out|up|off|back|down))? (?:{any_of([*words['article'], *words['own']])} "
            rf"|(?(off)(?:\d|{any_of(vocabulary.quantities.numbers.units)} [a-z])|(?!)))"
        ),
        stand=lazily(rf"(?: [\w-]+){{0,2}}? {any_of(words['stand'])}\b(?! to [a-z])"),
        insert=lazily(
            rf" {any_of(phrases['amid'])}(?= )|,(?! {any_of(words['list'])} )(?:[^,;.:]|,(?= \d{{4}},)){{2,90}},(?= )"
        ),
        greeted=lazily(rf"(?: [A-Za-z][\w'’-]*){{0,5}}? {any_of(words['greeted'])}\b"),
        arrived=lazily(
            rf" {any_of(words['means'])}(?: (?!of \d)[A-Za-z][\w'’-]*){{1,8}} \d[\d,.]*"
            rf"(?: [A-Za-z]+){{0,2}}? {any_of(vocabulary.wording.beneficiaries)}\b"
        ),
        # "said that 300 schools will be built"
        ahead=lazily(rf"(?: that)?(?: (?!(?:{relative}|{past}) )[^\s,.;:]+){{1,8}}? {will} [a-z]"),
    )


def _wishing(vocabulary: Vocabulary) -> list[str]:
    """The forms of verbs by which somebody politely says what he then does: "wishes to announce"."""
    wishing, verbs = vocabulary.wording.words["wishing"], vocabulary.verbs
    tables = (verbs.base, verbs.third, verbs.past)
    return [form for table in tables for form, verb in table.items() if verb.lemma in wishing]


def _telling(vocabulary: Vocabulary) -> list[str]:
    return [form for form, verb in vocabulary.verbs.base.items() if verb.group in _SAID]


def is_one(text: str, start: int, word: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether it is said what somebody will be, which is no act: "will be a steady partner", but "the host of"."""
    kinds = vocabulary.wording.words
    role = act_shapes(vocabulary).role.match(text, start, end)
    return word.lower() in kinds["article"] | kinds["indefinite"] and not role


def greets_people(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether those who are welcomed came: "welcomed 300 refugees", and not "welcomed the pledges of 12 States".

    Before them may stand by what or when they came: "welcomed under a new grant scheme 300 students".
    """
    if text.startswith(" that ", start) or not act_shapes(vocabulary).people.search(text, start, end):
        return False
    if act_shapes(vocabulary).arrived.match(text, start, end + _TAIL):
        return True
    return act_shapes(vocabulary).greeted.match(text, start, end) is None


def behind_time(text: str, start: int, end: int, vocabulary: Vocabulary) -> int:
    """Where the words behind a verb go on when a time stands between: "agreed in May to open"."""
    when = act_shapes(vocabulary).aside.match(text, start, end)
    return when.end() if when else start


def behind_hearers(text: str, start: int, end: int, vocabulary: Vocabulary, group: str) -> int:
    """Where the words behind a verb of saying go on when those who hear it stand between: "reported to the Board that".

    A verb of the ``group`` tell has them for its object: "told reporters it would".
    """
    shapes = act_shapes(vocabulary)
    found = (shapes.told if group == "tell" else shapes.told_to).match(text, start, end)
    return found.end() if found else start
