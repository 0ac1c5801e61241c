"""A sentence as a title is a headline, unless what is under it is dated or made known as somebody's own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

BODIES = {
    "en": "Chile will open two offices. Peru will train 300 teachers.",
    "es": "Chile abrirá dos oficinas. Perú formará a 300 maestros.",
    "pt": "O Chile abrirá dois escritórios. O Peru formará 300 professores.",
    "fr": "Le Chili ouvrira deux bureaux. Le Pérou formera 300 maîtres.",
}
HEADLINES = [
    ("en", "Chile will issue a billion in bonds"),
    ("en", "Chile opens offices"),
    ("en", "Economic outlook for the south"),
    ("es", "Chile emitirá 4.000 millones en bonos"),
    ("es", "Perú construye tres líneas de tren"),
    ("es", "Perspectivas económicas"),
    ("pt", "Chile vai vender três portos"),
    ("pt", "Peru constrói três linhas"),
    ("pt", "Previsão para amanhã"),
    ("fr", "Le Chili émettra des titres"),
    ("fr", "Le Pérou construit trois lignes"),
    ("fr", "Prévisions pour demain"),
]
MADE_KNOWN = {
    "en": ("Santiago, 4 May 2024", "The ministry announced today three offices."),
    "es": ("Santiago, 4 de mayo de 2024", "El ministerio anunció hoy tres oficinas."),
    "pt": ("Santiago, 4 de maio de 2024", "O ministério anunciou hoje três escritórios."),
    "fr": ("Santiago, le 4 mai 2024", "Le ministère a annoncé aujourd'hui trois bureaux."),
}


@pytest.mark.parametrize(("language", "title"), HEADLINES)
def test_news_under_a_headline_promises_nothing(language: str, title: str) -> None:
    assert commitments(f"{title}\n\n{BODIES[language]}", language) == ()


@pytest.mark.parametrize(
    ("language", "title"),
    [each for each in HEADLINES if each[1].startswith(("Chile", "Perú", "Peru", "Le "))],
)
def test_what_is_dated_or_made_known_does(language: str, title: str) -> None:
    for line in MADE_KNOWN[language]:
        found = {each.parties for each in commitments(f"{title}\n\n{line}\n\n{BODIES[language]}", language)}
        assert {("CHL",), ("PER",)} <= found


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Water and sanitation"),
        ("en", "2. Chile opens offices"),
        ("es", "Agua y saneamiento"),
        ("pt", "Água e saneamento"),
        ("fr", "Eau et assainissement"),
    ],
)
def test_a_topic_or_the_number_of_a_section_is_no_headline(language: str, title: str) -> None:
    assert len(commitments(f"# {title}\n\n{BODIES[language]}", language)) == 2


def test_a_list_for_several_parties_is_no_news_of_one() -> None:
    items = (
        "- Chile: Will open two offices.\n- Peru: Will train 300 teachers.\n- Brazil: Will plant 90 trees."
    )
    assert len(commitments(f"# Chile opens offices\n\n{items}", "en")) == 3


NOTES = [
    ("en", "Release notes 4.2", "- Chile: Will show prices.\n- Peru: Fixed an error.\n- Brazil: Added two banks."),
    ("es", "Notas de la versión 4.2",
     "- Chile: Mostrará precios.\n- Perú: Corrigió un error.\n- Brasil: Agregó dos bancos."),
    ("fr", "Notes de version 4.2",
     "- Chili : Affichera les prix.\n- Pérou : A corrigé une erreur.\n- Brésil : A ajouté deux banques."),
    ("pt", "Notas da versão 4.2",
     "- Chile: Mostrará preços.\n- Peru: Corrigiu um erro.\n- Brasil: Acrescentou dois bancos."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "items"), NOTES)
def test_a_rubric_tells_whatever_stands_in_its_list(language: str, title: str, items: str) -> None:
    assert commitments(f"# {title}\n\n{items}", language) == ()
    assert commitments(f"# 4.2\n\n{items}", language) != ()


@pytest.mark.parametrize(
    "title", ["Norway 2050: a scenario", "Outlook", "How the tax is paid", "Fixtures for May"]
)
def test_a_rubric_may_stand_behind_a_colon(title: str) -> None:
    assert commitments(f"# {title}\n\n{BODIES['en']}") == ()
    assert len(commitments(f"# Pledges: {title.lower()}\n\n{BODIES['en']}")) == 2


ASKED = {
    "en": "# Driving licences\n\nWhat does it cost?\nChile will charge 40 dollars.\n\nHow long does it take?\n"
    "Chile will answer within 30 days.\n\nWho signs it?\nPeru will accept a licence of Chile until 2030.",
    "es": "# Permisos de conducir\n\n¿Cuánto cuesta?\nChile cobrará 40 dólares.\n\n¿Cuánto tarda?\n"
    "Chile responderá en 30 días.\n\n¿Quién lo firma?\nPerú aceptará el permiso de Chile hasta 2030.",
    "pt": "# Cartas de condução\n\nQuanto custa?\nO Chile cobrará 40 dólares.\n\nQuanto demora?\n"
    "O Chile responderá em 30 dias.\n\nQuem assina?\nO Peru aceitará a carta do Chile até 2030.",
    "fr": "# Cartes de pêche\n\nCombien coûte-t-il ?\nLe Chili prélèvera 40 dollars.\n\nCombien de temps faut-il ?\n"
    "Le Chili répondra sous 30 jours.\n\nQui le signe ?\nLe Pérou acceptera le permis du Chili jusqu'en 2030.",
}


@pytest.mark.parametrize("language", list(ASKED))
def test_questions_and_answers_on_how_things_are_done_promise_nothing(language: str) -> None:
    assert commitments(ASKED[language], language) == ()


def test_questions_under_a_meeting_or_two_of_them_may_promise() -> None:
    assert commitments(ASKED["en"].replace("# Driving licences", "# Commitments"), "en")
    assert commitments("What next?\n\nChile will train 300 teachers in Peru.\n\nAnd then?", "en")


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "How will Chile train 300 teachers?"),
        ("en", "What is the plan?"),
        ("es", "¿Cómo formará Chile a 300 docentes?"),
        ("fr", "Comment le Chili formera-t-il 300 enseignants ?"),
        ("pt", "Como o Chile formará 300 professores?"),
    ],
)
def test_a_question_for_what_a_party_does_is_no_headline(language: str, title: str) -> None:
    assert len(commitments(f"# {title}\n\n{BODIES[language]}", language)) == 2


def test_a_guess_whether_it_will_is_one() -> None:
    assert commitments(f"# Will Chile train 300 teachers?\n\n{BODIES['en']}") == ()


ANSWERED = {
    "en": ("What does it cost?", "How will Chile pay for it?"),
    "es": ("¿Cuánto cuesta?", "¿Cómo lo pagará Chile?"),
    "pt": ("Quanto custa?", "Como o Chile pagará as obras?"),
    "fr": ("Combien coûte-t-il ?", "Comment le Chili financera-t-il le service ?"),
}


@pytest.mark.parametrize(("language", "questions"), ANSWERED.items())
def test_questions_for_what_a_party_does_may_be_answered_by_promises(
    language: str, questions: tuple[str, str]
) -> None:
    assert commitments(ASKED[language].replace(*questions), language)
