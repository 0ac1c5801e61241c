"""Numbers in words behind the elided "of" of French."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Le Mali assurera la formation d'une trentaine d'enseignants.", "une trentaine d'enseignants"),
        (
            "Le Mali assurera la formation d’une quinzaine de fonctionnaires.",
            "une quinzaine de fonctionnaires",
        ),
        ("Le Mali financera l'achat d'une centaine de camions.", "une centaine de camions"),
        ("Le Mali garantira un prêt d'un million d'euros.", "un million d'euros"),
        ("Le Mali financera la formation d'onze juges.", "onze juges"),
    ],
)
def test_it_is_a_figure(sentence: str, quote: str) -> None:
    assert [each.selector.quote for each in only(f"# Forum\n\n- {sentence}", "fr").figures] == [quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le Mali financera la réparation d'un pont et d'une école.",
        "Le Mali rouvrira la ligne d'une part, l'aéroport d'autre part.",
    ],
)
def test_an_article_is_none(sentence: str) -> None:
    assert only(f"# Forum\n\n- {sentence}", "fr").figures == ()
