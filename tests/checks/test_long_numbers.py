"""Numbers of hundreds of digits: keys and hashes, or a file that is made to end the audit."""

from __future__ import annotations

import pytest

from pledgebook import pipeline

LONG, LONGER = "7" * 400, "9" * 401
SENTENCES = [
    f"Peru will give ${LONG} million for schools and ${LONGER} million for roads, a total of $5 million.",
    f"Peru trained {LONG} teachers, {LONGER} percent more than the {LONG} of 2020.",
    f"Peru doubled its support, from {LONG} teachers to {LONGER} teachers, which is half of {LONG}.",
    f"Peru will pay ${LONG} to each of {LONGER} families, ${LONG} in total, or €{LONGER}.",
    f"Between {LONG} and {LONGER} of the 300 teachers were trained, or {LONG} percent of them.",
    f"Of the {LONG} schools, {LONGER} have no roof: {LONG} in Lima, 5 in Cusco and {LONGER} in Tacna.",
]


@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_nothing_is_said_of_them_and_the_rest_is_audited(sentence: str) -> None:
    text = (
        f"{sentence}\n\nChile will give $9 million in all: $4 million for schools and $6 million for roads."
    )
    findings = pipeline.read(text).findings
    assert [finding.verdict for finding in findings] == ["inconsistent"]
    assert all("7777" not in place.quote for finding in findings for place in finding.figures)
