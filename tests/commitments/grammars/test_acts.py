"""What a party does, and whether it will, is about to have, or has done it; and what is no act at all."""

from __future__ import annotations

import pytest

from pledgebook.model import Stance
from tests.commitments.texts import commitments, only

PLEDGES = [
    "will train 300 teachers",
    "will continue to lead regional efforts",
    "will commit to using the new centres",
    "will be hosting the next round",
    "will also open two offices",
    "shall open two offices",
    "would provide $5 million",
    "plans to train 300 teachers",
    "intends to train 300 teachers",
    "aims to train 300 teachers",
    "expects to train 300 teachers",
    "committed to training 300 teachers",
    "committed to train 300 teachers",
    "commits to train 300 teachers",
    "is committed to training 300 teachers",
    "has committed to train 300 teachers",
    "pledged $5 million for the clinics",
    "has pledged $5 million for the clinics",
    "promised to train 300 teachers",
    "agreed to train 300 teachers",
    "has agreed to train 300 teachers",
    "announced a new initiative to train teachers",
    "announced two capacity-building projects",
    "announced it would provide $5 million",
    "announced that it will provide $5 million",
    "announced plans to train 300 teachers",
    "announces a new initiative to train teachers",
    "has announced nearly $8 million in new assistance",
    "is announcing a new initiative to train teachers",
    "is going to train 300 teachers",
    "is to open two offices",
    "is prepared to open two offices",
    "remains committed to training teachers",
    "stands ready to train 300 teachers",
    "is proud to announce a new initiative to train teachers",
    "is pleased to announce two offices",
    "plans, by 2025, to open two offices",
    "will have opened two offices by 2025",
    "would open two offices",
    "announced that it would have opened two offices by 2025",
    "announced that it will have opened two offices by 2025",
    "reaffirms its commitment to training teachers",
    "reaffirmed its commitment to train 300 teachers",
    "today announced a new initiative to train teachers",
    "on Monday announced a new initiative to train teachers",
    "made new pledges of $5 million",
    "announced that the programme which had been approved in 2023 will train 300 teachers",
]
ONGOING = [
    "is expanding its labour programmes",
    "is currently expanding its labour programmes",
    "is working to improve safeguards",
    "is on track to meet its goal of 4,000 places",
    "remains on track to meet its goal of 4,000 places",
    "continues to work closely with the schools",
    "continued to train teachers",
    "supports investigative units in the region",
    "provides meals to 300 children",
    "hosts 300 families",
    "has been training teachers",
    "keeps training teachers",
    "maintains three reception centres",
    "said its public hospitals continue to treat 300 patients",
]
DELIVERED = [
    "launched an amnesty programme",
    "has launched an amnesty programme",
    "published guidelines for the registration",
    "opened two offices",
    "opened, in May, two offices",
    "has so far opened two offices",
    "acceded to the 1954 Convention",
    "has, since March, opened two offices",
    "has, as of April 30, 2024, opened two offices",
    "has, over the past two years, opened two offices",
    "had by mid-September opened two offices",
    "has by the end of August opened two offices",
    "has in the past year opened two offices",
    "as of August 31, 2024 had opened two offices",
    "successfully and quickly opened two offices",
    "this week announced that it has opened two offices",
    "has opened two offices",
    "has already opened two offices",
    "has provided $5 million",
    "provided help to 2,000 farmers",
    "gave $5 million to the clinics",
    "built 40 schools",
    "held a conference of 300 teachers",
    "has held a conference of 300 teachers",
    "undertook a reform of its law",
    "began interviews for refugees",
    "increased its capacity to house families",
    "dramatically expanded resettlement",
    "approves 300 permits",
    "approved 300 permits",
    "announced it doubled its labour pathways",
    "announced that it has doubled its labour pathways",
    "reported that it had trained 300 teachers",
    "reported that it trained 300 teachers",
    "was host to the summit's working group",
    "trained 300 teachers",
    "obligated more than $314 million",
    "announced that, in fiscal year 2022, it doubled the number of visas",
    "announced that in 2024 it trained 300 teachers",
    "confirmed that $340 million from its Window for Host Communities and Refugees (WHR) had been approved",
]
SILENT = [
    "reaffirms the importance of cooperation",
    "reaffirmed the importance of cooperation",
    "recognizes the need for cooperation",
    "recognizes that cooperation matters",
    "recognized the efforts of all",
    "welcomes the progress made",
    "notes the report",
    "thanked the host for its hospitality",
    "recalled the long history of the process",
    "expressed concern about the crisis",
    "stressed the need for more funds",
    "urged all parties to act",
    "believes in cooperation",
    "faces a crisis",
    "is a country of 19 million people",
    "is concerned about the crisis",
    "remains concerned about the crisis",
    "has 300 teachers",
    "met with other members in the capital",
    "attended the meeting",
    "may train 300 teachers",
    "could train 300 teachers",
    "should train 300 teachers",
    "must train 300 teachers",
    "calls on all countries to open offices",
    "needs $5 million",
    "can open two offices",
    "agreed with the report",
    "agrees with Peru that more is needed",
    "saw a rise in arrivals",
    "borders Peru",
    "lost the match against Peru",
    "did not open any office",
    "has not opened any office",
    "would have opened two offices",
    "would also have been opening two offices",
    "would not have opened two offices",
    "said it would have opened two offices if it had been paid",
    "announced that it would have opened two offices",
    "'s Sembrando Vida program would have planted 40 trees",
]


@pytest.mark.parametrize(
    ("act", "stance"),
    [
        *((act, "pledge") for act in PLEDGES),
        *((act, "ongoing") for act in ONGOING),
        *((act, "delivered") for act in DELIVERED),
    ],
)
def test_stances(act: str, stance: Stance) -> None:
    commitment = only(f"Chile {act}.")
    assert (commitment.parties, commitment.stance) == (("CHL",), stance)
    assert "stance" in commitment.origins


def test_what_is_set_to_be_is_a_pledge_in_a_document_of_commitments() -> None:
    assert only("# Commitments\n\nChile is set to open two offices.").stance == "pledge"
    assert commitments("Chile is set to open two offices.") == ()


@pytest.mark.parametrize("act", SILENT)
def test_what_is_no_act(act: str) -> None:
    assert commitments(f"Chile {act}.") == ()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The programme was launched by Chile.", "delivered"),
        ("The programme has been launched by Chile.", "delivered"),
        ("The programme is being expanded by Chile.", "ongoing"),
        ("The programme will be launched by Chile.", "pledge"),
        ("The funds will be provided by the Government of Chile.", "pledge"),
        ("The funds are to be provided by Chile.", "pledge"),
        ("The programme was announced by Chile.", "pledge"),
        ("Refugees will receive meals from Chile.", "pledge"),
        ("Refugees received meals from Chile.", "delivered"),
    ],
)
def test_the_actor_of_a_passive_is_the_party(text: str, stance: Stance) -> None:
    commitment = only(text)
    assert (commitment.parties, commitment.stance) == (("CHL",), stance)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Chile opened two offices and will open three more.", "delivered"),
        ("Chile will open three offices and has opened two.", "pledge"),
        ("Chile is on track to admit 4,000 people and has admitted 300.", "ongoing"),
    ],
)
def test_a_mixed_unit_takes_the_stance_of_its_first_act(text: str, stance: Stance) -> None:
    assert only(text).stance == stance


@pytest.mark.parametrize(
    ("act", "stance"),
    [
        ("will, together with the World Bank (WB), open three offices", "pledge"),
        ("will, by 2027, open three offices", "pledge"),
        ("has, with UNDP, trained 40 nurses", "delivered"),
        ("is, with support from UNDP, training 40 nurses", "ongoing"),
        ("informed us that it will open three offices", "pledge"),
        ("told donors that it has opened three offices", "delivered"),
        ("notified all participants that it is opening three offices", "ongoing"),
        ("informed 300 families of their rights", "delivered"),
    ],
)
def test_what_is_put_between_and_who_is_told(act: str, stance: Stance) -> None:
    assert only(f"Chile {act}.").stance == stance


@pytest.mark.parametrize(
    "text", ["Chile will, and Peru too.", "Chile will; that is known.", "Chile may, by 2027, open it."]
)
def test_what_is_put_between_must_end(text: str) -> None:
    assert commitments(text) == ()
