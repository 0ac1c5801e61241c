"""In which encoding the bytes of a text are: what they say themselves, else what their letters say. Nothing is guessed.

A text that is valid UTF-8 is UTF-8: no text of another encoding with a few letters beyond ASCII is so by chance.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.model import Encoding
from pledgebook.vocabulary.table import rows

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16 does, and comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Of each four bytes of Latin text, those that are zero.
_ZEROS = (("utf-32-le", (1, 2, 3)), ("utf-32-be", (0, 1, 2)), ("utf-16-le", (1, 3)), ("utf-16-be", (0, 2)))
_DECLARED = re.compile(
    rb"""<\?xml[^<>]{1,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta\b[^<>]{1,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 4_096  # bytes in which a declaration stands
_ASCII = (
    bytes(range(32, 92)) + bytes(range(93, 127)) + rb"\x41"
)  # the end is one letter to what reads the escapes of a program
# Browsers read these as the wider encoding of Windows, and so do those who declare them.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252"}

# The encodings of one byte a letter that texts of the languages are found in, the most frequent first.
CANDIDATES = ("cp1252", "iso8859-15", "mac-roman", "cp850")
_SURE, _APART = 0.65, 0.12  # how much of what is beyond ASCII must fit, and how much less any other encoding
_SAMPLE = 200_000  # characters that are weighed
_BEYOND = re.compile(r"[^\x00-\x7f]")
_PLAIN_WORD = re.compile(r"\b[a-z]{1,5}\b", re.ASCII)
_FOREIGN = 0.7  # what a letter counts that the language does not have


def marked(data: bytes) -> tuple[Encoding, int] | None:
    """The encoding that a byte order mark names, and the length of the mark."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Encoding(name, "mark"), len(mark)
    return None


def by_zeros(data: bytes) -> Encoding | None:
    """UTF-16 or UTF-32 without a mark: where Latin letters leave zeros."""
    head = data[:_HEAD]
    quarters = [head[index::4] for index in range(4)]
    if len(head) < 8 or 0 not in head:
        return None
    zero = [part.count(0) / len(part) for part in quarters]
    for name, places in _ZEROS:
        if all((share > 0.7) if index in places else (share < 0.1) for index, share in enumerate(zero)):
            return Encoding(name, "zeros")
    return None


def declared(data: bytes) -> Encoding | None:
    """The encoding that the head of a page or an XML declaration names, where it is one that Python knows.

    A declaration that can be read as ASCII is not in an encoding that writes ASCII otherwise (EBCDIC, UTF-7).
    """
    match = _DECLARED.search(data, 0, _HEAD)
    name = known((match[1] or match[2]).decode("ascii")) if match else None
    if name is None or _decoded(_ASCII, name) != _ASCII.decode("ascii"):
        return None
    return Encoding(_WIDER.get(name, name), "declared")


def is_contradicted(text: str) -> bool:
    """Whether an encoding is not what a text was written in: most that is beyond ASCII breaks words of Latin letters.

    "Perъ capacitarб" has letters of another script in them, "PerÈ" a capital behind a small letter.
    """
    sample = text[:_SAMPLE]
    found = list(_BEYOND.finditer(sample))
    return 2 * sum(
        _breaks(match[0], sample[max(0, match.start() - 1) : match.start()]) for match in found
    ) > len(found)


def _breaks(sign: str, before: str) -> bool:
    """Whether a character behind a small letter of ASCII cannot stand in the word of it."""
    if not (before.isascii() and before.islower()):
        return False
    return sign.isupper() or (sign.isalpha() and not unicodedata.name(sign, "").startswith("LATIN"))


def known(name: str) -> str | None:
    """The name of an encoding of texts as Python writes it; None where it knows none."""
    try:
        info = codecs.lookup(name.strip())
        "".encode(info.name)
        b"".decode(info.name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None


def by_letters(data: bytes) -> tuple[Encoding, str] | tuple[None, tuple[str, ...]]:
    """The one encoding in which the letters beyond ASCII make words, and the text; else None and those that may be.

    Encodings that give the same text are one.
    """
    texts: dict[str, str] = {}
    for name in CANDIDATES:
        text = _decoded(data, name)
        if text is not None and text not in texts.values():
            texts[name] = text
    fits = {name: _fit(text) for name, text in texts.items()}
    best = max(fits, key=fits.__getitem__, default=None)
    if (
        best
        and fits[best] >= _SURE
        and all(fit < fits[best] - _APART for name, fit in fits.items() if name != best)
    ):
        return Encoding(best, "letters"), texts[best]
    return None, tuple(name for name in fits if best and fits[name] >= fits[best] - _APART)


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _fit(text: str) -> float:
    """The share of the characters beyond ASCII that stand where such a character can stand in a text.

    A letter that the language of the text is not written with counts less: a name can hold it.
    """
    sample = text[:_SAMPLE]
    found = list(_BEYOND.finditer(sample))
    if not found:
        return 0.0
    spelling = _language(sample)
    return sum(_weight(spelling, match[0], sample, match.start()) for match in found) / len(found)


def _weight(spelling: _Spelling, sign: str, text: str, at: int) -> float:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if sign in spelling.signs:
        return float(_stands(sign, before, after))
    letter = sign.lower()
    if letter not in _every_letter():
        return float(sign == "\u00a0" and (before + after).strip() != "")
    inside = before.isalpha() or after.isalpha() or letter in spelling.alone
    cased = (sign.isupper() and before.islower()) or (sign.islower() and after.isupper())
    if before.isdigit() or after.isdigit() or not inside or cased:
        return 0.0
    return 1.0 if letter in spelling.letters else _FOREIGN


_OPENING, _CLOSING, _BEHIND = frozenset("¿¡«“‘€£§•"), frozenset("»”"), frozenset("ºª°")


def _stands(sign: str, before: str, after: str) -> bool:
    """Whether a sign stands as it does in texts: what opens is not inside a word, what closes is behind one."""
    if sign in _OPENING:
        return not before.isalnum() or (sign == "€" and before.isdigit())
    if sign in _CLOSING:
        return before != "" and not after.isalnum()
    if sign in _BEHIND:
        return before.isdigit() or before in {".", " ", "n", "N"}
    if sign == "’":
        return before.isalnum() or before in {".", " ", ")"} or not after.isalnum()
    if sign == "·":
        return before.isspace() == after.isspace() and before != ""
    inside = before.isalpha() and after.isalpha()
    return not inside or (sign in "–—" and after.isupper())


class _Spelling(NamedTuple):
    """What the texts of a language are written with."""

    letters: frozenset[str]
    alone: frozenset[str]
    signs: frozenset[str]
    words: frozenset[str]

    @classmethod
    def joined(cls, spellings: Sequence[_Spelling]) -> _Spelling:
        """What is written in any of some languages."""

        def union(of: Callable[[_Spelling], frozenset[str]]) -> frozenset[str]:
            return frozenset().union(*map(of, spellings))

        return cls(
            union(lambda each: each.letters),
            union(lambda each: each.alone),
            union(lambda each: each.signs),
            union(lambda each: each.words),
        )


def _language(text: str) -> _Spelling:
    """The spelling of the language whose frequent words are the most frequent; of all that tie."""
    counted = Counter(_PLAIN_WORD.findall(text.lower()))
    counts = {each: sum(counted[word] for word in each.words) for each in _spellings()}
    most = max(counts.values())
    return _Spelling.joined([each for each, count in counts.items() if 4 * count >= 3 * most])


@cache
def _spellings() -> tuple[_Spelling, ...]:
    table = rows("letters.csv", ["language", "letters", "alone", "signs", "words"], optional=["alone"])
    return tuple(
        _Spelling(
            frozenset(row["letters"]),
            frozenset(row["alone"]),
            frozenset(row["signs"]),
            frozenset(row.many("words")),
        )
        for row in table
    )


@cache
def _every_letter() -> frozenset[str]:
    return _Spelling.joined(_spellings()).letters
