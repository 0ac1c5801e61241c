"""What a sentence may mean as sums by amounts set beside a total: in a bracket, behind "that is", as labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal, enumerated, on_top
from pledgebook.checks.said_for import ends_list, few, says_only_for, says_where
from pledgebook.checks.some_of import some_of
from pledgebook.checks.words import WORD

_FAR = 14  # words between a total and the bracket or the words that break it down
_NAME = 5  # words before an amount in a bracket: whose it is
_TWO = 2
_COMPARES = r"(?<!\w)(?:<from>|<back from>|<further>|<more than total>)(?!\w)"
_THAT_IS = r"[,;–—(]\s*<that is>,?\s+(?:<a total of>\s+)?$"
_LABELLED = 30  # words between a total and the words that open its list, where no other figure can be meant
_LABEL = r"\s*(?:\(?\w{1,3}\)\s*)?[^\W\d_][^;:()\d]{1,80}:\s*$"  # "(a) quay walls: "
_SAYS = r"(?<!\w)(?:<that is>|<breaks down>)[,:]?(?!\w)"
_OVERLAP = r"(?<!\w)<overlap>(?!\w)"
_FOR = r"\s*(?:$|[(;.,)]|<purpose>)"
_OPEN = r"(?<!\w)(?:<open list>|<some only>)(?!\w)"
_OTHER_SUM = r"(?<!\w)<other sum>(?!\w)"
_SEPARATES = r"[^;,]*[;,][^;,]*|(?:[^;,]*\s)?<and>(?:\s[^;,]*)?"


def by_bracket(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Brackets: "$200 million (the Bank $120 million; the Fund $90 million)". Accuses where these exceed it."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = [placed for placed in ground.sentences[sentence] if placed.figure.kind != "percent"]
        for index, total in enumerate(here[:-_TWO]):
            parts = _bracketed(ground, total, here[index + 1 :])
            if len(parts) >= _TWO and not total.inherited:
                parted = all(";" in ground.between(a, b) for a, b in pairwise(parts))
                named = parted and _by_name(ground, total, parts)
                accuses = named or (_each_for(ground, total, parts) and not some_of(ground, total))
                yield Proposal(((total, parts),), "(", "bracket", accuses=accuses)


def _bracketed(ground: Ground, total: Placed, behind: Sequence[Placed]) -> tuple[Placed, ...]:
    """The amounts of the bracket right behind a total, where it holds nothing but them and whose they are."""
    opens = ground.low.find("(", total.at.end, behind[0].at.start)
    closes = ground.low.find(")", behind[0].at.end, ground.sentence(total).end)
    if opens < 0 or closes < 0 or len(ground.low[total.at.end : opens].split()) > _FAR:
        return ()
    if any(mark in ground.low[total.at.end : opens] for mark in ",;:"):
        return ()
    inside = tuple(placed for placed in behind if placed.at.end <= closes)
    plain = all(comparable(placed, total) for placed in inside) and not any(
        opens <= at.start < closes for at in ground.dated
    )
    gaps = [ground.low[opens + 1 : inside[0].at.start], *(ground.between(a, b) for a, b in pairwise(inside))]
    if not plain or any(len(WORD.findall(gap)) > 2 * _NAME for gap in gaps):
        return ()
    nested = ground.pattern(r"(?<!\w)<of the amounts>(?!\w)").search(ground.low, opens, closes)
    compares = ground.pattern(_COMPARES).search(ground.low, opens, closes)
    if nested or compares or not _separate(ground, inside):
        return ()
    return inside


def _each_for(ground: Ground, total: Placed, inside: Sequence[Placed]) -> bool:
    """Whether a bracket right behind its total says of each amount what it is for: "(2 for roads and 3 for rail)"."""
    money = total.figure.kind == "money"
    right_behind = ground.low[total.at.end : inside[0].at.start].strip() == "("
    said = all(says_only_for(ground, part) for part in inside) and ends_list(ground, total, inside)
    return money and right_behind and said and enumerated(ground, tuple(inside), closed=True) == tuple(inside)


def _by_name(ground: Ground, total: Placed, inside: Sequence[Placed]) -> bool:
    """Whether each amount of a bracket stands behind the name of whose it is, and is no amount of another kind.

    "(target: $250 million; minimum: $180 million)" breaks nothing down.
    """
    text = ground.document.flow.text
    for last, placed in pairwise((total, *inside)):
        words = WORD.findall(text[last.at.end : placed.at.start])
        if ":" in ground.between(last, placed) or not any(word[0].isupper() for word in words):
            return False
    return True


def _separate(ground: Ground, inside: Sequence[Placed]) -> bool:
    return all(
        ground.pattern(_SEPARATES).fullmatch(ground.between(a, b)) is not None for a, b in pairwise(inside)
    )


def by_that_is(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Lists behind "that is": "$1.2 billion, that is $780 million for aid and $420 million for schools".

    Accuses where they exceed their total, and where they fall short of it and each only says what it is for.
    """
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = ground.sentences[sentence]
        for total, first in pairwise(here):
            gap = ground.between(total, first)
            said = ground.pattern(_THAT_IS).search(gap)
            if not comparable(total, first) or said is None or len(gap.split()) > _LABELLED:
                continue
            behind = tuple(p for p in here if p.at.start >= first.at.start and comparable(p, total))
            parts = enumerated(ground, behind, closed=True)
            if len(parts) < _TWO or parts != behind or any(on_top(ground, part) for part in parts):
                continue
            if some_of(ground, total) or not _one_list(ground, parts):
                continue
            sure = not _of_another(ground, gap[: said.start()])
            sure = sure and ends_list(ground, total, parts, equals=True)
            whole = sure and not total.inherited and _all_said(ground, parts)
            yield Proposal(((total, parts),), _cue(gap[said.start() :]), "that is", accuses=sure, whole=whole)


def by_labels(ground: Ground, figures: Sequence[Placed]) -> Iterator[Proposal]:
    """Lists of labels: "$64 million, namely (a) quay walls: 31 million; (b) drainage: 33 million"."""
    for sentence in dict.fromkeys(placed.sentence for placed in figures):
        here = [placed for placed in ground.sentences[sentence] if placed.figure.kind != "percent"]
        for index, total in enumerate(here[:-_TWO]):
            parts = tuple(here[index + 1 :])
            said = ground.pattern(_SAYS).search(ground.low, total.at.end, parts[0].at.start)
            if said is None or not all(comparable(part, total) for part in parts):
                continue
            gaps = [ground.low[said.end() : parts[0].at.start]]
            gaps += [ground.between(a, b).lstrip(" ;,") for a, b in pairwise(parts)]
            label = ground.pattern(_LABEL)
            near = len(ground.low[total.at.end : said.start()].split()) <= _LABELLED
            sure = near and not _of_another(ground, ground.low[total.at.end : said.start()])
            sure = sure and not some_of(ground, total) and ends_list(ground, total, parts)
            overlap = ground.pattern(_OVERLAP).search(ground.low, said.end(), parts[-1].at.start)
            sure = sure and overlap is None
            if sure and all(label.match(gap) and gap.count(":") == 1 for gap in gaps):
                yield Proposal(((total, parts),), said.group(), "colon", closed=True, accuses=True)
                break


def _one_list(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether no clause of its own begins between two parts."""
    small = ground.pattern(r"[^;]*|[^;]*;\s*(?:<and>\s+)?(?:<determiner>\s+)*")
    return all(small.fullmatch(ground.between(a, b)) for a, b in pairwise(parts))


def _cue(words: str) -> str:
    return words.strip(" ,;–—(")


def _of_another(ground: Ground, words: str) -> bool:
    """Whether words between a total and its list name another sum, which the list may break down."""
    return ground.pattern(_OTHER_SUM).search(words) is not None


def _all_said(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether parts can be all there are: each says what it is for, and the last ends the list or its clause."""
    end = ground.sentence(parts[-1]).end
    stop = next((at for mark in ",;." if (at := ground.low.find(mark, parts[-1].at.end, end)) >= 0), end)
    if few(parts[0]) and not all(says_where(ground, part) for part in parts):
        return False
    return (
        all(ground.pattern(_FOR).match(ground.low, part.at.end, end) for part in parts)
        and not ground.pattern(_OPEN).search(ground.low, parts[0].at.start, end)
        and not ground.pattern(r"(?<!\w)<and>(?!\w)").search(ground.low, parts[-1].at.end, stop)
    )
