"""Two who act by one verb, of whom a table knows one or none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Sommet de l'Eau"}


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Ocean Conservancy and Angola Cables have removed 860 nets.", ("Ocean Conservancy", "Angola Cables")),
        ("en", "Blue Post and the Bank of the Philippine Islands (BPI) intend to cut the cost.", ("Blue Post", "BPI")),
        ("en", "Blue Sail and Northwind Energy will train 300 sailors.", ("Blue Sail", "Northwind Energy")),
        ("en", "Western Union and Harbour Light will train 300 clerks.", ("Western Union", "Harbour Light")),
        ("en", "Kenya and the FAO Investment Centre will plant 30 trees.", ("KEN", "FAO Investment Centre")),
        ("en", "The World Bank and the IFC Venture Fund will lend $3 million.", ("World Bank", "IFC Venture Fund")),
        ("es", "Banco Norte y Western Union formarán a 300 cajeros.", ("Banco Norte", "Western Union")),
        ("es", "Acero Norte y Pinturas Aurora donarán US$ 300 mil.", ("Acero Norte", "Pinturas Aurora")),
        ("pt", "Banco Norte e Western Union formarão 300 caixas.", ("Banco Norte", "Western Union")),
        ("pt", "Aço Norte e Tintas Aurora doarão R$ 300 mil.", ("Aço Norte", "Tintas Aurora")),
        ("fr", "Attijariwafa Bank et Western Union formeront 300 agents.", ("Attijariwafa Bank", "Western Union")),
        ("fr", "Plan International et la Fondation Orange donneront 9 €.", ("Plan International", "Orange Foundation")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("shape", ["{}", "- {}"])
def test_both_names_before_a_verb_act(
    language: str, sentence: str, parties: tuple[str, ...], shape: str
) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{shape.format(sentence)}", language)
    assert found.parties == parties


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Real Madrid and Harbour City will play 3 matches."),
        ("en", "Climate Finance and Green Hydrogen will provide 300 jobs."),
        ("en", "Blue Sail and Harbour Light said that 300 ships had left."),
        ("es", "Salud Pública y Medio Ambiente destinarán 300 euros."),
        ("pt", "Saúde Pública e Meio Ambiente destinarão 300 euros."),
        ("fr", "Santé Publique et Action Sociale donneront 300 euros."),
    ],
)
def test_topics_and_those_who_do_not_promise_are_none(language: str, sentence: str) -> None:
    assert commitments(f"# {TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Together with Blue Sail and Harbour Light, Kenya will train 300 sailors."),
        ("en", "Alongside Blue Sail and UNHCR, Kenya will train 300 sailors."),
        ("en", "Energy and Kenya will train 300 sailors."),
        ("es", "Junto con Mar Vivo y Pinturas Aurora, Kenia formará a 300 marineros."),
        ("fr", "Avec Mer Vive et Voiles Aurore, le Kenya formera 300 marins."),
    ],
)
def test_who_helps_is_no_party(language: str, sentence: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("KEN",)


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "The Ford Foundation and Zorvex will train 300 nurses.", ("Ford Foundation", "Zorvex")),
        (
            "en",
            "Zorvex and the Rockefeller Foundation, together, pledged US$ 12 million.",
            ("Zorvex", "Rockefeller Foundation"),
        ),
        ("fr", "Nestlé et Zorvex prévoient de lancer ensemble un étiquetage.", ("Nestlé", "Zorvex")),
        ("es", "UNICEF y Zorvex formarán a 300 jóvenes.", ("UNICEF", "Zorvex")),
    ],
)
def test_one_word_beside_a_party_of_the_tables_may_be_a_name(
    language: str, sentence: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{sentence}", language)
    assert found.parties == parties


@pytest.mark.parametrize(
    "sentence", ["UNICEF and Growth will rise.", "Growth and Jobs will create 300 places."]
)
def test_a_topic_beside_a_party_is_no_name(sentence: str) -> None:
    assert commitments(f"# {TITLES['en']}\n\n{sentence}", "en") == ()


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The state of Acre will protect 300 hectares.", "Acre"),
        ("en", "The Governor of Acre pledged to open 4 clinics.", "Acre"),
        ("es", "El Gobernador de Antioquia se comprometió a abrir 4 clínicas.", "Antioquia"),
        ("pt", "O estado do Acre protegerá 40 mil hectares.", "Acre"),
        ("fr", "Le gouverneur de Kayes s'est engagé à ouvrir 4 cliniques.", "Kayes"),
        ("en", "The state of affairs will improve 300 lives.", ""),
        ("fr", "La région de Thiès recevra 40 pompes.", ""),
    ],
)
def test_parts_of_a_country_and_who_governs_them(language: str, sentence: str, party: str) -> None:
    found = [each.parties for each in commitments(f"# {TITLES[language]}\n\n{sentence}", language)]
    assert found == ([(party,)] if party else [])


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "Visa and Mastercard will train 300 clerks.", ("Visa", "Mastercard")),
        ("en", "Gap, Mastercard and Maersk will train 300 clerks.", ("Gap", "Mastercard", "Maersk")),
        ("en", "Shell and Microsoft have trained 300 clerks.", ("Shell", "Microsoft")),
        ("es", "Visa y Mastercard formarán a 300 cajeros.", ("Visa", "Mastercard")),
        ("es", "Mastercard y Vale formarán a 300 cajeros.", ("Mastercard", "Vale")),
        ("pt", "Visa e Mastercard formarão 300 caixas.", ("Visa", "Mastercard")),
        ("fr", "Visa et Mastercard formeront 300 agents.", ("Visa", "Mastercard")),
        ("fr", "Orange et Microsoft formeront 300 agents.", ("Orange", "Microsoft")),
    ],
)
@pytest.mark.parametrize("shape", ["{}", "- {}"])
def test_a_word_for_a_thing_is_a_name_beside_a_firm(
    language: str, sentence: str, parties: tuple[str, ...], shape: str
) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{shape.format(sentence)}", language)
    assert found.parties == parties


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Governments and Mastercard will train 300 clerks.", "Mastercard"),
        ("en", "Visa and UNHCR will train 300 clerks.", "UNHCR"),
        ("es", "El Gobierno y Mastercard formarán a 300 cajeros.", "Mastercard"),
        ("pt", "O Governo e Mastercard formarão 300 caixas.", "Mastercard"),
        ("fr", "Le Gouvernement et Mastercard formeront 300 agents.", "Mastercard"),
    ],
)
def test_other_words_beside_one_are_none(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {sentence}", language)
    assert found.parties == (party,)
