"""What a party refuses to give or takes back is no promise; what it will leave undone to others' good is one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts, commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Portugal will not pay the EUR 40 million."),
        ("fr", "La France ne versera pas les 40 millions d'euros promis."),
        ("es", "España no pagará los 40 millones de euros."),
        ("es", "Chile no aportará dinero."),
        ("pt", "O Brasil não doará 4 milhões de euros."),
        ("es", "Perú no se comprometió a firmar."),
        ("pt", "O Brasil não se comprometeu a assinar."),
        ("fr", "Le Mali ne s'est pas engagé à rouvrir la frontière."),
        ("es", "Cuba jamás se comprometió a ello."),
        ("en", "Spain has failed to pay its EUR 3 million."),
        ("en", "Ghana withdrew its pledge of USD 5 million."),
    ],
)
def test_a_refusal_or_a_denial_is_no_commitment(language: str, text: str) -> None:
    assert commitments(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile will not tax medicines."),
        ("en", "Chile will not build new coal plants."),
        ("en", "Chile will pay the USD 4 million, not more."),
        ("es", "Chile no construirá nuevas centrales de carbón."),
        ("pt", "O Chile não construirá novas centrais a carvão."),
        ("fr", "Le Chili ne construira plus de centrales."),
    ],
)
def test_what_will_be_left_undone_is_promised(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert (found.parties, found.stance) == (("CHL",), "pledge")


def test_what_is_withdrawn_may_be_no_pledge() -> None:
    (found,) = commitments("Ghana withdrew 300 soldiers.", "en")
    assert found.stance == "delivered"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Neither Kenya nor Uganda will build the dam."),
        ("en", "None of the donors nor Kenya will build the dam."),
        ("en", "Egypt withdraws its offer of 20 million dollars."),
        ("en", "Sudan suspends its contribution of 3 million dollars."),
        ("en", "Rwanda has cancelled its pledge of 300 tents."),
        ("en", "Burundi declined to sign the charter."),
        ("en", "Ethiopia announced that it will not pay the second tranche."),
        ("es", "Ni Perú ni Chile construirán la represa."),
        ("es", "Ecuador retira su compromiso de 20 millones de dólares."),
        ("es", "Bolivia suspende su contribución de 3 millones de dólares."),
        ("es", "Ecuador renunció a su aporte."),
        ("es", "Colombia anunció que no pagará el segundo tramo."),
        ("pt", "Nem o Peru nem o Chile construirão a barragem."),
        ("pt", "O Equador retira o seu compromisso de 20 milhões de dólares."),
        ("pt", "A Bolívia suspende a sua contribuição de 3 milhões de dólares."),
        ("pt", "A Colômbia anunciou que não pagará a segunda parcela."),
        ("fr", "Ni le Mali ni le Niger ne construiront le barrage."),
        ("fr", "Le Tchad retire son engagement de 20 millions de dollars."),
        ("fr", "Le Togo renonce à son apport."),
        ("fr", "Le Togo a annoncé qu'il ne paiera pas la deuxième tranche."),
    ],
)
@pytest.mark.parametrize("shape", ["# Communiqué\n\n{}", "# Commitments\n\n- {}"])
def test_nothing_is_promised_by_who_takes_back_or_refuses(language: str, text: str, shape: str) -> None:
    assert commitments(shape.format(text), language) == ()


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "Egypt withdraws its troops from the 3 islands.", "EGY"),
        ("en", "Sudan suspends the duties on 30 medicines.", "SDN"),
        ("en", "Peru announced that it will not tax 30 medicines.", "PER"),
        ("es", "Ecuador retira sus tropas de 3 islas.", "ECU"),
        ("es", "Bolivia suspende los aranceles de 30 medicinas.", "BOL"),
        ("pt", "A Bolívia suspende as tarifas de 30 medicamentos.", "BOL"),
        ("fr", "Le Bénin suspend les droits sur 30 médicaments.", "BEN"),
        ("fr", "Le Togo a annoncé qu'il ne construira pas de centrales.", "TGO"),
    ],
)
def test_to_take_back_what_is_no_pledge_is_an_act(language: str, text: str, party: str) -> None:
    (found,) = commitments(f"# Communiqué\n\n{text}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The WHO says that Chad will build 300 wards."),
        ("en", "According to UNHCR, Sudan will open 30 camps."),
        ("en", "The IMF expects Kenya to cut 5 percent of its debt."),
        ("en", "The World Bank estimates that Uganda will save $3 million."),
        ("es", "La OMS dice que Perú abrirá 300 salas."),
        ("es", "Según ACNUR, Chile abrirá 30 campamentos."),
        ("es", "El FMI prevé que Perú reducirá un 5 por ciento de su deuda."),
        ("es", "El Banco Mundial estima que Bolivia ahorrará 3 millones de dólares."),
        ("pt", "Segundo o ACNUR, o Chile abrirá 30 campos."),
        ("pt", "O FMI prevê que o Peru reduzirá 5 por cento da sua dívida."),
        ("pt", "O Banco Mundial estima que a Bolívia poupará 3 milhões de dólares."),
        ("fr", "Selon le HCR, le Tchad ouvrira 30 camps."),
        ("fr", "Le FMI prévoit que le Sénégal réduira sa dette de 5 pour cent."),
        ("fr", "La Banque mondiale estime que le Bénin économisera 3 millions de dollars."),
    ],
)
def test_what_others_foresee_is_no_commitment(language: str, text: str) -> None:
    assert commitments(f"# Communiqué\n\n{text}", language) == ()


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "According to its Minister of Health, Chad will open 30 wards.", "TCD"),
        ("en", "UNHCR will open 30 camps.", "UNHCR"),
        ("en", "UNHCR announced that Sudan will open 30 camps.", "SDN"),
        ("es", "Según su plan de salud, Perú abrirá 300 salas.", "PER"),
        ("es", "El ACNUR anunció que Chile abrirá 30 campamentos.", "CHL"),
        ("pt", "Segundo o seu plano, o Chile abrirá 30 campos.", "CHL"),
        ("fr", "Selon son plan de santé, le Tchad ouvrira 30 salles.", "TCD"),
    ],
)
def test_what_a_party_says_of_itself_is_one(language: str, text: str, party: str) -> None:
    (found,) = commitments(f"# Communiqué\n\n{text}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    "text",
    [
        "Chile will refuse landing rights to their vessels.",
        "Kenya will refuse entry to ships without papers.",
        "Peru will decline permits to firms that pollute.",
    ],
)
def test_what_others_are_denied_is_an_act(text: str) -> None:
    assert len(commitments(text, "en")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Chile will refuse to pay its share to the fund.",
        "Kenya has refused entry to ships without papers.",
        "Peru will decline further contributions to the fund.",
        "Peru will fail.",
    ],
)
def test_what_is_not_given_is_none(text: str) -> None:
    assert commitments(text, "en") == ()


KENYA = {"en": "Kenya", "es": "Kenia", "pt": "Quênia", "fr": "Kenya"}


@pytest.mark.parametrize(
    ("language", "act", "nothing"),
    [
        ("en", "Will build 20 wells.", "No pledge had been received from Peru."),
        ("en", "Will build 20 wells.", "No offer was made by Peru at the time of closing."),
        ("en", "Will build 20 wells.", "No announcement has come from Peru."),
        ("es", "Construirá 20 pozos.", "Ninguna promesa fue recibida del Perú."),
        ("pt", "Construirá 20 poços.", "Nenhuma promessa foi recebida do Peru."),
        ("fr", "Construira 20 puits.", "Aucune promesse n'a été reçue du Pérou."),
    ],
)
def test_that_nothing_came_is_said_of_nobody(language: str, act: str, nothing: str) -> None:
    text = f"# {KENYA[language]}\n\n## {KENYA[language]}\n\n- {act}\n\n{nothing}"
    assert [each.selector.quote for each in commitments(text, language)] == [act]


def test_what_is_done_no_longer_is_said_of_somebody() -> None:
    text = "# Pledges\n\n## Kenya\n\n- Will build 20 wells.\n\nNo longer charges fees for 300 pupils."
    assert [each.parties for each in commitments(text, "en")] == [("KEN",), ("KEN",)]


@pytest.mark.parametrize(
    ("language", "refused", "also"),
    [
        ("en", "Chile announced that it will not grant new licences", "and will allocate 250 million dollars"),
        ("es", "Chile anunció que no concederá nuevas licencias", "y destinará 250 millones de dólares a los bosques"),
        ("pt", "O Chile anunciou que não concederá novas licenças", "e destinará 250 milhões de dólares às florestas"),
        ("fr", "Le Chili a annoncé qu'il n'accordera plus de permis", "et consacrera 250 millions d'euros aux forêts"),
    ],
)  # fmt: skip
def test_what_is_promised_beside_a_refusal(language: str, refused: str, also: str) -> None:
    assert acts(language, f"{refused}.") == []
    assert acts(language, f"{refused} {also}.") == ["CHL pledge"]
    assert acts("en", "Chile announced that it will not grant 5 licences and will not give 3 million.") == []
