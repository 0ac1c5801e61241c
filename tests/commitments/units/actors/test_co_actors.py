"""Two who act in one sentence: both are parties of what it promises."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Uganda will train 300 teachers, while Rwanda will build 20 schools.", ("UGA", "RWA")),
        ("en", "Kenya pledged $5 million and Tanzania committed $3 million.", ("KEN", "TZA")),
        ("en", "Peru will plant trees; Chile has restored 300 hectares.", ("PER", "CHL")),
        ("en", "Peru will plant trees, and the Reef Foundation will fund 20 rangers.", ("PER", "Reef Foundation")),
        ("en", "Peru will screen people; in return Chile has agreed to cut fees.", ("PER", "CHL")),
        ("es", "Perú formará a 300 jueces y, a cambio, Chile abrirá dos oficinas.", ("PER", "CHL")),
        ("fr", "Le Pérou formera 300 juges ; en échange, le Chili ouvrira deux bureaux.", ("PER", "CHL")),
        ("es", "Uganda formará a 300 docentes, mientras que Ruanda construirá 20 escuelas.", ("UGA", "RWA")),
        ("es", "Kenia aportará 5 millones de dólares y Tanzania entregará 3 millones.", ("KEN", "TZA")),
        ("es", "Perú plantará árboles; el Gobierno de Chile restauró 300 hectáreas.", ("PER", "CHL")),
        ("pt", "Uganda formará 300 professores, enquanto Ruanda construirá 20 escolas.", ("UGA", "RWA")),
        ("pt", "O Quênia aportará 5 milhões de dólares e a Tanzânia doará 3 milhões.", ("KEN", "TZA")),
        ("fr", "L'Ouganda formera 300 enseignants, tandis que le Rwanda construira 20 écoles.", ("UGA", "RWA")),
        ("fr", "Le Pérou plantera des arbres ; le Chili a restauré 300 hectares.", ("PER", "CHL")),
        ("pt", "O Peru cederá o porto e a cooperativa Atum do Norte pagará as obras.", ("PER", "Atum do Norte")),
        ("es", "Perú cederá el puerto y la empresa Litio Sur pagará las obras.", ("PER", "Litio Sur")),
        ("fr", "Le Pérou cédera le port et la société Litoral paiera les travaux.", ("PER", "Litoral")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("shape", ["{}", "- {}"])
def test_both_are_parties(language: str, sentence: str, parties: tuple[str, ...], shape: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{shape.format(sentence)}", language)
    assert found.parties == parties
    assert found.selector.quote == sentence


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Canada will help Kenya train teachers and Uganda build schools.", "CAN"),
        ("en", "Canada will support Kenya and Uganda will be next.", "CAN"),
        ("en", "Canada will cut fees in return for Peru opening two offices.", "CAN"),
        ("en", "Canada will cut fees, and in return Peru will receive more.", "CAN"),
        ("es", "Canadá cederá el puerto y la empresa que Litio Sur dirige pagará las obras.", "CAN"),
        ("pt", "O Canadá cederá o porto e a cooperativa local pagará as obras.", "CAN"),
        ("en", "Canada will lend $5 million, and Peru will receive $3 million.", "CAN"),
        ("en", "Canada will lend $5 million, and Peru said that this helps.", "CAN"),
        ("en", "Canada will lend $5 million once Peru will build 20 schools.", "CAN"),
        ("en", "The United States will give $5 million, while USAID will add $3 million.", "USA"),
        ("es", "Canadá apoyará a Kenia y Uganda en la formación de 300 docentes.", "CAN"),
        ("es", "Canadá prestará 5 millones de dólares y Perú recibirá 3 millones.", "CAN"),
        ("fr", "Le Canada prêtera 5 millions de dollars et le Pérou recevra 3 millions.", "CAN"),
        ("pt", "O Canadá emprestará 5 milhões de dólares e o Peru receberá 3 milhões.", "CAN"),
    ],
)
def test_who_is_helped_or_only_named_is_none(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {sentence}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        (
            "Norway paid EUR 7 million, and Kenya, which hosted the Summit last year, will give EUR 2 million.",
            2,
        ),
        ("Uganda will train 300 nurses, while Rwanda, who chairs the group, will build 20 schools.", 2),
        ("Uganda will train 300 nurses in Kenya and Rwanda, which has few, for three years.", 1),
    ],
)
def test_what_is_told_of_the_second_between_commas(sentence: str, parties: int) -> None:
    assert [len(each.parties) for each in commitments(f"# Forum\n\n- {sentence}", "en")] == [parties]
