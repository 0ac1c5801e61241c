"""``python -m evaluation``: score the reader, compare with the record, say what changed.

Ends with 0 where nothing was lost against ``evaluation/scores.csv``, 1 where something was, 2 where something that
the measurement needs is missing.
"""

from __future__ import annotations

import argparse
import sys

from evaluation import by_format, reading, record
from evaluation.gold import Gold, own, probes, real
from evaluation.misses import misses
from evaluation.places import GOLDEN, SAMPLE, SCORES, Missing, corpus
from evaluation.scorer import Scorer
from evaluation.table import table
from pledgebook import Refusal


def main() -> int:
    """Do what the arguments ask for."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation", description="Score the reader on marked documents."
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument(
        "--record", action="store_true", help="put the scores of today on record (evaluation/scores.csv)"
    )
    one.add_argument("--misses", metavar="DOCUMENT", help="list what is wrong in a document of the table")
    one.add_argument(
        "--golden", action="store_true", help="write the golden reading of the sample (examples/)"
    )
    options = parser.parse_args()
    if options.golden:
        GOLDEN.write_text(reading.printed(SAMPLE), encoding="utf-8", newline="\n")
        print(f"The golden reading of {SAMPLE.name} is in {GOLDEN.parent.name}/{GOLDEN.name}.")
        return 0
    try:
        folder = corpus()
        scorer, golds, sheets = Scorer(folder), [*own(), *real(folder)], [*probes()]
        if options.misses:
            return _misses(options.misses, [*golds, *sheets], scorer)
    except Missing as missing:
        print(f"evaluation: {missing}", file=sys.stderr)
        return 2
    today, formats = [_score(gold, scorer) for gold in golds], by_format.rendered(golds)
    asked = [_score(sheet, scorer) for sheet in sheets]
    print(table(today, [*formats, *by_format.printed(golds), *asked]))
    return _compared([*today, *formats, *asked], options.record)


def _score(gold: Gold, scorer: Scorer) -> record.Scored:
    try:
        rows = scorer.rows(gold.marks, reading.of(gold))
    except Refusal as refusal:
        print(f"Not read: {refusal}", file=sys.stderr)
        rows = {}
    return record.scored(gold.name, gold.language, gold.genre, rows)


def _compared(today: list[record.Scored], keep: bool) -> int:
    """Say what changed against the record; 1 where something was lost that is not to be put on record."""
    before = record.read(SCORES)
    changes = [
        change
        for each in today
        if each.document in before
        for change in record.changes(before[each.document], each)
    ]
    lost = [change for change in changes if change.loss]
    for title, found in (("Gained", [change for change in changes if not change.loss]), ("Lost", lost)):
        print(f"\n{title} against evaluation/scores.csv: {len(found) or 'nothing'}")
        print("".join(f"  {change}\n" for change in found), end="")
    names = {each.document for each in today}
    _say("Not on record yet", sorted(names - before.keys()))
    _say("On record, not at hand", sorted(before.keys() - names))
    if keep:
        record.write(SCORES, before | {each.document: each for each in today})
        print("\nThe scores of today are on record.")
    return 1 if lost and not keep else 0


def _misses(name: str, golds: list[Gold], scorer: Scorer) -> int:
    gold = next((gold for gold in golds if gold.name == name), None)
    if gold is None:
        raise Missing(f"there is no document {name!r}; there is {', '.join(gold.name for gold in golds)}")
    if gold.held_out:
        raise Missing(
            f"{name} is held out: nobody looks at what is wrong in it (tests/corpus/README.md says why)"
        )
    for line in misses(gold, reading.of(gold), scorer):
        print(line)
    return 0


def _say(what: str, names: list[str]) -> None:
    if names:
        print(f"\n{what}: {', '.join(names)}")


if __name__ == "__main__":
    sys.exit(main())
