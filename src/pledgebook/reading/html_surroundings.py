"""What surrounds the text of a web page, where the page does not say so: menus, cookie banners, share bars, footers.

An element is left out for its name, its words or its links, and never when a good part of the page's prose stands in
it. A link that is a sentence is prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from selectolax.lexbor import LexborNode

from pledgebook.reading.html_walk import walk
from pledgebook.vocabulary.table import rows

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select
    summary table tbody td tfoot th thead tr ul
    """.split()  # noqa: SIM905
)

# The parts of a table: what one is called says how it looks (a row "header", a column "share").
_IN_TABLE = frozenset({"caption", "thead", "tbody", "tfoot", "tr", "th", "td"})
# What holds more than this share of the page's prose is not around it.
_MOST = 0.3
# A block is prose from so many characters and words on, where less than half of it is link.
_PROSE, _PROSE_WORDS = 45, 7
_LINKED, _LINK_LIST, _FEW = 0.25, 0.6, 3
_BEGINS, _HOLDS = 100, 400  # the longest blocks that phrases decide over

_NAME = re.compile(r"[a-z]+|[A-Z][a-z]*|[A-Z]+")
_SENTENCE = re.compile(r"[.!?;:…][”’\"'»)\]]*\s*$")
_COOKIES = re.compile(r"\bcookies?\b", re.IGNORECASE)


@dataclass(slots=True)
class _Element:
    """What stands in an element: characters, those of links, links that are no sentences, prose."""

    id: int
    tag: str
    must_hold: str = ""
    length: int = 0
    linked: int = 0
    links: int = 0
    prose: int = 0
    holds_title: bool = False
    holds_table: bool = False
    cookies: bool = False
    phrase: bool = False
    words: list[str] = field(default_factory=list)  # of a block, without those of the blocks in it
    own_linked: int = 0


def surroundings(root: LexborNode, skipped: frozenset[int]) -> frozenset[int]:
    """The ids of the elements below ``root`` that surround its text; ``skipped`` are left out anyhow."""
    reader = _Reader(skipped)
    walk(root, reader.enter, reader.leave)
    total = max(1, reader.total)
    return frozenset(element.id for element in reader.found if _is_around(element, total))


def prose(root: LexborNode, skipped: frozenset[int]) -> int:
    """How many characters of prose stand below ``root``."""
    reader = _Reader(skipped)
    walk(root, reader.enter, reader.leave)
    return reader.total


def _is_around(element: _Element, total: int) -> bool:
    if element.holds_title or element.prose > _MOST * total or element.tag in {"html", "body"}:
        return False
    if element.tag in _IN_TABLE and not element.linked:
        return False
    if element.must_hold in {"certain", "phrase"}:
        return True
    if (
        element.must_hold == "cookies"
        and element.cookies
        and (element.phrase or not _is_prose_without(element))
    ):
        return True
    of_links = element.linked >= _LINKED * element.length or not element.prose
    if element.must_hold == "linked" and (of_links or element.phrase):
        return True
    return not element.holds_table and _is_link_list(element)


def _is_prose_without(element: _Element) -> bool:
    """Whether an element that speaks of cookies has no link to press: then it may speak of what one eats."""
    return not element.linked


def _is_link_list(element: _Element) -> bool:
    return element.links >= _FEW and not element.prose and element.linked >= _LINK_LIST * element.length


class _Reader:
    """Sums up every element on the way out of it."""

    def __init__(self, skipped: frozenset[int]) -> None:
        self.found: list[_Element] = []
        self.total = 0
        self._skipped = skipped
        self._open: list[_Element] = []
        self._blocks: list[_Element] = []
        self._link: list[str] | None = None

    def enter(self, node: LexborNode) -> bool:
        """A node begins. False for what has no inside to go into."""
        tag = node.tag or ""
        if tag == "-text":
            self._words(node.text_content or "")
            return False
        if not node.is_element_node or node.mem_id in self._skipped:
            return False
        element = _Element(node.mem_id, tag, _must_hold(node))
        self._open.append(element)
        if tag in BLOCKS:
            self._blocks.append(element)
        if tag == "a":
            self._link = []
        return True

    def leave(self, _node: LexborNode) -> None:
        """An element ends: what stands in it stands in the one around it too."""
        element = self._open.pop()
        if element.tag == "a":
            self._link_ends(element)
        if element.tag in BLOCKS:
            self._blocks.pop()
            self._block_ends(element)
        element.holds_title |= element.tag == "h1"
        element.holds_table |= element.tag == "th"
        if element.tag in BLOCKS or element.must_hold:
            self.found.append(element)
        if not self._open:
            self.total = element.prose
            return
        around = self._open[-1]
        around.length += element.length
        around.linked += element.linked
        around.links += element.links
        around.prose += element.prose
        around.holds_title |= element.holds_title
        around.holds_table |= element.holds_table
        around.cookies |= element.cookies
        around.phrase |= element.phrase

    def _words(self, words: str) -> None:
        if not self._open:
            return
        self._open[-1].length += len(words.strip())
        if self._blocks:
            self._blocks[-1].words.append(words)
        if self._link is not None:
            self._link.append(words)

    def _link_ends(self, element: _Element) -> None:
        words = "".join(self._link or ()).strip()
        self._link = None
        sentence = _SENTENCE.search(words) and words.count(" ") >= _PROSE_WORDS
        if words and not sentence:
            element.links, element.linked = 1, len(words)
            if self._blocks:
                self._blocks[-1].own_linked += len(words)

    def _block_ends(self, element: _Element) -> None:
        words = " ".join("".join(element.words).split())
        element.words.clear()
        if not words:
            return
        if _COOKIES.search(words):
            element.cookies = True
        if _is_phrase(words):
            element.phrase = True
            element.must_hold = element.must_hold or "phrase"
        if (
            len(words) >= _PROSE
            and words.count(" ") >= _PROSE_WORDS - 1
            and 2 * element.own_linked < len(words)
        ):
            element.prose += len(words)


def _must_hold(node: LexborNode) -> str:
    attributes = node.attributes
    named = " ".join(filter(None, (attributes.get("class"), attributes.get("id"), attributes.get("role"))))
    if not named:
        return ""
    table = _names()
    found = {table[word] for word in _parts(named[:300]) if word in table}
    return next((each for each in ("certain", "cookies", "linked") if each in found), "")


def _parts(named: str) -> Iterator[str]:
    for word in _NAME.findall(named):
        yield word.lower()


def _is_phrase(words: str) -> bool:
    if len(words) > _HOLDS:
        return False
    folded = words.casefold().rstrip(" :»>→")
    whole, begins, holds = _phrases()
    return (
        folded in whole
        or (len(words) <= _BEGINS and bool(begins.match(folded)))
        or bool(holds.search(folded))
    )


@cache
def _names() -> dict[str, str]:
    table = rows("page_names.csv", ["word", "must_hold"])
    return {row["word"]: row.one_of("must_hold", ["certain", "linked", "cookies"]) for row in table}


@cache
def _phrases() -> tuple[frozenset[str], re.Pattern[str], re.Pattern[str]]:
    table = rows("page_phrases.csv", ["language", "where", "phrase"])
    by_place: dict[str, list[str]] = {"whole": [], "begins": [], "holds": []}
    for row in table:
        by_place[row.one_of("where", list(by_place))].append(row["phrase"].casefold())
    return (
        frozenset(by_place["whole"]),
        re.compile("|".join(map(re.escape, by_place["begins"]))),
        re.compile("|".join(map(re.escape, by_place["holds"]))),
    )
