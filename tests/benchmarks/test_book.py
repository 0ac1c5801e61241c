from __future__ import annotations

from collections import Counter

from benchmarks.book import PARTIES, reading, rows


def test_every_party_has_its_share_of_the_commitments() -> None:
    count = 4 * len(PARTIES)
    held = Counter(commitment.parties[0] for commitment in reading(count).commitments)
    assert held == dict.fromkeys(PARTIES, 4)
    assert Counter(row["party"] for row in rows(count)) == held
