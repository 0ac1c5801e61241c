"""Bodies of no table that publish a document, in which "we" is they."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, reading

TITLES = PACTS | {"en": "Water Forum: commitments"}


def issuer(language: str, said: str, promise: str) -> tuple[str | None, list[tuple[str, ...]]]:
    found = reading(f"# {TITLES[language]}\n\n{said}\n\n## 1\n\n{promise}", language)
    return found.edition.issuer, [each.parties for each in found.commitments]


@pytest.mark.parametrize(
    ("language", "said", "promise", "body"),
    [
        (
            "en",
            "This register is published by the Clean Rivers Coalition, which has shortened it.",
            "We will train 30 judges.",
            "Clean Rivers Coalition",
        ),
        (
            "en",
            "This list names all promises. It was compiled by the Delta Alliance.",
            "We will train 30 judges.",
            "Delta Alliance",
        ),
        (
            "es",
            "Este registro ha sido elaborado por la Coalición Ríos Limpios.",
            "Publicaremos 12 informes en 2027.",
            "Coalición Ríos Limpios",
        ),
        (
            "fr",
            "Ce recueil est publié par l'Alliance Deltas, qui a abrégé les textes.",
            "Nous publierons 12 rapports en 2027.",
            "Alliance Deltas",
        ),
        (
            "pt",
            "Este registo é publicado pela Aliança Rios Limpos.",
            "Publicaremos 12 relatórios em 2027.",
            "Aliança Rios Limpos",
        ),
    ],
)
def test_the_body_that_publishes_a_document_is_its_we(
    language: str, said: str, promise: str, body: str
) -> None:
    assert issuer(language, said, promise) == (body, [(body,)])


@pytest.mark.parametrize(
    ("language", "said", "promise"),
    [
        (  # another text
            "en",
            "Losses are told by a study. That study was published by the Clean Rivers Coalition.",
            "We will train 30 judges.",
        ),
        ("en", "This register is published by volunteers in Delta.", "We will train 30 judges."),
        ("en", "This register is published by the Government of Freedonia.", "We will train 30 judges."),
        (
            "fr",
            "Les pertes figurent dans un atlas publié par l'Alliance Deltas.",
            "Nous publierons 12 rapports.",
        ),
    ],
)
def test_another_text_or_nobody_by_name_is_not(language: str, said: str, promise: str) -> None:
    assert issuer(language, said, promise)[0] is None
