"""What a document is to those it names: told by its opening, its signatories, its articles, and how it speaks."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading

NEWS = {
    "en": "Analysts doubt it. Voters are tired. He said so on Monday. The forecast is bad.",
    "es": "Los analistas lo dudan. Los electores están cansados. Lo dijo el lunes. Es probable que llueva.",
    "pt": "Os analistas duvidam. Os eleitores estão cansados. Ele disse isso ontem. É provável que chova.",
    "fr": "Les analystes en doutent. Les électeurs sont las. C'est ce qu'il a lancé. Il pleuvra sans doute.",
}
PLEDGES = {
    "en": "Chile will open two offices. Peru will train 300 teachers.",
    "es": "Chile abrirá dos oficinas. Perú formará a 300 maestros.",
    "pt": "O Chile abrirá dois escritórios. O Peru formará 300 professores.",
    "fr": "Le Chili ouvrira deux bureaux. Le Pérou formera 300 maîtres.",
}
RELEASES = {
    "en": "PRESS RELEASE",
    "es": "NOTA DE PRENSA",
    "pt": "COMUNICADO DE IMPRENSA",
    "fr": "COMMUNIQUÉ DE PRESSE",
}


@pytest.mark.parametrize("language", NEWS)
def test_news_promises_nothing(language: str) -> None:
    found = reading(f"{NEWS[language]} {PLEDGES[language]}", language)
    assert found.commitments == ()
    (line,) = found.document.warnings
    assert "news, a forecast, a letter or a tale" in line


@pytest.mark.parametrize("language", NEWS)
def test_without_what_others_say_the_same_sentences_do(language: str) -> None:
    found = reading(PLEDGES[language], language)
    assert [each.parties for each in found.commitments] == [("CHL",), ("PER",)]
    assert found.document.warnings == ()


@pytest.mark.parametrize("language", RELEASES)
def test_a_body_s_own_note_may_speak_of_elections_and_rain(language: str) -> None:
    told = NEWS[language].split(". ")[1]
    text = f"{RELEASES[language]}\n\n{told}.\n\n{told}.\n\n{PLEDGES[language]}"
    found = reading(text, language)
    assert [each.parties for each in found.commitments] == [("CHL",), ("PER",)]


def test_a_meeting_of_the_title_is_believed_unless_the_text_is_news_of_it() -> None:
    text = f"# Third Lagos Summit\n\n{PLEDGES['en']}"
    assert len(reading(text).commitments) == 2
    assert reading(f"{text} {NEWS['en']}").commitments == ()


def test_those_who_sign_speak_whatever_they_speak_of() -> None:
    text = f"We, the Heads of State of Chile and Peru, met in Lima. {NEWS['en']} {PLEDGES['en']}"
    assert len(reading(text).commitments) == 2


def test_a_headline_s_party_does_not_make_it_a_document_of_commitments() -> None:
    body = "\n\n".join(["The ship left on Thursday.", "It carries 240 sailors.", "The sea is calm."] * 4)
    assert reading(f"# Chile sends a ship\n\n{body}\n\nPeru will send a crew.").commitments == ()
    assert reading("# Chile sends a ship\n\nLima, 4 May 2024\n\nPeru will send a crew.").commitments != ()


@pytest.mark.parametrize(
    ("language", "article", "law", "force"),
    [
        ("es", "Artículo", "Ley de Aguas", "La presente ley entrará en vigor mañana."),
        ("pt", "Artigo", "Lei das Águas", "Esta lei entra em vigor amanhã."),
        ("fr", "Article", "Loi sur l'eau", "La présente loi entre en vigueur demain."),
    ],
)
def test_laws_in_other_languages(language: str, article: str, law: str, force: str) -> None:
    text = f"# {law}\n\n{article} 1\n\n{PLEDGES[language]}\n\n{article} 2\n\n{force}"
    assert reading(text, language).commitments == ()
    assert len(reading(f"{PLEDGES[language]}\n\n{force}", language).commitments) == 2


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Article 3."),
        ("es", "Artículo 3."),
        ("es", "Art. 3.º"),
        ("pt", "Art. 5.º"),
        ("fr", "Article premier."),
    ],
)
def test_an_article_of_a_law_by_itself(language: str, head: str) -> None:
    assert reading(f"{head} {PLEDGES[language]}", language).commitments == ()
    assert len(reading(f"{RELEASES[language]}\n\n{head} {PLEDGES[language]}", language).commitments) == 2


def test_an_article_of_a_newspaper_is_none() -> None:
    assert len(reading(f"Articles of value are sold there. {PLEDGES['en']}").commitments) == 2


FILLER = "\n\n".join(["The ship left on Thursday.", "It carries 240 sailors.", "The sea is calm."] * 4)


def test_news_of_a_summit_gives_numbers_seldom() -> None:
    vague = "Chile will send its minister. Peru will defend its oil. Belize will sign the text."
    assert reading(f"# Lima Climate Summit: what to watch\n\n{FILLER}\n\n{vague}").commitments == ()
    exact = "Chile will send 40 boats. Peru will train 300 pilots. Belize will plant trees by 2030."
    found = reading(f"# Lima Climate Summit: what came out\n\n{FILLER}\n\n{exact}").commitments
    assert [each.parties for each in found] == [("CHL",), ("PER",), ("BLZ",)]
    listed = "\n".join(f"- {sentence}." for sentence in vague.rstrip(".").split(". "))
    assert len(reading(f"# Lima Climate Summit\n\n{FILLER}\n\n{listed}").commitments) == 3


SPOKEN = {
    "en": (
        "Remarks by the President of Chile at the Ocean Summit",
        "I thank you. My mother sang. You know me.",
    ),
    "es": (
        "Discurso del presidente de Chile en la Cumbre de los Océanos",
        "Yo les hablo. Mi madre me enseñó.",
    ),
    "pt": (
        "Discurso do presidente do Chile na Cúpula dos Oceanos",
        "Minha mãe cantava. Eu me lembro. Você sabe.",
    ),
    "fr": (
        "Discours du président du Chili au Sommet des océans",
        "Je vous remercie. Ma mère chantait. Vous savez.",
    ),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_who_speaks_to_those_who_meet_may_say_i(language: str) -> None:
    title, talk = SPOKEN[language]
    assert len(reading(f"{title}\n\n{talk}\n\n{PLEDGES[language]}", language).commitments) == 2
    mail = title.split(" at ")[0].split(" en la ")[0].split(" na ")[0].split(" au ")[0]
    assert reading(f"{mail}\n\n{talk}\n\n{PLEDGES[language]}", language).commitments == ()


@pytest.mark.parametrize(
    "title",
    [
        "Open letter from the Chair of the Coastal Partnership",
        "Message from the co-chairs",
        "Letter by the Secretariat of the Clean Water Alliance",
    ],
)
def test_a_chair_s_letter_may_be_one(title: str) -> None:
    assert len(reading(f"{title}\n\nDear friends,\n\nI thank you.\n\n{PLEDGES['en']}").commitments) == 2
    assert reading(f"Letter to my son\n\nDear Tom,\n\nI thank you.\n\n{PLEDGES['en']}").commitments == ()


@pytest.mark.parametrize(
    ("language", "article", "accord", "force"),
    [
        (
            "en",
            "Article",
            "Memorandum of Understanding between Chile and Peru",
            "It enters into force today.",
        ),
        ("en", "Article", "Letter of intent of Chile and Peru", "Done at Lima."),
        (
            "es",
            "Artículo",
            "Memorando de entendimiento entre Chile y Perú",
            "El memorando entrará en vigor hoy.",
        ),
        ("pt", "Artigo", "Memorando de entendimento entre Chile e Peru", "O memorando entra em vigor hoje."),
        (
            "fr",
            "Article",
            "Protocole d'accord entre le Chili et le Pérou",
            "Le protocole entrera en vigueur demain.",
        ),
    ],
)
def test_what_two_governments_write_down_in_articles_is_no_law(
    language: str, article: str, accord: str, force: str
) -> None:
    body = f"{article} 1\n\n{PLEDGES[language]}\n\n{article} 2\n\n{force}"
    assert len(reading(f"{accord}\n\n{body}", language).commitments) == 2
    other = accord.replace("Memorandum of Understanding", "Treaty").replace("Letter of intent", "Treaty")
    other = other.replace("Memorando de entendimiento", "Tratado").replace(
        "Memorando de entendimento", "Tratado"
    )
    other = other.replace("Protocole d'accord", "Traité")
    assert reading(f"{other}\n\n{body}", language).commitments == ()


QUOTES = {
    "en": "“I am proud of my country,” the minister said. “You all know me.”",
    "es": "«Mi país cumple», añadió la ministra. «Me siento orgullosa», dijo ella.",
    "pt": "“Meu país cumpre”, disse a ministra. “Eu me orgulho”, disse ela.",
    "fr": "« Je suis fière de mon pays », a-t-elle ajouté. « Vous me connaissez », a-t-elle dit.",
}


@pytest.mark.parametrize("language", QUOTES)
def test_a_body_s_own_note_may_quote_its_minister(language: str) -> None:
    told = f"{QUOTES[language]}\n\n{PLEDGES[language]}"
    assert len(reading(f"{RELEASES[language]}\n\n{told}", language).commitments) == 2


@pytest.mark.parametrize("language", QUOTES)
def test_parties_over_their_promises_may_be_quoted(language: str) -> None:
    names = {"en": ("Chile", "Peru", "Brazil"), "es": ("Chile", "Perú", "Brasil"),
             "pt": ("Chile", "Peru", "Brasil"), "fr": ("Chili", "Pérou", "Brésil")}[language]  # fmt: skip
    acts = {"en": "Will open two offices.", "es": "Abrirá dos oficinas.", "pt": "Abrirá dois escritórios.",
            "fr": "Ouvrira deux bureaux."}[language]  # fmt: skip
    body = "\n\n".join(f"## {name}\n\n{acts} {QUOTES[language]}" for name in names)
    assert [each.parties for each in reading(body, language).commitments] == [("CHL",), ("PER",), ("BRA",)]


@pytest.mark.parametrize("count", [400, 800])
def test_many_quotations_are_told_in_step_with_their_number(count: int) -> None:
    quote = "“We are proud of our country,” the minister said."
    assert len(reading(f"PRESS RELEASE\n\n{' '.join([quote] * count)}\n\n{PLEDGES['en']}").commitments) == 2


@pytest.mark.parametrize(
    ("language", "title", "other", "sentence"),
    [
        ("en", "The donor conference for the Sahel", "The row", '"We will give 3 tents," said the minister of Peru.'),
        ("es", "Una conferencia de donantes", "Una riña", "«Daremos 3 carpas», dijo el ministro del Perú."),
        ("pt", "Uma conferência de doadores", "Uma briga", "«Daremos 3 tendas», disse o ministro do Peru."),
        ("fr", "Réunion des bailleurs", "Une dispute", "« Nous donnerons 3 tentes », a dit le ministre du Pérou."),
    ],
)  # fmt: skip
def test_where_donors_meet_what_they_say_counts(language: str, title: str, other: str, sentence: str) -> None:
    assert len(reading(f"# {title}\n\n{sentence}", language).commitments) == 1
    assert reading(f"# {other}\n\n{sentence}", language).commitments == ()
