"""A document is edited at random between two versions: what did not change keeps its decision, and nothing is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from pledgebook import pipeline
from pledgebook.web.registry.actions import decide_draft, keep_draft, load_process, publish_draft
from pledgebook.web.registry.actions.decide_draft import Decision, DraftDeed
from pledgebook.web.registry.drafts import key
from pledgebook.web.registry.models import DraftCommitment, DraftDocument, Process
from tests.web.acting import AT, BY, FOLDER

PARTIES = ("Peru", "Chile", "Ecuador", "Panama")
DEEDS: tuple[DraftDeed, ...] = ("accept", "edit", "reject", "split", "merge")
lines = st.lists(
    st.builds("{} will open {} schools and will train {} nurses.".format, st.sampled_from(PARTIES),
              st.integers(20, 99), st.integers(20, 99)),
    min_size=1, max_size=6, unique=True,
)  # fmt: skip


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """The promises of a document, and those of its next version: some dropped, some changed, some new, moved about."""
    before = draw(lines)
    kept = [line for line in before if draw(st.booleans())]
    changed = [line.replace("open", "build") for line in before if line not in kept and draw(st.booleans())]
    new = [line for line in draw(lines) if line not in before]
    return before, draw(st.permutations([*kept, *changed, *new]))


def waiting(process: Process, promises: list[str], opening: str) -> DraftDocument:
    text = "".join([f"# Pledges\n\n{opening}\n\n", *(f"- {line}\n" for line in promises)])
    kept = keep_draft(pipeline.read(text), process, by=BY, at=AT).became
    assert isinstance(kept, DraftDocument)
    return kept


def decide(row: DraftCommitment, deed: DraftDeed) -> None:
    said: dict[str, Any] = (
        {"edits": {"title": "Said otherwise"}} if deed == "edit" else {"words": "will train"}
    )
    decide_draft(row, Decision(deed, row.revision, "", **said), by="ana", at=AT)


class LaterVersions(TestCase):
    """In one transaction an example."""

    def setUp(self) -> None:
        self.process = load_process(FOLDER, by=BY, at=AT)

    @settings(max_examples=30)
    @given(edited(), st.data())
    def test_unchanged_words_keep_what_was_decided_and_all_others_are_asked(
        self, versions: tuple[list[str], list[str]], data: st.DataObject
    ) -> None:
        before, after = versions
        first = waiting(self.process, before, "The first version.")
        for number in range(1, len(before) + 1):
            row = first.commitments.get(number=number)
            last = not first.commitments.filter(state__in=("draft", "accepted"), start__gt=row.start).exists()
            deed = data.draw(st.sampled_from([*DEEDS[: 4 if last else 5], None]))
            if deed and row.state == "draft":
                decide(row, deed)
        decided = {row.key: row for row in first.commitments.exclude(key="")}
        second = waiting(self.process, after, "The second version.")
        rows = list(second.commitments.all())
        read = pipeline.read("# P\n\n" + "".join(f"- {line}\n" for line in after)).commitments
        assert [row.key for row in rows] == [key(value) for value in read], (
            "nothing is lost, nothing is added"
        )
        for row in rows:
            known = decided.get(row.key)
            if known and known.state in {"accepted", "rejected"}:
                assert (row.state, row.edits, row.kept_from) == (known.state, known.edits, known)
                assert (row.decided_by, row.decided_at) == (known.decided_by, known.decided_at)
            else:
                assert (row.state, row.edits, row.kept_from, row.decided_by) == ("draft", {}, None, "")
        assert all(row.read["quote"] for row in rows)

    @settings(max_examples=30)
    @given(lines)
    def test_the_same_promises_in_another_order_are_published_without_a_question(
        self, promises: list[str]
    ) -> None:
        first = waiting(self.process, promises, "The first version.")
        for row in first.commitments.all():
            decide(row, "accept")
        second = waiting(self.process, promises[::-1], "The second version.")
        document = publish_draft(second, by="ana", at=AT)
        quotes = document.versions.order_by("start").values_list("quote", flat=True)
        assert list(quotes) == promises[::-1]
