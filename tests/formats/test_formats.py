from __future__ import annotations

from collections.abc import Iterator

import pytest

from pledgebook.formats import FORMATS, Layout
from pledgebook.model import Reading
from tests.formats.sample import sample


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_writes_each_of_its_parts(name: str) -> None:
    wanted = FORMATS[name]
    for part in wanted.parts:
        for many in (False, True):
            assert "".join(wanted.write(iter([sample()]), Layout(part=part, many=many)))


@pytest.mark.parametrize("name", list(FORMATS))
def test_readings_are_taken_one_at_a_time(name: str) -> None:
    taken = 0

    def readings() -> Iterator[Reading]:
        nonlocal taken
        for _ in range(1000):
            taken += 1
            yield sample()

    chunks = FORMATS[name].write(readings(), Layout(many=True))
    for _ in range(3):
        next(chunks)
    assert taken <= 2
