"""Which pages there are, and which of them an address is. Run as a program; Django does not work beside a browser."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any


def names(patterns: Any, spaces: tuple[str, ...] = ()) -> Iterator[str]:
    """The names of all routes, with their name spaces; those without a name have no page of their own."""
    for each in patterns:
        if hasattr(each, "url_patterns"):
            yield from names(each.url_patterns, (*spaces, each.namespace) if each.namespace else spaces)
        elif each.name:
            yield ":".join((*spaces, each.name))


def main() -> None:
    """From paths on standard input, as JSON, to the name of each (or null) and all the names there are."""
    import django
    from django.urls import Resolver404, get_resolver, resolve

    django.setup()
    found: dict[str, str | None] = {}
    for path in json.load(sys.stdin):
        try:
            found[path] = resolve(path).view_name or None
        except Resolver404:
            found[path] = None
    json.dump({"found": found, "names": sorted(set(names(get_resolver().url_patterns)))}, sys.stdout)


if __name__ == "__main__":
    main()
