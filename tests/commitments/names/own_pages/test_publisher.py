"""The one body that publishes about itself."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PAGES = {
    "en": "# Safe water: what we promised\n\n*Delta Water Authority · Arklow · Updated 4 March 2026*\n\n",
    "es": "# Nuestros compromisos, dos años después\n\n**Agencia del Agua del Delta (AAD)** · 4 de marzo de 2026\n\n",
    "fr": "# Nos engagements : où en sommes-nous ?\n\nAdministration portuaire de Gaspareau · 4 mars 2026\n\n",
    "pt": "# O que prometemos\n\nCompanhia de Águas do Delta, E.P. (CAD)\nBeira, 4 de Março de 2026\n\n",
}
BODIES = {
    "en": "Delta Water Authority",
    "es": "AAD",
    "fr": "Gaspareau Port Authority",
    "pt": "CAD",
}


def parties(language: str, body: str, page: str | None = None) -> list[tuple[str, ...]]:
    text = (PAGES[language] if page is None else page) + body
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "We have trained 30 divers. Our pumps failed.\n\nWe will train 40 more in 2027."),
        (
            "en",
            "Our Board approved €3 million for wells. The Authority will dig 40 wells by 2027. Our pumps work.",
        ),
        (
            "es",
            "Nuestro Directorio aprobó 3 millones de euros. La Agencia abrirá 40 pozos. Formaremos a 30 buzos.",
        ),
        (
            "fr",
            "Notre conseil d'administration a approuvé 3 M$. Le Port plantera 400 arbres. Nous formerons 30 guides.",
        ),
        (
            "pt",
            "O nosso Conselho de Administração aprovou 3 milhões. A Companhia abrirá 40 furos. Vamos formar 30 guias.",
        ),
    ],
)
def test_we_and_the_body_s_own_nouns_are_who_publishes(language: str, body: str) -> None:
    found = parties(language, body)
    assert found
    assert set(found) == {(BODIES[language],)}


@pytest.mark.parametrize(
    "page",
    [
        "# Promises of the Delta Trust\n\nThe Delta Trust (DTR) is in Arklow. DTR is small; DTR is poor.\n\n",
        "# Our promises\n\nWe are late.\n\n## More\n\n© 2026 Delta Trust (DTR). All rights reserved.\n\n",
    ],
)
def test_title_and_copyright_tell_who_publishes(page: str) -> None:
    head, _, foot = page.partition("## More\n\n")
    text = f"{head}We will train 30 divers. Our divers dived.\n\n{foot}"
    assert parties("en", "", text) == [("DTR",)]


def test_others_on_the_page_keep_their_own_acts() -> None:
    body = "We will dig 40 wells with our staff. We thank all. Norway added $3 million to our fund."
    assert ("NOR",) in parties("en", body)


@pytest.mark.parametrize(
    "page",
    [
        "# Our promises\n\n*Delta Water Authority and Delta Bank · Arklow*\n\n",  # two
        "# Joint statement on our promises\n\n*Delta Water Authority · Arklow*\n\n",  # several sign
        "# Cookies\n\n*Delta Water Authority · Arklow*\n\n",  # no accounts
    ],
)
def test_where_no_one_body_accounts_nobody_is_put_for_we(page: str) -> None:
    body = "We will train 40 divers in 2027. We will tell our readers."
    assert ("Delta Water Authority",) not in parties("en", body, page)


def test_a_city_with_its_name_is_not_the_body_before() -> None:
    found = parties(
        "fr", "Nous payons 30 guides. Le Port plantera 400 arbres. La Ville de Gaspareau versera 3 M$."
    )
    assert found[-1] != ("Gaspareau Port Authority",)
