"""Labels that bold, a full stop or brackets set apart, and what stands behind them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.commitments.names.lines.labels import MARK, mark_in
from tests.commitments.texts import commitments, listed, only, reading


@pytest.mark.parametrize(
    ("item", "partners"),
    [
        ("**FIJI**\nThe Fiji Meteorological Service has replaced 38 gauges.", ("Fiji Meteorological Service",)),
        ("**United States.** NOAA continues to run 12 moorings and will provide $3 million.", ("NOAA",)),
        ("**Chile.** In the north, voice alerts will reach 300,000 people.", ()),
        ("**Peru:** The Ministry of Health will open two clinics.", ("Ministry of Health",)),
        ("**Kenya**, with UNICEF. Has trained 900 volunteers.", ("UNICEF",)),
        ("**India** (observer) – Will open two offices.", ()),
        ("Finland. Will train 300 teachers.", ()),
    ],
)  # fmt: skip
@pytest.mark.parametrize("shape", ["- {}", "{}"])
def test_a_label_before_its_own_body(item: str, partners: tuple[str, ...], shape: str) -> None:
    found = only("# Register of the Pact\n\n" + shape.format(item))
    assert found.origins["parties"].rule == "commitments.subjects.label"
    assert found.partners == partners


def test_another_country_behind_a_name_in_bold_makes_it_no_label() -> None:
    assert only("# Pact\n\n**Peru.** Chile will train 300 teachers.").parties == ("CHL",)


def test_a_label_stands_against_the_heading_over_it() -> None:
    text = "# Pact\n\n**INDIA (observer)**\n\na. Will open two offices;\n\nb. Will train 300 teachers.\n\n"
    found = commitments(f"{text}**UNITED STATES.** NOAA continues to run 12 moorings.")
    assert [c.parties for c in found] == [("IND",), ("IND",), ("USA",)]
    assert found[2].stance == "ongoing"


@pytest.mark.parametrize(
    "detail", ["Status: new.", "Budget: USD 5 million.", "Deadline: June 2025.", "Cost: 3 million."]
)
def test_a_word_for_a_detail_is_no_label(detail: str) -> None:
    found = only(f"# Pact\n\n**Chile** – Will train 300 teachers in the north. {detail}")
    assert found.parties == ("CHL",)
    assert found.selector.quote.endswith(detail)


@pytest.mark.parametrize("verb", ["Offers", "Undertakes"])
def test_what_a_label_offers_is_promised(verb: str) -> None:
    assert only(listed(f"**Chile** – {verb} 20 places.")).stance == "pledge"


@pytest.mark.parametrize(
    "item",
    [
        "No further contribution is envisaged at this stage.",
        "No new funds are planned.",
        "No visit is announced.",
    ],
)
def test_what_is_denied_is_no_commitment(item: str) -> None:
    found = commitments(f"# Pact\n\n**Peru**\n\na. Will open two offices;\n\nb. {item}")
    assert len(found) == 1


def test_the_act_stands_behind_a_remark() -> None:
    remark = "Not a pledge strictly speaking: the Organization is translating its manual into nine languages."
    assert only(f"# Pact\n\n- **WMO** – {remark}").stance == "ongoing"


@pytest.mark.parametrize(
    ("label", "promise", "news"),
    [
        ("**Peru.**", "The minister trained 300 pilots.", "The minister said that the economy was strong."),
        ("**Kenya.**", "The Athi River Authority will train 3 pilots.", "The Athi River rises near Nairobi."),
        ("**Fiji**", "The islands will train 3 pilots.", "The islands are far apart."),
    ],
)
def test_news_behind_a_name_is_none(label: str, promise: str, news: str) -> None:
    assert len(reading(f"{label} {promise}").commitments) == 1
    assert reading(f"{label} {news}").commitments == ()


@given(st.text(alphabet="a :–|-.\n", max_size=12))
def test_a_mark_is_found_wherever_one_stands(text: str) -> None:
    found, expected = mark_in(text, 0, len(text)), MARK.search(text)
    assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize(
    "item",
    [
        "With support from UNDP, retrain up to 700 women in 2025.",
        "Together with FAO, open 3 ports.",
        "In cooperation with UNICEF, build 40 schools.",
    ],
)
def test_partners_before_a_verb_leave_it_a_promise(item: str) -> None:
    found = commitments(f"# Pledges\n\n## Sri Lanka\n\n- Plant 1,500 trees. (new)\n\n- {item} (new)", "en")
    assert [(each.parties, each.stance) for each in found] == [(("LKA",), "pledge")] * 2


@pytest.mark.parametrize(
    ("item", "stance"),
    [
        ("Handed over three patrol boats in April and will deliver two more.", "delivered"),
        ("Outlawed the use of nets and will train 30 guards.", "delivered"),
        ("Mothballed its last coal plant and will open 3 parks.", "delivered"),
        ("Estimated 300 families will get seed.", "pledge"),
        ("Unmanned aircraft will be bought for 30 parks.", "pledge"),
    ],
)
def test_a_verb_of_no_table_with_its_object_is_what_was_done(item: str, stance: str) -> None:
    (found,) = commitments(f"# Pledges\n\n- **Japan:** {item}", "en")
    assert (found.parties, found.stance) == (("JPN",), stance)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Saturday:** Will start dry, with up to 20 mm of rain.\n- **Sunday:** Will be cooler."),
        ("es", "- **Sábado:** Lloverá en el norte.\n- **Lunes:** Soplará viento de 40 km/h."),
        ("pt", "- **Sábado:** Choverá no norte.\n- **Segunda-feira:** Fará 30 graus."),
        ("fr", "- **Samedi :** Pleuvra dans le nord.\n- **Lundi :** Soufflera à 40 km/h."),
    ],
)
def test_a_day_of_the_week_is_no_party(language: str, text: str) -> None:
    assert not [each.parties for each in commitments(text, language) if each.parties]
