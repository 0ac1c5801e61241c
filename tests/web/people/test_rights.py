"""The table of rights, by itself."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from pledgebook.web.people import rights
from pledgebook.web.people.rights import Deed, Held, Principal, Right, State, Thing, grants, writes

OWN, OTHER = (1, 7), (1, 8)
FOCAL = Principal("ana", (Held("focal", party=OWN),))


def test_every_deed_is_somebodys() -> None:
    assert {deed for deed, rows in rights.rights().items() if rows} == set(get_args(Deed))


def test_a_party_of_another_process_is_not_ones_own() -> None:
    assert grants(FOCAL, "report", Thing(frozenset({OWN, OTHER})))
    for parties in (frozenset({OTHER}), frozenset({(2, 7)}), frozenset[tuple[int, int]]()):
        assert not grants(FOCAL, "report", Thing(parties))


@pytest.mark.parametrize("state", get_args(State))
def test_what_cannot_be_seen_cannot_be_done(monkeypatch: pytest.MonkeyPatch, state: State) -> None:
    """Not even where a row forgot it."""
    everything = frozenset[State](get_args(State))
    rows = {
        "see": (Right("editor", "any", everything),),
        "report": (Right("focal", "any", everything),),
    }
    monkeypatch.setattr(rights, "rights", lambda: rows)
    assert not grants(FOCAL, "report", Thing(frozenset({OWN}), state))
    both = Principal("ana", (*FOCAL.held, Held("editor")))
    assert grants(both, "report", Thing(frozenset({OWN}), state))


def test_who_holds_a_role_is_a_reader_too_and_a_reader_writes_nothing() -> None:
    assert FOCAL.roles == {"reader", "focal"}
    assert (writes(FOCAL), writes(rights.NOBODY), writes(Principal("bo"))) == (True, False, False)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("fly,editor,any,draft", "rights.csv:2: deed is 'fly'"),
        ("see,guest,any,draft", "role is 'guest'"),
        ("see,editor,all,draft", "whose is 'all'"),
        ("see,editor,any,secret", "states is 'secret'"),
        ("see,editor,any,", "states is ''"),
    ],
)
def test_a_row_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, row: str, said: str
) -> None:
    table = tmp_path / "rights.csv"
    table.write_text(f"deed,role,whose,states\n{row}\n")
    monkeypatch.setattr(rights, "TABLE", table)
    with pytest.raises(ValueError, match=said):
        rights.rights.__wrapped__()
