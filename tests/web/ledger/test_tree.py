from __future__ import annotations

import hashlib
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.ledger.tree import (
    EMPTY,
    Frontier,
    consistency_proof,
    extends,
    grown,
    includes,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root,
)

# The published vectors of Certificate Transparency (RFC 6962 and 9162 build the same tree).
LEAVES = [
    leaf_hash(bytes.fromhex(each))
    for each in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSIONS = [
    (0, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
    (5, 8, ["bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
    (1, 5, ["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
    (0, 1, []),
]  # fmt: skip
EXTENSIONS = [
    (1, 8, ["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"]),
    (6, 8, ["0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"]),
    (2, 5, ["5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"]),
    (1, 1, []),
]  # fmt: skip

SIZES = st.integers(1, 70)
WRONG = b"\xff" * 32


def leaves(size: int) -> list[bytes]:
    return [leaf_hash(str(number).encode()) for number in range(size)]


def by_definition(hashes: list[bytes]) -> bytes:
    """The root as section 2.1.1 defines it."""
    if len(hashes) < 2:
        return hashes[0] if hashes else hashlib.sha256(b"").digest()
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    joined = by_definition(hashes[:split]) + by_definition(hashes[split:])
    return hashlib.sha256(b"\x01" + joined).digest()


@pytest.mark.parametrize("size", range(9))
def test_the_roots_are_the_published_ones(size: int) -> None:
    assert root(LEAVES[:size]).hex() == ROOTS[size]


@pytest.mark.parametrize(("index", "size", "proof"), INCLUSIONS)
def test_the_inclusion_proofs_are_the_published_ones(index: int, size: int, proof: list[str]) -> None:
    found = inclusion_proof(LEAVES[:size], index)
    assert [each.hex() for each in found] == proof
    top = bytes.fromhex(ROOTS[size])
    assert includes(leaf=LEAVES[index], index=index, size=size, proof=found, root=top)


@pytest.mark.parametrize(("before", "size", "proof"), EXTENSIONS)
def test_the_consistency_proofs_are_the_published_ones(before: int, size: int, proof: list[str]) -> None:
    found = consistency_proof(LEAVES[:size], before)
    assert [each.hex() for each in found] == proof
    old, new = bytes.fromhex(ROOTS[before]), bytes.fromhex(ROOTS[size])
    assert extends(size=size, root=new, old_size=before, old_root=old, proof=found)


def test_the_example_of_the_rfc() -> None:
    """Section 2.1.5: seven leaves, with the names that the nodes have there."""
    a, b, c, d, e, f, j = data = leaves(7)
    g, h, i = node_hash(a, b), node_hash(c, d), node_hash(e, f)
    k, m = node_hash(g, h), node_hash(i, j)
    assert root(data) == node_hash(k, m)
    assert inclusion_proof(data, 0) == [b, h, m]
    assert inclusion_proof(data, 3) == [c, g, m]
    assert inclusion_proof(data, 4) == [f, j, k]
    assert inclusion_proof(data, 6) == [i, k]
    assert consistency_proof(data, 3) == [c, d, g, m]
    assert consistency_proof(data, 4) == [m]
    assert consistency_proof(data, 6) == [i, j, k]


@given(st.integers(0, 300))
def test_a_tree_grown_leaf_by_leaf_is_the_defined_one(size: int) -> None:
    frontier = grown(leaves(size))
    assert frontier.root() == by_definition(leaves(size))
    assert len(frontier.roots) == size.bit_count() <= size.bit_length()


def test_a_frontier_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="do not make a tree of 3"):
        Frontier(3, (EMPTY,))


@given(SIZES, st.data())
def test_every_leaf_is_shown_to_be_where_it_is_and_nowhere_else(size: int, data: st.DataObject) -> None:
    tree, index = leaves(size), data.draw(st.integers(0, size - 1))
    proof, top = inclusion_proof(tree, index), root(tree)
    assert includes(leaf=tree[index], index=index, size=size, proof=proof, root=top)
    for other in {-1, index - 1, index + 1, size} - {index}:
        assert not includes(leaf=tree[index], index=other, size=size, proof=proof, root=top)
    assert not includes(leaf=WRONG, index=index, size=size, proof=proof, root=top)
    assert not includes(leaf=tree[index], index=index, size=size, proof=proof, root=WRONG)
    assert not includes(leaf=tree[index], index=index, size=size, proof=[*proof, WRONG], root=top)
    for at in range(len(proof)):
        bent, cut = [*proof[:at], WRONG, *proof[at + 1 :]], proof[:at] + proof[at + 1 :]
        assert not includes(leaf=tree[index], index=index, size=size, proof=bent, root=top)
        assert not includes(leaf=tree[index], index=index, size=size, proof=cut, root=top)


@given(SIZES, st.data())
def test_a_tree_is_shown_to_go_on_from_what_it_was_and_from_nothing_else(
    size: int, data: st.DataObject
) -> None:
    tree, before = leaves(size), data.draw(st.integers(1, size))
    proof, old, new = consistency_proof(tree, before), root(tree[:before]), root(tree)
    assert extends(size=size, root=new, old_size=before, old_root=old, proof=proof)
    assert not extends(size=size, root=WRONG, old_size=before, old_root=old, proof=proof)
    assert not extends(size=size, root=new, old_size=before, old_root=WRONG, proof=proof)
    assert not extends(size=size, root=new, old_size=before, old_root=old, proof=[*proof, WRONG])
    for at in range(len(proof)):
        bent = [*proof[:at], WRONG, *proof[at + 1 :]]
        assert not extends(size=size, root=new, old_size=before, old_root=old, proof=bent)
        assert not extends(size=size, root=new, old_size=before, old_root=old, proof=proof[:at])


def test_what_a_tree_does_not_have_cannot_be_shown() -> None:
    for index in (-1, 3):
        with pytest.raises(IndexError):
            inclusion_proof(leaves(3), index)
    for size in (0, 4):
        with pytest.raises(IndexError):
            consistency_proof(leaves(3), size)
    for old, new in product((0, 5), (3,)):
        assert not extends(size=new, root=root(leaves(3)), old_size=old, old_root=EMPTY, proof=[EMPTY])
