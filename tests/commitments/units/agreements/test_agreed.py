"""What the clauses of an agreement promise, and what they do not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments
from tests.commitments.units.agreements.agreements import agreement

MINHO, BRAGA, TELAR, BAOBAB = "UMINHO", "Braga", "Telar Foundation", "Baobab Foundation"


def told(language: str, words: str, title: str = "X") -> list[tuple[tuple[str, ...], str | None, str]]:
    found = commitments(agreement(language, (title, words)), language)
    return [(each.parties, each.stance, each.selector.quote) for each in found]


@pytest.mark.parametrize(
    ("language", "words", "party"),
    [
        ("en", "The Trust shall provide a grant of EUR 4 million.", "Corrib Trust"),
        ("en", "The Council leases two halls to the Trust.", "Galway City Council"),
        ("en", "1.1 The Trust, together with UNICEF, undertakes to train 30 nurses.", "Corrib Trust"),
        ("en", "The Council is responsible for the upkeep of the path.", "Galway City Council"),
        ("en", "The rooms shall be cleaned by the Council.", "Galway City Council"),
        ("es", "EL MINISTERIO se obliga a transferir 400 000 euros.", "Ministry of Culture"),
        ("es", "LA FUNDACIÓN cede dos telares al museo.", TELAR),
        ("es", "Corresponde a LA FUNDACIÓN abrir dos talleres.", TELAR),
        ("fr", "La Fondation verse à l'État 3 millions d'euros.", BAOBAB),
        ("fr", "L'État s'engage à affecter 30 agents.", "SEN"),
        ("fr", "À la demande de la commune, la Fondation fournit 12 pompes.", BAOBAB),
        ("pt", "A Segunda Outorgante hospeda o portal até 2027.", MINHO),
        ("pt", "A UMINHO, em articulação com a OMS, forma 40 técnicos.", MINHO),
        ("pt", "O Primeiro Outorgante deve ceder o edifício.", BRAGA),
        ("pt", "Compete ao Primeiro Outorgante ceder o edifício.", BRAGA),
    ],
)
def test_what_a_party_does_by_an_agreement_is_a_promise(language: str, words: str, party: str) -> None:
    quote = words.removeprefix("1.1 ")
    assert told(language, words) == [((party,), "pledge", quote)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Both parties shall meet every six months."),
        ("en", "Each Party shall bear its own costs."),
        ("es", "LAS PARTES conformarán un comité de seis miembros."),
        ("fr", "Chaque Partie désigne un point focal."),
        ("fr", "Les Parties mettent en place un comité de suivi."),
        ("pt", "Os Outorgantes acordam em rever as metas."),
        ("pt", "Cada Outorgante suporta os seus encargos."),
    ],
)
def test_the_parties_are_all(language: str, words: str) -> None:
    assert told(language, words) == [(("*",), "pledge", words)]


@pytest.mark.parametrize(
    ("language", "words", "stance"),
    [
        ("en", "The Trust completed a survey in 2025.", "delivered"),
        ("fr", "La Fondation a déjà versé 2 millions d'euros.", "delivered"),
        ("pt", "A UMINHO já lançou o concurso.", "delivered"),
        ("es", "LA FUNDACIÓN está construyendo dos talleres.", "ongoing"),
    ],
)
def test_what_is_done_is_done(language: str, words: str, stance: str) -> None:
    assert [each[1] for each in told(language, words)] == [stance]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Trust may suspend the grant."),
        ("en", "The Council shall not sell the halls."),
        ("en", "The Bank of Ireland shall keep the account."),
        ("en", "If the Trust is late, the Council shall send a reminder."),
        ("en", "The Trust charges no fees."),
        ("es", "EL MINISTERIO podrá suspender la ayuda."),
        ("es", "EL MINISTERIO es el órgano rector."),
        ("fr", "La Fondation peut faire appel à des tiers."),
        ("fr", "En cas de retard, l'État restitue la somme."),
        ("fr", "Les équipements sont la propriété de l'État."),
        ("pt", "Os municípios podem pedir apoio à UMINHO."),
        ("pt", "A colaboração da UMINHO não lhe confere qualquer preferência."),
        ("pt", "É criada uma comissão de acompanhamento."),
        ("pt", "O presente protocolo define os termos da colaboração."),
    ],
)
def test_what_a_party_may_do_or_is_promises_nothing(language: str, words: str) -> None:
    assert told(language, words) == []


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("en", "Definitions", "The Trust shall provide what follows."),
        ("en", "Term and termination", "The Parties shall review it after two years."),
        ("en", "Liability", "The Council shall indemnify the Trust."),
        ("es", "VIGENCIA", "LAS PARTES evaluarán el convenio."),
        ("es", "SOLUCIÓN DE CONTROVERSIAS", "LAS PARTES se comprometen a resolver sus diferencias."),
        ("fr", "Confidentialité", "Les Parties s'engagent à garder le secret."),
        ("fr", "Règlement des différends", "Les Parties s'efforcent de régler tout différend."),
        ("pt", "Foro", "Os Outorgantes elegem o foro de Braga."),
        ("pt", "Vigência e denúncia", "A UMINHO comunica a denúncia com 90 dias."),
    ],
)
def test_what_ends_an_agreement_promises_nothing(language: str, title: str, words: str) -> None:
    assert told(language, words, title) == []


@pytest.mark.parametrize(
    ("language", "title", "words", "party", "count"),
    [
        (
            "en",
            "Duties",
            "The Trust undertakes to:\n\n(a) recruit two engineers;\n(b) open a path.",
            "Corrib Trust",
            2,
        ),
        (
            "en",
            "Duties",
            "The Council shall:\n\n- staff the halls;\n- waive the fees.",
            "Galway City Council",
            2,
        ),
        (
            "es",
            "COMPROMISOS",
            "Son obligaciones de LA FUNDACIÓN:\n\na) Abrir 6 clubes.\nb) Aportar libros.",
            TELAR,
            2,
        ),
        (
            "fr",
            "Apports",
            "Obligations de la Fondation :\n\n- planter 9 arbres ;\n- une école neuve.",
            BAOBAB,
            2,
        ),
        ("fr", "Engagements de l'État", "- affecter 30 agents ;\n- exonérer le matériel.", "SEN", 2),
        (
            "pt",
            "Obrigações",
            "Compete à Segunda Outorgante:\n\na) Formar 60 técnicos;\n\nb) Avaliar.",
            MINHO,
            2,
        ),
        ("pt", "Direitos", "A UMINHO pode:\n\na) Formar 60 técnicos;\n\nb) Avaliar o projeto.", MINHO, 0),
    ],
)
def test_a_list_of_duties_is_of_whose_they_are(
    language: str, title: str, words: str, party: str, count: int
) -> None:
    found = told(language, words, title)
    assert [each[:2] for each in found] == [((party,), "pledge")] * count


def test_further_sentences_go_on_with_the_party() -> None:
    words = "La Fondation verse 400 000 euros. Le solde est versé en 2027. Elle forme 60 agents."
    assert [quote for _, _, quote in told("fr", words)] == [
        "La Fondation verse 400 000 euros. Le solde est versé en 2027.",
        "Elle forme 60 agents.",
    ]


def test_a_party_that_goes_on_with_it_acts_too() -> None:
    words = "O Primeiro Outorgante elabora um relatório, que a UMINHO publicará no seu sítio."
    assert [parties for parties, _, _ in told("pt", words)] == [(BRAGA, MINHO)]


def test_the_title_of_a_clause_may_stand_before_its_words() -> None:
    text = agreement("es") + (
        "**PRIMERA. OBJETO.** LAS PARTES conformarán un comité.\n\n"
        '**SEGUNDA. COMPROMISOS DE "LA FUNDACIÓN".** "LA FUNDACIÓN" restaurará 80 telares.\n\n'
        "**TERCERA. VIGENCIA.** LA FUNDACIÓN restaurará 80 telares.\n\n"
    )
    assert [each.selector.quote for each in commitments(text, "es")] == [
        '"LA FUNDACIÓN" restaurará 80 telares.'
    ]


def test_signatures_end_the_clauses_and_a_table_may_follow() -> None:
    text = agreement("fr", ("Engagements", "La Fondation forme 60 agents.")) + (
        "Fait à Dakar, le 3 mars 2026\n\nPour la Fondation : elle forme 12 agents\n\n## ANNEXE 1 – Calendrier\n\n"
        "| Action | Responsable | Date |\n|---|---|---|\n| Livraison de 20 lits | la Fondation | 5 mai 2026 |\n\n"
        "## ANNEXE 2 – Tableau récapitulatif\n\n"
        "| Action | Responsable | Date |\n|---|---|---|\n| Formation de 60 agents | la Fondation | 2026 |\n"
    )
    found = commitments(text, "fr")
    assert [each.parties for each in found] == [(BAOBAB,), (BAOBAB,)]
    assert "Livraison" in found[1].selector.quote


def test_a_line_in_capitals_is_a_title_and_may_lack_its_accents() -> None:
    text = agreement("fr") + (
        "ARTICLE 1 : ENGAGEMENTS\n\nLa Fondation forme 60 agents.\n\n1. DUREE\n\nLes Parties évaluent le projet.\n\n"
        "2. APPORTS DE L'ETAT\n\nL'État fournit 9 terrains.\n\nRESPONSABILITE\n\nLa Fondation répare tout dommage.\n\n"
    )
    found = commitments(text, "fr")
    assert [each.selector.quote for each in found] == [
        "La Fondation forme 60 agents.",
        "L'État fournit 9 terrains.",
    ]


def test_paragraphs_with_roman_numbers_are_of_their_stem() -> None:
    words = "A UMINHO deverá:\n\nI - ceder o terreno;\n\nII - licenciar as obras.\n\nO parque fica aberto."
    assert [quote for _, _, quote in told("pt", words)] == ["ceder o terreno;", "licenciar as obras."]
