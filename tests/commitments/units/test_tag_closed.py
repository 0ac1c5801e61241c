"""A paragraph that a status tag closes is one commitment, however many sentences it has."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, listed

NUMBERED = {
    "en": (
        "PROGRESS REPORT\n\nKey: (advancing) follows up an earlier commitment; (new) is reported here first.\n\n"
        "1. RECRUITMENT\n\n"
        "1.1 Kenya checked 300 agencies by 30 June 2025. It struck off 20 of them. The Ministry has tabled a bill and "
        "expects it to be law by March 2026. (advancing)\n\n"
        "1.2 Uganda moved all orders to the new system. Some 4,000 orders were checked. From January 2026 a licence "
        "will cost UGX 50 million. (advancing)\n\n"
        "1.3 Ethiopia has cancelled all fees. Agencies may recover up to ETB 8,500 from others. (new)\n\n"
        "1.4 Chad\n   - has sent six officers to the desk;\n   - will open a centre in Moundou in 2026. (new)\n"
    ),
    "es": (
        "INFORME DE PROGRESO\n\n1. CONTRATACIÓN\n\n"
        "1.1 Kenia inspeccionó 300 agencias. La Autoridad cerró 20 de ellas. El Ministerio presentó un proyecto de "
        "ley y espera aprobarlo en marzo de 2026. (en curso)\n\n"
        "1.2 Uganda trasladó todas las órdenes al nuevo sistema. Revisó 4.000 órdenes. En enero de 2026 la licencia "
        "costará 50 millones de chelines. (en curso)\n\n"
        "1.3 Etiopía ha eliminado las tarifas. Capacitará a 300 funcionarios en 2026. (nuevo)\n\n"
        "1.4 Chad\n   - ha enviado seis oficiales a la oficina;\n   - abrirá un centro en Moundou en 2026. (nuevo)\n"
    ),
    "pt": (
        "RELATÓRIO DE PROGRESSO\n\n1. RECRUTAMENTO\n\n"
        "1.1 O Quénia inspecionou 300 agências. A Autoridade fechou 20 delas. O Ministério apresentou um projeto de "
        "lei e espera aprová-lo em março de 2026. (em curso)\n\n"
        "1.2 Uganda transferiu todas as ordens para o novo sistema. Verificou 4.000 ordens. Em janeiro de 2026 a "
        "licença custará 50 milhões de xelins. (em curso)\n\n"
        "1.3 A Etiópia eliminou as taxas. Formará 300 funcionários em 2026. (novo)\n\n"
        "1.4 Chade\n   - enviou seis oficiais ao gabinete;\n   - abrirá um centro em Moundou em 2026. (novo)\n"
    ),
    "fr": (
        "RAPPORT D'ÉTAPE\n\n1. RECRUTEMENT\n\n"
        "1.1 Le Kenya a contrôlé 300 agences. L'Autorité en a fermé 20. Le Ministère a déposé un projet de loi et "
        "compte l'adopter en mars 2026. (en cours)\n\n"
        "1.2 L'Ouganda a transféré toutes les offres vers le nouveau système. Il a vérifié 4 000 offres. En janvier "
        "2026 la licence coûtera 50 millions de shillings. (en cours)\n\n"
        "1.3 L'Éthiopie a supprimé les frais. Elle formera 300 agents en 2026. (nouveau)\n\n"
        "1.4 Tchad\n   - a envoyé six agents au bureau;\n   - ouvrira un centre à Moundou en 2026. (nouveau)\n"
    ),
}


@pytest.mark.parametrize("language", NUMBERED)
def test_each_paragraph_is_one_up_to_its_tag(language: str) -> None:
    text = NUMBERED[language]
    found = commitments(text, language=language)
    assert [each.parties for each in found] == [("KEN",), ("UGA",), ("ETH",), ("TCD",)]
    assert [each.declared for each in found] == ["advancing", "advancing", "new", "new"]
    assert all(each.selector.quote.endswith(")") for each in found)


@pytest.mark.parametrize("language", NUMBERED)
def test_it_begins_behind_its_number(language: str) -> None:
    quotes = [each.selector.quote for each in commitments(NUMBERED[language], language=language)]
    assert len(quotes) == 4
    assert all(quote[0].isalpha() for quote in quotes)


def test_it_needs_no_number() -> None:
    text = NUMBERED["en"].replace("1.1 ", "").replace("1.2 ", "").replace("1.3 ", "")
    assert len(commitments(text)) == 4


def test_letters_that_the_document_explains_close_it_too() -> None:
    key = "(advancing) follows up an earlier commitment; (new) is reported here first."
    text = NUMBERED["en"].replace(key, "N = new; C = continuing")
    text = text.replace("(advancing)", "(C)").replace("(new)", "(N)")
    assert [each.parties for each in commitments(text)] == [("KEN",), ("UGA",), ("ETH",), ("TCD",)]


def test_each_sentence_with_its_own_tag_is_by_itself() -> None:
    paragraph = "Kenya will train 300 teachers. (new) Uganda will build 40 schools. (new)\n\n"
    assert [each.parties for each in commitments(paragraph * 3)] == [("KEN",), ("UGA",)] * 3


def test_one_paragraph_that_ends_so_is_prose() -> None:
    text = "Kenya will train 300 teachers by 2026. Uganda will build 40 schools in Gulu. (new)"
    assert [each.parties for each in commitments(text)] == [("KEN",), ("UGA",)]


SEVERAL = {
    "en": (
        "Kenya will train 300 teachers.",
        "Uganda will build 40 schools.",
        "Kenya has trained 20.",
        "(new)",
    ),
    "es": (
        "Kenia formará 300 maestros.",
        "Uganda construirá 40 escuelas.",
        "Kenia ha formado a 20.",
        "(nuevo)",
    ),
    "pt": (
        "O Quénia formará 300 professores.",
        "Uganda construirá 40 escolas.",
        "O Quénia já formou 20.",
        "(novo)",
    ),
    "fr": (
        "Le Kenya formera 300 maîtres.",
        "L'Ouganda bâtira 40 écoles.",
        "Le Kenya en a formé 20.",
        "(nouveau)",
    ),
}


@pytest.mark.parametrize("language", SEVERAL)
def test_one_in_which_several_act_shows_the_custom_and_is_no_one_s(language: str) -> None:
    kenya, uganda, more, tag = SEVERAL[language]
    closed = f"{kenya} {more} {tag}"
    two = f"{closed}\n\n" * 2
    found = commitments(f"{two}{kenya} {uganda} {tag}", language)
    assert [each.selector.quote for each in found][:2] == [closed] * 2
    assert [each.parties for each in found][2:] == [("KEN",), ("UGA",)]
    assert closed not in [each.selector.quote for each in commitments(two, language)]


def test_items_under_a_party_that_are_sentences_stay_apart() -> None:
    items = "1.4 Chad\n   - Has sent six officers to the desk.\n   - Will open a centre in Moundou in 2026. (new)\n"
    text = NUMBERED["en"].split("1.4 Chad")[0] + items
    assert len(commitments(text)) == 5
    assert [each.parties for each in commitments(text)][3:] == [("TCD",), ("TCD",)]


def test_a_verb_of_a_tagged_item_is_no_name() -> None:
    nurses = "Chad will train 300 nurses. (new)"
    for verb, parties in (("Will", ()), ("Moody will", ("Moody",))):
        items = listed(f"{verb} open a centre in Moundou in 2026. (new)", nurses)
        assert [each.parties for each in commitments(items)] == [parties, ("TCD",)]
