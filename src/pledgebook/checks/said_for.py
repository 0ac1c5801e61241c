"""Whether the words behind a part of a list only say what it is for, or who gives it."""

from __future__ import annotations

import re

from pledgebook.checks.ground import Ground, Placed

_PURPOSE = r"\s*(?:$|[(;.,]|<purpose>)"
# "7.4 million the Bank, 3.1 million CAF": a name and no more, behind an article.
_NAME = re.compile(
    r"\s+(?:[^\W\d_]{1,3}\s+|[lL]['’])?(?=[^\W\d_])(\S[^,;.:()\d]*?)(?=\s*(?:[,;.)\n]|$)|\s+\w{1,3}\s+\d)"
)
_MOST = 6  # words of a name
_GOES = r"(?:\s+[^\W\d_]+){1,3}?\s+<destined>(?!\w)"  # "will go to", "se dedicarán al"


def says_for(ground: Ground, part: Placed) -> bool:
    """Whether only a purpose follows an amount, the name of who gives it, or a verb that leads to a purpose."""
    if ground.pattern(_PURPOSE).match(ground.low, part.at.end):
        return True
    if part.figure.kind != "money":
        return False
    text = ground.document.flow.text
    named = _NAME.match(text, part.at.end, ground.sentence(part).end)
    if named is not None and named.group(1)[0].isupper() and len(named.group(1).split()) <= _MOST:
        return True
    goes = ground.pattern(_GOES).match(ground.low, part.at.end, ground.sentence(part).end)
    return goes is not None and not ground.pattern(r"(?<!\w)<more>(?!\w)").search(goes.group())


def says_where(ground: Ground, part: Placed) -> bool:
    """Whether a purpose or a place follows a number at once: "six in the north", and not "six gold"."""
    return ground.pattern(r"\s+<purpose>(?!\w)").match(ground.low, part.at.end) is not None
