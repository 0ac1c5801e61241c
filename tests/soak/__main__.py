"""``python -m tests.soak [DOCUMENTS]``: audits so many generated documents, and says what went wrong."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor

from rich.progress import track

from tests.soak.documents import document
from tests.soak.judging import Tally, judge
from tests.soak.numbers import LANGUAGES

BATCH = 25
MOST_SHOWN = 20


def batch(task: tuple[str, int, int]) -> Tally:
    """The documents of some seeds of a language."""
    language, first, last = task
    tally = Tally()
    for seed in range(first, last):
        judge(document(language, seed), language, tally)
    return tally


def main() -> int:
    """Audit the documents on every processor, and print the tally; 1 where something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("documents", nargs="?", type=int, default=10_000)
    parser.add_argument(
        "--first", type=int, default=1_000, help="the seed of the first document (default: %(default)s)"
    )
    options = parser.parse_args()
    each = -(-options.documents // len(LANGUAGES))
    tasks = [
        (language, first, min(first + BATCH, options.first + each))
        for first in range(options.first, options.first + each, BATCH)
        for language in LANGUAGES
    ]
    total = Tally()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for tally in track(pool.map(batch, tasks), "Auditing", len(tasks)):
            total.add(tally)
    return report(total)


def report(total: Tally) -> int:
    """Print what was audited and what went wrong."""
    print(f"{total.documents:,} documents, {total.figures:,} figures")
    for name, count in sorted(total.counts.items()):
        print(f"  {name:<20}{count:>8,}")
    failed = 0
    for title, lines in (
        ("accused of what is true", total.wrong),
        ("false and not found", total.missed),
        ("true and not found", total.silent),
    ):
        print(f"{title}: {len(lines)}")
        failed += len(lines)
        _show(lines[:MOST_SHOWN])
    return 1 if failed else 0


def _show(lines: Iterable[str]) -> None:
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    sys.exit(main())
