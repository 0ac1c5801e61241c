"""Where a body is belongs to no name: "the University of Nairobi in Kenya", "le CHU de Dakar au Sénégal"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The University of Nairobi in Kenya will train 40 nurses.", "University of Nairobi"),
        ("en", "Makerere University in Kampala will open 40 labs.", "Makerere University"),
        ("es", "La UNAM en México formará a 40 médicos.", "UNAM"),
        ("es", "El Hospital Italiano en Argentina formará a 40 médicos.", "Hospital Italiano"),
        ("fr", "Le CHU de Dakar au Sénégal formera 40 médecins.", "Dakar University Hospital"),
        ("fr", "L'Institut Pasteur à Dakar formera 40 médecins.", "Institut Pasteur"),
        ("pt", "O Hospital Josina Machel em Angola formará 40 médicos.", "Hospital Josina Machel"),
        ("pt", "O Hospital Josina Machel em Luanda formará 40 médicos.", "Hospital Josina Machel"),
        # what belongs to a name
        ("en", "The Centre for Peace in Mali will train 40 nurses.", "Centre for Peace in Mali"),
        ("en", "Queen Elizabeth Hospital in Matamoros will train 40 nurses.", "Queen Elizabeth Hospital in Matamoros"),
        ("es", "El Centro para la Paz en Colombia formará a 40 médicos.", "Centro para la Paz en Colombia"),
    ],
)  # fmt: skip
def test_a_country_or_a_capital_behind_a_body_is_where_it_is(
    language: str, sentence: str, party: str
) -> None:
    assert who_acts(language, sentence)[0] == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "partner"),
    [
        ("en", "Norway will fund 40 grants with the University of Ghana in Accra.", "University of Ghana"),
        ("es", "España formará a 40 médicos junto con el Hospital Roosevelt en Guatemala.", "Hospital Roosevelt"),
        ("fr", "La France formera 40 médecins avec le CHU de Dakar au Sénégal.", "Dakar University Hospital"),
        ("pt", "Portugal formará 40 médicos com o Hospital Josina Machel em Angola.", "Hospital Josina Machel"),
    ],
)  # fmt: skip
def test_nor_of_a_partner(language: str, sentence: str, partner: str) -> None:
    assert who_acts(language, sentence)[1] == (partner,)


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Sitel Partners GmbH (Germany): Will hire 300 nurses.", "Sitel Partners GmbH"),
        ("Sitel Health (Nairobi): Will train 300 nurses.", "Sitel Health"),
        ("Sitel Partners GmbH (Germany) will hire 300 nurses.", "Sitel Partners GmbH"),
        ("Egerton University (Kenya) will train 300 nurses.", "Egerton University"),
        ("The Association of Women Lawyers (Uganda) has trained 300 nurses.", "Association of Women Lawyers"),
        # no place, or one that the state's own bodies and its delegates speak for
        ("Harbour Rescue Network (HRN) will train 300 nurses.", "HRN"),
        ("The Ministry of Health (Kenya) will train 300 nurses.", "KEN"),
        ("Mr. Otieno (Kenya) said that his country would train 300 nurses.", "KEN"),
    ],
)
def test_a_country_or_a_capital_in_brackets_is_no_acronym_and_no_party(sentence: str, party: str) -> None:
    assert who_acts("en", sentence)[0] == (party,)
