"""What reads like an act and is no commitment: it befalls somebody, others tell it, it is a law, or it is quoted."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading

FRAMES = {"en": "# Commitments", "es": "# Compromisos", "pt": "# Compromissos", "fr": "# Engagements"}


def parties(text: str, language: str) -> list[str]:
    return ["|".join(each.parties) for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile will play Peru on Sunday."),
        ("en", "Chile will grow 2 percent next year."),
        ("en", "Chile will lose 3,000 jobs."),
        ("en", "Chile will suffer a drought."),
        ("es", "Chile crecerá un 2 por ciento."),
        ("es", "Chile enfrentará a Perú el domingo."),
        ("es", "Chile perderá 3.000 empleos."),
        ("pt", "O Chile crescerá 2 por cento."),
        ("pt", "O Chile enfrentará o Peru no domingo."),
        ("pt", "O Chile sofrerá uma seca."),
        ("fr", "Le Chili affrontera le Pérou dimanche."),
        ("fr", "Le Chili jouera dimanche."),
        ("fr", "Le Chili perdra 3 000 emplois."),
        ("en", "Chile will run out of water by 2030."),
        ("en", "Chile will need 2 million more engineers by 2030."),
        ("en", "Chile will have 40 million inhabitants in 2040."),
        ("es", "Chile se verá obligado a cerrar 40 oficinas."),
        ("fr", "Le Chili sera contraint de fermer 40 bureaux."),
        ("es", "Chile necesitará 2 millones de ingenieros más."),
        ("es", "Chile tendrá 40 millones de habitantes en 2040."),
        ("es", "Chile desmintió que vaya a pagar 3 millones de dólares."),
        ("pt", "O Chile precisará de 2 milhões de engenheiros."),
        ("pt", "O Chile terá 40 milhões de habitantes em 2040."),
        ("fr", "Le Chili manquera d'eau en 2030."),
        ("fr", "Le Chili comptera 60 millions d'habitants en 2050."),
        ("fr", "Le Chili connaîtra une croissance de 5 % en 2025."),
    ],
)
def test_what_befalls_a_party_is_no_commitment_whatever_the_document(language: str, text: str) -> None:
    assert parties(text, language) == []
    assert parties(f"{FRAMES[language]}\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile will train 300 teachers to play the flute."),
        ("en", "Chile will help farmers who lose their crops."),
        ("en", "Chile will run 40 clinics."),
        ("en", "Chile will lift out of poverty 20,000 families."),
        ("en", "Chile will deny port access to 40 vessels."),
        ("es", "Chile quedará obligado a construir 40 escuelas."),
        ("en", "Chile will have 40 clinics for the inhabitants of the north by 2030."),
        ("en", "Chile will train 300 farmers who need water."),
        ("es", "Chile tendrá 40 escuelas en 2027."),
        ("es", "Chile ayudará a los obligados a huir."),
        ("fr", "Le Chili aidera ceux qui sont contraints de fuir."),
        ("fr", "Le Chili aidera 4 000 habitants qui manquent d'eau."),
        ("es", "Chile ayudará a quienes pierdan su cosecha."),
        ("pt", "O Chile ajudará quem perder a colheita."),
        ("fr", "Le Chili aidera ceux qui perdront leur récolte."),
    ],
)
def test_another_verb_of_the_sentence_takes_no_promise_away(language: str, text: str) -> None:
    assert parties(text, language) == ["CHL"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile is expected to open two offices."),
        ("en", "Chile will open two offices, analysts say."),
        ("en", "Chile will hold elections in June."),
        ("es", "Chile abrirá dos oficinas, según los analistas."),
        ("es", "Chile celebrará elecciones en junio."),
        ("pt", "O Chile abrirá dois escritórios, dizem analistas."),
        ("pt", "O Chile organizará eleições em junho."),
        ("fr", "Le Chili ouvrira deux bureaux, d'après la presse."),
        ("fr", "Le Chili organisera des élections en juin."),
    ],
)
def test_what_others_tell_is_no_commitment(language: str, text: str) -> None:
    found = reading(text, language)
    assert found.commitments == ()
    (line,) = found.document.warnings
    assert line.startswith("1 sentence in which somebody acts is not read as a commitment")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile will hold a workshop for 300 teachers in June."),
        ("en", "Chile will send 40 observers to the missions that follow elections."),
        ("es", "Chile celebrará un taller para 300 maestros."),
        ("pt", "O Chile organizará uma oficina para 300 professores."),
        ("fr", "Le Chili organisera un atelier pour 300 maîtres."),
    ],
)
def test_what_a_party_says_itself_is_one(language: str, text: str) -> None:
    assert parties(text, language) == ["CHL"]


QUOTED = {
    "en": 'The minister spoke in Lima. He said: "{}" Nobody answered.',
    "es": "El ministro habló en Lima. Dijo: «{}» Nadie respondió.",
    "pt": "O ministro falou em Lima. Disse: «{}» Ninguém respondeu.",
    "fr": "Le ministre a parlé à Lima. Il a dit : « {} » Personne n'a répondu.",
}
PROMISES = {
    "en": "Chile will open two offices.",
    "es": "Chile abrirá dos oficinas.",
    "pt": "O Chile abrirá dois escritórios.",
    "fr": "Le Chili ouvrira deux bureaux.",
}


@pytest.mark.parametrize("language", QUOTED)
def test_what_is_quoted_is_news_of_a_promise(language: str) -> None:
    told = QUOTED[language].format(PROMISES[language])
    assert parties(told, language) == []
    assert parties(f"{FRAMES[language]}\n\n{told}", language) == []
    assert parties(PROMISES[language], language) == ["CHL"]


def test_a_register_may_set_its_entries_in_quotes() -> None:
    text = (
        '# Register of pledges\n\n- "Chile will open two offices by 2025."\n- "Peru will train 300 teachers."'
    )
    assert parties(text, "en") == ["CHL", "PER"]


def test_a_word_set_apart_by_quotes_is_no_quotation() -> None:
    assert parties('Chile will open two "open houses" by 2025 and call them "homes".', "en") == ["CHL"]


LAW = """# Water Act

Article 1

The Ministry of Chile will keep a register.

Article 2

The Government of Chile will publish it once a year.

Article 3

This Act shall enter into force on 1 July 2023.
"""


def test_a_law_promises_nothing_and_the_reading_says_so() -> None:
    found = reading(LAW)
    assert found.commitments == ()
    (line,) = found.document.warnings
    assert line.startswith("2 sentences in which somebody acts are not read as commitments")
    assert "a law, a treaty or a ruling" in line


def test_articles_alone_make_no_law() -> None:
    text = LAW.replace("Water Act", "Water pledges").replace("shall enter into force", "was signed")
    assert parties(text, "en") == ["CHL", "CHL"]


ROWS = "country;year;amount;note\nChile;2020;5;Chile will open a port\nPeru;2021;7;\nPeru;2022;9;Peru has built two"


def test_rows_of_a_table_without_marks_are_no_sentences() -> None:
    assert commitments(ROWS, "en") == ()
    clauses = (
        "Chile will open a port; it will train 300 teachers; it will plant trees; it will build two roads."
    )
    assert parties(clauses, "en") == ["CHL"]


def _long(*sentences: str) -> str:
    """Sentences between as many as make a text no excerpt."""
    filler = ["The river is long.", "Rain fell in May.", "The road runs north.", "The old town sleeps."] * 3
    return "\n\n".join([*filler, *sentences])


def test_a_longer_text_that_hardly_promises_anything_is_ordinary() -> None:
    found = reading(_long("Chile will open a bridge."))
    assert found.commitments == ()
    (line,) = found.document.warnings
    assert line.endswith("not read as a commitment: the text does not say that anybody gives his word by it")
    assert parties(f"# Joint statement\n\n{_long('Chile will open a bridge.')}", "en") == ["CHL"]


def test_a_list_for_several_parties_is_none() -> None:
    items = "- Chile opened two schools.\n- Peru built a road.\n- Belize launched a fund."
    assert parties(_long(items), "en") == ["CHL", "PER", "BLZ"]
    same = "- Chile opened two schools.\n- Chile built a road.\n- Chile launched a fund."
    assert parties(_long(same), "en") == []


def test_words_before_a_colon_that_no_table_knows_are_topics() -> None:
    assert commitments("Home-page: 3 files.\n\nAuthor: 2 people.") == ()
    assert parties("Luxembourg: 3 ships.\n\nBelgium: 2 ships.", "en") == ["LUX", "BEL"]
    text = _long("- Goal: open the file.\n- Plan: close the file.\n- Important: stop the test.")
    assert parties(text, "en") == []


def test_one_tag_by_chance_makes_no_document_of_commitments() -> None:
    items = [f"- Parser: fix line {number}" for number in range(1, 12)]
    assert commitments(_long("\n".join([*items, "- Printer: fix the page (new)"]))) == ()
    tagged = "\n".join(f"- Chile will open office {number}. (new)" for number in range(1, 12))
    assert len(commitments(_long(tagged))) == 11


def test_prose_under_a_party_is_kept_beside_a_long_list() -> None:
    """Few sentences promise in prose where most items do; they are measured by the prose alone."""
    names = (
        "Chile",
        "Peru",
        "Kenya",
        "Ghana",
        "Norway",
        "Japan",
        "Fiji",
        "Chad",
        "Mali",
        "Togo",
        "Cuba",
        "Oman",
    )
    items = "\n".join(f"- {name} will train {number} nurses." for number, name in enumerate(names, 20))
    title, act = (
        "Outcome of the Third Ministerial Meeting on Water",
        "Belize has created a fund of US$4 million.",
    )
    text = f"# {title}\n\n{items}\n\n## Belize\n\n{act}"
    assert commitments(text)[-1].parties == ("BLZ",)


def test_a_survey_that_is_promised_is_no_news() -> None:
    found = commitments("# Outcome of the Ministerial Meeting\n\n- Ecuador will complete the survey in 2027.")
    assert [each.parties for each in found] == [("ECU",)]
