"""Answers that say what is the matter (RFC 9457), for whatever is raised on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from ninja.errors import HttpError, ValidationError

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.schemas.problem import Problem, Wrong

if TYPE_CHECKING:
    from ninja import NinjaAPI

MEDIA_TYPE = "application/problem+json"


def problem(status: int, detail: str = "", errors: Iterable[Wrong] = ()) -> HttpResponse:
    """The answer with a status."""
    title = HTTPStatus(status).phrase
    told = Problem(
        type="about:blank", title=title, status=status, detail=detail or _said(status), errors=list(errors)
    )
    answer = HttpResponse(told.model_dump_json(), status=status, content_type=MEDIA_TYPE)
    if status == HTTPStatus.UNAUTHORIZED:
        answer["WWW-Authenticate"] = 'Bearer realm="pledgebook"'
    return answer


def _said(status: int) -> str:
    """What is said where nobody said more."""
    said: Mapping[int, str] = {
        400: _("the request cannot be read"),
        401: _("this needs a personal key that is good, in the header Authorization: Bearer"),
        403: _("the person of the key may not do this"),
        404: _("there is nothing here"),
        405: _("this cannot be done here"),
        413: _("more was sent than is taken"),
        415: _("the request is in a format that is not read"),
        422: _("something in the request is not as it has to be"),
        429: _("too much was asked; Retry-After says in how many seconds to go on"),
        500: _("something is wrong on this side; the request was not carried out"),
    }
    return said.get(status, HTTPStatus(status).phrase.lower())


def handle(interface: NinjaAPI) -> None:
    """Let the interface answer whatever is raised in it with a problem."""

    def missing(request: HttpRequest, error: Http404) -> HttpResponse:  # noqa: ARG001
        return problem(404)

    def denied(request: HttpRequest, error: PermissionDenied) -> HttpResponse:  # noqa: ARG001
        return problem(403)

    def refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:  # noqa: ARG001
        return problem(409, refusal.reason)

    def not_taken(request: HttpRequest, error: NotTaken) -> HttpResponse:  # noqa: ARG001
        return problem(409, _("what was sent is not taken"), error.wrong)

    def stopped(request: HttpRequest, error: HttpError) -> HttpResponse:  # noqa: ARG001
        own = isinstance(error, Stopped)
        return problem(error.status_code, error.message if own else "")

    def invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:  # noqa: ARG001
        return problem(422, errors=[_wrong(each) for each in error.errors])

    handlers: tuple[tuple[type[Exception], Any], ...] = (
        (Http404, missing), (PermissionDenied, denied), (Refusal, refused), (HttpError, stopped), (NotTaken, not_taken),
        (ValidationError, invalid),
    )  # fmt: skip
    for kind, handler in handlers:
        interface.add_exception_handler(kind, handler)


class NotTaken(Exception):  # noqa: N818 - an answer, not a fault of the program
    """What was sent cannot be taken: by field, why not."""

    def __init__(self, reasons: Mapping[str, Iterable[str]]) -> None:
        super().__init__()
        self.wrong = [
            Wrong(where=f"body.{name}", what=what) for name, each in reasons.items() for what in each
        ]


class Stopped(HttpError):  # noqa: N818 - an answer, not a fault of the program
    """A request that is not carried out, with a status and a sentence of ours."""


def _wrong(error: Mapping[str, Any]) -> Wrong:
    return Wrong(where=".".join(str(part) for part in error["loc"]), what=str(error["msg"]))
