"""What is quoted or reported of those who speak for a party at a meeting is its promise; what others say is none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Donor Conference for the Coast: what was said in Lima",
    "es": "# Conferencia de Donantes de Lima: una crónica",
    "pt": "# Conferência de Doadores de Lima: uma crónica",
    "fr": "# Conférence des donateurs de Lima : compte rendu",
}


def said(language: str, words: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(each.parties, each.stance) for each in commitments(f"{TITLES[language]}\n\n{words}", language)]


@pytest.mark.parametrize(
    ("language", "words", "party", "stance"),
    [
        ("es", "«España pondrá 25 millones de euros», declaró el secretario de Estado.", "ESP", "pledge"),
        ("es", "«Francia aportará 3 millones de euros», prometió su embajadora.", "FRA", "pledge"),
        ("es", "«Vamos a donar 3 millones de dólares», aseguró el embajador del Brasil.", "BRA", "pledge"),
        ("es", "Siguió la ministra canadiense: «Canadá aportará 18 millones de dólares».", "CAN", "pledge"),
        ("es", "El representante francés intervino después: «Enviaremos dos buques».", "FRA", "pledge"),
        (
            "es",
            "La Unión Europea habló de lo hecho. «Hemos pagado ya 30 millones de euros», dijo su comisaria.",
            "EU",
            "delivered",
        ),
        (
            "es",
            "Abrió el turno la embajadora de Suiza. «En nombre de mi Gobierno, anuncio 12 millones de euros», dijo.",
            "CHE",
            "pledge",
        ),
        (
            "es",
            "«Hablo en nombre de Colombia: enviaremos 60 ingenieros», señaló el viceministro de Defensa.",
            "COL",
            "pledge",
        ),
        ("es", "«Togo no espera: vamos a sembrar 5 millones de árboles», dijo su ministro.", "TGO", "pledge"),
        ("pt", "«A Espanha dará 25 milhões de euros», declarou o secretário de Estado.", "ESP", "pledge"),
        ("pt", "«Vamos doar 3 milhões de dólares», garantiu o embaixador do Brasil.", "BRA", "pledge"),
        ("pt", "Seguiu-se a ministra canadiana: «Daremos 18 milhões de dólares».", "CAN", "pledge"),
        (
            "pt",
            "A ministra da Saúde do Peru, Ana Ruiz, tomou a palavra. «Posso anunciar 20 clínicas», disse.",
            "PER",
            "pledge",
        ),
        ("fr", "« L'Espagne versera 25 millions d'euros », a déclaré le secrétaire d'État.", "ESP", "pledge"),
        ("fr", "« Le Tchad versera 25 millions », a déclaré d'emblée le ministre tchadien.", "TCD", "pledge"),
        ("fr", "« Le Sénégal équipera 40 ports », a promis son ministre de la Pêche.", "SEN", "pledge"),
        (
            "fr",
            "Le représentant français a pris la parole : « Nous enverrons 2 navires. »",
            "FRA",
            "pledge",
        ),
        (
            "fr",
            "Ana Ruiz, ministre du Pérou, a pris la parole. « J'ai le plaisir d'annoncer 20 ports », a-t-elle dit.",
            "PER",
            "pledge",
        ),
        ("en", '"Spain will give 25 million euros," said the Secretary of State.', "ESP", "pledge"),
        ("en", 'The minister of Peru told delegates: "We will plant 3,000 trees."', "PER", "pledge"),
        ("en", '"Our country will finance 20 clinics," Peru\'s minister said.', "PER", "pledge"),
        (
            "en",
            'The European Union spoke of what is done. "We have paid 30 million euros," said its commissioner.',
            "EU",
            "delivered",
        ),
        (
            "en",
            '"On behalf of the Government of Switzerland, I pledge 12 million francs," said the ambassador.',
            "CHE",
            "pledge",
        ),
    ],
)
def test_who_is_quoted_promises_for_his_party(language: str, words: str, party: str, stance: str) -> None:
    assert said(language, words) == [((party,), stance)]


@pytest.mark.parametrize(
    ("language", "words", "party", "stance"),
    [
        ("es", "El delegado de Chile confirmó que su país aportará 3 millones de dólares.", "CHL", "pledge"),
        ("es", "La delegación de Chile dijo que su Gobierno donará 3 carpas.", "CHL", "pledge"),
        ("es", "El representante del Japón explicó después que su país reparará siete puentes.", "JPN", "pledge"),
        ("es", "México vino con condiciones. Su embajador indicó que el país prestará 2 buques.", "MEX", "pledge"),
        ("es", "El Perú confirmó por boca de su canciller que construirá 20 escuelas.", "PER", "pledge"),
        ("es", "Según la ministra de Salud del Perú, su país vacunará a 3.000 niños.", "PER", "pledge"),
        ("es", "Según anunció el canciller del Perú, su Gobierno abrirá 20 escuelas.", "PER", "pledge"),
        ("es", "El delegado del Brasil recordó que su país ya ha donado 3 millones de dólares.", "BRA", "delivered"),
        ("es", "El Brasil afirmó estar dispuesto a donar 3 millones de dólares.", "BRA", "pledge"),
        ("es", "El Perú dijo haber entregado 300 carpas.", "PER", "delivered"),
        ("pt", "Angola fez saber, por escrito, que aumentará a verba para 4 milhões de dólares.", "AGO", "pledge"),
        ("pt", "A Nova Zelândia, observadora, disse estar pronta a contribuir com 5 navios.", "NZL", "pledge"),
        ("pt", "O BEI indicou ter aprovado um crédito de 5 milhões de euros.", "EIB", "delivered"),
        ("pt", "Segundo a ministra da Saúde do Chile, o seu país abrirá 20 escolas.", "CHL", "pledge"),
        ("pt", "A delegada do Chile disse que o seu Governo dará 3 tendas.", "CHL", "pledge"),
        ("fr", "Le délégué du Chili a dit que son pays versera 3 millions de dollars.", "CHL", "pledge"),
        ("fr", "Selon la ministre de la Santé du Pérou, son pays vaccinera 3 000 enfants.", "PER", "pledge"),
        ("fr", "Le Mali a dit vouloir verser 3 millions d'euros.", "MLI", "pledge"),
        ("fr", "Le Brésil a affirmé être prêt à verser 3 millions de dollars.", "BRA", "pledge"),
        ("en", "The delegate of Denmark confirmed that her country would contribute 3 million euros.", "DNK", "pledge"),
        ("en", "Mexico came with conditions. Its ambassador said that the country will lend 2 ships.", "MEX", "pledge"),
        ("en", "Speaking first, the minister of Denmark said her Government would build 20 schools.", "DNK", "pledge"),
        ("en", "The Italian envoy said that Rome will build 20 schools.", "ITA", "pledge"),
        ("es", "Según explicó la ministra de España, Madrid aportará 6 millones de euros.", "ESP", "pledge"),
        ("pt", "O ministro português disse que Lisboa dará 6 milhões de euros.", "PRT", "pledge"),
        ("fr", "Son collègue italien a fait savoir que Rome financera 60 puits.", "ITA", "pledge"),
        ("pt", "Segundo a diretora do Banco Mundial, a instituição emprestará 9 milhões.", "World Bank", "pledge"),
        ("es", "El comisario dijo que la Unión Europea aportará 3 millones de euros.", "EU", "pledge"),
        ("en", "Peru's minister spoke next. Her country, she said, will finance 20 clinics.", "PER", "pledge"),
        ("es", "Habló la ministra del Perú. Su país, dijo, financiará 20 clínicas.", "PER", "pledge"),
        ("pt", "Falou a ministra do Peru. O seu país, afirmou, financiará 20 clínicas.", "PER", "pledge"),
        ("fr", "La ministre du Pérou a suivi. Son pays, a-t-elle dit, financera 20 dispensaires.", "PER", "pledge"),
        ("en", "Harbour Bank said it will open 3 branches.", "Harbour Bank", "pledge"),
        ("es", "La Fundación Mar Vivo dijo que formará a 300 personas.", "Mar Vivo Foundation", "pledge"),
        ("pt", "Já a EDP afirmou que vai testar 30 turbinas.", "EDP", "pledge"),
        ("fr", "La société Naftal a indiqué qu'elle équipera 30 stations.", "Naftal", "pledge"),
        ("en", "According to the minister of Denmark, his government will build 20 schools.", "DNK", "pledge"),
        ("en", "Peru's environment minister said her government would plant 3,000 trees.", "PER", "pledge"),
    ],
)  # fmt: skip
def test_who_is_reported_promises_for_his_party(language: str, words: str, party: str, stance: str) -> None:
    assert said(language, words) == [((party,), stance)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "«El Perú pagará 3 millones de dólares», dijo el analista de un banco."),
        ("es", "«Chile pagará 3 millones de dólares», dijo el ministro de Bolivia."),
        ("es", "«Ganaremos por 3 a 1», dijo el entrenador del Perú."),
        ("es", "«Defenderemos nuestros intereses», dijo el ministro del Perú."),
        ("es", "El embajador de Francia cerró el acto. «Gracias a todos; no lo olvidaremos», concluyó."),
        ("es", "El canciller de Chile dijo que la sequía durará tres años."),
        ("es", "Según el canciller de Chile, el Perú vacunará a 3.000 niños."),
        ("es", "El Brasil afirmó conocer 3 casos."),
        ("es", "Habló una vecina del Perú. Su hija, dijo, financiará 20 clínicas."),
        ("es", "Ana Ruiz dijo que abrirá 3 tiendas."),
        ("en", "Ana Ruiz said she will open 3 branches."),
        ("en", "Harbour Bank said the drought will last 3 years."),
        ("es", "«El Perú pagará 3 millones de dólares», dijo el director de un banco."),
        ("es", "El ministro español dijo que Roma aportará 3 millones de euros."),
        ("es", "El FMI prevé que la economía crecerá un 4 %."),
        ("pt", "O FMI previu que a economia crescerá 4%."),
        ("pt", "«O Peru pagará 3 milhões de dólares», disse o analista."),
        ("pt", "«Vamos ganhar por 3 a 1», garantiu o treinador do Brasil."),
        ("pt", "Segundo o ministro do Chile, o Peru vai financiar 20 portos."),
        ("pt", "O Brasil afirmou conhecer 3 casos."),
        ("fr", "« Le Sénégal équipera 40 ports », espère un armateur."),
        ("fr", "« Le Sénégal équipera 40 ports », a prédit le ministre du Mali."),
        ("fr", "Selon le ministre du Chili, le Pérou vaccinera 3 000 enfants."),
        ("fr", "Le Brésil a affirmé connaître 3 cas."),
        ("en", '"Peru will pay 3 million dollars," said an analyst at a bank.'),
        ("en", '"Peru will pay 3 million dollars," said the minister of Chile.'),
        ("en", '"We will invest 3 million dollars," said the owner of a bank in Lima.'),
        ("en", '"We will defend our interests," said the minister of Peru.'),
        ("en", "According to the minister of Chile, Peru will vaccinate 3,000 children."),
        ("en", "The minister of Chile said that the drought will last 3 years."),
        ("en", "The minister of Chile said his party will open 3 offices."),
    ],
)
def test_what_others_say_and_what_is_said_of_the_world_is_no_promise(language: str, words: str) -> None:
    assert said(language, words) == []


@pytest.mark.parametrize(
    ("language", "words", "party"),
    [
        ("en", 'The envoy of Togo opened the round. "We will lend 2 ships," she said.', "TGO"),
        ("es", "La enviada del Togo abrió la ronda. «Prestaremos 2 buques», dijo.", "TGO"),
        ("pt", "A enviada do Togo abriu a ronda. «Emprestaremos 2 navios», disse.", "TGO"),
        ("fr", "L'envoyée du Togo a ouvert le tour. « Nous prêterons 2 navires », a-t-elle dit.", "TGO"),
    ],
)
def test_the_sentence_that_gives_somebody_the_floor_is_no_commitment(
    language: str, words: str, party: str
) -> None:
    assert said(language, words) == [((party,), "pledge")]


@pytest.mark.parametrize(
    ("language", "news"),
    [
        (
            "en",
            'Prices rose again. "We will lower the duty by 3 percent," said the minister of Finance of Peru.',
        ),
        ("es", "Los precios subieron. «Bajaremos el arancel un 3 %», dijo el ministro de Economía del Perú."),
        ("pt", "Os preços subiram. «Baixaremos a taxa em 3 %», disse o ministro da Economia do Peru."),
        ("fr", "Les prix ont augmenté. « Nous baisserons la taxe de 3 % », a dit le ministre du Pérou."),
    ],
)
def test_where_nobody_met_what_is_quoted_is_news(language: str, news: str) -> None:
    assert commitments(news, language) == ()


TALK = {
    "en": (
        "# Ministers clash at the G20 Summit\n\n"
        'The ministers met for six hours. "We will not be lectured," said the minister of Peru. '
        "The German delegation said that it will leave on Friday. "
        "The Chilean president said that his party will win. Nobody signed anything."
    ),
    "es": (
        "# Choque de ministros en la Cumbre del G20\n\n"
        "Los ministros se reunieron seis horas. «No aceptaremos lecciones», dijo el ministro del Perú. "
        "La delegación alemana dijo que se marchará el viernes. Nadie firmó nada."
    ),
    "pt": (
        "# Choque de ministros na Cimeira do G20\n\n"
        "Os ministros reuniram-se seis horas. «Não aceitaremos lições», disse o ministro do Peru. "
        "A delegação alemã disse que partirá na sexta-feira. Ninguém assinou nada."
    ),
    "fr": (
        "# Passe d'armes au Sommet du G20\n\n"
        "Les ministres se sont réunis. « Nous n'accepterons pas de leçons », a dit le ministre du Pérou. "
        "La délégation allemande a dit qu'elle partira vendredi. Personne n'a rien signé."
    ),
}


@pytest.mark.parametrize("language", TALK)
def test_at_a_meeting_talk_is_no_promise(language: str) -> None:
    assert commitments(TALK[language], language) == ()


def test_a_chronicle_full_of_the_same_verb_is_no_news() -> None:
    told = " ".join(
        f"«{country} aportará {count} millones de euros», dijo su embajador."
        for count, country in enumerate(("Francia", "Italia", "Irlanda", "Portugal", "Suecia", "Noruega"), 3)
    )
    assert len(said("es", told)) == 6
