"""What a line can begin with: the pieces that the line patterns of the text formats are composed of.

Every piece is linear in the line: quantifiers are possessive or bounded. A pattern matches one line with its
line feed; the group that took part names the kind of line, the indent before it is matched outside.
"""

from __future__ import annotations

import re

from pledgebook.reading import ordinal_marks

# A line longer than this was not wrapped by hand: in plain text it is a paragraph of its own.
UNWRAPPED = 200

_END = r"(?=[ \t\n]|\Z)"
# The bullets that typewriters, word processors and PDF exports leave behind; only the drawn ones can stand without
# a space after them.
_TYPED_BULLET = rf"(?:--|[-*+–—]){_END}"
# Beside them the signs of fonts like Symbol and Wingdings, which stand for no letter.
_BULLETS, _SIGNS = "•◦▪▫‣⁃∙●○■□◆❖❑➢➤►✓✔·", range(0xF020, 0xF100)
DRAWN_BULLETS = frozenset({*_BULLETS, *map(chr, _SIGNS)})
DRAWN_BULLET = f"[{_BULLETS}{chr(_SIGNS[0])}-{chr(_SIGNS[-1])}]"
# Pictures before the lines of a message: a flag, a tick, a hand, with what says how to draw them.
_PICTURE = "(?:[\U0001f1e6-\U0001f1ff]{2}|[\U0001f300-\U0001faff✅➡⭐])️?"
# How words begin, two letters that open no Roman number: the rest need not be tried.
_A_WORD = r"[^\W\d_ivxIVX][^\W\d_]"
# 1.  1)  (1)  1.2.  a)  (a)  iv.  A.  -  letters from I on with a full stop are initials more often than numbers.
_ROMAN = r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})"
_COUNTED = rf"\(?(?:\d{{1,3}}(?:\.\d{{1,2}}){{0,3}}|[a-zA-H]|{_ROMAN})[.)]"
_NUMBER = rf"{_COUNTED}{_END}"
# PRIMERO.-  Segundo:  an ordinal in words
_ORDINAL = rf"{ordinal_marks.MARK}{_END}"

# A line that begins with a bullet, inside a paragraph whose lines its author broke.
BULLETED = re.compile(rf"\s*(?:{DRAWN_BULLET}|[-–—*](?=\s))")

BLANK = r"(?P<blank>\n|\Z)"
# The number of a page between dashes, which typewriters set in the middle of a line: "- 2 -".
_PAGE_NUMBER = r"[-–—] ?\d{1,4} ?[-–—][ \t]*+"
_DRAWN_RULE = r"(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,}|={3,}+[ \t]*+"
RULE = rf"(?P<rule>(?:{_DRAWN_RULE}|{_PAGE_NUMBER})(?:\n|\Z))"
_MARK = rf"{_TYPED_BULLET}|{DRAWN_BULLET}|{_PICTURE}|{_NUMBER}|{_ORDINAL}"
MARKER = rf"(?:(?!{_A_WORD})|(?={_ORDINAL}))(?P<marker>{_MARK})[^\n]*+\n?"
# A number in bold before words that are not, "**1.** Approve ...": a heading has its words in the same bold.
STRONG = rf"(?P<strong>\*\*(?:{_COUNTED}|{ordinal_marks.MARK})\*\*)(?=[ \t][^*\s])[^\n]*+\n?"
WORDS = r"(?P<words>[^\n]++)\n?"
# Lines of words, wrapped by hand, up to one that could begin something else: each but the first begins with a word
# of two letters or more that no stop or bracket makes a marker, and none holds a bar or is long. Read at once, line
# by line they would give the same.
_WRAPPED_LINE = rf"\n[ \t]*+[^\W\d_]{{2,20}}+[ ,;’-][^\n|]{{0,{UNWRAPPED - 80}}}+(?=\n|\Z)"
WRAPPED = rf"(?P<wrapped>[^\n|]{{1,{UNWRAPPED}}}+(?:{_WRAPPED_LINE})+)\n?"

FENCE = r"(?P<fence>`{3,}+(?=[^`\n]*+(?:\n|\Z))|~{3,}+)[^\n]*+\n?"
ATX = rf"(?P<atx>\#{{1,6}}+){_END}[^\n]*+\n?"
QUOTE = r"(?P<quote>(?:>[ \t]?)+)"
_DASHES = r"[ \t]*+:?-++:?[ \t]*+"
DELIMITER = rf"(?P<delimiter>(?=[^\n|]*+\|)\|?{_DASHES}(?:\|{_DASHES})*\|?[ \t]*+(?:\n|\Z))"
DEFINITION = r"(?P<definition>\[[^\[\]\n^][^\[\]\n]*+\]:[ \t]*+[^ \t\n]++)[^\n]*+\n?"


def line(*pieces: str) -> re.Pattern[str]:
    """The pattern of a line that begins with one of ``pieces``; the first that fits is taken."""
    return re.compile(rf"[ \t]*+(?:{'|'.join(pieces)})")
