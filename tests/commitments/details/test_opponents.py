"""Whoever somebody is against, next to or in trade with is no partner; whoever signs with him is."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kenya will compete with Uganda for 40 tenders."),
        ("en", "Kenya will litigate with Uganda over the river."),
        ("en", "Kenya will settle its dispute with the World Bank over 40 loans."),
        ("en", "Kenya shares a border of 800 km with Uganda and will build 40 posts."),
        ("en", "Kenya will raise its trade with ECOWAS by 40%."),
        ("en", "Kenya will part with Uganda over 40 islands."),
        ("en", "Kenya will suspend its cooperation with the World Bank on 40 loans."),
        ("en", "Kenya will terminate 40 contracts with WFP."),
        ("es", "Perú romperá su contrato con el PMA."),
        ("pt", "O Brasil suspenderá a sua cooperação com o Banco Mundial."),
        ("fr", "Le Togo résiliera 40 contrats avec le PAM."),
        ("en", "Kenya will step up the race with Uganda for 40 mines."),
        ("en", "Kenya will renegotiate its debt with China."),
        ("en", "Kenya will clear its arrears with the World Bank."),
        ("en", "Kenya will close its border with Uganda."),
        ("es", "México renegociará su deuda con China."),
        ("es", "México saldará 40 atrasos con el Banco Mundial."),
        ("es", "México cerrará la frontera con Guatemala."),
        ("fr", "Le Togo renégociera sa dette avec la Chine."),
        ("fr", "Le Togo apurera 40 arriérés avec la Banque mondiale."),
        ("fr", "Le Togo fermera la frontière avec le Bénin."),
        ("pt", "O Brasil renegociará a sua dívida com a China."),
        ("pt", "O Brasil saldará 40 atrasos com o Banco Mundial."),
        ("pt", "O Brasil fechará a fronteira com o Peru."),
        ("es", "México litigará con Bolivia por 40 islas."),
        ("es", "México competirá con Perú por la licitación."),
        ("es", "México renovará 40 postes de la frontera con Guatemala."),
        ("es", "México resolverá el litigio con el Banco Mundial."),
        ("fr", "Le Togo rivalisera avec le Bénin pour 40 marchés."),
        ("fr", "Le Togo rompra avec le Bénin."),
        ("fr", "Le Togo renouvellera 40 bornes de la frontière avec le Bénin."),
        ("fr", "Le Togo réglera le litige avec la Banque mondiale."),
        ("pt", "O Brasil litigará com a Bolívia."),
        ("pt", "O Brasil concorrerá com o Peru a 40 contratos."),
        ("pt", "O Brasil renovará 40 marcos da fronteira com o Peru."),
        ("pt", "O Brasil resolverá o litígio com o Banco Mundial."),
    ],
)
def test_who_is_opposed_is_no_partner(language: str, sentence: str) -> None:
    parties, partners = who_acts(language, sentence)
    assert parties
    assert partners == ()


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("en", "Kenya will fight with Uganda against malaria.", ("UGA",)),
        ("en", "Kenya signed a labour agreement on 40 trades with Uganda.", ("UGA",)),
        ("en", "Kenya will negotiate an agreement on trade with ECOWAS.", ("ECOWAS",)),
        ("en", "Kenya will share with Uganda its data.", ("UGA",)),
        ("en", "Kenya will end 40 epidemics with WHO.", ("WHO",)),
        ("en", "Kenya will expand its partnership with UNICEF.", ("UNICEF",)),
        ("es", "Perú ampliará su cooperación con el Banco Mundial.", ("World Bank",)),
        ("pt", "O Brasil alargará a sua cooperação com o Banco Mundial.", ("World Bank",)),
        ("fr", "Le Togo élargira sa coopération avec la Banque mondiale.", ("World Bank",)),
        ("en", "Kenya will partner with Norway on 40 projects.", ("NOR",)),
        ("en", "Kenya will sign a debt agreement with Norway.", ("NOR",)),
        ("es", "Perú negociará un canje de deuda con Noruega.", ("NOR",)),
        ("fr", "Le Togo négociera une conversion de dette avec la Chine.", ("CHN",)),
        ("pt", "O Brasil negociará uma conversão de dívida com a China.", ("CHN",)),
        ("en", "Kenya will build 40 schools with UNICEF.", ("UNICEF",)),
        ("es", "Perú luchará con Ecuador contra la malaria.", ("ECU",)),
        ("es", "Perú firmará un tratado de límites con Chile.", ("CHL",)),
        ("es", "Perú compartirá con Chile sus datos.", ("CHL",)),
        ("fr", "Le Togo luttera avec le Bénin contre le paludisme.", ("BEN",)),
        ("fr", "Le Togo a signé un accord de commerce avec le Bénin.", ("BEN",)),
        ("pt", "O Brasil lutará com o Peru contra a malária.", ("PER",)),
        ("pt", "O Brasil assinou um acordo de comércio com o Peru.", ("PER",)),
    ],
)
def test_who_signs_shares_or_fights_alongside_is_one(
    language: str, sentence: str, named: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence)[1] == named
