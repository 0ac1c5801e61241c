"""For whom an agency acts."""

from __future__ import annotations

from pledgebook.commitments.grammars.principals import principals
from pledgebook.model import Name, Span

COUNTRY = Name(Span(3, 9), "MEX", "country", "name", "Mexico")
AGENCY = Name(Span(11, 17), "AMEXCID", "organisation", "name", "AMEXCID", "MEX")


def test_an_agency_acts_for_its_country_only_where_that_is_named_before_it() -> None:
    assert principals([AGENCY], [COUNTRY, AGENCY]) == ("MEX",)
    assert principals([AGENCY], [AGENCY]) == ("AMEXCID",)
