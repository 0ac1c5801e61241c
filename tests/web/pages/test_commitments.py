from __future__ import annotations

import csv
import io
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook.web.pages.queries import facets
from pledgebook.web.pages.queries.listing import SIZE, listing
from pledgebook.web.pages.queries.selection import Selection
from pledgebook.web.registry.models import CommitmentVersion, Document, Process

LIST = "/processes/los-angeles-declaration/commitments/"
FILE = "/processes/los-angeles-declaration/commitments.csv"

pytestmark = pytest.mark.usefixtures("document")


def page(client: Client, query: str = "") -> str:
    answer = client.get(LIST + query)
    assert answer.status_code == 200, answer
    return answer.content.decode()


def ids(text: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r'href="/commitments/(LAD-\d+)/"', text)))


def test_every_commitment_is_there_once(client: Client, document: Document) -> None:
    assert len(ids(page(client))) == document.versions.count() <= SIZE


def test_an_address_leads_to_the_selections_own(client: Client) -> None:
    answer = client.get(LIST + "?sort=number&has=finding&party=&q=")
    assert (answer.status_code, answer["Location"]) == (302, LIST + "?has=finding")


def test_htmx_is_told_the_selections_own_address(client: Client) -> None:
    answer = client.get(LIST + "?sort=number&has=finding&party=&q=", headers={"HX-Request": "true"})
    assert (answer.status_code, answer["HX-Push-Url"]) == (200, LIST + "?has=finding")
    assert "HX-Request" in answer["Vary"]


def test_each_value_of_a_facet_counts_what_choosing_it_gives(process: Process) -> None:
    chosen = 0
    for facet in facets.shown(process, Selection()):
        for choice in [*facet.first, *facet.rest]:
            one = (choice.value,)
            selection = Selection(has=one) if facet.name == "has" else Selection(chosen={facet.name: one})
            assert listing(process, selection).count == choice.count, (facet.name, choice)
            chosen += 1
    assert chosen > 20


def test_any_of_a_facet_and_all_of_several(client: Client) -> None:
    either = ids(page(client, "?party=CAN&party=COL"))
    assert either == sorted(
        {*ids(page(client, "?party=CAN")), *ids(page(client, "?party=COL"))}, key=lambda id: int(id[4:])
    )
    both = ids(page(client, "?party=CAN&party=COL&declared=new"))
    assert both == [id for id in ids(page(client, "?declared=new")) if id in either]
    assert 0 < len(both) < len(either)


def test_a_chosen_value_that_nothing_has_can_be_taken_back(client: Client) -> None:
    text = page(client, "?party=XYZ&pillar=9.9&package=77&kind=nothing")
    assert ids(text) == []
    assert 'value="XYZ" checked' in text
    assert (
        f'href="?{Selection(chosen={"pillar": ("9.9",), "package": ("77",), "kind": ("nothing",)}).address}"'.replace(
            "&", "&amp;"
        )
        in text
    )


@pytest.mark.parametrize(
    "query", ["?pillar=x.y", "?pillar=1", "?package=²", "?package=99999999999", "?q=%27%22*%00", "?page=999"]
)
def test_no_address_is_an_error(client: Client, query: str) -> None:
    assert client.get(LIST + query, follow=True).status_code == 200


def test_the_words_of_a_search_are_marked(client: Client) -> None:
    text = page(client, "?q=migrant")
    assert ids(text)
    assert re.search(r"<mark>migrants?</mark>", text)
    assert ids(page(client, "?q=migrants")) == ids(text)
    assert ids(page(client, "?q=xylophone")) == []


def test_the_orders(client: Client) -> None:
    numbers = ids(page(client))
    assert ids(page(client, "?sort=newest")) == numbers[::-1]
    titles = dict(CommitmentVersion.objects.values_list("commitment__public_id", "title"))
    assert sorted(numbers, key=lambda id: titles[id]) == sorted(
        ids(page(client, "?sort=title")), key=lambda id: titles[id]
    )
    assert sorted(ids(page(client, "?sort=party"))) == sorted(numbers)


def test_the_file_has_the_selection(client: Client) -> None:
    answer = client.get(FILE + "?party=CAN")
    text = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["id"] for row in rows] == ids(page(client, "?party=CAN"))
    assert all("CAN" in row["parties"].split("; ") for row in rows)
    assert "attachment" in answer["Content-Disposition"]


def test_the_queries_do_not_grow(client: Client, document: Document) -> None:
    def count(query: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page(client, query)
        return len(queries)

    few, many = count("?kind=registration"), count("")
    assert document.versions.filter(kind="registration").count() < document.versions.count()
    assert few == many


def test_there_is_no_other_process(client: Client) -> None:
    assert client.get("/processes/nowhere/commitments/").status_code == 404


def test_the_page_allows_nothing_from_elsewhere(client: Client) -> None:
    answer = client.get(LIST)
    policy = answer["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    text = answer.content.decode()
    assert not re.search(r'\s(?:style|on\w+|hx-on[^=]*)=|<style|(?:src|href)="(?:https?:)?//', text)
