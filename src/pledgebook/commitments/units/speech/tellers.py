"""Who says what a text quotes or reports: an office or a delegation, of a party that it names or that was named before.

Analysts, experts and neighbours say things, too; what they say is nobody's promise, and they are no tellers here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.held_offices import holder_at
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.actors.cases import spoken_of
from pledgebook.model import Block, Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_BACK = 4  # sentences of a paragraph among which who has the floor was named
_ADVERBIAL = 3  # words before an article by which it is said when or how somebody spoke
_OPENING = 4  # words of a sentence with which the name of a body may begin
_PHRASE = 16  # words by which somebody is called
_EARLIER = 6000  # characters before a name in which somebody is called by it and by his office
_NAMINGS = 3  # times that he is named there
_FLOOR = 60  # characters between an office and the name of who holds it

# The party of whoever says something; empty where an office is of no party that is known.
Teller = tuple[str, ...]


def teller_of(context: Context, block: Block, phrase: Span, sentence: Span) -> Teller | None:
    """Whose word it is that is told, by the words beside it (``phrase``); None where nobody's who speaks for a party.

    Without words for somebody, or with "its", it is whoever had the floor before the ``sentence``.
    """
    found = _Phrase(context, phrase)
    if not found.words:
        return _had_floor(context, block, sentence)
    if not found.is_office():
        return None
    parties = tuple(dict.fromkeys(name.id for name in found.names))
    if len(parties) > 1:
        return None
    if parties:
        return parties
    if found.own:
        return spoken_of(context, sentence, "same") or _had_floor(context, block, sentence) or ()
    holder = holder_at(context.text, phrase, context.offices, context.vocabulary)
    issuer = (context.edition.issuer,) if context.edition.issuer else ()
    return holder or issuer or _had_floor(context, block, sentence, back=1) or ()


def body_saying(context: Context, phrase: Span) -> Teller | None:
    """A body that no table knows, where its name is all that stands before what it says: "Já a EDP afirmou que"."""
    text, vocabulary = context.text, context.vocabulary
    for _, place in islice(words_at(context, phrase), _OPENING):
        name = unknown_name(text, place.start, phrase.end, vocabulary)
        if name is None or not name.is_body(vocabulary) or context.names_at(name.at):
            continue
        behind = text[name.at.end : phrase.end].split()
        if all(_is_small(word.lower(), vocabulary) for word in behind):
            return (name.id,)
    return None


def says(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word in lower case is a form of a verb of saying that has a subject."""
    return word in _saying(vocabulary)


def may_say(context: Context, at: Span) -> bool:
    """Whether a form of a verb of saying, or words that make another one of it, stand in a stretch."""
    words = context.text[at.start : at.end]
    if _sayings(context.vocabulary).by(words):
        spoken = map(str.lower, _WORD.findall(words))
        if not _saying(context.vocabulary).isdisjoint(spoken):
            return True
    made = telling(context.vocabulary)
    return made is not None and made.search(context.text, at.start, at.end) is not None


@cache
def telling(vocabulary: Vocabulary) -> re.Pattern[str] | None:
    """Words that make a verb one of saying: "saber" of "fez saber"; None where a language has none."""
    phrases = vocabulary.wording.phrases["telling"]
    return re.compile(rf" {any_of(phrases)}(?!\w)") if phrases else None


@cache
def _saying(vocabulary: Vocabulary) -> frozenset[str]:
    """All such forms of a language."""
    sayings, verbs = vocabulary.wording.words["saying"], vocabulary.verbs
    tables = (verbs.base, verbs.past, verbs.third, verbs.gerund, verbs.participle)
    if not verbs.forms:
        return frozenset(word for table in tables for word, verb in table.items() if verb.lemma in sayings)
    return frozenset(
        word
        for word, forms in verbs.forms.items()
        if any(form.verb.lemma in sayings and (form.person or form.tense == "participle") for form in forms)
    )


@cache
def _sayings(vocabulary: Vocabulary) -> Held:
    return Held(_saying(vocabulary))


def words_at(context: Context, at: Span) -> Iterator[tuple[str, Span]]:
    """The words of a stretch with their places."""
    for found in _WORD.finditer(context.text, at.start, at.end):
        yield found[0], Span(*found.span())


class _Phrase:
    """The words by which somebody is called, without articles and verbs; ``own`` where "his" or "its" opens them."""

    def __init__(self, context: Context, at: Span) -> None:
        self._context, self._at = context, at
        kinds = context.vocabulary.wording.words
        small = kinds["article"] | kinds["definite"] | kinds["indefinite"] | kinds["have"] | kinds["clitic"]
        titles = _titles(context.vocabulary)
        self.own = False
        self.words: list[tuple[str, Span]] = []
        for word, place in islice(words_at(context, at), _PHRASE):
            lower = word.lower()
            if self.words:
                self.words.append((word, place))
            elif lower in kinds["own"]:
                self.own = True
            elif not (
                lower in small
                or lower in kinds["pronoun"]
                or lower in titles
                or says(lower, context.vocabulary)
                or _is_small(lower, context.vocabulary)
            ):
                self.words.append((word, place))
        self.names = [
            name for name in context.names_at(at) if name.kind != "region" and name.form != "people"
        ]

    def is_office(self) -> bool:
        """Whether the words call an office, its holder by name, or a party itself."""
        (word, place), *rest = self.words
        heads = _heads(self._context.vocabulary)
        if any(name.at.start == place.start for name in self.names):
            adjective = any(name.form == "adjective" and name.at.start == place.start for name in self.names)
            return not adjective or any(each.lower() in heads for each, _ in rest[:3])
        near = [word.lower(), *(each.lower() for each, _ in rest[:1])]
        if not heads.isdisjoint(near):
            return True
        if self.names and not self._context.vocabulary.wording.words["leader"].isdisjoint(near):
            return True  # "the director of the World Bank", but no "director of a bank"
        if not word[0].isupper() and (behind := self._behind_article(rest)):
            return not heads.isdisjoint(each.lower() for each, _ in behind[:2])
        return word[0].isupper() and self._is_person(place, rest)

    def _behind_article(self, rest: Sequence[tuple[str, Span]]) -> Sequence[tuple[str, Span]]:
        """The words behind the first article or "its" of the next few: "d'emblée le ministre"."""
        kinds = self._context.vocabulary.wording.words
        small = kinds["article"] | kinds["definite"] | kinds["own"]
        for index, (word, _) in enumerate(rest[:_ADVERBIAL]):
            if word.lower() in small:
                return rest[index + 1 :]
        return ()

    def _is_person(self, place: Span, rest: Sequence[tuple[str, Span]]) -> bool:
        """Whether a name is of somebody in office: here behind a comma, or where the text named him before."""
        context, end = self._context, place.end
        for word, at in rest:
            if not word[0].isupper():
                break
            end = at.end
        shape = _holder(context.vocabulary)
        if shape.match(context.text, end, self._at.end):
            return True
        name = context.text[place.start : end]
        first = max(0, place.start - _EARLIER)
        for _ in range(_NAMINGS):
            first = context.text.find(name, first, place.start)
            if first < 0:
                return False
            before = _WORD.findall(context.text[max(0, first - _FLOOR) : first])
            behind = shape.match(context.text, first + len(name), first + len(name) + _FLOOR)
            if behind or any(word.lower() in _heads(context.vocabulary) for word in before):
                return True
            first += len(name)
        return False


def _had_floor(context: Context, block: Block, sentence: Span, *, back: int = _BACK) -> Teller | None:
    """The party that a sentence before this one introduced; None where none did, or two."""
    index = bisect_left(context.opens, sentence.start)
    for each in reversed(context.document.sentences[max(0, index - back) : index]):
        if each.at.start < block.at.start:
            return None
        if found := introduced(context, each.at):
            return found if len(found) == 1 else None
    return None


def introduced(context: Context, sentence: Span, *, opens: bool = False) -> Teller:
    """The parties that open a sentence, or whose office is in it: "Abrió el turno la embajadora de Suiza".

    With ``opens`` only those that open it.
    """
    names = [name for name in context.names_at(sentence) if name.kind != "region" and name.form != "people"]
    if not names:
        return ()
    whole = context.grammar.named_at(context.text, sentence.start, names, context.vocabulary)
    if whole or opens:
        return whole.parties if whole else ()
    return tuple(dict.fromkeys(name.id for name in names if _is_headed(context, sentence, name)))


def _is_headed(context: Context, sentence: Span, name: Name) -> bool:
    """Whether the noun of an office stands right before or behind a name: "la ministra canadiense"."""
    start = max(sentence.start, name.at.start - _FLOOR)
    heads = _heads(context.vocabulary)
    before = _WORD.findall(context.text[start : name.at.start])[-4:]
    after = _WORD.findall(context.text[name.at.end : min(sentence.end, name.at.end + _FLOOR)])[:3]
    return any(word.lower() in heads for word in (*before, *(after if name.form == "adjective" else ())))


@cache
def _titles(vocabulary: Vocabulary) -> frozenset[str]:
    """The titles before the name of a person that are no office, without their stops."""
    titles = frozenset(title.rstrip(".").lower() for title in vocabulary.wording.words["title"])
    return titles - _heads(vocabulary)


@cache
def _heads(vocabulary: Vocabulary) -> frozenset[str]:
    """The first words of nouns for an office, a delegation or who speaks for it."""
    nouns = _nouns(vocabulary, "issuer", "office", "minister")
    heads = frozenset(word.lower().split()[0] for word in vocabulary.wording.actors["head"])
    alone = (
        heads - vocabulary.wording.words["leader"]
    )  # "the director of a bank" speaks for none that is known
    return alone | nouns | vocabulary.wording.words["holder"]


@cache
def sides(vocabulary: Vocabulary) -> frozenset[str]:
    """What somebody speaks for: his country, government, bank or city, but not his party or his team."""
    bodies = frozenset(noun.lower() for noun in vocabulary.wording.bodies if noun.isalpha())
    return _heads(vocabulary) | _nouns(vocabulary, "same") | bodies


def _nouns(vocabulary: Vocabulary, *kinds: str) -> frozenset[str]:
    """The nouns of words that stand for parties, behind their article or "our"."""
    words, actors = vocabulary.wording.words, vocabulary.wording.actors
    small = words["article"] | words["definite"] | words["own"] | words["determiner"]
    given = [word.lower().replace("'", "' ").split() for kind in kinds for word in actors[kind]]
    return frozenset(parts[1] for parts in given if len(parts) > 1 and parts[0] in small)


@cache
def _holder(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office behind a comma and a name: ", ministra de Salud"."""
    article = any_of(vocabulary.wording.words["article"] | vocabulary.wording.words["definite"])
    return re.compile(rf", (?:{article}(?: |(?<=')))?(?i:{any_of(_heads(vocabulary))})\b")


def _is_small(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is an adverb or an auxiliary verb, alone or with its pronoun: "a-t-elle"."""
    kinds = vocabulary.wording.words
    forms = vocabulary.verbs.forms.get(word.partition("-")[0], ())
    if any(form.verb.group in ("be", "have") for form in forms):
        return True
    adverbs = kinds["adverb"]
    endings = tuple(each[1:] for each in adverbs if each[0] == "-")
    return word in adverbs or word in kinds["further"] or (bool(endings) and word.endswith(endings))
