"""A stem that breaks off behind "that" and a party: the items are its acts, whoever tells of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import COMMUNIQUES, commitments


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "The minister also announced that Peru:", "Will open 12 clinics."),
        ("en", "Chile said that Peru:", "Will open 12 clinics."),
        ("es", "La canciller señaló, por último, que el Perú:", "Abrirá 12 postas médicas."),
        ("es", "Chile informó que el Perú:", "Abrirá 12 postas médicas."),
        ("pt", "A ministra anunciou também que o Peru:", "Abrirá 12 postos de saúde."),
        ("fr", "La ministre a annoncé que le Pérou :", "Ouvrira 12 dispensaires."),
    ],
)
def test_it_is_the_party_behind_that(language: str, stem: str, item: str) -> None:
    (found,) = commitments(f"{stem}\n\n- {item}", language)
    assert (found.parties, found.stance) == (("PER",), "pledge")


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "The minister announced that in Latin America:", "Will open 12 clinics."),
        ("es", "La canciller recordó lo que hizo en Perú:", "Abrirá 12 postas médicas."),
        ("pt", "A ministra falou dos projetos que existem com o Peru:", "Abrirá 12 postos de saúde."),
        ("fr", "La ministre a rappelé ce qui se fait avec le Pérou :", "Ouvrira 12 dispensaires."),
    ],
)
def test_a_name_that_does_not_stand_behind_it_is_not(language: str, stem: str, item: str) -> None:
    assert ("PER",) not in [each.parties for each in commitments(f"{stem}\n\n- {item}", language)]


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "Chile asked that Peru:", "open 12 clinics."),
        ("en", "Chile proposed that Peru:", "open 12 clinics."),
        ("en", "Chile recommended that Peru:", "open 12 clinics."),
        ("en", "Chile denied that Peru:", "opened 12 clinics."),
        ("en", "Chile regretted that Peru:", "closed 12 clinics."),
        ("en", "Chile denied reports that Peru:", "opened 12 clinics."),
        ("en", "Chile did not say that Peru:", "opened 12 clinics."),
        ("en", "Chile hoped that Peru would:", "open 12 clinics."),
        ("en", "Chile said it hoped that Peru would:", "open 12 clinics."),
        ("en", "Chile announced its hope that Peru:", "will open 12 clinics."),
        ("en", "Chile asked Peru to:", "open 12 clinics."),
        ("en", "Chile invited the Government of Peru to:", "open 12 clinics."),
        ("es", "Chile pidió que el Perú:", "abra 12 postas médicas."),
        ("es", "Chile espera que el Perú:", "abra 12 postas médicas."),
        ("es", "Chile negó que el Perú:", "abrió 12 postas médicas."),
        ("es", "Chile instó al Perú a:", "abrir 12 postas médicas."),
        ("es", "Chile pidió al Perú:", "abrir 12 postas médicas."),
        ("pt", "O Chile pediu que o Peru:", "abra 12 postos de saúde."),
        ("pt", "O Chile negou que o Peru:", "abriu 12 postos de saúde."),
        ("pt", "O Chile exortou o Peru a:", "abrir 12 postos de saúde."),
        ("fr", "Le Chili a demandé que le Pérou :", "ouvre 12 dispensaires."),
        ("fr", "Le Chili a nié que le Pérou :", "a ouvert 12 dispensaires."),
        ("fr", "Le Chili a demandé au Pérou de :", "ouvrir 12 dispensaires."),
    ],
)
def test_what_is_only_asked_hoped_or_denied_is_nobodys(language: str, stem: str, item: str) -> None:
    title = COMMUNIQUES[language]
    assert commitments(f"# {title}\n\n{stem}\n\n- {item}\n\n- {item}", language) == ()


@pytest.mark.parametrize(
    ("language", "stem", "item", "party"),
    [
        ("en", "The minister told the meeting that Peru:", "opened 12 clinics.", "PER"),
        ("en", "It was agreed that Peru:", "will open 12 clinics.", "PER"),
        ("en", "Chile welcomed that Peru:", "will open 12 clinics.", "PER"),
        ("en", "Chile announced that Peru had agreed to:", "open 12 clinics.", "PER"),
        ("en", "Chile will help Peru to:", "open 12 clinics.", "CHL"),
        ("es", "Se acordó que el Perú:", "abrirá 12 postas médicas.", "PER"),
        ("es", "Chile ayudará al Perú a:", "abrir 12 postas médicas.", "CHL"),
        ("pt", "O Chile apoiará o Peru a:", "abrir 12 postos de saúde.", "CHL"),
        ("fr", "Il a été décidé que le Pérou :", "ouvrira 12 dispensaires.", "PER"),
        ("fr", "Le Chili s'est engagé avec le Pérou à :", "ouvrir 12 dispensaires.", "CHL"),
    ],
)
def test_but_what_is_told_or_done_is_somebodys(language: str, stem: str, item: str, party: str) -> None:
    found = commitments(f"# {COMMUNIQUES[language]}\n\n{stem}\n\n- {item}", language)
    assert [each.parties for each in found] == [(party,)]
