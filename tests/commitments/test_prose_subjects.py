"""Sentences of running text whose subject is a word for parties, or none at all, in four languages."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Joint Statement of Chile and Peru",
    "es": "# Declaración conjunta de Chile y Perú",
    "pt": "# Declaração conjunta do Chile e do Peru",
    "fr": "# Déclaration conjointe du Chili et du Pérou",
}
BOTH = ("CHL", "PER")


@pytest.mark.parametrize(
    ("language", "sentence", "stance"),
    [
        ("en", "The two Ministers signed a memorandum on visas.", "delivered"),
        ("en", "The two Presidents opened a bridge at Tacna.", "delivered"),
        ("en", "Both Governments continue the programme for small grids.", "ongoing"),
        ("es", "Los dos ministros firmaron un memorando sobre visados.", "delivered"),
        ("es", "Ambos presidentes inauguraron un puente en Tacna.", "delivered"),
        ("es", "Las Partes han conformado un comité técnico.", "delivered"),
        ("es", "Los dos Gobiernos crearon una Comisión de Límites.", "delivered"),
        ("pt", "Os dois ministros assinaram um memorando sobre vistos.", "delivered"),
        ("pt", "As duas partes criaram um fundo de 3 milhões de euros.", "delivered"),
        ("fr", "En matière de sécurité, les deux ministres ont signé un mémorandum.", "delivered"),
        ("fr", "Les deux pays ont ouvert un bureau à Tacna.", "delivered"),
        ("fr", "Les deux gouvernements poursuivent le programme de réseaux.", "ongoing"),
    ],
)
def test_what_two_named_governments_have_done_is_an_act_of_both(
    language: str, sentence: str, stance: str
) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert (found.parties, found.stance) == (BOTH, stance)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The two leaders toured the port of Callao."),
        ("en", "The two Presidents laid a wreath at the monument."),
        ("en", "Both sides reviewed the state of their relations."),
        ("en", "The two sides established diplomatic relations in 1960."),
        ("en", "Both sides signed the present statement."),
        ("en", "The two countries share a long border."),
        ("es", "Ambos mandatarios depositaron una ofrenda floral."),
        ("es", "Los dos ministros sostuvieron una reunión de trabajo."),
        ("es", "Las Partes establecieron relaciones diplomáticas en 1960."),
        ("es", "Los dos países han mantenido un diálogo fluido."),
        ("es", "Ambas partes hicieron un balance de los avances."),
        ("pt", "Os dois presidentes depositaram uma coroa de flores."),
        ("pt", "Os dois ministros mantiveram uma reunião de trabalho."),
        ("pt", "Os dois países estabeleceram relações diplomáticas em 1975."),
        ("fr", "Les deux présidents ont déposé une gerbe au monument."),
        ("fr", "Les deux délégations ont procédé à un large tour d'horizon."),
        ("fr", "Les deux pays ont établi des relations diplomatiques en 1960."),
        ("fr", "Les deux parties ont mis l'accent sur le commerce."),
    ],
)
def test_what_two_governments_say_and_visit_is_none(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Both sides will plant trees.", "The work will be done by 2027."),
        ("es", "Ambas partes plantarán árboles.", "El programa llegará a 300 aldeas."),
        ("pt", "As duas partes plantarão árvores.", "O programa chegará a 300 aldeias."),
        ("fr", "Les deux parties planteront des arbres.", "Le programme touchera 300 villages."),
    ],
)
def test_what_is_said_of_it_is_a_detail(language: str, first: str, second: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{first} {second}", language)
    assert found.selector.quote == f"{first} {second}"


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("es", "Chile abrirá dos puertos.", "El subsecretario peruano reconoció ese esfuerzo."),
        ("es", "Chile abrirá dos puertos.", "La delegación agradeció las atenciones recibidas."),
        ("pt", "O Chile abrirá dois portos.", "A ministra agradeceu a hospitalidade."),
        ("fr", "Le Chili ouvrira deux ports.", "La ministre a remercié les autorités de leur accueil."),
    ],
)
def test_what_an_office_says_is_no_detail_of_the_act_before(language: str, first: str, second: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{first} {second}", language)
    assert found.selector.quote == first


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "3\\. We will plant trees. Each will be watered."),
        ("es", "3\\. Nos comprometemos a plantar árboles."),
        ("pt", "3\\. Comprometemo-nos a plantar árvores."),
        ("fr", "3\\. Nous planterons des arbres."),
    ],
)
def test_the_number_of_a_paragraph_is_no_part_of_its_sentence(language: str, text: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{text}", language)
    assert found.selector.quote == text.removeprefix("3\\. ")


@pytest.mark.parametrize(
    ("language", "label", "sentence"),
    [
        ("en", "GUYANA AND SURINAME (joint commitment)", "Both countries will make six inspections."),
        ("es", "GUYANA Y SURINAME (compromiso conjunto)", "Ambos países realizarán seis inspecciones."),
        ("pt", "Guiana e Suriname", "Os dois países farão seis inspeções."),
        ("fr", "**Guyana et Suriname**", "Les deux pays mèneront six inspections."),
    ],
)
def test_both_are_the_two_that_stand_over_the_sentence(language: str, label: str, sentence: str) -> None:
    (found,) = commitments(f"# Annex\n\n{label}\n\n{sentence}", language)
    assert found.parties == ("GUY", "SUR")


@pytest.mark.parametrize(
    ("language", "label", "sentence"),
    [
        ("en", "Ecuador", "It will train 300 teachers."),
        (
            "es",
            "Ecuador",
            "El país hace saber que, una vez aprobado el presupuesto, contratará a 120 inspectores.",
        ),
        ("pt", "Equador", "O país formará 300 professores."),
        ("fr", "Équateur", "Le pays formera 300 enseignants."),
    ],
)
def test_the_country_is_the_one_that_stands_over_the_sentence(
    language: str, label: str, sentence: str
) -> None:
    (found,) = commitments(f"# Annex\n\n## {label}\n\n{sentence}", language)
    assert found.parties == ("ECU",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Por intermedio de la ABC, formará a 300 maestros."),
        ("es", "Con fondos propios y de la Unión Europea, abrirá dos escuelas."),
        ("pt", "Por intermédio da ABC, formará 300 professores."),
        ("pt", "Até 2030, abrirá duas escolas."),
        ("fr", "Avec l'appui du PNUD, formera 300 enseignants."),
    ],
)
def test_how_it_is_done_may_stand_before_the_verb_under_a_party(language: str, sentence: str) -> None:
    (found,) = commitments(f"# Annex\n\n## Angola\n\n{sentence}", language)
    assert found.parties == ("AGO",)


def test_a_programme_under_a_party_is_no_party_of_its_own() -> None:
    text = (
        "## Colombia\n\nFormará a 300 maestros. El programa, que cuenta con el apoyo de Suecia, irá al norte."
    )
    (found,) = commitments(text, "es")
    assert found.parties == ("COL",)
    assert found.selector.quote.endswith("norte.")


def test_words_that_only_lead_to_a_list_are_no_act_of_a_heading() -> None:
    assert commitments("# Communiqué of the Ministers\n\nhave agreed as follows:\n\n1. We thank Peru.") == ()


FORECASTS = [
    ("en", "# Communiqué", "It is expected that Chile will open three ports."),
    ("en", "# Communiqué", "By then, it is hoped that Peru and Chile will open three ports."),
    ("es", "# Comunicado", "Se prevé que Chile abrirá tres puertos."),
    ("es", "# Comunicado", "Se espera que los países participantes abrirán tres puertos."),
    ("es", "# Comunicado", "Para 2030, se estima que Chile habrá abierto tres puertos."),
    ("pt", "# Comunicado", "Prevê-se que o Chile abrirá três portos."),
    ("fr", "# Communiqué", "Il est probable que le Chili ouvrira trois ports."),
]


@pytest.mark.parametrize(("language", "title", "sentence"), FORECASTS)
def test_what_others_expect_of_a_party_is_no_promise(language: str, title: str, sentence: str) -> None:
    assert commitments(f"{title}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        (
            "en",
            "# Communiqué\n\nIssued by the Government of Chile",
            "It is expected that Chile will open three ports.",
        ),
        ("es", "# Declaración conjunta de Chile y Perú", "Se prevé que Chile abrirá tres puertos."),
        ("pt", "# Declaração conjunta do Chile e do Peru", "Prevê-se que o Chile abrirá três portos."),
        ("es", "# Comunicado", "Chile prevé abrir tres puertos."),
        ("en", "# Communiqué", "Chile expects that it will open three ports, and will open two more."),
        ("fr", "# Communiqué", "Le Chili prévoit d'ouvrir trois ports."),
    ],
)
def test_what_a_party_expects_of_itself_is_one(language: str, title: str, sentence: str) -> None:
    (found,) = commitments(f"{title}\n\n{sentence}", language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Together we will mobilise $480 million by 2030."),
        ("en", "Jointly we will train 300 nurses."),
        ("en", "Collectively, we will plant 40 forests."),
        ("es", "Juntos movilizaremos 480 millones de dólares."),
        ("pt", "Juntos mobilizaremos 480 milhões de dólares."),
        ("fr", "Ensemble, nous mobiliserons 480 millions de dollars."),
    ],
)
def test_we_together_are_those_who_speak(language: str, sentence: str) -> None:
    title = {"en": "Ocean Pact", "es": "Pacto del Agua", "pt": "Pacto da Água", "fr": "Pacte de l'Eau"}
    (found,) = commitments(f"# {title[language]}\n\n{sentence}", language)
    assert found.parties == ("*",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "En ella adquirimos 6,4 millones de dosis."),
        ("es", "Con ese fondo construimos 40 escuelas."),
        ("es", "En 2021 capacitamos a 300 parteras."),
        ("pt", "Nela adquirimos 6,4 milhões de doses."),
        ("pt", "Com esse fundo construímos 40 escolas."),
        ("fr", "Avec ce fonds nous avons construit 40 écoles."),
    ],
)
def test_those_who_speak_say_what_they_did_behind_an_opening(language: str, sentence: str) -> None:
    opening = {
        "es": "Nosotros, los ministros de Chile y Perú, nos reunimos en Lima.",
        "pt": "Nós, os ministros do Chile e do Peru, reunimo-nos em Lima.",
        "fr": "Nous, ministres du Chili et du Pérou, nous sommes réunis à Lima.",
    }
    title = {"es": "Foro Andino", "pt": "Fórum Andino", "fr": "Forum andin"}[language]
    (found,) = commitments(f"# {title}\n\n{opening[language]}\n\n{sentence}", language)
    assert found.stance != "pledge"
    assert found.selector.quote == sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "En los últimos extremos 40 ramos."),
        ("es", "En ella lamentamos 300 muertes."),
        ("pt", "Nela lamentamos 300 mortes."),
    ],
)
def test_nouns_and_thoughts_behind_an_opening_are_no_acts(language: str, sentence: str) -> None:
    assert commitments(f"# Foro Andino\n\nNosotros nos reunimos en Lima.\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Senegal has trained 640 electricians.", "It will open three centres."),
        ("en", "Senegal is planting 300 trees.", "It will also build a school."),
        ("fr", "Depuis 2022, le Sénégal a formé 640 électriciens, soit 30 %.", "Il ouvrira trois centres."),
        ("fr", "Le Togo a construit 40 écoles.", "Il recrutera des maîtres."),
        ("es", "Senegal ha formado a 640 electricistas.", "Abrirá tres centros."),
        ("pt", "O Senegal formou 640 eletricistas.", "Ele abrirá três centros."),
    ],
)
def test_behind_several_things_it_is_the_party(language: str, first: str, second: str) -> None:
    found = commitments(f"# 2022\n\n{first} {second}", language)
    assert [each.selector.quote for each in found] == [first, second]
    assert found[1].parties == found[0].parties
    assert found[1].stance == "pledge"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senegal has built 1 school. It will open in May."),
        ("en", "Senegal has opened a school for 300 pupils. It will train nurses."),
        ("fr", "Le Togo a construit un centre de 40 lits. Il accueillera des mères."),
        ("fr", "Le Togo construira 40 écoles. Il coûtera 3 millions d'euros."),
        ("pt", "O Togo construiu um centro. Ele receberá 40 mães."),
    ],
)
def test_behind_one_thing_it_may_be_that(language: str, text: str) -> None:
    assert len(commitments(f"# 2022\n\n{text}", language)) == 1


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Le secrétariat remercie l'UEMOA et l'équipe de la Togolaise des Eaux.", []),
        ("Les délégations ont salué le Mali et l'aide de la FAO.", []),
        ("Le Mali et le Niger l'étendront à dix villes.", [("MLI", "NER")]),
    ],
)
def test_an_article_before_a_noun_is_no_pronoun_before_a_verb(
    sentence: str, parties: list[tuple[str, ...]]
) -> None:
    text = f"Communiqué conjoint\n\nDakar, le 7 mai 2026\n\n{sentence}\n\nLe Togo formera 20 juges."
    assert [each.parties for each in commitments(text, "fr")] == [*parties, ("TGO",)]
