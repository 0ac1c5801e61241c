"""Who acts in an item: by its label, its own words, or the stem or heading that stands over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

import pytest

from pledgebook.commitments.documents.context import prepared
from pledgebook.commitments.names.lines.party_lines import find_lines
from pledgebook.commitments.units.actors.speakers import speaker_of_item
from pledgebook.mentions import find
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Edition, Name
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.commitments.texts import commitments


class Counting(tuple[Name, ...]):
    """Names that count how often somebody looks through all of them."""

    __slots__ = ()
    times: ClassVar[list[None]] = []

    def __iter__(self) -> Iterator[Name]:
        self.times.append(None)
        return super().__iter__()


@pytest.mark.parametrize(
    ("text", "parties", "stances"),
    [
        ("- **Belize:** Will donate land.\n- **Chile:** Will train 300 teachers.", ["BLZ", "CHL"], ["pledge"] * 2),
        ("- **Belize**: will donate land.", ["BLZ"], ["pledge"]),
        ("- Belize: Will donate land.", ["BLZ"], ["pledge"]),
        ("- Belize – will donate land.", ["BLZ"], ["pledge"]),
        ("**Belize:**\n\n- Will donate land.\n- Convene a meeting.", ["BLZ", "BLZ"], ["pledge"] * 2),
        ("## Belize\n\n- Will donate land.\n\n## Chile\n\n- Opened two offices.", ["BLZ", "CHL"],
         ["pledge", "delivered"]),
        ("- **Chile's leadership on schools:** Chile reaffirms its commitment to train teachers.", ["CHL"], ["pledge"]),
        ("Belize:\n- Will donate land\n- Will open two offices", ["BLZ", "BLZ"], ["pledge"] * 2),
        ("BELIZE\n\n- Will donate land.\n- Will open two offices.", ["BLZ", "BLZ"], ["pledge"] * 2),
        ("- **UNHCR:** Will open two offices.", ["UNHCR"], ["pledge"]),
    ],
)  # fmt: skip
def test_a_party_standing_over_the_items_is_the_party_of_each(
    text: str, parties: list[str], stances: list[str]
) -> None:
    found = commitments(text)
    assert [c.parties for c in found] == [(party,) for party in parties]
    assert [c.stance for c in found] == stances


@pytest.mark.parametrize(
    ("stem", "parties"),
    [
        ("The leaders are committed to:", ("*",)),
        ("The countries commit to:", ("*",)),
        ("The two governments will work together on:", ("*",)),
        ("We will work together on:", ()),
        ("Chile is committed to:", ("CHL",)),
        ("Chile and Peru plan to focus on:", ("CHL", "PER")),
    ],
)
def test_a_stem_gives_its_party_and_its_stance_to_each_item(stem: str, parties: tuple[str, ...]) -> None:
    found = commitments(f"{stem}\n\n- Expanding pathways.\n- Improving schools;\n- Training 300 teachers.")
    assert [c.selector.quote for c in found] == [
        "Expanding pathways.", "Improving schools;", "Training 300 teachers.",
    ]  # fmt: skip
    assert {c.parties for c in found} == {parties}
    assert {c.stance for c in found} == {"pledge"}


def test_a_stem_may_leave_the_verb_to_its_items() -> None:
    found = commitments(
        "The participating countries:\n\n- Reaffirm their commitment to protect refugees.\n"
        "- Welcome the progress made.\n- Agree to meet again in 2024.\n- Request IOM to report."
    )
    assert [(c.parties, c.stance, c.selector.quote) for c in found] == [
        (("*",), "pledge", "Reaffirm their commitment to protect refugees."),
        (("*",), "pledge", "Agree to meet again in 2024."),
    ]


@pytest.mark.parametrize("stem", ["", "The countries committed to the following:\n\n"])
def test_an_item_may_be_the_label_of_those_in_it(stem: str) -> None:
    found = commitments(
        f"{stem}- Chile\n  - Will open two offices.\n  - Will train 300 teachers.\n- Peru\n  - Will help."
    )
    assert [(c.parties, c.selector.quote) for c in found] == [
        (("CHL",), "Will open two offices."),
        (("CHL",), "Will train 300 teachers."),
        (("PER",), "Will help."),
    ]
    assert {c.stance for c in found} == {"pledge"}


@pytest.mark.parametrize("label", ["Chile:", "**Chile:**", "**Chile**:"])
def test_a_paragraph_may_have_a_label_too(label: str) -> None:
    found = commitments(f"{label} Will open two offices by 2025.\n\n{label} Will train 300 teachers.")
    assert [(c.parties, c.stance) for c in found] == [(("CHL",), "pledge")] * 2


def test_a_label_may_name_two() -> None:
    (found,) = commitments("- **Chile and Peru:** Will build 40 schools.")
    assert (found.parties, found.stance) == (("CHL", "PER"), "pledge")


@pytest.mark.parametrize(
    ("item", "parties"),
    [
        ("**Schools:** Chile will train 300 teachers.", [("CHL",)]),
        ("Countries committed to train 300 teachers.", [("*",)]),
        ("We will train 300 teachers.", [()]),
        ("Our two countries will train 300 teachers.", [("*",)]),
        ("Bristol: Will train 300 teachers.", [("Bristol",)]),
        ("Bank of Ghana (BoG): Will train 300 teachers.", [("BoG",)]),
        (
            "Ministry of Health and Sport and Oxfam: Will train 300 teachers.",
            [("Ministry of Health and Sport", "Oxfam")],
        ),
        ("Note: The fund is small.", []),
        ("Harbourline, a shipping company, will train 300 sailors.", [("Harbourline",)]),
        ("Walmart and Microsoft will hire 20,000 refugees.", [("Walmart", "Microsoft")]),
        ("Latin America: Will train 300 teachers.", []),
        ("Many problems remain.", []),
    ],
)
def test_an_item_by_itself(item: str, parties: list[tuple[str, ...]]) -> None:
    assert [c.parties for c in commitments(f"- {item}")] == parties


def test_a_heading_that_says_more_than_a_party_is_none_of_its_items() -> None:
    item = "\n\n- Will open two offices."
    assert [c.parties for c in commitments(f"## Chile{item}")] == [("CHL",)]
    assert commitments(f"## Chile and the sea{item}") == ()


def test_a_paragraph_without_a_subject_is_that_of_the_heading_over_it() -> None:
    found = commitments("## Belize\n\nWill donate land.\n\nHas opened two offices. They serve 300 families.")
    assert [(c.parties, c.stance) for c in found] == [(("BLZ",), "pledge"), (("BLZ",), "delivered")]
    assert found[1].selector.quote.endswith("300 families.")


def test_a_label_in_bold_needs_no_verb_before_a_number() -> None:
    (found,) = commitments("**Luxembourg:** EUR 4.5 million for schools.")
    assert (found.parties, found.stance) == (("LUX",), None)
    assert found.reasons["stance"]


@pytest.mark.parametrize(
    "item", ["in the case of Chile and Peru, training teachers;", "for Chile and Peru, training teachers;"]
)
def test_an_item_may_name_a_part_of_those_in_its_stem(item: str) -> None:
    found = commitments(f"The leaders are committed to:\n\n- opening offices;\n- {item}")
    assert [c.parties for c in found] == [("*",), ("CHL", "PER")]


def test_an_item_that_stops_before_the_act_is_the_stem_of_those_in_it() -> None:
    found = commitments(
        "1. Norway will:\n   - open two offices;\n   - train 300 teachers.\n2. Chile will help."
    )
    assert [(c.parties, c.selector.quote) for c in found] == [
        (("NOR",), "open two offices;"),
        (("NOR",), "train 300 teachers."),
        (("CHL",), "Chile will help."),
    ]


@pytest.mark.parametrize(
    ("item", "party", "declared"),
    [
        ("**Barry Brothers (new):** will train 300 farmers.", "Barry Brothers", "new"),
        ("**Peru, with UNHCR** – Build 6 schools. (new)", "PER", "new"),
        ("**Jumia** – 5,000 places for trainees. (new)", "Jumia", "new"),
        ("The City of Cape Town will open 12 libraries. (new)", "Cape Town", "new"),
        ("Vodafone is connecting 600 schools. (existing)", "Vodafone", "advancing"),
    ],
)
def test_a_tag_and_partners_may_stand_in_a_label(item: str, party: str, declared: str) -> None:
    (found,) = commitments(f"- {item}")
    assert (found.parties, found.declared) == ((party,), declared)


@pytest.mark.parametrize(
    ("item", "stance"),
    [
        ("Provide $5 million for schools.", "pledge"),
        ("Together with UNDP, train 300 teachers.", "pledge"),
        ("Since 2020 we have trained 300 teachers.", "delivered"),
    ],
)
def test_what_begins_with_its_verb_is_done_by_those_who_speak(item: str, stance: str) -> None:
    (found,) = commitments(f"# Canada's Commitments\n\n- {item}")
    assert (found.parties, found.stance) == (("CAN",), stance)
    assert (
        commitments("# Canada's Commitments\n\n- Support for schools.\n- Request the Secretariat to help.")
        == ()
    )


def test_a_name_no_table_knows_may_be_the_heading_over_its_promises() -> None:
    found = commitments(
        "# Cities\n\n## Bristol\n\n- Will open two offices.\n\n## Schools\n\nMany are closed."
    )
    assert [c.parties for c in found] == [("Bristol",)]


def test_lines_that_begin_with_labels_are_entries_though_no_blank_line_parts_them() -> None:
    found = commitments(
        "Pledges\n\nBrazil: 200 places for students.\nJapan: Will send two teams.\nSpain - EUR 50 million for schools."
    )
    assert [(c.parties, c.stance) for c in found] == [
        (("BRA",), None),
        (("JPN",), "pledge"),
        (("ESP",), None),
    ]


def test_a_name_in_bold_before_its_verb_is_the_subject_under_any_heading() -> None:
    (found,) = commitments("## Sweden\n\n- **Vattenfall** intends to close two plants.")
    assert found.parties == ("Vattenfall",)


def test_under_a_body_the_last_word_of_its_name_is_that_body() -> None:
    (found,) = commitments("## European Commission\n\nThe Commission will open a call of EUR 150 million.")
    assert found.parties == ("European Commission",)


def test_prose_under_a_party_before_the_first_list_is_read() -> None:
    found = commitments(
        "# Compact\n\n## Estonia\n\nEstonia will lay a cable.\n\n## Latvia\n\n- To open two offices.\n"
        "- To train 300 teachers.\n- To hold two exercises."
    )
    assert [c.parties for c in found] == [("EST",), *[("LVA",)] * 3]


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "**Skills:** Maple Leaf Foods will hire 300 refugees proposed by UNHCR.", "Maple Leaf Foods"),
        ("en", "**Early warning:** Safaricom will connect 40 masts.", "Safaricom"),
        ("fr", "**Métiers du numérique :** Orange formera 1 500 jeunes.", "Orange"),
        ("pt", "**Portos sem plástico:** a Galp instalará ecopontos em 20 portos.", "Galp"),
        ("en", "**Reporting:** All participating governments agreed to publish a yearly account.", "*"),
        ("es", "**Informes:** Todos los gobiernos participantes publicarán un informe anual.", "*"),
        ("pt", "**Dados:** O Paraguai e a Bolívia vão trocar dados sobre alertas.", "PRY BOL"),
        ("en", "**Jobs:** Growth will create 300 jobs.", ""),
    ],
)
def test_who_acts_behind_a_topic_in_bold(language: str, item: str, party: str) -> None:
    title = {
        "en": "Outcome of the Ministerial Meeting on Water",
        "es": "Compromisos de la Reunión Ministerial",
    }
    title |= {"fr": "Engagements de la réunion ministérielle", "pt": "Compromissos da Reunião Ministerial"}
    other = {"en": "Kenya will open 4 ports.", "es": "El Perú abrirá 4 puertos."}
    other |= {"fr": "Le Mali ouvrira 4 ports.", "pt": "O Brasil abrirá 4 portos."}
    text = f"# {title[language]}\n\n- {item}\n- {other[language]}"
    found = [" ".join(each.parties) for each in commitments(text, language)]
    assert found[:-1] == ([party] if party else [])


@pytest.mark.parametrize("items", [1, 30])
def test_the_names_of_a_document_are_not_looked_through_for_each_item(items: int) -> None:
    """Or twice the items in twice the text would take four times as long."""
    item = "- **Keta Dyke.** Will invest US$3 million in the dyke.\n"
    document, vocabulary = read_text(f"# Pact\n\n### Ghana\n\n{item * items}", format="markdown"), load("en")
    names = Counting(find(document, vocabulary)[0].names)
    context = prepared(document, plain(document.flow.text), names, Edition(), vocabulary)
    context = replace(context, lines=find_lines(context))
    names.times.clear()
    asked = [block for block in document.blocks if "Will invest" in document.words(block.at)]
    spoken = [speaker_of_item(context, block, context.sentences_at(block.at)) for block in asked]
    assert [each and each.parties for each in spoken] == [("GHA",)] * items
    assert names.times == []
