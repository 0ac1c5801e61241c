"""Shares: a part of a stated whole, and how far a party has come towards its target."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import pairwise

from pledgebook.checks.agreeing import Agreeing
from pledgebook.checks.antecedents import divided, of_fraction, of_these, pointed_back, takes_back
from pledgebook.checks.apposed_shares import apposed
from pledgebook.checks.ground import Ground, Placed, Tie
from pledgebook.checks.measure import comparable
from pledgebook.checks.of_another import own_percent
from pledgebook.checks.pairs import changes_in
from pledgebook.checks.persons import both_persons
from pledgebook.checks.portions import (
    LEAST_WHOLE,
    Share,
    agrees,
    beside,
    determined,
    large,
    named_part,
    portions,
)
from pledgebook.checks.progress import progress
from pledgebook.checks.same import stated
from pledgebook.checks.share_findings import finding
from pledgebook.checks.ties import ahead, behind, ties, words_of
from pledgebook.checks.unread import number_within
from pledgebook.checks.words import WORD, stems
from pledgebook.model import Finding

# What may follow a percentage that is said of the whole, and not of some of its part ("40 percent of them women").
_ENDS = r"\s*(?:[),.;:]|$|\n|<of the whole>)"
_COVERS = r"(?<!\w)<covers>\s+(?:<reaches>\s+)?$"
_THAT_IS = r",\s*(?:<the same>|<that is>),?\s+"  # words that say the same once more
_NOT_OF = r"(?<!\w)(?:<not of>\s*$|<and>\s)"  # "of" that goes with the word before it: "on top of the", "half of the"
_MOST = 40  # statements of progress, and targets, of one commitment that are compared, which bounds the work
_FEW = 3  # words that may stand between a part and "of"
_NEAR = 6  # words that may stand before the mark that sets a figure beside another
_FAR = 20  # the same, and between a whole and "of which", where no other figure can be meant


def shares(ground: Ground) -> Iterator[Finding]:
    """One finding a share: derived, or compared with the percentage that stands beside it."""
    for share in _of_sums(ground):
        yield finding(ground, share)
    taken = {
        order for each in ground.equations for order in (each.total.order, *(p.order for p in each.parts))
    }
    agreed = Agreeing(ground)
    for sentence, figures in ground.sentences.items():
        if len(figures) < 2 and not ties(ground, sentence, "back"):
            continue
        known: set[tuple[int, int]] = set()
        for share in _in_sentence(ground, sentence, figures, taken):
            pair = (share.part.order, share.whole.order)
            if pair not in known:
                known.add(pair)
                yield finding(ground, agreed.beside(own_percent(ground, figures, share)))
        taken.update(order for pair in known for order in pair)
    for share in agreed.left(taken):
        taken.add(share.part.order)
        yield finding(ground, share)
    for share in _so_far(ground, taken):
        yield finding(ground, share)


def _so_far(ground: Ground, taken: Container[int]) -> Iterator[Share]:
    """How far each party, and each paragraph of nobody's, has come, by the figures that no share has taken."""
    homes: dict[tuple[bool, int], list[Placed]] = {}
    for placed in ground.placed:
        if placed.order not in taken:
            own = placed.commitment
            homes.setdefault((own is None, own.at.start if own else placed.paragraph), []).append(placed)
    for (outside, _start), own_figures in homes.items():
        yield from progress(ground, own_figures[:_MOST]) if outside else _reached(ground, own_figures)


def _of_sums(ground: Ground) -> Iterator[Share]:
    """Shares as in "B: A for schools (40 percent) and C for roads": the percentage right behind a part of a sum."""
    for each in ground.equations:
        for part in each.parts:
            percent = next((p for p in ground.sentences[part.sentence] if p.at.start >= part.at.end), None)
            if percent is None or percent.figure.kind != "percent" or not large(each.total):
                continue
            gap = ground.between(part, percent)
            if (
                gap.endswith("(")
                and len(gap.split()) <= _FAR // 2
                and ground.low.startswith(")", percent.at.end)
            ):
                share = Share(part, each.total, each.cue, "of", percent, sure=False)
                if agrees(share):
                    yield share


def _in_sentence(
    ground: Ground, sentence: int, figures: tuple[Placed, ...], summed: set[int]
) -> Iterator[Share]:
    """Shares as in "A of the B": the words between two neighbouring figures say that one is taken of the other."""
    counted = [placed for placed in figures if placed.figure.kind != "percent"]
    for part, whole in pairwise(figures):
        cue = _taken_of(ground, sentence, part, whole)
        if cue and part.figure.kind == "percent":
            yield from _covering(ground, figures, part, whole, cue)
            yield from apposed(ground, figures, part, whole, cue)
        elif cue and (comparable(part, whole) or both_persons(ground, part, whole)):
            yield Share(part, whole, cue, "of", _percent_of(ground, figures, part, whole))
    for tie in ties(ground, sentence, "whole"):
        whole_first = (
            _opens(ground, tie, sentence)
            and len(counted) == 2
            and figures.index(counted[1]) == figures.index(counted[0]) + 1
            and _opens_with(ground, tie, counted[0], counted[1])
        )
        if whole_first and not counted[0].interval.below(counted[1].interval):
            percent = _percent_beside(ground, figures, counted[1])
            yield Share(counted[1], counted[0], words_of(ground, tie), "of", percent)
    yield from _explained(ground, sentence, figures)
    for share in portions(ground, sentence, figures):
        if share.sure or agrees(share):
            yield share
    for share in (*_pointing_back(ground, sentence, figures), *_one_part(ground, sentence)):
        if not {share.part.order, share.whole.order} & summed and not share.whole.interval.below(
            share.part.interval
        ):
            yield share


def _explained(ground: Ground, sentence: int, figures: tuple[Placed, ...]) -> Iterator[Share]:
    """Shares as in "Of the 26,400 applications, 61 percent, or 16,100, were approved"."""
    changed = [change.percent for change in changes_in(ground, figures)]
    for tie in ties(ground, sentence, "whole"):
        for whole, percent, part in zip(figures, figures[1:], figures[2:], strict=False):
            if percent.figure.kind != "percent" or percent in changed or not comparable(part, whole):
                continue
            opens = _opens(ground, tie, sentence) and _opens_with(ground, tie, whole, part)
            gap = ground.between(whole, percent)
            near = "," in gap and len(gap.split()) <= _NEAR and not any(mark in gap for mark in ";:(")
            said = ground.pattern(_THAT_IS).fullmatch(ground.between(percent, part)) is not None
            if opens and near and said and ground.pattern(_ENDS).match(ground.low, part.at.end):
                yield Share(part, whole, words_of(ground, tie), "of", percent)


def _covering(
    ground: Ground, figures: tuple[Placed, ...], percent: Placed, whole: Placed, cue: str
) -> Iterator[Share]:
    """Shares as in "The loan of A covers 40 percent of the B"."""
    index = figures.index(percent)
    part = figures[index - 1] if index else None
    if part is None or not comparable(part, whole):
        return
    gap = ground.between(part, percent)
    found = ground.pattern(_COVERS).search(gap)
    if found is not None and not any(mark in gap for mark in ",;:(") and len(gap.split()) <= _NEAR:
        share = Share(part, whole, cue, "of", percent)
        if len(gap[: found.start()].split()) <= 1 or agrees(share):
            yield share


def _pointing_back(ground: Ground, sentence: int, figures: tuple[Placed, ...]) -> Iterator[Share]:
    """Shares as in "B ...; A of them had registered": the part is taken of what the text named just before."""
    for part, tie, whole in pointed_back(ground, sentence):
        if whole is not None and not _of_time(ground, tie) and not _parted(ground, whole, part):
            percent = next((p for p in figures if p.at.start >= tie.at.end), None)
            near = percent is not None and percent.figure.kind == "percent"
            set_beside = near and percent is not None and _beside_part(ground, tie, percent)
            yield Share(part, whole, words_of(ground, tie), "back", percent if set_beside else None)


def _parted(ground: Ground, whole: Placed, part: Placed) -> bool:
    """Whether a number that was read as no figure stands between two, and a part may be taken of that."""
    return whole.order + 1 == part.order and number_within(ground, whole.at.end, part.at.start)


def _beside_part(ground: Ground, tie: Tie, percent: Placed) -> bool:
    """Whether a percentage is set beside "600 of them": right behind it, or in a bracket, "women (20 percent)"."""
    gap = ground.low[tie.at.end : percent.at.start]
    if beside(ground, gap, 0):
        return True
    bracket = gap.endswith("(") and ground.low.startswith(")", percent.at.end)
    return bracket and beside(ground, gap, 1)


def _of_time(ground: Ground, tie: Tie) -> bool:
    """Whether "of this" goes on to a time: "before the end of this year"."""
    return ground.pattern(r"\s+(?:<period>|<years>)(?!\w)").match(ground.low, tie.at.end) is not None


def _one_part(ground: Ground, sentence: int) -> Iterator[Share]:
    """Shares as in "B, of which A have been delivered", where A is the only part named."""
    for tie in ties(ground, sentence, "part"):
        if takes_back(ground, sentence, tie) or of_fraction(ground, tie.at.start):
            continue
        before = ahead(ground, tie, sentence) or _just_before(ground, tie, sentence)
        following = behind(ground, tie, sentence, _FEW)
        if following and following[0].figure.kind == "percent":
            continue  # "60 percent of the 5,000 are women, of whom 40 percent, or 1,200, ...": of the women
        after = [p for p in following if p.figure.kind != "percent"]
        if not before or not after or _of_time(ground, tie) or divided(ground, before[-1], tie):
            continue
        if not comparable(before[-1], after[0]):
            named = named_part(ground, tie, sentence, before[-1])
            if named is not None and agrees(named):
                yield named
            continue
        if len(after) != 1 or not large(before[-1]):
            continue
        gap = ground.low[before[-1].at.end : tie.at.start]
        if before[-1].sentence != sentence or len(gap.split()) <= _FAR:
            percent = _percent_beside(ground, ground.sentences[sentence], after[0])
            yield Share(after[0], before[-1], words_of(ground, tie), "back", percent)


def _just_before(ground: Ground, tie: Tie, sentence: int) -> tuple[Placed, ...]:
    """The only figure of the sentence before, for a tie that opens its own: "... 140 agencies. Of these, 61 ..."."""
    previous = ground.sentences.get(sentence - 1, ())
    here = ground.document.sentences
    if not tie.opens or len(previous) != 1 or here[sentence].block != here[sentence - 1].block:
        return ()
    return previous


def _opens(ground: Ground, tie: Tie, sentence: int) -> bool:
    """Whether a tie opens its sentence, or the clause after a place or a time: "In Ecuador, out of ..."."""
    before = ground.low[ground.document.sentences[sentence].at.start : tie.at.start].rstrip()
    return tie.opens or before.endswith(":") or (before.endswith(",") and len(before.split()) <= _FEW + 1)


def _opens_with(ground: Ground, tie: Tie, whole: Placed, part: Placed) -> bool:
    """Shares as in "Of the 324,500 migrants, more than 105,000 registered": the whole opens, a comma follows it."""
    value = stated(whole)
    if value is None or value < LEAST_WHOLE or tie.at.start > whole.at.start:
        return False
    return (
        determined(ground, ground.low[tie.at.end : whole.at.start])
        and "," in ground.between(whole, part)
        and comparable(whole, part)
        and not of_these(ground, whole, part)
        and not _parted(ground, whole, part)
    )


def _taken_of(ground: Ground, sentence: int, part: Placed, whole: Placed) -> str:
    """The words "of the" when only they, the counted noun and a hedge stand between the two."""
    value = stated(whole)
    if value is None or value < LEAST_WHOLE:
        return ""
    for tie in ties(ground, sentence, "share"):
        if not part.at.end <= tie.at.start < tie.at.end <= whole.at.start:
            continue
        ahead = ground.low[part.at.end : tie.at.start]
        if any(mark in ahead for mark in ":;"):
            continue
        out_of = ground.pattern("<out of>").match(ground.low, tie.at.start) is not None
        far = _FAR if out_of else _FEW
        plain = determined(ground, ground.low[tie.at.end : whole.at.start])
        if ("," in ahead and not out_of) or len(ahead.split()) > far or not plain:
            continue
        if ahead.strip() and whole.interval.below(part.interval):
            continue
        if ground.pattern(_NOT_OF).search(ahead) or _of_more(ground, sentence, tie):
            continue
        if ahead.strip() == "," and _says_total(ground, sentence, tie):
            continue
        return words_of(ground, tie)
    return ""


def _of_more(ground: Ground, sentence: int, tie: Tie) -> bool:
    """Whether "of" is part of longer words that take no share: "for a total of"."""
    longer = ties(ground, sentence, "total", "addition")
    return any(other.at != tie.at and other.at.holds(tie.at) for other in longer)


def _says_total(ground: Ground, sentence: int, tie: Tie) -> bool:
    """Whether words that take a share also say what parts come to, as they do behind a comma: ", num total de"."""
    return any(other.at == tie.at for other in ties(ground, sentence, "total"))


def _percent_of(ground: Ground, figures: tuple[Placed, ...], part: Placed, whole: Placed) -> Placed | None:
    """The percentage beside "A of the B"; one that may be said of another figure only where it agrees."""
    if (ahead := _percent_ahead(ground, figures, part)) is not None:
        return ahead
    percent = _percent_beside(ground, figures, whole)
    if percent is None:
        return None
    rest = figures[figures.index(percent) + 1 :]
    explained = (
        bool(rest) and ground.pattern(_THAT_IS).fullmatch(ground.between(percent, rest[0])) is not None
    )
    further = any(whole.at.end <= other.at.start < percent.at.start for other in figures)
    parted = ";" in ground.between(whole, percent)
    doubtful = explained or further or parted
    return None if doubtful and not agrees(Share(part, whole, "", "of", percent)) else percent


def _percent_ahead(ground: Ground, figures: tuple[Placed, ...], part: Placed) -> Placed | None:
    """A percentage that a share explains: "58.3 percent, or 9.1 million of 15.6 million voters"."""
    index = figures.index(part)
    percent = figures[index - 1] if index else None
    if percent is None or percent.figure.kind != "percent":
        return None
    if any(change.percent is percent for change in changes_in(ground, figures)):
        return None
    return percent if ground.pattern(_THAT_IS).fullmatch(ground.between(percent, part)) else None


def _percent_beside(ground: Ground, figures: tuple[Placed, ...], last: Placed) -> Placed | None:
    """A percentage set beside the share: "105,000 of the 324,500 migrants (32 percent)"."""
    changed = [change.percent for change in changes_in(ground, figures)]
    for placed in figures:
        if placed.figure.kind != "percent" or placed in changed or placed.at.start < last.at.end:
            continue
        between = any(last.at.end <= other.at.start < placed.at.start for other in figures)
        near = beside(ground, ground.low[last.at.end : placed.at.start], _NEAR if between else _FAR)
        near = near and (between or not number_within(ground, last.at.end, placed.at.start))
        if near and ground.pattern(_ENDS).match(ground.low, placed.at.end):
            return placed
    return None


def _reached(ground: Ground, figures: list[Placed]) -> Iterator[Share]:
    """What is done of what is to be done: by roles and verbs, else by words that say so in a later clause."""
    known: set[int] = set()
    for share in (*_towards_target(ground, figures), *progress(ground, figures[:_MOST])):
        if share.part.order not in known:
            known.add(share.part.order)
            yield share


def _towards_target(ground: Ground, figures: list[Placed]) -> Iterator[Share]:
    """What has been done so far, and the target of the same measure, in one commitment."""
    targets = [placed for placed in figures if _target(placed) and not _on_top(ground, placed)][:_MOST]
    for done in [placed for placed in figures if _done(placed)][:_MOST]:
        for target in targets:
            if _one_measure(ground, done, target):
                verbs = _verbs(ground, done) & _verbs(ground, target)
                if verbs:
                    yield Share(done, target, ", ".join(sorted(verbs)), "target")
                    return


def _on_top(ground: Ground, placed: Placed) -> bool:
    """Whether a number comes on top of what was done before: "up to 30 more"."""
    return ground.pattern(r"\s+<more>(?!\w)").match(ground.low, placed.at.end) is not None


def _done(placed: Placed) -> bool:
    return placed.figure.role == "progress" or any(time.role == "as of" for time in placed.times)


def _target(placed: Placed) -> bool:
    return placed.figure.role == "target" or any(time.role == "deadline" for time in placed.times)


def _one_measure(ground: Ground, done: Placed, target: Placed) -> bool:
    if done is target or done.figure.kind != target.figure.kind or stated(done) == stated(target):
        return False
    whole = stated(target)
    if whole is None or whole < LEAST_WHOLE or done.sentence == target.sentence:
        return False
    return comparable(done, target, bare=False) or (
        done.figure.kind == "count" and both_persons(ground, done, target)
    )


def _verbs(ground: Ground, placed: Placed) -> frozenset[str]:
    """The stems of the last words before a figure, which say what is done to it."""
    start = max(placed.clause.start, ground.sentence(placed).start)
    words = [match.group() for match in WORD.finditer(ground.low, start, placed.at.start)]
    return stems(" ".join(words[-8:]), ground.lexicon.stops)
