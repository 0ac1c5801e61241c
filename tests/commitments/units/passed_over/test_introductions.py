"""A promise in prose counts beside any number of items; what sums them up or says that they follow does not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.commitments.texts import commitments

COUNTS = (0, 1, 2, 3, 10)


@dataclass(frozen=True)
class Communique:
    """A title, sentences that promise something, and an item for each of many trees."""

    title: str
    prose: tuple[str, ...]
    item: str


COMMUNIQUES = {
    "en": Communique(
        "# Communiqué of the Ministers of Energy",
        (
            "We commit to train 300 teachers by 2030.",
            "We will open two schools in the north.",
            "Chile will build a port with its own means.",
            "The ministers agreed to form a committee.",
            "Togo has opened three clinics.",
        ),
        "- Peru will plant {} trees.",
    ),
    "es": Communique(
        "# Comunicado de los ministros de Energía",
        (
            "Nos comprometemos a formar a 300 maestros antes de 2030.",
            "Abriremos dos escuelas en el norte.",
            "Chile construirá un puerto con sus propios medios.",
            "Los ministros acordaron crear un comité.",
            "Togo ha abierto tres clínicas.",
        ),
        "- Perú plantará {} árboles.",
    ),
    "pt": Communique(
        "# Comunicado dos ministros da Energia",
        (
            "Comprometemo-nos a formar 300 professores até 2030.",
            "Abriremos duas escolas no norte.",
            "O Chile construirá um porto com meios próprios.",
            "Os ministros decidiram criar um comité.",
            "O Togo abriu três clínicas.",
        ),
        "- O Peru plantará {} árvores.",
    ),
    "fr": Communique(
        "# Communiqué des ministres de l'Énergie",
        (
            "Nous nous engageons à former 300 enseignants d'ici à 2030.",
            "Nous ouvrirons deux écoles dans le nord.",
            "Le Chili construira un port par ses propres moyens.",
            "Les ministres ont décidé de créer un comité.",
            "Le Togo a ouvert trois cliniques.",
        ),
        "- Le Pérou plantera {} arbres.",
    ),
}
PLACES = ("before", "after", "between", "under headings")


def written(document: Communique, place: str, count: int) -> str:
    items = "\n".join(document.item.format(100 + number) for number in range(count))
    half = len(document.prose) // 2
    first, last = "\n\n".join(document.prose[:half]), " ".join(document.prose[half:])
    parts = {
        "before": (first, last, items),
        "after": (items, first, last),
        "between": (first, items, last),
        "under headings": ("## A", first, items, "## B", last),
    }
    return "\n\n".join(part for part in (document.title, *parts[place]) if part)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", list(COMMUNIQUES))
def test_promises_in_prose_do_not_depend_on_the_number_of_items(
    language: str, place: str, count: int
) -> None:
    document = COMMUNIQUES[language]
    quotes = [each.selector.quote for each in commitments(written(document, place, count), language)]
    assert [quote for quote in quotes if quote in document.prose] == list(document.prose)
    assert len(quotes) == len(document.prose) + count


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(
    "shape", ["| Peru | Plant {} trees. |", "**Peru:** Will plant {} trees.\n", "{}. Peru will plant trees."]
)
def test_nor_on_that_of_rows_labels_and_numbered_items(shape: str, count: int) -> None:
    document = COMMUNIQUES["en"]
    rows = [shape.format(number + 1) for number in range(count)]
    head = ["| Country | Commitment |", "|---|---|"] if shape[0] == "|" and rows else []
    text = "\n\n".join([document.title, *document.prose[:3], "\n".join([*head, *rows]), *document.prose[3:]])
    quotes = [each.selector.quote for each in commitments(text)]
    assert [quote for quote in quotes if quote in document.prose] == list(document.prose)
    assert len(quotes) == len(document.prose) + count


ITEMS = {
    "en": "- Peru will give $30 million for schools.\n- Chile will give $20 million for ports.",
    "es": "- Perú dará 30 millones de dólares para escuelas.\n- Chile dará 20 millones de dólares para puertos.",
    "pt": "- O Peru dará 30 milhões de dólares para escolas.\n- O Chile dará 20 milhões de dólares para portos.",
    "fr": "- Le Pérou donnera 30 millions de dollars aux écoles.\n"
    "- Le Chili donnera 20 millions de dollars aux ports.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Peru and Chile have announced $50 million this month."),
        ("en", "Peru announced that it would give $30 million this year."),
        ("en", "In this meeting Peru and Chile announced bold new commitments."),
        ("en", "The two pledges made by Peru and by Chile add up to $50 million."),
        ("en", "Chile, Peru and Togo announced 2 new commitments worth $70 million today."),
        ("es", "Perú, Chile y Togo anunciaron 2 nuevos compromisos por 70 millones de dólares."),
        ("pt", "O Peru, o Chile e o Togo anunciaram 2 novos compromissos de 70 milhões de dólares."),
        ("fr", "Le Pérou, le Chili et le Togo ont annoncé 2 nouveaux engagements de 70 millions de dollars."),
        ("en", "Peru has received the following commitments from its partners."),
        ("es", "Perú y Chile anunciaron 50 millones de dólares este mes."),
        ("es", "Chile anunció que dará 20 millones de dólares este año."),
        ("es", "El Gobierno de Perú registró 2 compromisos: uno nuevo y uno que continúa."),
        ("es", "La presidencia de Chile recibió las fichas de compromiso que se transcriben."),
        ("pt", "O Peru e o Chile anunciaram 50 milhões de dólares este mês."),
        ("pt", "O Chile anunciou que dará 20 milhões de dólares este ano."),
        ("pt", "O Governo do Peru registou 2 compromissos: um novo e um que continua."),
        ("fr", "Le Pérou et le Chili ont annoncé 50 millions de dollars ce mois-ci."),
        ("fr", "Le Chili a annoncé qu'il donnera 20 millions de dollars cette année."),
        ("fr", "La présidence du Pérou a recensé les mesures qui suivent."),
    ],
)
def test_what_repeats_or_announces_the_items_is_their_context(language: str, sentence: str) -> None:
    title = COMMUNIQUES[language].title
    for text in (
        f"{title}\n\n{sentence}\n\n{ITEMS[language]}",
        f"{title}\n\n{ITEMS[language]}\n\n{sentence}",
    ):
        assert len(commitments(text, language)) == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Togo will give $30 million for roads."),
        ("en", "Peru will give $45 million for roads."),
        ("en", "Peru announced commitments of $7 million for roads."),
        ("en", "Peru has adopted measures against fires."),
        ("es", "Togo dará 30 millones de dólares para caminos."),
        ("es", "Perú ha adoptado medidas contra los incendios."),
        ("pt", "O Togo dará 30 milhões de dólares para estradas."),
        ("pt", "O Peru adotou medidas contra os incêndios."),
        ("fr", "Le Togo donnera 30 millions de dollars aux routes."),
        ("fr", "Le Pérou a adopté des mesures contre les incendies."),
    ],
)
def test_an_amount_of_its_own_makes_a_promise_of_its_own(language: str, sentence: str) -> None:
    text = f"{COMMUNIQUES[language].title}\n\n{sentence}\n\n{ITEMS[language]}"
    first, *others = commitments(text, language)
    assert first.selector.quote == sentence
    assert len(others) == 2


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The President of Peru led, in Lima, a delegation of ten firms."),
        ("en", "Chile and Peru held in Lima the fourth Joint Commission."),
        (
            "es",
            "La presidenta de México encabezó este viernes, en Mérida, la delegación que asistió a la cumbre.",
        ),
        ("es", "Los Gobiernos de Chile y Perú celebraron en Lima la IV Comisión de Vecindad."),
        ("en", "Peru chaired the first of two meetings."),
        ("es", "La ministra de Chile y la ministra de Perú mantuvieron hoy en Lima la primera reunión."),
        ("pt", "A ministra do Chile e a ministra do Peru mantiveram hoje em Lima a primeira reunião."),
        ("fr", "Le Chili et le Pérou ont tenu aujourd'hui à Lima la première réunion."),
        ("es", "Chile y Perú sostuvieron durante la cumbre una primera reunión."),
        ("es", "Chile presidió los trabajos."),
        ("pt", "O Peru presidiu aos trabalhos."),
        ("fr", "Le Pérou a assuré la présidence."),
        ("es", "Cancilleres de Chile y Perú se dieron cita el 4 de mayo en Lima."),
        ("pt", "O Presidente do Brasil realizou uma visita oficial a Lima."),
        ("pt", "As delegações do Chile e do Peru concordaram que a prevenção é um dever de todos."),
        ("fr", "À l'invitation du Mali, le ministre tunisien s'est rendu à Bamako, où il a vu le port."),
        ("en", "Representatives of Peru outlined the progress that the country has made."),
        ("fr", "La ministre canadienne a effectué une visite officielle à Lima."),
        ("fr", "À l'invitation du Pérou, le ministre tunisien a mené une délégation de dix entreprises."),
        ("es", "Las delegaciones de Chile y Perú acordaron que la prevención es un deber de todos."),
    ],
)
def test_news_of_the_meeting_is_no_commitment(language: str, sentence: str) -> None:
    assert commitments(f"{COMMUNIQUES[language].title}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Parties agreed that a joint committee will be formed by June."),
        ("es", "Las delegaciones acordaron que cada país nombrará un equipo."),
        ("pt", "As delegações acordaram que cada país nomeará uma equipa."),
        ("fr", "Les délégations ont convenu que chaque pays nommera une équipe."),
    ],
)
def test_what_is_agreed_to_be_done_is_promised(language: str, sentence: str) -> None:
    (found,) = commitments(f"{COMMUNIQUES[language].title}\n\n{sentence}", language)
    assert found.stance == "pledge"


@pytest.mark.parametrize("language", list(ITEMS))
def test_the_total_of_items_under_other_headings_is_context(language: str) -> None:
    totals = {
        "en": "Togo spoke of $50 million and announced $50 million in all.",
        "es": "Togo anunció 50 millones de dólares en total.",
        "pt": "O Togo anunciou 50 milhões de dólares ao todo.",
        "fr": "Le Togo a annoncé 50 millions de dollars en tout.",
    }
    first, second = ITEMS[language].split("\n")
    text = f"{COMMUNIQUES[language].title}\n\n{totals[language]}\n\n## A\n\n{first}\n\n## B\n\n{second}"
    assert len(commitments(text, language)) == 2


@pytest.mark.parametrize(
    ("language", "recital"),
    [
        ("en", "**Recalling** that Peru has opened three clinics,"),
        ("en", "Aware that Peru will open three clinics,"),
        ("es", "**Reconociendo** que el dengue afectó a 600.000 personas y que Perú abrió tres clínicas,"),
        ("pt", "Recordando que o Peru abriu três clínicas,"),
        ("fr", "Rappelant que le Pérou a ouvert trois cliniques,"),
    ],
)
def test_a_recital_is_none(language: str, recital: str) -> None:
    document = COMMUNIQUES[language]
    found = commitments(f"{document.title}\n\n{recital}\n\n{document.prose[0]}", language)
    assert [each.selector.quote for each in found] == [document.prose[0]]


@pytest.mark.parametrize(
    "stem",
    [
        "We agreed to the following:",
        "The ministers agreed on the following measures:",
        "We commit to the following steps:",
        "We have agreed as follows:",
    ],
)
def test_a_stem_may_point_to_its_items(stem: str) -> None:
    text = f"{COMMUNIQUES['en'].title}\n\n4. {stem}\n\n   a) open two schools;\n   b) train 300 teachers.\n"
    assert [each.selector.quote for each in commitments(text)] == ["open two schools;", "train 300 teachers."]


def test_an_amount_that_is_no_round_one_is_hardly_stated_twice_by_chance() -> None:
    item = "- Peru will give nearly $817 million for schools.\n- Peru will give $5 million for roads."
    title = COMMUNIQUES["en"].title
    assert len(commitments(f"{title}\n\nThe Health Fund has paid out nearly $817 million.\n\n{item}")) == 2
    assert len(commitments(f"{title}\n\nTogo will pay nearly $817 million.\n\n{item}")) == 2
    assert len(commitments(f"{title}\n\nTogo will pay $5 million.\n\n{item}")) == 3


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Chile and Peru signed during the visit a memorandum on visas."),
        ("es", "Chile y Perú firmaron durante la visita un memorando sobre visados."),
        ("es", "Chile firmó en el marco de la reunión un convenio de pesca."),
        ("es", "Perú donó al margen de la cumbre dos buques."),
        ("pt", "O Chile e o Peru assinaram durante a visita um memorando sobre vistos."),
        ("fr", "Le Chili et le Pérou ont signé lors de la visite un accord sur les visas."),
    ],
)
def test_what_is_done_at_a_meeting_is_no_news_of_it(language: str, sentence: str) -> None:
    (found,) = commitments(f"{COMMUNIQUES[language].title}\n\n{sentence}", language)
    assert (found.selector.quote, found.stance) == (sentence, "delivered")
