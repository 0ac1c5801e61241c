"""Who gets what, everywhere: the routes are read from the configuration, what is expected from ``routes.csv``."""

from __future__ import annotations

from dataclasses import replace

from django.test import Client

from pledgebook.web.registry.models import Document
from tests.web.people.cases import about
from tests.web.people.matrix import METHODS, WHO, Case, Route, address, cases, expected, got, pages, standing

NEVER = ("PUT", "PATCH", "DELETE")


def test_every_principal_at_every_route(
    clients: dict[str, Client], samples: dict[str, object], document: Document
) -> None:
    """What differs from the table is shown as rows of it: copy one only after a thought."""
    table, wrong, seen = expected(), [], set()
    for route in pages():
        for case in cases(route):
            seen.add(case)
            where = address(route, about(case, samples, document))
            with standing(case.state):
                found = {who: got(clients[who], case.method, where) for who in WHO}
            if table.get(case) != found:
                row = (case.route, case.method, case.whose, case.state, *(found[who] for who in WHO))
                wrong.append(",".join(row))
    assert wrong == [], "\n".join(["", *wrong])
    assert set(table) <= seen, sorted(set(table) - seen)


def test_no_other_method_does_more_than_a_page_or_its_form(
    clients: dict[str, Client], samples: dict[str, object], document: Document
) -> None:
    table = expected()
    for route in pages():
        case = next(cases(route))
        where = address(route, about(case, samples, document))
        asked = [table[replace(case, method=method)] for method in METHODS]
        for method in NEVER:
            for who in WHO:
                found = got(clients[who], method, where)
                assert found != "yes" or "yes" in [each[who] for each in asked], (route.name, method, who)


def test_a_new_route_has_no_row(clients: dict[str, Client]) -> None:
    """And is seen: nothing that the table leaves out passes."""
    assert clients
    assert Case("a-new-route", "GET") not in expected()
    assert list(cases(Route("a-new-route", "new/", ()))) == [
        Case("a-new-route", "GET"),
        Case("a-new-route", "POST"),
    ]
