"""How bodies and cities of no other table are called in English, as the marks of documents in any language want it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary.language import LANGUAGES
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.table import rows

_ARTICLE_WORD = r"[Ll]'|la |le |les |el |los |las |o |a |os |as "
_ARTICLE = re.compile(rf"^(?:{_ARTICLE_WORD})(?=\w)")
_OWNED = r" (?:de |du |del |da |do |des |de la |d'|y |e |et )[^\W\d_a-zß-öø-ÿ]| [^\W\d_a-zß-öø-ÿ]"  # a further name
_AND = re.compile(r"(?:,? (?:y|e|et)|,) (?:de l'|de(?: la| los| las)? |del |da |do |das |dos |du |des |d')?")
_WORD = re.compile(r"[^ ']+'(?=\w)|[^ ]+ ?")  # "Université d'Alger" has three
_PLACED = " de "  # in a name that goes on by where it is
_SMALL_INITIAL = re.compile(r"(?<= )[^\W\d_](?=\w{3})")  # of a word of several letters: "Banque centrale"
_KINDS = ("whole", "shape", "office", "topic")


class EnglishNames(NamedTuple):
    """The rows of ``english_names.csv`` by their kinds, with the heads of ``english_heads.csv`` before each "of".

    ``before`` are the words that stand before another's name in that of a body ("Fundación"), ``behind`` what stands
    behind it in English (" Foundation"); ``first`` are the words that a name of an office or a shape begins with, small
    letters, too; ``named_topics`` are the topics that are written with a capital.
    """

    whole: dict[str, str]
    shape: dict[str, str]
    office: dict[str, str]
    topic: dict[str, str]
    before: tuple[str, ...]
    behind: frozenset[str]
    first: frozenset[str]
    named_topics: tuple[str, ...]

    def of(self, name: str) -> str:
        """The English name of a body or city, or the name as it is where none is known."""
        if name in self.whole:
            return self.whole[name]
        opening = _WORD.match(name)
        if opening is None or opening[0].rstrip() not in self.first:
            return name
        words = _WORD.findall(name[:1].upper() + name[1:])
        for count in range(len(words) - 1, 0, -1):
            begins, rest = "".join(words[:count]).strip(), "".join(words[count:])
            if begins in self.office and (topic := self._topics(_ARTICLE.sub("", rest))):
                return self.office[begins].format(topic)
            if begins in self.shape and not (rest[0].islower() or (count == 1 and _PLACED in rest)):
                return self.shape[begins].format(self.whole.get(rest, rest))
        return name

    def office_at(self, text: str, start: int, end: int) -> tuple[int, str] | None:
        """Where the name of a ministry that begins at ``start`` ends, and what it is called in English.

        Its noun may be without a capital ("le ministère de la Santé"). None where its topics are not known, or where
        a name behind it may say whose it is ("Ministerio de Salud de Chile").
        """
        begins = _WORD.match(text, start, end)
        if begins is None or begins[0].rstrip() not in self.first:
            return None
        found = _offices().match(text, start, end)
        if found is None:
            return None
        english = self.of(found["name"])
        return None if english[:1].lower() + english[1:] == found["name"] else (found.end(), english)

    def _topics(self, words: str) -> str:
        """What a ministry is for, of which it may name several; empty where one of them is not known."""
        whole = self.topic.get(words.lower())
        known = [whole] if whole else [self.topic.get(part.lower(), "") for part in _AND.split(words)]
        if not all(known):
            return ""
        return " and ".join(filter(None, (", ".join(known[:-1]), known[-1])))


@cache
def load_english_names() -> EnglishNames:
    """The names in both tables. Raises ``VocabularyError`` for a bad row."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in _KINDS}
    for kind, begins, name in _heads():
        found[kind][begins] = name
    topics: list[str] = []
    for row in rows("english_names.csv", ("name", "english", "kind")):
        kind = row.one_of("kind", _KINDS)
        found[kind][row["name"].lower() if kind == "topic" else row["name"]] = row["english"]
        if kind == "topic" and row["name"][:1].isupper():
            topics.append(row["name"])
    shape, office = found["shape"], found["office"]
    others = {words: name for words, name in shape.items() if name.startswith("{} ")}
    behind = frozenset(name.removeprefix("{}") for name in others.values())
    first = frozenset(form for words in (*shape, *office) for form in _forms(_WORD.findall(words)[0].strip()))
    return EnglishNames(
        found["whole"], shape, office, found["topic"], tuple(others), behind, first, tuple(topics)
    )


def _heads() -> Iterator[tuple[str, str, str]]:
    """Each head before each "of" of its language, as a text or a title writes it: its kind, the words, the English."""
    of: dict[str, list[str]] = {}
    for row in rows("english_heads.csv", ("language", "head", "english", "kind")):
        kind = row.one_of("kind", ("shape", "office"))
        language = row.one_of("language", tuple(LANGUAGES))
        if language not in of:
            of[language] = _words_of(language)
        for head in dict.fromkeys((row["head"], _SMALL_INITIAL.sub(_capital, row["head"]))):
            for each in of[language]:
                yield kind, f"{head} {each}", row["english"]


def _words_of(language: str) -> list[str]:
    """The words for "of" with and without an article: "de", "del", "de la"."""
    kinds: dict[str, list[str]] = {"of": [], "article": [], "indefinite": []}
    for row in rows(f"{language}/function_words.csv", ("word", "kind")):
        if row["kind"] in kinds:
            kinds[row["kind"]].append(row["word"])
    bare = min(kinds["of"], key=len)
    articles = (word for word in kinds["article"] if word not in kinds["indefinite"])
    return list(dict.fromkeys((*kinds["of"], *(f"{bare} {article}" for article in articles))))


def _capital(initial: re.Match[str]) -> str:
    return initial[0].upper()


def _forms(words: str) -> tuple[str, str]:
    """The words of a name, and how they are written where it is taken for a common noun."""
    return words, words[:1].lower() + words[1:]


@cache
def _offices() -> re.Pattern[str]:
    """A ministry with its topics, and no further name behind it."""
    names = load_english_names()
    heads = any_of(form for words in names.office for form in _forms(words))
    topic = rf"(?i:{any_of(names.named_topics)})(?![\w-])"
    one = rf"(?:{_ARTICLE_WORD})?{topic}"
    return re.compile(rf"(?P<name>{heads}(?: |(?<=')){one}(?:{_AND.pattern}{one}){{0,4}})(?!{_OWNED})")
