from __future__ import annotations

import pytest

from pledgebook import pipeline
from pledgebook.apart.samples import samples

ALL = dict(samples())


@pytest.mark.parametrize("name", ALL)
def test_each_is_read_to_the_end(name: str) -> None:
    reading = pipeline.read(ALL[name], name=name)
    assert "PER" in {party for each in reading.commitments for party in each.parties}
    assert reading.commitments[0].figures
    assert reading.commitments[0].times
