"""What a newspaper says that a party will do, or a country of another: "Reuters reported that Kenya will deport".

It is not the party's word. What it pledged or announced is, whoever tells it; so is what it gives, told by who gets it.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.speech.tellers import words_at
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.newspapers import load_newspapers
from pledgebook.vocabulary.spelling import Begun, any_of, perhaps

_TELLING = ("announce", "report", "tell")  # groups of verbs by which it is only said, whatever it is
_OWN_WORD = ("announce", "commit", "reaffirm")  # those by which a party gives its word, whoever tells it
_VERB = 4  # words behind a newspaper's name among which the verb stands
_OPENS = 60  # characters of a sentence in which a country stands that says something
_SMALL = re.compile(
    r" (?:D[aeo]|Des?|L[ae])\b"
)  # words of a name that may have no capital: "Agence de Presse"
_WORD = re.compile(r"[^\W\d_]+'?")


def is_told_by_outsider(context: Context, subject: Subject, act: Act, sentence: Span) -> bool:
    """Whether a sentence only has it from a newspaper or another country what a party does."""
    if act.group in _OWN_WORD:
        return False
    return _by_newspaper(context, act, sentence) or _by_country(context, subject, act, sentence)


def _by_newspaper(context: Context, act: Act, sentence: Span) -> bool:
    """Whether a newspaper is the source, or says it before the act, or behind that and a comma."""
    text, vocabulary = context.text, context.vocabulary
    for paper in _newspapers().finditer(text, sentence.start, sentence.end):
        before = _without_name(text[sentence.start : paper.start()], vocabulary)
        if _according(vocabulary).search(before):
            return True
        if paper["word"] or _is_between(context, Span(paper.end(), act.at.start)):  # "La Nación informó"
            continue
        behind = islice(words_at(context, Span(paper.end(), sentence.end)), _VERB)
        says = any(_tells(word, vocabulary) for word, _ in behind)
        if paper.end() <= act.at.start:
            told = any(_tells(word, vocabulary) for word in _WORD.findall(before))
            if says and not told:  # "Kenya told Reuters that it will"
                return True
        elif (says and before.endswith(",")) or _is_inverted(before, vocabulary):
            return True
    return False


def _is_between(context: Context, at: Span) -> bool:
    """Whether a party says so itself behind a newspaper's name: "In an interview with Reuters, Kenya said".

    Not "Reuters, Kenya's largest agency, said"; a semicolon sets another clause apart.
    """
    text = context.text
    if ";" in text[at.start : at.end]:
        return True
    countries = [name for name in context.names_at(at) if name.kind == "country" and name.form == "name"]
    opens = bool(countries) and countries[0].at.start == at.start + 2 and text.startswith(", ", at.start)
    return opens and text.startswith(" ", countries[0].at.end)


def _is_inverted(before: str, vocabulary: Vocabulary) -> bool:
    """Whether words end with a comma and a verb of saying before who says so: ", a indiqué", no ", he told"."""
    words = _WORD.findall(before.rpartition(",")[2]) if "," in before else []
    *helping, verb = words or [""]
    return _tells(verb, vocabulary) and all(_helps(word, vocabulary) for word in helping)


def _without_name(before: str, vocabulary: Vocabulary) -> str:
    """Words without the article and the capitals at their end with which a newspaper's name may begin."""
    words, small = before.split(), vocabulary.wording.words
    articles = small["article"] | small["definite"] | {"the"}
    while len(words) > 1 and (words[-1].lower() in articles or words[-1].istitle()):
        if words[-1].lower() not in articles and _tells(words[-1], vocabulary):
            break
        words.pop()
    return " ".join(words) if len(words) != 1 or words[0].lower() not in articles else ""


def _tells(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a form of a verb by which somebody only says something."""
    words = vocabulary.wording.words
    saying = words["saying"] | words["reporting"] | words["claiming"]
    return any(verb.group in _TELLING or verb.lemma in saying for verb in verbs_of(word.lower(), vocabulary))


def _by_country(context: Context, subject: Subject, act: Act, sentence: Span) -> bool:
    """Whether another country opens the sentence and claims it, for nothing that is given."""
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    names = [name for name in context.names_at(sentence) if name.kind != "region"]
    if len(names) < 2 or names[0].id in (*subject.parties, context.edition.issuer):
        return False
    sayer, told = names[0], names[1]
    if sayer.kind != "country" or sayer.form != "name" or sayer.at.start - sentence.start > _OPENS:
        return False
    if told.id not in subject.parties or told.kind != "country" or act.at.start < told.at.end:
        return False
    small = words["adverb"] | words["that"] | words["article"] | words["definite"]
    between = _WORD.findall(context.text[sayer.at.end : told.at.start].lower())
    verbs = [word for word in between if word not in small and not _helps(word, vocabulary)]
    return len(verbs) == 1 and _claims(verbs[0], vocabulary) and not _gives(act, vocabulary)


def _helps(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is an auxiliary verb: "a" of "a affirmé"."""
    return word in vocabulary.wording.words["have"] or any(
        verb.group == "have" for verb in verbs_of(word, vocabulary)
    )


def _claims(word: str, vocabulary: Vocabulary) -> bool:
    claiming = vocabulary.wording.words["claiming"]
    return word in claiming or any(verb.lemma in claiming for verb in verbs_of(word, vocabulary))


def _gives(act: Act, vocabulary: Vocabulary) -> bool:
    giving = vocabulary.wording.words["giving"]
    return act.verb in giving or any(verb.lemma in giving for verb in verbs_of(act.verb, vocabulary))


@cache
def _according(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The words for a source, right before it."""
    article = perhaps(vocabulary.wording.words["article"] | vocabulary.wording.words["definite"])
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.phrases['according'])} ?{article}$", re.IGNORECASE)


@cache
def _newspapers() -> Begun:
    """A newspaper by its name, by the noun in that, or by a name behind the noun for one: "el diario El Puerto".

    What is said of other things, too (``word`` and the nouns), has all its capitals: "The post" is none.
    """
    papers, capital = load_newspapers(), "A-ZÀ-ÖØ-Þ"
    word = any_of((phrase.title() for phrase in papers["word"]), "word")
    noun = any_of(
        each for phrase in papers["noun"] for each in (phrase.title(), _SMALL.sub(_lower, phrase.title()))
    )
    named = rf"(?i:{any_of(papers['outlet'])}) [\"“«]?[{capital}][\w'.-]*(?: [{capital}][\w'.-]*)*"
    shape = lazily(rf"(?:{named}|(?=[{capital}])(?i:{any_of(papers['name'])})|{noun}|{word})(?!\w)[\"”»]?")
    return Begun(shape, frozenset().union(*papers.values()))


def _lower(found: re.Match[str]) -> str:
    return found[0].lower()
