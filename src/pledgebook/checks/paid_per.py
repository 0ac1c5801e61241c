"""What an amount is paid per: "$40 each", "$2,000 a year", "$1 for every $2". Such an amount enters no sum."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.ties import ties

_MATCHED = r"(?<!\w)<money every>\s+"
_YEARLY = r"(?<!\w)(<money yearly>)\s+(?:(?:[^\W\d_]+\s+)?<money sum>\s+)?(?:(?:<money link>)['’]?\s*)?$"
_EACH_YEAR = r"\s+(<money yearly>)(?!\w)"


def paid_per(ground: Ground, placed: Placed) -> str:
    """What an amount is paid per, in the words of the document; empty where it is an amount as a whole."""
    return (
        placed.rate
        or _matched(ground, placed)
        or _per(ground, placed)
        or _each(ground, placed)
        or _yearly(ground, placed)
    )


def _per(ground: Ground, placed: Placed) -> str:
    words = ground.low[placed.at.end : ground.sentence(placed).end].split(maxsplit=2)
    known = ground.lexicon.words
    if len(words) <= 1 or words[0] not in known["per"]:
        return ""
    otherwise = any(words[0] in known[kind] for kind in ("article", "for name", "purpose"))
    return "" if otherwise else words[1].strip(".,;:)")


def _each(ground: Ground, placed: Placed) -> str:
    for tie in ties(ground, placed.sentence, "each", "each of"):
        if tie.at.start >= placed.at.end and not ground.low[placed.at.end : tie.at.start].strip():
            return ground.low[tie.at.start : tie.at.end]
    return ""


def _matched(ground: Ground, placed: Placed) -> str:
    """The amount that another is given for each of; of both, since neither is a sum."""
    if not ground.may_say(placed, "money every"):
        return ""
    low, sentence = ground.low, ground.sentence(placed)
    behind = ground.pattern(rf"\W+({_MATCHED})").match(low, placed.at.end, sentence.end)
    others = ground.sentences[placed.sentence]
    if behind:
        other = next((each for each in others if each.at.start == behind.end()), None)
        what = (
            other.figure.text if other else low[behind.end() : sentence.end].split(" ", 1)[0].strip(".,;:)")
        )
        return f"{behind[1].strip()} {what}"
    before = ground.pattern(rf"({_MATCHED})$").search(low, sentence.start, placed.at.start)
    first = next((each for each in reversed(others) if each.at.end <= placed.at.start), None)
    return f"{first.figure.text} {before[1].strip()}" if before and first else ""


def _yearly(ground: Ground, placed: Placed) -> str:
    """What says that it is paid again: "an annual grant of $10 million", "in each of the next five years"."""
    if not ground.may_say(placed, "money yearly"):
        return ""
    low, reach = ground.low, placed.reach
    behind = ground.pattern(_EACH_YEAR).match(low, placed.at.end, reach.end)
    found = behind or ground.pattern(_YEARLY).search(
        low, max(reach.start, placed.clause.start), placed.at.start
    )
    return " ".join(found[1].split()) if found else ""
