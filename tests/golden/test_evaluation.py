"""The record of scores: what counts as a loss, and that writing and reading it are inverse."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation import places
from evaluation.record import Change, changes, read, scored, write
from evaluation.table import table

BEFORE = scored("one", "en", None, {"units": 0.98765, "stance": 0.9})


@pytest.mark.parametrize(
    ("after", "loss"),
    [({"units": 0.9876, "stance": 0.8996}, None), ({"units": 1.0, "stance": 0.9}, False),
     ({"units": 0.98, "stance": 0.9}, True), ({"stance": 0.9}, True),
     ({"units": 0.988, "stance": 0.9, "kind": 0.1}, False)],
)  # fmt: skip
def test_a_loss_is_what_fell_or_is_gone(after: dict[str, float], loss: bool | None) -> None:
    found = list(changes(BEFORE, scored("one", "en", None, after)))
    assert [each.loss for each in found] == ([] if loss is None else [loss])


def test_the_record_is_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    assert read(path) == {}
    record = {"one": BEFORE, "not read": scored("not read", None, "speech", {})}
    write(path, record)
    assert read(path) == record


def test_the_record_of_the_repository_can_be_read() -> None:
    assert all(0 <= score <= 1 for each in read(places.SCORES).values() for score in each.rows.values())


def test_the_table_shows_language_and_genre_where_there_are_any() -> None:
    assert table([BEFORE]).split()[:3] == ["document", "language", "units"]
    assert "genre" in table([scored("two", None, "speech", {})])
    assert str(Change("one", "units", None, 1.0)).endswith("- -> 1.000")


def test_the_means_of_languages_and_genres_stand_below_the_documents() -> None:
    lines = [
        scored("one", "en", "table", {"units": 1.0, "stance": 0.5}),
        scored("two", "en", "labels", {"units": 0.5}),
        scored("three", "es", "table", {"units": 0.75}),
    ]
    means = [line.split() for line in table(lines).splitlines() if line.startswith("mean")]
    assert [line[:6] for line in means] == [
        ["mean", "of", "2", "en", "0.750", "-"],
        ["mean", "of", "2", "table", "0.875", "-"],
    ]
    assert "0.500" in means[0]


def test_what_is_missing_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(places.Missing, match="which is not a folder"):
        places.corpus()
    monkeypatch.delenv(places.VARIABLE)
    monkeypatch.setattr(places, "ROOT", tmp_path)
    with pytest.raises(places.Missing, match="set PLEDGEBOOK_CORPUS"):
        places.corpus()
