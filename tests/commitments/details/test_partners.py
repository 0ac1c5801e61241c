"""Partners are named as working on it with the party; those who benefit, places and the unnamed are none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, listed, only


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Mexico, in collaboration with UNHCR, is expanding its programmes.", ["UNHCR"]),
        ("Chile, along with Peru, will train 300 teachers.", ["PER"]),
        ("Chile co-hosted a conference with Peru.", ["PER"]),
        ("Working with Peru, Chile plans to train 300 teachers.", ["PER"]),
        ("Chile, together with Peru and Brazil, will train 300 teachers.", ["PER", "BRA"]),
        ("Chile will train 300 teachers in partnership with Peru, Brazil, and IOM.", ["PER", "BRA", "IOM"]),
        ("Chile will train 300 teachers jointly with the Government of Peru.", ["PER"]),
        ("With support from Canada, Peru will build 40 schools.", ["CAN"]),
        ("Guatemala will work with USAID and the International Organization for Migration (IOM) to help children.",
         ["USAID", "IOM"]),
        ("Costa Rica committed to work with the United States and other partners to train teachers.", ["USA"]),
        ("Canada announced a new initiative to support IOM efforts in Panama.", ["IOM"]),
        ("Canada continues to work closely with the UNHCR on these efforts.", ["UNHCR"]),
        ("The United States will pay $5 million through USAID.", ["USAID"]),
    ],
)  # fmt: skip
def test_partners(text: str, partners: list[str]) -> None:
    assert list(only(text).partners) == partners


@pytest.mark.parametrize(
    "text",
    [
        "Colombia will work with all relevant partners to combat trafficking.",
        "Chile will help refugees in Peru and Brazil.",
        "Chile will send $5 million in aid to Haiti.",
        "Chile will support Venezuelan migrants and Haitian refugees.",
        "Mexico provided help to 300 Belizean farmers, in addition to those farmers it works with in El Salvador.",
        "The United States supports units to investigate crime in Mexico, Panama, and Honduras.",
        "Chile will admit 300 workers from Mexico, Guatemala, and the Caribbean.",
        "Chile and Peru will train 300 teachers.",
        "Chile will host a meeting held at the World Bank.",
    ],
)
def test_beneficiaries_places_and_the_unnamed_are_none(text: str) -> None:
    assert only(text).partners == ()


def test_the_party_is_never_its_own_partner() -> None:
    commitment = only(listed("Barbados and IOM hosted a conference with IOM's support."))
    assert commitment.parties == ("BRB", "IOM")
    assert commitment.partners == ()


@pytest.mark.parametrize(
    ("words", "partners"),
    [
        ("together with Sesame Workshop", ("Sesame Workshop",)),
        ("working with the Community of Rome and Global Watch", ("Community of Rome", "Global Watch")),
        ("with technical support from the West Coast Power Pool (WCPP)", ("WCPP",)),
        ("with the U.S. Army Corps of Engineers (USACE)", ("USACE",)),
        ("with the weather services of Peru and Ecuador", ("PER", "ECU")),
        ("in a trial run by KEPHIS", ("KEPHIS",)),
        ("through Temporary Protected Status (TPS)", ()),
        ("under the Open Doors Program (ODP)", ()),
        ("together with Indigenous communities", ()),
    ],
)
def test_partners_that_no_table_knows(words: str, partners: tuple[str, ...]) -> None:
    assert only(f"- Chile will train 300 teachers, {words}.").partners == partners


def test_a_body_that_acts_in_a_further_sentence_is_a_partner() -> None:
    found = only("- Chile will open its data:\n  - The Coastal Survey (CSX) will lend 140 gauges.")
    assert found.partners == ("CSX",)


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Chile will share the cost, put at €3 million, with the World Bank (WB) and Peru.", ("World Bank", "PER")),
        ("Chile shares the cost of the office with Peru.", ("PER",)),
        ("Chile will train nurses in partnership with the World Bank (WB), Peru and Norway.",
         ("World Bank", "PER", "NOR")),
        ("Chile will train nurses with the Danish Red Cross.", ("Danish Red Cross",)),
        ("Chile will share what it learned with farmers in Peru.", ()),
    ],
)  # fmt: skip
def test_costs_that_are_shared_and_lists_with_acronyms(text: str, partners: tuple[str, ...]) -> None:
    assert only(text).partners == partners


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("es", "Chile firmó en julio, con Namibia, un acuerdo de pesca.", ("NAM",)),
        ("es", "Chile suscribió un convenio con Namibia y Angola.", ("NAM", "AGO")),
        ("pt", "O Chile abrirá três portos, caso conclua a negociação com Portugal.", ("PRT",)),
        ("es", "Chile compartirá sus datos con Namibia.", ()),
        ("es", "Chile firmó la ley. Compartirá sus datos con Namibia.", ()),
        ("pt", "O Chile, em parceria com o IIAM de Moçambique, testará 15 sementes.", ("IIAM",)),
        ("es", "Chile, junto con el INTA de Argentina, probará 15 semillas.", ("INTA",)),
    ],
)
def test_who_signs_with_a_party_and_a_body_of_a_country_are_partners(
    language: str, text: str, partners: tuple[str, ...]
) -> None:
    assert {each.partners for each in commitments(text, language)} == {partners}


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("pt", "Através do BNDES, o Chile abrirá uma linha de crédito.", ("BNDES",)),
        ("pt", "Através da UNESCO, o Chile abrirá 40 escolas.", ("UNESCO",)),
        ("es", "A través del BID, Chile abrirá una línea de crédito.", ("IDB",)),
        ("es", "Chile renovará con Nicaragua el convenio de la zafra.", ("NIC",)),
        ("es", "Chile prorrogó con el Perú el acuerdo de pesca.", ("PER",)),
        ("pt", "O Chile renovará com a Nicarágua o convênio da safra.", ("NIC",)),
        ("fr", "Le Chili renouvellera avec le Nicaragua l'accord de pêche.", ("NIC",)),
        ("es", "Chile renovará 40 escuelas en Nicaragua.", ()),
        ("pt", "O Chile renovará 40 escolas na Nicarágua.", ()),
        ("es", "Chile medirá las cosechas con el apoyo del Instituto Nacional de Estadística del Perú.",
         ("Instituto Nacional de Estadística del Perú",)),
        ("fr", "Le Chili mesurera les récoltes avec l'appui du Centre national de cartographie du Bénin.",
         ("Centre national de cartographie du Bénin",)),
        ("pt", "O Chile medirá as colheitas com o apoio do Instituto Nacional de Estatística de Moçambique.",
         ("Instituto Nacional de Estatística de Moçambique",)),
        ("es", "Chile medirá las cosechas con el apoyo del Ministerio de Salud del Perú.", ("PER",)),
    ],
)  # fmt: skip
def test_through_whom_and_with_whom_it_is_renewed(
    language: str, sentence: str, partners: tuple[str, ...]
) -> None:
    (found,) = commitments(sentence, language)
    assert found.partners == partners


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("en", "Kenya hosts more than 710,000 refugees, according to UNHCR.", []),
        ("en", "Kenya will present its plan on the margins of the UN General Assembly.", []),
        ("en", "Kenya will train 300 officers in agreement with UNHCR.", ["UNHCR"]),
        ("es", "Chile acogió a 3.000 refugiados, según el ACNUR.", []),
        ("es", "Chile presentará su plan al margen de la Asamblea General de las Naciones Unidas.", []),
        ("es", "Chile formará a 300 guardas junto con el ACNUR.", ["UNHCR"]),
        ("fr", "La Norvège a accueilli 3 000 réfugiés, d'après le HCR.", []),
        ("fr", "La Norvège présentera son plan en marge de l'Assemblée générale des Nations unies.", []),
        ("fr", "La Norvège formera 300 agents avec le HCR.", ["UNHCR"]),
        ("pt", "O Brasil acolheu 3.000 pessoas, de acordo com o ACNUR.", []),
        ("pt", "O Brasil acolheu 3.000 pessoas, segundo o ACNUR.", []),
        ("pt", "O Brasil apresentará o plano à margem da Assembleia Geral das Nações Unidas.", []),
        ("pt", "O Brasil formará 300 agentes com o ACNUR.", ["UNHCR"]),
    ],
)
def test_who_says_so_and_the_meeting_beside_which_it_is_done_are_no_partners(
    language: str, text: str, partners: list[str]
) -> None:
    (found,) = commitments(text, language)
    assert list(found.partners) == partners
