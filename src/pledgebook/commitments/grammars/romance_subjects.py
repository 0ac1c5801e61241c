"""Who a sentence of a Romance language says does something: the parties in subject place and the act behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.asking import asks, is_expected
from pledgebook.commitments.grammars.between_names import without_aside
from pledgebook.commitments.grammars.fore_names import names_before
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.of_named import is_of_named
from pledgebook.commitments.grammars.principals import principals
from pledgebook.commitments.grammars.romance_acts import begins_with, is_silent, match_act
from pledgebook.commitments.grammars.romance_acts_behind import (
    BRACKETS,
    NEAR_WORDS,
    act_after,
    find_act,
    find_own_act,
)
from pledgebook.commitments.grammars.romance_openings import clause_starts, may_say_we
from pledgebook.commitments.grammars.romance_surroundings import surroundings
from pledgebook.commitments.grammars.romance_words import word_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.thanked import find_thanked
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

# Behind "les gouvernements", several of those that follow are of its list: "et les gouvernements du Mali et du Tchad".
_SEVERAL_OF = re.compile(r"[a-zé]s d(?:e|u|es|o|a|os|as|el)?(?: l[ao]s?)? ?(?:(?<=d)'|l')?$")
_OPENING = 400  # characters of a sentence in which its subject stands
_LEAD = 160  # characters of a paragraph in which those who speak are named
_PREFIX = 110  # characters before a name in which its head noun stands
_AGENT = 40  # characters before a name and its head in which the word for who acts stands
_CONDITION = 60  # characters before a name in which the word for a condition stands
_SAYING = frozenset({"attitude", "greet", "reaffirm"})  # groups of verbs of thinking and saying


def find_subject(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The first party, or parties joined by "y", that stand before a verb as its subject.

    ``names`` are those of the sentence, in order. None where the sentence has no act of a named party.
    """
    index = 0
    while index < len(names):
        run = _run(text, sentence, names, index, vocabulary)
        if run and stands_free(text, sentence, run[0], vocabulary):
            end = run[-1].at.end
            act = act_after(text, end, sentence.end, vocabulary)
            if act is None and len(run) > 1 and text.startswith(", ", end):  # "A y B, así como C, abrirán"
                act = match_act(text, end + 1, sentence.end, vocabulary)
            if act and asks(text, act, names, sentence.end, vocabulary):
                return None
            if act and act.person != "we":
                suffered = act.passive and act.stance != "pledge"
                other = _other(text, sentence, names, act, vocabulary)
                if other or suffered:
                    return other
                return Subject(
                    principals(run, names),
                    Span(run[0].at.start, run[-1].at.end),
                    act,
                    "active",
                    run[0].entry,
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
    act = act_after(text, run[-1].at.end, sentence.end, vocabulary)
    return names_before(text, sentence, run, act, vocabulary)


def _other(
    text: str, sentence: Span, names: Sequence[Name], act: Act, vocabulary: Vocabulary
) -> Subject | None:
    """Who acts where the subject does not: the agent of a passive, or of whom the subject tells it."""
    if act.passive:
        return _agent(text, sentence, names, vocabulary)
    if act.group not in ("announce", "report") and act.verb not in vocabulary.wording.words["told"]:
        return None
    rest = [name for name in names if name.at.start > act.at.end]
    start = surroundings(vocabulary).told.match(text, act.at.end, sentence.end) if rest else None
    party = named_at(text, start.end(), rest, vocabulary) if start else None
    if party is None:
        return _told_agent(text, Span(act.at.end, sentence.end), rest, vocabulary)
    own = act_after(text, party.at.end, sentence.end, vocabulary)
    return replace(party, act=own, rule="told") if own and not own.passive and own.person != "we" else None


def _told_agent(text: str, behind: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """Who did what another only tells: "informó que 300 escuelas fueron construidas por el Japón"."""
    that = surroundings(vocabulary).told.match(text, behind.start, behind.end) if names else None
    told = find_act(text, Span(that.end(), behind.end), vocabulary) if that else None
    if told is None or not (told.passive and provides(told, vocabulary)):
        return None
    near = [name for name in names if 0 < name.at.start - told.at.end < _PREFIX][:1]
    return _agent(text, behind, near, vocabulary)


def find_collective(text: str, sentence: Span, vocabulary: Vocabulary) -> tuple[str, Act] | None:
    """A word that stands for parties without naming them, or a verb whose ending says "we", and its act.

    The first value is the kind of the word in the table of actors: ``all``, ``we``, ``issuer``, ``office`` or ``same``.
    """
    shapes = surroundings(vocabulary)
    end = min(sentence.end, sentence.start + _OPENING)
    found: list[tuple[int, str, Act]] = []
    for match in shapes.collective.finditer(text[sentence.start : end]):
        if is_of_named(text, sentence.start + match.start(), sentence.start + match.end(), vocabulary):
            continue
        if act := act_after(text, sentence.start + match.end(), sentence.end, vocabulary):
            found.append((match.start(), shapes.actors[match["word"].lower()], act))
            break
    starts = clause_starts(text, sentence, end, vocabulary) if may_say_we(text, sentence, vocabulary) else ()
    for start, relative in starts:
        act = match_act(text, start, sentence.end, vocabulary)
        if act and act.person == "we":
            main = (
                find_act(text, sentence, vocabulary) if relative else None
            )  # "the programme that we launched has"
            found.append((start - sentence.start, "we", main or act))
            break
    return min(found, key=lambda each: each[0])[1:] if found else None


def find_joined(text: str, sentence: Span, vocabulary: Vocabulary) -> Act | None:
    """What a torn sentence goes on to bind somebody to: "..., y a convocar un grupo de trabajo"."""
    for found in surroundings(vocabulary).conjunction.finditer(text, sentence.start, sentence.end):
        word = word_at(text, found.end(), sentence.end, vocabulary)
        if word and word.text in vocabulary.wording.words["infinitive"]:
            act = match_act(text, found.end(), sentence.end, vocabulary, bare=True)
            if act and act.person is None and act.at.end > word.at.end:
                return act
    return None


def is_collective(words: str, vocabulary: Vocabulary) -> bool:
    """Whether ``words`` are nothing but a word for all parties ("Los países participantes")."""
    shapes = surroundings(vocabulary)
    found = shapes.collective.fullmatch(words)
    return found is not None and shapes.actors[found["word"].lower()] == "all"


def speaks_for_all(text: str, at: Span, vocabulary: Vocabulary) -> bool:
    """Whether words or a verb for the signatories together stand near the start of a stretch, whatever they say."""
    end = min(at.end, at.start + _LEAD)
    found = surroundings(vocabulary).collective.search(text[at.start : end])
    kind = surroundings(vocabulary).actors[found["word"].lower()] if found else None
    if kind in ("we", "all") or (found and kind == "they" and not found.start()):
        return True
    first = word_at(text, at.start, at.end, vocabulary)  # "Acordaron crear"
    if first and any((form.tense, form.person) == ("past", "they") for form in first.forms):
        return True
    starts = (start for start, relative in clause_starts(text, at, end, vocabulary) if not relative)
    return any(begins_with(text, start, at.end, vocabulary, "we") for start in starts)


def find_talk(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether the sentence's own verb only tells what somebody thinks or says: "El subsecretario reconoció ..."."""
    if find_own_act(text, sentence, vocabulary) is not None:
        return False
    first = word_at(text, sentence.start, sentence.end, vocabulary)
    noun = first is not None and first.text in vocabulary.wording.words["article"]  # "Le programme"
    silent = not noun and is_silent(text, sentence.start, sentence.end, vocabulary)
    return silent or _is_opinion(text, sentence, vocabulary)


def _is_opinion(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether an office or a delegation opens a sentence whose first verb is one of thinking or saying."""
    head = surroundings(vocabulary).head.match(text, sentence.start, sentence.end)
    start = head.end() if head else sentence.end
    for _ in range(NEAR_WORDS):
        word = word_at(text, start, sentence.end, vocabulary)
        if word is None:
            return False
        groups = {form.verb.group for form in word.forms if form.person or form.tense == "participle"}
        if groups - {"have", "be"}:
            return bool(groups & _SAYING)
        start = word.at.end
    return False


def speaks(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether a sentence opens with a party or a word for parties: it then says something of its own."""
    shapes = surroundings(vocabulary)
    if found := shapes.collective.match(text[sentence.start : min(sentence.end, sentence.start + _OPENING)]):
        return shapes.actors[found["word"].lower()] != "same"
    if begins_with(text, sentence.start, sentence.end, vocabulary, "we"):
        return True
    if not names or names[0].kind == "region":
        return False
    return _opens(text, sentence.start, names[0], vocabulary)


def _opens(text: str, start: int, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether nothing but its head noun and articles stand between ``start`` and a name."""
    prefix = surroundings(vocabulary).prefix
    return name.at.start - start <= _PREFIX and prefix.match(text, start, name.at.start) is not None


def named_at(text: str, start: int, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party, or the parties joined by "y", whose names begin at ``start``, an article before them aside."""
    if not names or names[0].kind == "region" or names[0].form != "name":
        return None
    if not _opens(text, start, names[0], vocabulary):
        return None
    run = _run(text, Span(start, len(text)), names, 0, vocabulary)
    if not run:
        return None
    brackets = BRACKETS.match(text, run[-1].at.end)
    end = brackets.end() if brackets else run[-1].at.end
    end -= text.startswith(" ", end - 1)
    return Subject(_ids(run), Span(start, end), None, "label", run[0].entry)


def agrees(act: Act, party: Subject) -> bool:
    """Whether a verb is of one where one is named, and of several where several are."""
    return (act.person == "they") == (len(party.parties) > 1)


def is_reflexive(text: str, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether a pronoun makes the subject of an act its object, too: "se financia con donaciones"."""
    said = text[act.at.start : act.at.end].lower().replace("-", " ").replace("'", "' ").split()
    return not vocabulary.wording.words["reflexive"].isdisjoint(said)


def run_of(text: str, names: Sequence[Name], name: Name, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of the names that ``name`` opens a list of ("Barbados y la OIM"), itself included."""
    return _ids(_run(text, Span(0, len(text)), names, list(names).index(name), vocabulary))


def _ids(names: Sequence[Name]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.id for name in names))


def _run(text: str, sentence: Span, names: Sequence[Name], index: int, vocabulary: Vocabulary) -> list[Name]:
    """The names from ``index`` on that are joined into one list; just one where the list is not closed by "y"."""
    run = [names[index]] if may_act(text, sentence, names[index], vocabulary) else []
    closed = listed = False
    for name in names[index + 1 :] if run else ():
        between = text[run[-1].at.end : name.at.start]
        if name.id == run[-1].id and between.strip() in (
            "(",
            "–",
        ):  # "Organización ... para las Migraciones (OIM"
            run.append(name)
            continue
        between = without_aside(between.removeprefix(")"), vocabulary)
        link = surroundings(vocabulary).link.fullmatch(between)
        if (
            not link
            or name.id in _ids(run)
            or (closed and not listed and " " not in link["link"].strip(" ,"))
            or name.kind == "region"
            or name.form == "people"
        ):
            break
        run.append(name)
        closed = link["link"].strip(" ,") != ""
        listed = _SEVERAL_OF.search(between) is not None
    return run if closed or len(_ids(run)) != 2 else run[:1]


def may_act(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a name may be a party: an adjective only behind its head ("el Gobierno mexicano")."""
    if name.kind == "region" or name.form == "people":
        return False
    start = max(sentence.start, name.at.start - _PREFIX)
    return name.form != "adjective" or surroundings(vocabulary).head_of(text, start, name) is not None


def before_name(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> str:
    """What stands before a name and its head ("el Gobierno de ...")."""
    start = max(sentence.start, name.at.start - _PREFIX)
    head = surroundings(vocabulary).head_of(text, start, name)
    return text[sentence.start : head.start() if head else name.at.start]


def stands_free(text: str, sentence: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether the name is no object of a preposition and stands in no clause that only conditions another."""
    before = before_name(text, sentence, name, vocabulary)
    last = before.rstrip().rpartition(" ")[2].lower().rpartition("'")
    word = last[2] or last[0] + last[1]
    if word in vocabulary.wording.words["preposition"] or before.endswith("-"):
        return False
    if word in vocabulary.wording.words["list"] and surroundings(vocabulary).joined_to(text, before, name):
        return False
    if is_expected(text, sentence, name.at.start, vocabulary):
        return False
    return not surroundings(vocabulary).condition.search(before, max(0, len(before) - _CONDITION))


def _agent(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The actor of a passive: "lanzado por Belice", "será financiada por el Gobierno de Canadá"."""
    for index, name in enumerate(names):
        if not may_act(text, sentence, name, vocabulary):
            continue
        before = before_name(text, sentence, name, vocabulary)
        near = before[-_AGENT:]
        found = surroundings(vocabulary).agent.search(near + ("" if near.endswith(" ") else " "))
        if not found:
            continue
        end = sentence.start + len(before) - len(near) + found.start()
        act = find_act(text, Span(sentence.start, end), vocabulary)
        if act and act.passive:
            run = _run(text, sentence, names, index, vocabulary)
            return Subject(_ids(run), run[0].at, act, "agent", run[0].entry)
    return None
