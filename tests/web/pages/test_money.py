from __future__ import annotations

import pytest

from pledgebook.web.pages.queries.money import words
from pledgebook.web.registry.models import Figure

LONG = "word " * 60


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("Peru gives [5] to all.", "Peru gives ", " to all."),
        ("It ended. Peru gives [5] to all. It began.", "Peru gives ", " to all."),
        ("The U.S. gives [5] to the U.S. Embassy. More.", "The U.S. gives ", " to the U.S. Embassy."),
        ("A title\n\n- Peru gives **[5]** to\n  all\n\nNext", "Peru gives ", " to all"),
        ("One item\n  • Peru gives [5]\n  • Chile gives 6", "Peru gives ", ""),
        ("[5]", "", ""),
        ("“Done.” Peru gives [5]; more", "Peru gives ", "; more"),
    ],
)
def test_an_amount_stands_in_its_sentence(text: str, before: str, behind: str) -> None:
    said = words(*marked(text))
    assert (said.before, said.behind) == (before, behind)


def test_a_long_sentence_is_cut_between_words() -> None:
    said = words(*marked(f"Peru {LONG}gives [5] to {LONG}."))
    assert said.before.startswith("… word ")
    assert said.before.endswith("word gives ")
    assert said.behind.startswith(" to word")
    assert said.behind.endswith("word …")


def marked(text: str) -> tuple[str, Figure]:
    """A text, and the figure that stands between its brackets."""
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), Figure(
        start=start, end=end, quote=text[start + 1 : end + 1]
    )
