"""Who a sentence says does something: the parties in subject place and the act behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act, match_act, only_hears
from pledgebook.commitments.grammars.acts_behind import act_after, act_after_nouns, find_act
from pledgebook.commitments.grammars.asking import asks
from pledgebook.commitments.grammars.beside_nouns import is_deed, noun_of, only_describes
from pledgebook.commitments.grammars.between_names import without_aside
from pledgebook.commitments.grammars.fore_names import names_before
from pledgebook.commitments.grammars.passives import is_undone_before, passive_before
from pledgebook.commitments.grammars.principals import principals
from pledgebook.commitments.grammars.received_from import is_given_by, is_home, is_no_gift, is_promised
from pledgebook.commitments.grammars.thanked import find_thanked
from pledgebook.commitments.grammars.told_before import told_before
from pledgebook.commitments.grammars.unreal import is_inverted
from pledgebook.model import Name, NameForm, Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_PREFIXED = (
    "the ",
    "The ",
    "THE ",
    "of ",
    "OF ",
)  # how what stands before a name ends where it belongs to it
_SEVERAL_OF = ("s of ", "s of the ")  # behind "Governments": several of those that follow are of its list
_CLOSED = re.compile(r"\)| \([^()]{1,60}\)")
_CAPITALISED = re.compile(r"(?<![\w.-])[A-Z][\w.&'-]*(?: (?:of |for |and |the ){0,2}[A-Z][\w.&'-]*)* \($")
_LOWER = re.compile(r"[a-z]+")
_SAID = re.compile(r"(?: that)?(?: the)? ")
_HEAD_STEPS = 4  # words between a head noun and its verb
_OPINIONS = ("attitude", "greet", "reaffirm")  # groups of verbs whose object is nobody's act
_NOUN = 40  # characters of a clause in which its subject's noun stands
_OPENED = 2  # words at most before a name that a sentence opens with: "Supporting the"
_CONDITION = 4  # words before a name in which the word for a condition stands
_PLACE_REACH = 80  # characters before a name in which what it is a part of is looked for


@dataclass(frozen=True, slots=True)
class Subject:
    """The parties that a sentence is about, where they stand, and their act; ``rule`` names how they were found."""

    parties: tuple[str, ...]
    at: Span
    act: Act | None
    rule: str
    entry: str = ""


class _Shapes(NamedTuple):
    """What stands around a subject.

    Between an adjective and its head any two words may stand, behind a name only capitalised ones: "U.S. Government
    officials", but "Guatemala will seek support" has no head.
    """

    heads: dict[NameForm, re.Pattern[str]]
    prefix: re.Pattern[str]
    link: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    heads, of_party = any_of(wording.actors["head"]), any_of(wording.words["of_party"])
    joined = rf"(?P<link>,? and |, | & |,? as well as )(?:the )?(?:{of_party} of (?:the )?)?"
    return _Shapes(
        heads={
            "adjective": lazily(rf" (?:[A-Za-z]+ ){{0,2}}?(?i:{heads})\b"),
            "name": lazily(rf" (?:[A-Z][A-Za-z]+ ){{0,2}}?(?i:{heads})\b"),
        },
        prefix=lazily(
            rf"(?:\bthe )?(?:\b(?:{of_party}|{heads})(?: of [A-Z]\w+)? of )?(?:\bthe )?$", re.IGNORECASE
        ),
        link=lazily(rf"(?:'s?)?(?: {heads})?(?: \([^()]{{1,30}}\))?{joined}", re.IGNORECASE),
    )


def find_subject(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The first party, or parties joined by "and", that stand before a verb as its subject.

    ``names`` are those of the sentence, in order. None where the sentence has no act of a named party.
    """
    index = 0
    while index < len(names):
        run = _run(text, names, index, vocabulary)
        if (
            run
            and _in_subject_place(text, sentence, run[0], vocabulary)
            and not _depends(text, sentence, run[0], vocabulary)
        ):
            end = _with_head(text, run, vocabulary)
            plural = len(_ids(run)) > 1
            act = act_after(text, end, sentence.end, vocabulary, plural=plural) if end else None
            if end and not act and end > run[-1].at.end:  # "the U.S. Embassy in Havana will"
                act = act_after_nouns(text, end, sentence.end, vocabulary, steps=_HEAD_STEPS)
            if act and asks(text, act, names, sentence.end, vocabulary):
                return None
            let = act and _is_let(text, sentence, run[0], act, vocabulary)
            if act and end and not let and not _is_told(text, sentence, run[0], act):
                other = _other(text, sentence, names, act, vocabulary)
                suffered = act.passive and (act.stance != "pledge" or text.startswith(" by ", act.at.end))
                if other or suffered:
                    return other
                opens = sentence.start + len(_before(text, sentence, run[0], vocabulary))
                state = run[0].kind == "country"
                if told := told_before(text, sentence, opens, act, vocabulary, state=state):
                    if told.act is None:
                        return None  # "Rebels burned 40 villages, the United Nations said"
                    act = told.act
                return Subject(
                    principals(run, names), Span(run[0].at.start, end), act, "active", run[0].entry
                )
        index += (run and _passed(text, sentence, run, vocabulary)) or len(run) or 1
    if agent := _agent(text, sentence, names, vocabulary):
        return agent
    thanked = find_thanked(text, sentence, names, vocabulary, match_act)
    return (
        Subject((thanked[0].id,), thanked[0].at, thanked[1], "thanked", thanked[0].entry) if thanked else None
    )


def _passed(text: str, sentence: Span, run: Sequence[Name], vocabulary: Vocabulary) -> int:
    """How many names of a list stand before those who act."""
    act = act_after(text, run[-1].at.end, sentence.end, vocabulary, plural=True)
    return names_before(text, sentence, run, act, vocabulary)


def _ids(names: Sequence[Name]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([name.id for name in names]))


def _is_told(text: str, sentence: Span, name: Name, act: Act) -> bool:
    """Whether others want it: "asked UNHCR to open"; only at the start of a headline "UNHCR to open" is an act."""
    return text.startswith("to ", act.at.start) and bool(text[sentence.start : name.at.start].strip())


def _is_let(text: str, sentence: Span, name: Name, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether somebody makes them do it, or does it to them: "help Peru and Chile build", "Supporting Peru will"."""
    words = text[sentence.start : name.at.start].lower().split()[-_OPENED:]
    before = [word for word in words if word != "the"]
    bare = text[act.at.start : act.at.end].lower() == act.verb
    if bare and before[-1:] and before[-1] in vocabulary.wording.words["letting"]:
        return True
    opens = len(text[sentence.start : name.at.start].split()) == len(words)
    return opens and len(before) == 1 and before[0] in vocabulary.verbs.gerund


def _other(
    text: str, sentence: Span, names: Sequence[Name], act: Act, vocabulary: Vocabulary
) -> Subject | None:
    """Who acts where the subject does not: the agent of a passive, or the giver of what is received."""
    if act.passive:
        return _agent(text, sentence, names, vocabulary)
    if act.group in ("report", "announce"):
        return _quoted(text, sentence, names, act, vocabulary)
    return _giver(text, sentence, names, act, vocabulary) if act.group == "receive" else None


def _quoted(
    text: str, sentence: Span, names: Sequence[Name], act: Act, vocabulary: Vocabulary
) -> Subject | None:
    """The party that is said to act, where another says so: "The President of Chile said Peru will train"."""
    rest = [name for name in names if name.at.start > act.at.end]
    behind = Span(act.at.end, sentence.end)  # "said that the Government of Peru will train"
    if rest and _SAID.fullmatch(_before(text, behind, rest[0], vocabulary)):
        return find_subject(text, Span(rest[0].at.start, sentence.end), rest, vocabulary)
    return None


def _giver(
    text: str, sentence: Span, names: Sequence[Name], act: Act, vocabulary: Vocabulary
) -> Subject | None:
    """Who gives what is received: "UNHCR will get support from Canada"; what is only heard is no gift.

    Nor are people: who "received 90 refugees from Mali" took them in.
    """
    for index, name in enumerate(names):
        before = _before(text, sentence, name, vocabulary) if name.at.start > act.at.end else ""
        if not before.endswith(("from ", " by ")):
            continue
        words = text[act.at.end : name.at.start]
        if before.endswith(" by "):
            if not is_given_by(words, vocabulary):
                continue
        elif is_no_gift(words, vocabulary):
            return None
        elif is_home(words, vocabulary):
            continue
        elif is_promised(words, vocabulary):
            act = replace(act, stance="pledge")
        return Subject(_ids(_run(text, names, index, vocabulary)), name.at, act, "giver", name.entry)
    return None


def named_at(text: str, start: int, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party, or the parties joined by "and", whose names begin at ``start``; ``names`` begin with theirs.

    "The", "the Government of" and the like belong to a name, as does the noun behind an adjective.
    """
    if not names or names[0].kind == "region" or names[0].form == "people":
        return None
    if names[0].at.start != start and _before(text, Span(start, start), names[0], vocabulary).strip():
        return None
    run = _run(text, names, 0, vocabulary)
    end = _with_head(text, run, vocabulary) if run else None
    if end and (closed := _CLOSED.match(text, end)):  # "European Investment Bank (EIB)"
        end = closed.end()
    return Subject(_ids(run), Span(start, end), None, "label", run[0].entry) if end else None


def run_of(text: str, names: Sequence[Name], name: Name, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of the names that ``name`` opens a list of ("Barbados and IOM"), itself included."""
    return _ids(_run(text, names, list(names).index(name), vocabulary))


def _run(text: str, names: Sequence[Name], index: int, vocabulary: Vocabulary) -> list[Name]:
    """The names from ``index`` on that are joined into one list; just one where the list is not closed by "and"."""
    run = [names[index]] if _may_act(names[index]) else []
    closed = listed = False
    for name in names[index + 1 :] if run else ():
        between = text[run[-1].at.end : name.at.start]
        if name.id == run[-1].id and between.strip() in ("(", "–"):  # "Organization for Migration (IOM"
            run.append(name)
            continue
        between = without_aside(between.removeprefix(")"), vocabulary)
        link = _shapes(vocabulary).link.fullmatch(between)
        if not link or (closed and not listed) or not _may_act(name) or name.id in _ids(run):
            break
        run.append(name)
        closed = link["link"].strip(" ,") != ""
        listed = between.endswith(_SEVERAL_OF)
    return run if closed or len(_ids(run)) != 2 else run[:1]  # "In Peru, Chile will" is no list of two


def _may_act(name: Name) -> bool:
    return name.kind != "region" and name.form != "people"


def _before(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> str:
    """What stands before a name and its prefix ("the Government of ...")."""
    before = text[sentence.start : name.at.start]
    if not before.endswith(_PREFIXED):
        return before
    bare = before[:-4] if before[-5:].lower() in ("the ", " the ") else before
    if not bare.lower().endswith("of "):
        return bare
    prefix = _shapes(vocabulary).prefix.search(before, max(0, len(before) - 40))
    return before[: prefix.start()] if prefix else before


def _in_subject_place(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether the name is no object of a preposition; "the Government of Honduras" counts as the name."""
    before = _before(text, sentence, name, vocabulary)
    if name.kind == "country" and before.endswith(" (") and text.startswith(")", name.at.end):
        return not _is_seat(before, vocabulary)
    last = before.rstrip().rpartition(" ")[2].lower()
    told = vocabulary.verbs.past.get(last) or vocabulary.verbs.third.get(last)
    if told and told.group in _OPINIONS and text.startswith("'s ", name.at.end):
        return False  # "reaffirmed Ghana's support for the goal"
    return last not in vocabulary.wording.words["preposition"] and not before.endswith("-")


def _is_seat(before: str, vocabulary: Vocabulary) -> bool:
    """Whether a bracket opens behind a body that is no state's, and so says where that is: "Siemens AG (Germany)".

    A ministry or a person may speak for the country in the bracket.
    """
    named = _CAPITALISED.search(before[-_PLACE_REACH:])
    return named is not None and not vocabulary.wording.bodies_own.isdisjoint(named[0].split())


def _depends(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether the name stands in a clause that only conditions another: "If Mexico provides visas, ..."."""
    whole = _before(text, sentence, name, vocabulary)
    before = whole.rpartition(",")[2].lower().split()
    words = vocabulary.wording.words
    last = next((word for word in reversed(before) if word not in words["article"]), "")
    condition = not words["subordinate"].isdisjoint(before[-_CONDITION:]) or last in words["subordinate time"]
    return condition or is_inverted(whole, vocabulary)


def _with_head(text: str, run: Sequence[Name], vocabulary: Vocabulary) -> int | None:
    """Where the subject's own words end; None for an adjective that no head noun follows ("Belizean farmers")."""
    if head := _shapes(vocabulary).heads[run[-1].form].match(text, run[-1].at.end):
        return head.end()
    return None if run[-1].form == "adjective" else run[-1].at.end


@cache
def _instrument(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A noun for what is only called after the body before it."""
    return lazily(rf" {any_of(vocabulary.wording.words['instrument'])}\b", re.IGNORECASE)


def _agent(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The actor of a passive: "launched by Belize", "will be provided by the Government of Canada"."""
    beside: Subject | None = None  # who did what only describes a noun
    for found, end in _agents(text, sentence, names, vocabulary):
        noun = noun_of(text, sentence, found.act, end, vocabulary)
        if noun is None or not (beside or only_describes(text, sentence, noun, end, vocabulary)):
            return found
        if beside is None and is_deed(noun.act, vocabulary):
            beside = found
    received = _receiving(text, sentence, vocabulary)
    giver = _giver(text, sentence, names, received, vocabulary) if received else None
    return giver or beside


def _agents(
    text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> Iterator[tuple[Subject, int]]:
    """All that stand behind "by" with what they did, and where their names end."""
    for index, name in enumerate(names):
        before = _before(text, sentence, name, vocabulary) if _may_act(name) else ""
        if not before.endswith(" by ") or not _with_head(text, [name], vocabulary):
            continue
        run = _run(text, names, index, vocabulary)
        if _instrument(vocabulary).match(text, run[-1].at.end, sentence.end):
            continue  # "was authorized by Security Council Resolution 2699"
        before = before.removesuffix(" by ")
        if is_undone_before(before, vocabulary):
            continue
        act = passive_before(before, sentence.start, vocabulary)
        if act and _is_aside(text, sentence, act, run[-1].at.end, vocabulary):
            continue
        if act and act.at.start == sentence.start:
            act = _with_main(text, Span(run[-1].at.end, sentence.end), act, vocabulary)
        if act := act or act_after_nouns(text, run[-1].at.end, sentence.end, vocabulary):
            yield Subject(_ids(run), run[0].at, act, "agent", run[0].entry), run[-1].at.end


def _is_aside(text: str, sentence: Span, act: Act, end: int, vocabulary: Vocabulary) -> bool:
    """Whether it only says who heads what does something: "the Task Force, led by DOJ and DHS, has".

    Or who manages what is paid into: "$5 million to the Facility, managed by the World Bank, to lower rates".
    """
    words = vocabulary.wording.words
    if act.verb.removeprefix("co-") not in words["chairing"] | words["managing"]:
        return False
    before = text[sentence.start : act.at.start].removesuffix("co-")
    return before.endswith(", ") and text.startswith(", ", end)


def _with_main(text: str, rest: Span, act: Act, vocabulary: Vocabulary) -> Act:
    """A participle that opens a sentence, in the time of its main clause: "Funded by Chile, the project will train"."""
    comma = text.find(", ", rest.start, rest.end)
    if comma < 0:
        return act
    nouns = [word.end() for word in _LOWER.finditer(text, comma, min(rest.end, comma + _NOUN))][1:_HEAD_STEPS]
    finite = (
        match_act(text, each, rest.end, vocabulary, plural=False) for each in nouns
    )  # "the project aims to"
    main = next(filter(None, finite), None) or find_act(text, Span(comma + 2, rest.end), vocabulary)
    return replace(act, stance=main.stance) if main else act


def _receiving(text: str, sentence: Span, vocabulary: Vocabulary) -> Act | None:
    """The first verb of receiving, whoever its subject is: "the units receive support from ..."."""
    verbs, promise = vocabulary.verbs, vocabulary.wording.words["promise"]
    if _receiving_words(vocabulary).isdisjoint(_LOWER.findall(text, sentence.start, sentence.end)):
        return None
    before = ""
    for word in _LOWER.finditer(text[sentence.start : sentence.end]):
        verb = verbs.base.get(word[0]) or verbs.third.get(word[0]) or verbs.past.get(word[0])
        if verb and verb.group == "receive":
            at = Span(sentence.start + word.start(), sentence.start + word.end())
            stance: Stance = (
                "pledge" if before in promise else "delivered" if word[0] in verbs.past else "ongoing"
            )
            act = Act(at, verb.lemma, verb.group, stance)
            if not only_hears(text, act, sentence.end, vocabulary):
                return act
        before = word[0]
    return None


@cache
def _receiving_words(vocabulary: Vocabulary) -> frozenset[str]:
    forms = (vocabulary.verbs.base, vocabulary.verbs.third, vocabulary.verbs.past)
    return frozenset(word for words in forms for word, verb in words.items() if verb.group == "receive")
