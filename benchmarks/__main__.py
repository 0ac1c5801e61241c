"""``python -m benchmarks``: measures, and prints one table of ratios. Names of parts measure those alone."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from rich.console import Console

from benchmarks import apart, audit, linearity, pages, pdf, registry, start, throughput
from benchmarks.table import Part, table

# The processes are started first, while this one is small.
PARTS: dict[str, Callable[[], Part]] = {
    "start": start.measure,
    "apart": apart.measure,
    "throughput": throughput.measure,
    "linearity": linearity.measure,
    "pdf": pdf.measure,
    "pages": pages.measure,
    "audit": audit.measure,
    "registry": registry.measure,
}


def main() -> None:
    """Measure the parts asked for, and print them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)} (default: all)")
    names = parser.parse_args().parts or list(PARTS)
    if unknown := [name for name in names if name not in PARTS]:
        parser.error(f"no part is called {unknown[0]}; there is {', '.join(PARTS)}")
    waiting, measured = Console(stderr=True), []
    for name in names:
        with waiting.status(f"measuring: {name}"):
            measured.append(PARTS[name]())
    Console(width=80, highlight=False).print(table(measured))


main()
