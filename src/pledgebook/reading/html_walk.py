"""Walks a tree of HTML in document order without recursion."""

from __future__ import annotations

from collections.abc import Callable

from selectolax.lexbor import LexborNode


def walk(root: LexborNode, enter: Callable[[LexborNode], bool], leave: Callable[[LexborNode], None]) -> None:
    """Call ``enter`` on every node, and ``leave`` after the children of each that ``enter`` said to go into."""
    opened: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        if enter(node):
            opened.append(node)
            node = node.child
        else:
            node = node.next if opened else None
        while node is None and opened:
            done = opened.pop()
            leave(done)
            node = done.next if opened else None
