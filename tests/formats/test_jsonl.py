from __future__ import annotations

import json
from dataclasses import replace

from pledgebook.formats import FORMATS, Layout
from tests.formats.sample import sample


def test_each_reading_is_the_object_of_json_on_one_line() -> None:
    reading = sample()
    other = replace(reading, document=replace(reading.document, source="two\u2028lines.txt"))
    lines = "".join(FORMATS["jsonl"].write([reading, other])).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == [
        json.loads("".join(FORMATS["json"].write([each]))) for each in (reading, other)
    ]


def test_findings_alone() -> None:
    (line,) = "".join(FORMATS["jsonl"].write([sample()], Layout(part="findings"))).splitlines()
    assert set(json.loads(line)) == {"document", "findings"}
