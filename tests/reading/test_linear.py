"""Time grows with the size and no faster: four times the input takes less than ten times as long."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from pledgebook.model import Refusal
from pledgebook.reading import read_text
from tests.taken import seconds

SIZES = (4_000, 16_000)
SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "x" * n * 20,
    "one line of words": lambda n: "Chile will act. " * n,
    "blank lines": lambda n: "a\n" + "\n" * n * 20 + "b",
    "bullets": lambda n: "- a\n" * n,
    "empty bullets": lambda n: "- \n" * n + "a",
    "numbers": lambda n: "1. a\n" * n,
    "numbered lines": lambda n: "".join(f"{1 + i % 99}. Ports\n\nWe act.\n\n" for i in range(n // 4)),
    "leads": lambda n: "- Safer ports. Peru will light all of its ports.\n\n" * (n // 4),
    "steps": lambda n: "".join(" " * (i % 60) + "- a\n" for i in range(n)),
    "spaces": lambda n: "a" + " " * n * 20 + "b",
    "soft hyphens": lambda n: "a\u00ad" * n,
    "stops": lambda n: "." * n * 4 + "a",
    "initials": lambda n: "A. " * n,
    "parentheses": lambda n: "a. (b " * n,
    "closing quotes": lambda n: "a." + "”" * n * 4 + "b",
    "brackets": lambda n: "[" * n,
    "links": lambda n: "[a](b) " * n,
    "open links": lambda n: "[a](b" * n,
    "targets": lambda n: "](" * n,
    "images": lambda n: "![a](b" * n,
    "bold": lambda n: "**a " * n,
    "stars": lambda n: "*a " * n,
    "underscores": lambda n: "_a b_" * n,
    "ticks": lambda n: "".join("`" * (i % 50) + "a" for i in range(n // 8)),
    "angles": lambda n: "<a " * n,
    "comments": lambda n: "<!--" * n,
    "closed comments": lambda n: "<!-- -->" * n,
    "ampersands": lambda n: "&amp" * n,
    "backslashes": lambda n: "\\" * n + "a",
    "quotations": lambda n: "> > a\n" * n,
    "fences": lambda n: "~~~\na\n" * n,
    "hashes": lambda n: "# a\n" * (n // 2),
    "rules": lambda n: "- " * n + "a",
    "table": lambda n: "a|b\n-|-\n" + "c|d\n" * (n // 2),
    "wide table": lambda n: "a|" * (n // 2) + "\n" + "-|" * n,
    "sections": lambda n: "Pillar 1\n\n" * (n // 4),
    "divs": lambda n: "<div>" * n + "a",
    "spans": lambda n: "<span><p>a</p>" * (n // 4),
    "scripts": lambda n: "<script>a" * n,
    "cells": lambda n: "<table><tr><td>a" * (n // 8),
}


def best(source: str, name: str) -> float:
    def read() -> None:
        with suppress(Refusal):
            read_text(source, format=name)

    return seconds(read)


@pytest.mark.parametrize("shape", sorted(SHAPES))
@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_linear(name: str, shape: str) -> None:
    small, large = (SHAPES[shape](size) for size in SIZES)
    floor = 0.002  # shorter times measure the clock
    assert any(best(large, name) < 10 * max(best(small, name), floor) for _ in range(3))
