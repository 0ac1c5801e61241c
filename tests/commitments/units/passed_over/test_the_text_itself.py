"""Sentences about the document itself are no commitments and no details of one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Joint Statement of Chile and Peru",
    "es": "# Comunicado conjunto de Chile y el Perú",
    "pt": "# Comunicado conjunto do Chile e do Peru",
    "fr": "# Communiqué conjoint du Chili et du Pérou",
}
PROMISES = {
    "en": "Chile will train 300 nurses.",
    "es": "Chile formará a 300 enfermeras.",
    "pt": "O Chile formará 300 enfermeiras.",
    "fr": "Le Chili formera 300 infirmières.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "This joint statement was issued by Chile and Peru."),
        ("en", "In that spirit the two Governments have issued this statement."),
        ("en", "The text of this communiqué was adopted by consensus."),
        ("es", "Ambos Gobiernos aprobaron este comunicado."),
        ("pt", "Este comunicado foi adotado por consenso."),
        ("fr", "Les deux gouvernements ont adopté la présente déclaration."),
        ("fr", "Fait à Lima, le 6 octobre 2022, en deux exemplaires."),
    ],
)
def test_what_is_said_of_the_text_belongs_to_no_commitment(language: str, sentence: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{PROMISES[language]} {sentence}", language)
    assert [each.selector.quote for each in found] == [PROMISES[language]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile and Peru will publish this statement in Quechua."),
        ("es", "Chile y el Perú traducirán este comunicado al quechua."),
        ("en", "The two Governments signed this week an agreement on 300 ports."),
    ],
)
def test_what_will_be_done_with_the_text_is_a_commitment(language: str, sentence: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert [each.selector.quote for each in found] == [sentence]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Adopted by the Ministers of Chile and Peru, Lima, 3 October 2022"),
        ("en", "Endorsed by the Governments of Chile and Peru."),
        ("es", "Aprobada por los ministros de Chile y el Perú el 3 de octubre de 2022."),
        ("es", "Suscrito por los Gobiernos de Chile y el Perú."),
        ("pt", "Adotada pelos ministros do Chile e do Peru em 3 de outubro de 2022."),
        ("pt", "Assinado pelos Governos do Chile e do Peru."),
        ("fr", "Adoptée par les ministres du Chili et du Pérou, à Lima, le 3 octobre 2022."),
        ("fr", "Signé par les Gouvernements du Chili et du Pérou."),
    ],
)
def test_who_gave_the_document_to_the_world(language: str, line: str) -> None:
    found = commitments(f"# Lima\n\n{line}\n\n- {PROMISES[language]}\n", language)
    assert [each.selector.quote for each in found] == [PROMISES[language]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A fund of $3 million was approved by Chile and Peru."),
        ("es", "Un fondo de 3 millones de dólares fue aprobado por Chile y el Perú."),
        ("pt", "Um fundo de 3 milhões de dólares foi aprovado pelo Chile e pelo Peru."),
        ("fr", "Un fonds de 3 millions de dollars a été approuvé par le Chili et le Pérou."),
    ],
)
def test_what_else_is_adopted_is_an_act(language: str, sentence: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n- {PROMISES[language]}\n- {sentence}\n", language)
    assert [each.selector.quote for each in found] == [PROMISES[language], sentence]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "**Ministry of the Interior** | Published 18 June 2024"),
        ("en", "Ministry of the Interior | Updated on June 18, 2024"),
        ("es", "**Ministerio del Interior** | Publicado el 18/06/2024"),
        ("pt", "**Ministério da Saúde** | Publicado em 18/06/2024 15h20"),
        ("pt", "Ministério da Saúde | Publicado em 18/06/2024 15h20 | Atualizado em 19/06/2024"),
        ("fr", "Ministère de l'Intérieur | Mis à jour le 18 juin 2024"),
    ],
)
def test_when_the_text_was_put_out_is_no_commitment(language: str, line: str) -> None:
    found = commitments(f"# Lima\n\n{line}\n\n- {PROMISES[language]}\n", language)
    assert [each.selector.quote for each in found] == [PROMISES[language]]


@pytest.mark.parametrize(
    "line", ["**Peru** | Published 20 guidelines.", "**Peru:** Published on 3 May 2024 guidelines on asylum."]
)
def test_what_a_party_published_is_one(line: str) -> None:
    assert len(commitments(f"{TITLES['en']}\n\n- {PROMISES['en']}\n- {line}\n", "en")) == 2
