"""Which language a text is in."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pledgebook.mentions.language import language_of, says_nothing_in

SPANISH = """El Gobierno de Chile capacitará a 300 docentes antes de 2026 y abrirá dos oficinas en el norte del país, en
colaboración con el ACNUR y la OIM. Los ministros se reunieron en Lima para avanzar en una respuesta a la migración
irregular y al desplazamiento forzado, y reafirmaron su compromiso de crear condiciones para una migración segura,
ordenada, humana y regular en todo el hemisferio, de acuerdo con los tres pilares de la Declaración."""
FRENCH = """Le gouvernement du Chili formera 300 enseignants avant 2026 et ouvrira deux bureaux dans le nord du pays, en
collaboration avec le HCR et l'OIM. Les ministres se sont réunis à Lima pour faire avancer une réponse commune à la
migration irrégulière et au déplacement forcé, et ont réaffirmé leur engagement de créer les conditions d'une migration
sûre, ordonnée, humaine et régulière dans tout l'hémisphère, conformément aux trois piliers de la Déclaration."""
ITEMS = [
    "Chile: Train 300 teachers, open two offices.",
    "Peru: Register 5,000 families by March 2023.",
    "Belize: Donate land for 40 homes.",
    "Canada: Admit 50,000 agricultural workers.",
    "Mexico: Expand labour pathways with UNHCR.",
    "Ecuador: Complete phase 2.",
]


PORTUGUESE = """O Governo do Chile capacitará 300 docentes antes de 2026 e abrirá dois escritórios no norte do país, em
colaboração com o ACNUR e a OIM. Os ministros reuniram-se em Lima para avançar numa resposta à migração irregular e ao
deslocamento forçado, e reafirmaram o seu compromisso de criar condições para uma migração segura, ordenada, humana e
regular em todo o hemisfério, de acordo com os três pilares da Declaração."""
GERMAN = """Die Regierung von Chile wird 300 Lehrkräfte ausbilden und im Norden des Landes zwei Büros eröffnen, in
Zusammenarbeit mit dem UNHCR und der IOM. Die Minister haben sich in Lima getroffen, um eine Antwort auf die irreguläre
Migration zu finden, und haben sich zu einer sicheren und geordneten Migration auf dem ganzen Kontinent bekannt."""
TELLABLE = [
    (SPANISH, "es"), (FRENCH, "fr"), (PORTUGUESE, "pt"), (GERMAN, "de"), (SPANISH * 20, "es"),
    ("España donará 3 millones de euros a los refugiados del norte antes de 2026 y abrirá una oficina.", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), TELLABLE)
def test_another_language_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    ["", "Chile", "El Gobierno de Chile.", "\n".join(ITEMS), "\n".join(ITEMS * 4)],
    ids=["none", "a name", "too short to tell", "a terse list", "a long terse list"],
)
def test_what_cannot_be_told_and_terse_english_are_read_as_english(text: str) -> None:
    assert language_of(text) in (None, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("País Aporte Destino Canadá 20 millones vacunas México 3 millones agua", "es"),
        ("Doador Beneficiário Valor prometido Brasil Timor-Leste 3 milhões de dólares", "pt"),
        ("Bailleur Bénéficiaire Montant France Tchad 12 millions Suisse Mali 5 millions de francs", "fr"),
        ("Donor Recipient Amount Norway Malawi NOK 40 million Sweden Zambia SEK 9 million", "en"),
    ],
)
def test_a_table_tells_it_by_its_terms(text: str, language: str) -> None:
    assert language_of(text) in ({language, None} if language == "en" else {language})


def test_the_sample_is_english(sample: Path) -> None:
    assert language_of(sample.read_text(encoding="utf-8")) == "en"


def test_the_real_documents_are_told_by_their_names(corpus: Path) -> None:
    documents = {path: path.read_text(encoding="utf-8") for path in (corpus / "documents").glob("l*-*")}
    assert len(documents) > 3
    for path, text in documents.items():
        assert language_of(text) == ("es" if ".es." in path.name else "en"), path.name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Perú donará 30 carpas a Chile.", "es"),
        ("México formará a los maestros.", "es"),
        ("O Brasil doará 30 tendas ao Chile.", "pt"),
        ("Moçambique formará 300 professores.", "pt"),
        ("Le Pérou donnera 30 tentes au Chili.", "fr"),
        ("Le Sénégal formera 300 enseignants.", "fr"),
        ("Peru will donate 30 tents to Chile.", "en"),
        ("Chile: Capacitar a 300 docentes. Perú: Registrar a 500 familias.", "es"),
    ],
)
def test_few_words_are_told_by_their_verbs_and_countries(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["Canada: Nova Scotia, 40 homes.", "Chile, Peru, Cuba", "Lima, 3.5.2024"])
def test_names_alone_tell_no_language(text: str) -> None:
    assert language_of(text) in (None, "en")


def others() -> list[tuple[str, str]]:
    """A short text of each language that is told and not read."""
    with Path(__file__).with_name("other_languages.csv").open(encoding="utf-8", newline="") as file:
        return [(row["language"], row["text"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(("language", "text"), others(), ids=[language for language, _text in others()])
def test_a_language_that_is_not_read_is_told(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("Deutschland wird 25 Millionen Euro geben.", True),
        ("- **Italia:** Donerà 5 milioni di euro.", True),
        ("Kenya: 30 new schools in Nairobi", False),  # a country
        ("Northwind plants 30 oaks yearly", False),  # a verb
        ("Lima 2022", False),  # too little to say
    ],
)
def test_a_text_may_say_nothing_in_a_language(text: str, nothing: bool) -> None:
    assert says_nothing_in("en", text) is nothing
