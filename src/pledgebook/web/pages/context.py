"""What every page may show beside its own."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from pledgebook.web.people.asking import deeds, principal_of
from pledgebook.web.people.concealed import names_of
from pledgebook.web.people.demo_accounts import told
from pledgebook.web.people.rights import Deed
from pledgebook.web.people.second_factor import waived
from pledgebook.web.registry.models import Process


def only_process(request: HttpRequest) -> Mapping[str, object]:  # noqa: ARG001 - Django passes it
    """The process where there is only one, so that pages of none lead to it; looked up when it is asked for."""
    return {"only_process": SimpleLazyObject(_only_process)}


def rights(request: HttpRequest) -> Mapping[str, object]:
    """``deeds(row)``, what the person may do to it; if they speak for a party; the demo, its accounts; the provider.

    ``person`` shows a name and ``without_names`` what an entry tells, without the names that this reader is not shown.
    """

    def allowed(row: object = None) -> frozenset[Deed]:
        return deeds(principal_of(request), row)

    return {
        "deeds": allowed,
        "person": names_of(request).shown,
        "without_names": names_of(request).payload,
        "focal_point": SimpleLazyObject(lambda: bool(principal_of(request).parties)),
        "demo": waived(request),
        "demo_accounts": told(request),
        "provider": settings.PROVIDER_NAME,
    }


def _only_process() -> Process | None:
    first = list(Process.objects.order_by("pk")[:2])
    return first[0] if len(first) == 1 else None
