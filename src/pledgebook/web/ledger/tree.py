"""The Merkle tree of RFC 9162, section 2.1: its root, and proofs that a leaf is in it and that it only grew.

A leaf is hashed with 0x00 before it and a node with 0x01, so that neither can be passed off as the other. A tree of
``n`` leaves is split at the largest power of two below ``n``. No Django here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

EMPTY = hashlib.sha256().digest()  # the root of a tree without leaves


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of what one leaf says."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node over its two."""
    return hashlib.sha256(b"\x01" + left + right).digest()


@dataclass(frozen=True, slots=True)
class Frontier:
    """All that it takes to go on with a tree: the roots of its complete subtrees, the largest first.

    There is one for each 1 in ``size`` as a binary number, so one more leaf costs no more hashes than it has digits.
    """

    size: int = 0
    roots: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if len(self.roots) != self.size.bit_count():
            raise ValueError(f"{len(self.roots)} subtrees do not make a tree of {self.size}")

    def with_leaf(self, leaf: bytes) -> Frontier:
        """The tree with the hash of one more leaf."""
        roots, carried, size = list(self.roots), leaf, self.size
        while size & 1:
            carried, size = node_hash(roots.pop(), carried), size >> 1
        return Frontier(self.size + 1, (*roots, carried))

    def root(self) -> bytes:
        """The root of the tree."""
        if not self.roots:
            return EMPTY
        *larger, root = self.roots
        for subtree in reversed(larger):
            root = node_hash(subtree, root)
        return root


def grown(leaves: Iterable[bytes]) -> Frontier:
    """The tree over the hashes of some leaves."""
    frontier = Frontier()
    for leaf in leaves:
        frontier = frontier.with_leaf(leaf)
    return frontier


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over the hashes of some leaves."""
    return grown(leaves).root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """What shows, with the leaf at ``index`` (from 0), that it is in the tree: PATH of section 2.1.3.1.

    Raises ``IndexError`` for a leaf that the tree does not have.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(f"a tree of {len(leaves)} has no leaf {index}")
    if len(leaves) == 1:
        return []
    split = _split(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), root(leaves[:split])]


def consistency_proof(leaves: Sequence[bytes], size: int) -> list[bytes]:
    """What shows that the tree began with that of its first ``size`` leaves: PROOF of section 2.1.4.1.

    Raises ``IndexError`` for a size that is not among 1 and that of the tree.
    """
    if not 0 < size <= len(leaves):
        raise IndexError(f"a tree of {len(leaves)} did not begin with {size}")
    return _subproof(leaves, size, known=True)


def _subproof(leaves: Sequence[bytes], size: int, *, known: bool) -> list[bytes]:
    """``known`` where the verifier has the root of these leaves: it is that of the smaller tree."""
    if size == len(leaves):
        return [] if known else [root(leaves)]
    split = _split(len(leaves))
    if size <= split:
        return [*_subproof(leaves[:split], size, known=known), root(leaves[split:])]
    return [*_subproof(leaves[split:], size - split, known=False), root(leaves[:split])]


def includes(*, leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """The hash of a leaf stands at ``index`` of the tree with this size and root: section 2.1.3.2."""
    if not 0 <= index < size:
        return False
    at, last, computed = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if at & 1 or at == last:
            computed = node_hash(step, computed)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            computed = node_hash(computed, step)
        at, last = at >> 1, last >> 1
    return last == 0 and computed == root


def extends(*, size: int, root: bytes, old_size: int, old_root: bytes, proof: Sequence[bytes]) -> bool:
    """The tree began with the old one: section 2.1.4.2."""
    if old_size == size:
        return not proof and root == old_root
    if not 0 < old_size < size or not proof:
        return False
    steps = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    at, last = old_size - 1, size - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            new = node_hash(new, step)
        at, last = at >> 1, last >> 1
    return last == 0 and old == old_root and new == root


def _split(size: int) -> int:
    """The largest power of two below the size, which is 2 at least."""
    return 1 << (size - 1).bit_length() - 1
