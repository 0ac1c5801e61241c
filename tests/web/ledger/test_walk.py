from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from pledgebook.web.ledger.sealed import ERASING, Deed, Sealed, next_entry
from pledgebook.web.ledger.tree import Frontier
from pledgebook.web.ledger.walk import NOTHING, Fault, FaultKind, Known, Outside, Walk
from tests.web.ledger.making import AT, head, headed, ledger, renumbered, rooted, salts

LENGTH = 9
WHOLE = ledger(LENGTH)
LAST = WHOLE[-1].recorded_at
PUBLISHED = Known(6, bytes.fromhex(WHOLE[5].root), WHOLE[5].recorded_at + dt.timedelta(seconds=30))
LEAVES = [entry.leaf() for entry in WHOLE]


def found(
    entries: Sequence[Sealed], outside: Outside = NOTHING, tree: Frontier | None = None
) -> Fault | None:
    return Walk(tree or head(WHOLE), outside).first_fault(entries)


def with_third(**change: object) -> list[Sealed]:
    entries = ledger(LENGTH)
    entries[2] = replace(entries[2], **change)  # type: ignore[arg-type]
    return entries


def swapped() -> list[Sealed]:
    entries = ledger(LENGTH)
    entries[2], entries[5] = entries[5], entries[2]
    return renumbered(entries)


def put_in(*, rooted_too: bool = False) -> list[Sealed]:
    """An entry of one's own before the third, those behind it moved on by one."""
    mine = headed(replace(WHOLE[2], payload='{"n":0}'))
    entries = renumbered([*WHOLE[:2], mine, *WHOLE[2:]])
    return rooted(entries) if rooted_too else entries


def test_a_ledger_that_was_left_alone_has_no_fault() -> None:
    everything = Outside([PUBLISHED, Known(LENGTH, bytes.fromhex(WHOLE[-1].root), LAST)], LEAVES)
    assert found(WHOLE) is None
    assert found(WHOLE, everything) is None
    assert found([], NOTHING, Frontier()) is None


@pytest.mark.parametrize(
    ("entries", "sequence", "kind"),
    [
        (with_third(payload="{}"), 3, "edited"),
        (with_third(actor=""), 3, "edited"),
        (with_third(header="no json"), 3, "edited"),
        (with_third(root="no root"), 3, "edited"),
        (with_third(erased=5), 3, "edited"),
        (with_third(recorded_at=AT), 3, "back-dated"),
        (with_third(recorded_at=LAST), 3, "edited"),
        ([*WHOLE[:2], headed(replace(WHOLE[2], payload="{}")), *WHOLE[3:]], 3, "edited"),
        ([*WHOLE[:2], *WHOLE[3:]], 3, "deleted"),
        (WHOLE[1:], 1, "deleted"),
        (renumbered([*WHOLE[:2], *WHOLE[3:]]), 3, "deleted"),
        (WHOLE[:-1], LENGTH, "cut off"),
        ([], 1, "cut off"),
        (swapped(), 3, "reordered"),
        (put_in(), 3, "inserted"),
        ([*WHOLE, *put_in()[-1:]], LENGTH + 1, "inserted"),
    ],
)
def test_each_kind_of_fault_is_named_with_its_place(
    entries: list[Sealed], sequence: int, kind: FaultKind
) -> None:
    fault = found(entries)
    assert fault
    assert (fault.sequence, fault.kind, fault.last) == (sequence, kind, 0)
    assert str(sequence) in fault.reason


FORGED: dict[str, tuple[Callable[[], list[Sealed]], int]] = {
    "edited": (lambda: rooted(with_third(payload="{}")), 3),
    "deleted": (lambda: rooted([*WHOLE[:2], *WHOLE[3:]]), 3),
    "inserted": (lambda: put_in(rooted_too=True), 3),
    "first": (lambda: rooted([replace(WHOLE[0], actor="other"), *WHOLE[1:]]), 1),
    "cut off": (lambda: WHOLE[:4], 5),
}


@pytest.mark.parametrize("name", FORGED)
def test_what_was_computed_anew_shows_only_from_outside(name: str) -> None:
    entries, first = FORGED[name][0](), FORGED[name][1]
    tree = head(entries)
    assert found(entries, NOTHING, tree) is None
    fault = found(entries, Outside([PUBLISHED]), tree)
    assert fault
    assert fault.sequence <= first <= max(fault.last, fault.sequence)
    exact = found(entries, Outside([PUBLISHED], LEAVES[:6]), tree)
    assert exact
    assert (exact.sequence, exact.last) == (first, 0)


def test_an_earlier_checkpoint_narrows_where_it_is() -> None:
    earlier = Known(2, bytes.fromhex(WHOLE[1].root))
    entries = FORGED["edited"][0]()
    fault = found(entries, Outside([earlier, PUBLISHED]), head(entries))
    assert fault
    assert (fault.sequence, fault.last) == (3, 6)
    assert fault.reason == "one of the entries 3 to 6 is not what it was at the checkpoint of 6 entries"


def test_what_was_computed_anew_without_the_head_is_below_one_subtree() -> None:
    entries = FORGED["edited"][0]()
    fault = found(entries)
    assert fault
    assert (fault.sequence, fault.last) == (1, 8)
    last = rooted([*WHOLE[:-1], replace(WHOLE[-1], actor="other")])
    fault = found(last)
    assert fault
    assert (fault.sequence, fault.last) == (LENGTH, LENGTH)


def test_an_entry_older_than_the_one_before_is_back_dated_even_with_a_fitting_root() -> None:
    entries = rooted(with_third(recorded_at=AT))
    fault = found(entries, NOTHING, head(entries))
    assert fault
    assert (fault.sequence, fault.kind) == (3, "back-dated")
    assert fault.reason == "entry 3 says that it was recorded before entry 2"


def test_an_entry_before_the_tree_was_founded_may_be_older_than_the_one_before() -> None:
    entries = rooted(with_third(recorded_at=AT))
    assert Walk(head(entries), NOTHING, founded=4).first_fault(entries) is None


def test_an_entry_behind_a_checkpoint_is_not_older_than_it() -> None:
    entries = rooted([*WHOLE[:6], replace(WHOLE[6], recorded_at=WHOLE[5].recorded_at), *WHOLE[7:]])
    assert found(entries, NOTHING, head(entries)) is None
    fault = found(entries, Outside([PUBLISHED]), head(entries))
    assert fault
    assert (fault.sequence, fault.kind) == (7, "back-dated")
    assert "the checkpoint of 6 entries" in fault.reason


def erased(told: str) -> list[Sealed]:
    """The payload of the second was erased, and the fourth tells something of it."""
    entries = ledger(3)
    deed = Deed(LAST, "clerk", ERASING, ("history", ""), told, {})
    teller, _frontier = next_entry(deed, head(entries), salts(4))
    second = entries[1]
    entries[1] = replace(second, payload="", salts=replace(second.salts, payload="", rows=""), erased=4)
    return [*entries, teller]


def test_an_erased_entry_is_whole_where_a_later_one_tells_of_it() -> None:
    entries = erased('{"entries":[2],"parts":["payload"]}')
    walk = Walk(head(entries))
    assert walk.first_fault(entries) is None
    assert walk.erased == {2: {"payload"}}


@pytest.mark.parametrize(
    "told", ['{"entries":[3],"parts":["payload"]}', '{"entries":[2],"parts":["actor"]}']
)  # fmt: skip
def test_an_emptied_entry_that_no_other_tells_of_was_edited(told: str) -> None:
    entries = erased(told)
    fault = found(entries, NOTHING, head(entries))
    assert fault
    assert (fault.sequence, fault.kind) == (2, "edited")
    assert "no entry tells of it" in fault.reason


def test_the_last_word_on_each_holding_is_kept() -> None:
    walk = Walk(head(WHOLE))
    assert walk.first_fault(WHOLE) is None
    assert [(name, held.sequence) for name, held in walk.held.items()] == [("document:1", LENGTH)]
