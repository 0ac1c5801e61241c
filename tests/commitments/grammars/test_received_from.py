"""Who gives what is received in English: not the home of those for whom it is, and not that of those who come."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def _read(sentence: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(each.parties, each.stance) for each in commitments(sentence, "en")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru received 300 beds for refugees from Haiti from Chile.",
        "Peru received $4 million for asylum seekers from Haiti and 40 beds from Chile.",
        "Peru received 300 beds for people fleeing from Haiti from Chile.",
        "Peru received 300 beds for 40 families from Chile.",
        "Peru received $4 million from Chile for refugees from Haiti.",
        "Peru received 300 beds donated by Chile.",
        "Peru received $4 million granted by Chile for refugees from Haiti.",
        "Peru received 300 doctors from Chile.",
    ],
)
def test_who_gives_is_found_beside_homes(sentence: str) -> None:
    assert _read(sentence) == [(("CHL",), "delivered")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru received 300 beds for refugees from Haiti.",
        "Peru received $4 million for displaced families from Haiti.",
        "Peru received 300 beds for children displaced from Haiti.",
        "Peru received 300 requests from Haiti.",
        "Peru received 40 applications from Haiti.",
    ],
)
def test_a_home_gives_nothing(sentence: str) -> None:
    assert "HTI" not in [party for parties, _ in _read(sentence) for party in parties]


@pytest.mark.parametrize(
    "people", ["prisoners", "visitors", "students", "patients", "survivors", "deportees"]
)
def test_people_are_taken_in(people: str) -> None:
    assert _read(f"Peru received 300 {people} from Haiti.") == [(("PER",), "delivered")]
    assert _read(f"Peru will receive up to 300 {people} from Haiti on scholarships.") == [
        (("PER",), "pledge")
    ]


@pytest.mark.parametrize(
    "promise", ["pledges of $4 million", "a pledge of $4 million", "a new commitment of 40 beds"]
)
def test_a_promise_that_is_received_is_one(promise: str) -> None:
    assert [each[1] for each in _read(f"Peru received {promise} from Chile.")] == ["pledge"]
    assert _read(f"Peru received {promise} from Chile.")[0][0] == ("CHL",)
