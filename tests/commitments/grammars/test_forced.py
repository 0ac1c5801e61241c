"""What somebody says that he will have to do, thinks of, or hopes to be able to do: nobody promises that."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    "sentence",
    [
        "UNHCR said it will have to cut cash grants by 40 per cent.",
        "UNHCR said it would have to close 12 camps by June.",
        "UNICEF warned that it would soon have to close 300 schools.",
        "WFP will be forced to suspend food rations for 40,000 people in August.",
        "WFP will run out of food for 300,000 people in March.",
        "Chad will need to find 3,000 places.",
        "Switzerland said it was considering how best to support the plan.",
        "Switzerland said that it is currently considering 20 schools.",
        "Canada hopes to be in a position to announce 300 places after the summer.",
        "Uganda's Minister for Relief, Hilary Onek, warned that Uganda could not go on giving out land.",
    ],
)
def test_what_is_forced_or_only_thought_of_is_no_promise(sentence: str) -> None:
    assert commitments(sentence, "en") == ()
    assert commitments(f"# Donor meeting\n\n- {sentence}", "en") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "UNHCR said it would close 12 camps by June.",
        "WFP will run 20 clinics.",
        "Kenya will have opened two offices by 2025.",
        "Canada hopes to train 300 teachers.",
        "Switzerland said it was building 20 schools.",
        "Uganda's new programme for refugees trained 300 teachers.",
    ],
)
def test_what_is_done_of_free_will_is(sentence: str) -> None:
    assert len(commitments(f"# Donor meeting\n\n- {sentence}", "en")) == 1
