"""What newspapers, or countries of others, say that a party will do is not its word."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Bloomberg reported that Peru will expel 40 envoys."),
        ("en", "The Harbour Times said Peru will open 12 camps."),
        ("en", "The newspaper Northern Star wrote that Peru will open 12 camps."),
        ("en", "Peru will open 12 camps, Reuters reported."),
        ("en", "Peru will open 12 camps, the Harbour Times said."),
        ("en", "According to the BBC, Peru will open 12 camps."),
        ("en", "According to Reuters, Peru said it will open 12 camps."),
        ("en", "Reuters, the agency, reported that Peru will open 12 camps."),
        ("en", "Chile said Peru will build 30 forts."),
        ("en", "Chile claimed that Peru will build 30 forts."),
        ("es", "La agencia de noticias Andes informó que Chile abrirá 12 campamentos."),
        ("es", "Infobae informó que Chile abrirá 12 campamentos."),
        ("es", "Según La Nación, Chile abrirá 12 campamentos."),
        ("es", "Chile abrirá 12 campamentos, informó EFE."),
        ("es", "El Perú afirmó que Chile construirá 30 fuertes."),
        ("es", "El Perú aseguró que Chile construirá 30 fuertes."),
        ("pt", "A Lusa informou que Angola abrirá 12 campos."),
        ("pt", "O semanário Expresso informou que Angola abrirá 12 campos."),
        ("pt", "Angola abrirá 12 campos, informou a Reuters."),
        ("pt", "Segundo o Público, Angola abrirá 12 campos."),
        ("pt", "O Brasil afirmou que Angola construirá 30 fortes."),
        ("fr", "Le quotidien Le Soleil a indiqué que le Togo ouvrira 12 camps."),
        ("fr", "L'AFP a indiqué que le Togo ouvrira 12 camps."),
        ("fr", "Le Togo ouvrira 12 camps, a indiqué Mediapart."),
        ("fr", "Selon Le Monde, le Togo ouvrira 12 camps."),
        ("fr", "Le Mali a affirmé que le Togo construira 30 forts."),
    ],
)
def test_what_outsiders_tell_is_nobody_s_word(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "Reuters reported that Peru pledged 12 camps.", "PER"),  # its word, whoever tells it
        ("en", "The Minister said Peru will open 12 camps.", "PER"),
        ("en", "Peru said it will open 12 camps.", "PER"),
        ("en", "Peru's minister said Peru will open 12 camps.", "PER"),
        ("en", "Chile said Peru will give 12 ships.", "PER"),  # who gets it may tell it
        ("en", "Chile noted that Peru has pledged 12 ships.", "PER"),
        ("en", "Chile announced that Peru will open 12 camps.", "PER"),
        ("en", "Peru will train 12 reporters of the BBC.", "PER"),
        ("en", "The post will be filled: Peru said it will send 12 nurses.", "PER"),
        ("en", "In an interview with Reuters, Peru said it will build 40 schools.", "PER"),
        ("en", "Reuters reported Peru's decision; Peru will build 40 schools.", "PER"),
        ("es", "El Perú afirmó que abrirá 12 campamentos.", "PER"),
        ("es", "El Perú capacitará a 12 periodistas de Reuters.", "PER"),
        ("es", "El Perú afirmó que Chile financiará 12 campamentos.", "CHL"),
        ("pt", "Angola afirmou que abrirá 12 campos.", "AGO"),
        ("pt", "Angola formará 12 jornalistas da Lusa.", "AGO"),
        ("fr", "Le Togo a affirmé qu'il ouvrira 12 camps.", "TGO"),
        ("fr", "Le Togo a dit à Reuters qu'il ouvrira 12 camps.", "TGO"),
        ("fr", "Le Togo formera 12 journalistes de l'AFP.", "TGO"),
    ],
)
def test_a_party_s_own_word_stays_its_word(language: str, text: str, party: str) -> None:
    assert [each.parties for each in commitments(text, language)] == [(party,)]


def test_others_of_a_country_are_no_deed_of_who_tells_of_them() -> None:
    head = "# Health Forum: final communiqué\n\n"
    told = "Norway said Kenya's smugglers moved 300 people. Peru will train 40 nurses."
    assert [each.parties for each in commitments(head + told, "en")] == [("PER",)]
    own = "Norway said its parliament will plant 300 trees."
    assert [each.parties for each in commitments(head + own, "en")] == [("NOR",)]
