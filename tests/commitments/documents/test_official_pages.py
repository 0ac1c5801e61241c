"""Pages that an office of state puts out are its word; a newspaper that tells the same gives nobody's."""

from __future__ import annotations

import re

import pytest

from tests.commitments.texts import reading

# Mostly facts, so that nothing but who puts it out can make a document of commitments of it.
FACTS = {
    "en": (
        "The port was full last summer. Queues reached three hours. The harbour wall dates from 1871.\n\n"
        "{act}\n\nTraffic has doubled.\n\nMany lorries carry fruit. The crossing takes ninety minutes.\n\n"
        "About a third of the trade passes at night. The island has a school.\n\nSeals rest on the rocks."
    ),
    "es": (
        "El puerto estuvo lleno en verano. Las colas llegaron a tres horas. El muelle data de 1871.\n\n"
        "{act}\n\nEl tráfico se ha duplicado. Muchos camiones llevan fruta. La travesía dura noventa minutos.\n\n"
        "Un tercio del comercio pasa de noche. La isla tiene una escuela.\n\nLas focas descansan en las rocas."
    ),
    "pt": (
        "O porto esteve cheio no verão. As filas chegaram a três horas. O cais data de 1871.\n\n"
        "{act}\n\nO tráfego dobrou. Muitos caminhões levam frutas. A travessia dura noventa minutos.\n\n"
        "Um terço do comércio passa à noite. A ilha tem uma escola.\n\nAs focas descansam nas rochas."
    ),
    "fr": (
        "Le port était plein en été. Les files ont atteint trois heures. Le quai date de 1871.\n\n"
        "{act}\n\nLe trafic a doublé. Beaucoup de camions portent des fruits. La traversée dure une heure.\n\n"
        "Un tiers du commerce passe la nuit. L'île a une école.\n\nLes phoques se reposent sur les rochers."
    ),
}
ACTS = {
    "en": "Norway will lend two ferries until March 2027.",
    "es": "Noruega prestará dos transbordadores hasta marzo de 2027.",
    "pt": "A Noruega emprestará duas balsas até março de 2027.",
    "fr": "La Norvège prêtera deux bacs jusqu'en mars 2027.",
}
TITLES = {
    "en": "Shorter queues at the island's port",
    "es": "Menos colas en el puerto de la isla",
    "pt": "Filas menores no porto da ilha",
    "fr": "Moins de files au port de l'île",
}
OFFICIAL = [
    (
        "en",
        "From:\n:   [Department for Ports](https://ports.gov.uk) and [Home Office](https://ho.gov.uk)",
        "",
    ),
    ("en", "Department for Ports\n\n11 March 2026", ""),
    ("en", "Prime Minister’s Office\n\nPublished 11 March 2026", ""),
    ("en", "Published by the Ministry of Ports on 11 March 2026", ""),
    ("en", "Ministry of Ports > Press releases\n\nIt rains.", ""),
    ("en", "Ministry of Ports | Ferries", "## Notes to editors\n\n- Figures are provisional."),
    ("en", "11 March 2026", "Issued by the Ministry of Ports"),
    ("es", "Presidencia | Comunicados | *Miércoles 11 de marzo, 2026*", ""),
    ("es", "**San José, Casa Presidencial.** Llueve.", ""),
    ("es", "Presidencia de la República\n\n11 de marzo de 2026", ""),
    ("es", "Publicado por el Ministerio de Puertos\n\n11 de marzo de 2026", ""),
    ("pt", "Ministério dos Portos\n\nPublicado em 11/03/2026 14h37", ""),
    ("pt", "Por Secretaria de Comunicação Social da Presidência da República\n\n11/03/2026", ""),
    ("fr", "Publié le 11 mars 2026\n\nMinistère des Ports", ""),
    ("fr", "Ministère de l’Équipement et des Ports\n\n11 mars 2026", ""),
    ("fr", "Primature > Espace presse", ""),
    ("en", "Ministry of Ports\n\n11 March 2026\n\nRepublic of Palau", ""),
    ("en", "News\n\nMinistry of Ports\n\n11 March 2026", ""),
    ("en", "Department of Economic Development\n\n11 March 2026", ""),
    ("en", "Government of the Republic of Palau\n\n11 March 2026", ""),
    ("es", "Secretaría de Puertos y Faros\n\n11 de marzo de 2026\n\nLima", ""),
    ("es", "Secretaría de Puertos del Gobierno de Chile\n\n11 de marzo de 2026", ""),
    ("pt", "Secretaria Nacional de Portos e Faróis\n\n11 de março de 2026", ""),
    ("fr", "Gouvernement du Togo\n\n11 mars 2026", ""),
    ("en", "Published on 11 March 2026 by the Ministry of Ports", ""),
    ("en", "Ministry of Ports\n\nWednesday, 11 March 2026, 09:05 GMT", ""),
    ("en", "Downing Street\n\n11 March 2026", ""),
    ("es", "Publicado el 11 de marzo de 2026 por el Ministerio de Puertos", ""),
    ("es", "Ministerio de Puertos\n\n11 de marzo de 2026 - 9:05 hrs", ""),
    ("es", "Casa Rosada\n\n11 de marzo de 2026", ""),
    ("es", "La Moncloa, Madrid\n\n11 de marzo de 2026", ""),
    ("pt", "Publicado em 11/03/2026 09h05 pelo Ministério dos Portos", ""),
    ("pt", "Planalto\n\n11 de março de 2026", ""),
    ("fr", "Publié le 11 mars 2026 à 9h05 par le Ministère des Ports", ""),
    ("fr", "Ministère des Ports\n\n11 mars 2026 à 9 h 05", ""),
    ("fr", "Élysée\n\n11 mars 2026", ""),
]
OTHERS = [
    ("en", "By Jane Smith, Home affairs correspondent\n\n11 March 2026", ""),
    ("en", "Ministry of Ports\n\nBy Jane Smith, 11 March 2026", ""),
    ("en", "Jane Smith | 11 March 2026 | Ministry of Ports", ""),
    ("en", "11 March 2026 | Ports | Ministry of Ports | Kenya", ""),
    ("en", "Ministry of Ports/Handout\n\n11 March 2026", ""),
    ("en", "Ministry of Ports\n\nFormed: 11 March 1963", ""),
    ("en", "Ministry of Ports under fire\n\n11 March 2026", ""),
    ("en", "From our correspondent in London\n\n11 March 2026", ""),
    ("en", "Published by The Harbour Times\n\n11 March 2026", ""),
    ("en", "Issued by Media Relations, Acme Builders\n\n11 March 2026", ""),
    ("en", "Source: Ministry of Ports\n\n11 March 2026", ""),
    ("en", "https://www.ports.go.ke/news\n\n11 March 2026", ""),
    ("en", "Acme Builders | Media centre\n\n11 March 2026", "## Notes to editors\n\n- Figures are provisional."),
    ("en", "11 March 2026", "The Ministry of Ports press office declined to comment."),
    ("en", "11 March 2026", "The Daily Post. Media enquiries: press@dailypost.example."),
    ("en", "11 March 2026", "Contact: Ministry of Ports, press@ports.go.ke"),
    ("en", "11 March 2026", "Ministry of Ports Press Office/Reuters"),
    ("en", "LONDON, Downing Street - It rains.", ""),
    ("es", "Ministerio de Puertos\n\nPor Ana Ruiz, 11 de marzo de 2026", ""),
    ("es", "Redacción\n\n11 de marzo de 2026", "Con información de la Oficina de Prensa del Ministerio de Puertos"),
    ("es", "11 de marzo de 2026", "La oficina de prensa del Ministerio de Puertos no respondió."),
    ("es", "EFE | Presidencia | 11 de marzo de 2026", ""),
    ("es", "Comunicados | Banco Acme\n\n11 de marzo de 2026", ""),
    ("es", "11 de marzo de 2026", "Ministerio de Puertos/EFE"),
    ("es", "Publicado por Diario El Puerto\n\n11 de marzo de 2026", ""),
    ("pt", "Da Redação\n\nPublicado em 11/03/2026 14h37", "Foto: Ascom/Ministério dos Portos"),
    ("pt", "11/03/2026", "A assessoria de imprensa do Ministério dos Portos não quis comentar."),
    ("pt", "Ricardo Lima/Presidência da República\n\n11/03/2026", ""),
    ("pt", "Nota oficial\n\n11/03/2026", "Sindicato dos Portuários"),
    ("pt", "11/03/2026", "Ascom/Ministério dos Portos"),
    ("pt", "Por Ana Ruiz, Brasília\n\n11/03/2026", "Fonte: Ministério dos Portos"),
    ("fr", "La rédaction\n\nPublié le 11 mars 2026", ""),
    ("fr", "Présidence/AFP\n\n11 mars 2026", ""),
    ("fr", "Ministère des Ports : la grogne\n\n11 mars 2026", ""),
    ("fr", "11 mars 2026", "Le service de presse du ministère des Ports n'a pas répondu."),
    ("fr", "11 mars 2026", "Contact presse : ministère de l'Équipement, 01 40 00 00 00"),
    ("fr", "Publié par Le Courrier du Port\n\n11 mars 2026", ""),
    ("en", "Ministry of Ports | 11 March 2026\n\nBBC News", ""),
    ("en", "The Harbour Courier\n\nMinistry of Ports\n\n11 March 2026", ""),
    ("en", "Ann Roe in Lagos\n\nMinistry of Ports\n\n11 March 2026", ""),
    ("en", "Home Office\n\n11 March 2026\n\nBy Ann Roe", ""),
    ("en", "Home Office\n\n11 March 2026\n\nThe Harbour Times", ""),
    ("en", "Ministry of Ports\n\nKampala, 11 March 2026\n\nBy Ann Roe", ""),
    ("en", "Government of Palau\n\n11 March 2026\n\nReuters", ""),
    ("en", "Department of Chemistry, University of Bergen\n\n11 March 2026", ""),
    ("en", "Department of Sociology | 11 March 2026", ""),
    ("en", "Government of Plateau State\n\n11 March 2026", ""),
    ("en", "11 March 2026", "Issued by the Government of Norway Pension Fund"),
    ("en", "11 March 2026", "Published by the University of Norway"),
    ("es", "Cancillería\n\n11 de marzo de 2026\n\nEl Faro de Vigo", ""),
    ("es", "Consejo de Ministros\n\n11 de marzo de 2026\n\nLa Nación", ""),
    ("es", "Ministerio de Puertos\n\n11 de marzo de 2026\n\nAna Ruiz / Lima", ""),
    ("es", "Secretaría de Puertos de Guayaquil\n\n11 de marzo de 2026", ""),
    ("es", "Gobierno de la Ciudad de Rosario\n\n11 de marzo de 2026", ""),
    ("es", "11 de marzo de 2026", "Emitido por el Fondo de Pensiones del Gobierno de Noruega"),
    ("pt", "Itamaraty\n\n11 de março de 2026\n\nFolha de S.Paulo", ""),
    ("pt", "Conselho de Ministros\n\n11 de março de 2026\n\nCorreio do Porto", ""),
    ("pt", "Ministério dos Portos\n\n11 de março de 2026\n\nAna Lima, em Lisboa", ""),
    ("pt", "Secretaria de Saúde de Fortaleza\n\n11 de março de 2026", ""),
    ("pt", "11 de março de 2026", "Publicado pela Universidade da Noruega"),
    ("fr", "Conseil des ministres\n\n11 mars 2026\n\nLe Monde", ""),
    ("fr", "Ministère des Ports\n\n11 mars 2026\n\nAnne Roux (à Dakar)", ""),
    ("fr", "Gouvernement de la Ville de Lyon\n\n11 mars 2026", ""),
    ("fr", "11 mars 2026", "Publié par le Fonds de pension du gouvernement de la Norvège"),
    ("en", "Published on 11 March 2026 by the Harbour Ministry Watch", ""),
    ("en", "Tickets for 11 March 2026 sold by the Ministry of Ports", ""),
    ("es", "Publicado el 11 de marzo de 2026 por Diario El Puerto", ""),
    ("es", "Casa Rosada\n\n11 de marzo de 2026\n\nClarín", ""),
    ("es", "Casa Rosada de Puertos\n\n11 de marzo de 2026", ""),
    ("pt", "Planalto Central\n\n11 de março de 2026", ""),
    ("fr", "Élysée Montmartre\n\n11 mars 2026", ""),
]  # fmt: skip


def _page(language: str, top: str, foot: str) -> str:
    return f"# {TITLES[language]}\n\n{top}\n\n{FACTS[language].format(act=ACTS[language])}\n\n{foot}"


@pytest.mark.parametrize(("language", "top", "foot"), OFFICIAL)
def test_who_puts_it_out_makes_its_sentences_count(language: str, top: str, foot: str) -> None:
    found = reading(_page(language, top, foot), language).commitments
    assert ("NOR",) in [each.parties for each in found]


@pytest.mark.parametrize(("language", "top", "foot"), OTHERS)
def test_a_newspaper_gives_nobody_s_word(language: str, top: str, foot: str) -> None:
    assert reading(_page(language, top, foot), language).commitments == ()


def test_two_offices_of_one_country_send_it_together() -> None:
    page = _page(
        "en", "From:\n:   [Home Office](https://a.gov.uk) and [Foreign Office](https://b.gov.uk)", ""
    )
    told = page.replace("Norway will", "The government will")
    assert [each.parties for each in reading(told).commitments] == [("GBR",)]
    other = told.replace("[Foreign Office](https://b.gov.uk)", "Global Affairs Canada")
    assert ("GBR",) not in [each.parties for each in reading(other).commitments]


def test_the_house_of_a_government_tells_its_country_and_acts_nowhere() -> None:
    text = "# Puerto\n\n- Resumen\n\n**San José, Casa Presidencial.** El Poder Ejecutivo abrirá dos clínicas."
    assert [each.parties for each in reading(text, "es").commitments] == [("CRI",)]


@pytest.mark.parametrize(
    ("language", "top", "issuer"),
    [
        ("en", "Home Office\n\n11 March 2026", "GBR"),
        ("en", "Home Office\n\n11 March 2026\n\nBy Hon. Ann Roe, Minister of Ports", "GBR"),
        ("en", "Home Office\n\n11 March 2026\n\nBy Ann Roe", None),
        ("en", "Ministry of Ports\n\nKampala, 11 March 2026", "UGA"),
        ("en", "Ministry of Ports\n\nKampala, 11 March 2026\n\nAssociated Press", None),
        ("es", "Ministerio de Puertos del Perú\n\n11 de marzo de 2026", "PER"),
        ("es", "Ministerio de Puertos del Perú\n\n11 de marzo de 2026\n\nPor Ana Ruiz", None),
        ("pt", "Ministério dos Portos do Peru\n\n11 de março de 2026\n\nPor Ana Lima", None),
        ("fr", "Ministère des Ports du Togo\n\n11 mars 2026\n\nPar Anne Roux", None),
        ("fr", "Ministère des Ports du Togo\n\n11 mars 2026\n\nJeune Afrique", None),
    ],
)
def test_no_office_issues_what_a_newspaper_prints(language: str, top: str, issuer: str | None) -> None:
    assert reading(_page(language, top, ""), language).edition.issuer == issuer


@pytest.mark.parametrize(
    ("language", "note", "named"),
    [
        (
            "en",
            "Press release\n\nAccra, 3 May 2026 – It rains.",
            "**Health:** the Ministry of Health will open two clinics.",
        ),
        (
            "es",
            "Comunicado\n\nLima, 3 de mayo de 2026.- Llueve.",
            "**Salud:** el Ministerio de Salud abrirá dos clínicas.",
        ),
        (
            "pt",
            "Comunicado\n\nBrasília, 3 de maio de 2026 – Chove.",
            "**Saúde:** o Ministério da Saúde abrirá 2 clínicas.",
        ),
    ],
)
def test_a_ministry_behind_a_topic_is_its_own_party_where_only_the_seat_tells_the_country(
    language: str, note: str, named: str
) -> None:
    office = {"en": "Ministry of Works", "es": "Ministerio de Obras", "pt": "Ministério das Obras"}[language]
    bare = re.sub(r" (?:of Health|de Salud|da Saúde)", "", named)
    read = [reading(f"{office}\n\n{note}\n\n- {item}", language).commitments for item in (named, bare)]
    assert [each.parties for each in read[0]] == [("Ministry of Health",)]
    assert [each.parties for each in read[1]] != [("Ministry of Health",)]
