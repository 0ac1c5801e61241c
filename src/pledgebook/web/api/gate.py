"""What every request to the interface passes: whose key it has, how much was asked, and what all answers have.

No session counts here: a page of somebody else's cannot do anything in the name of who is signed in, and that is why
reading is open to the scripts of every origin. Keys are not taken from such scripts: a preflight allows none.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import Resolver404, resolve
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.crypto import salted_hmac

from pledgebook.web.api.allowance import spend
from pledgebook.web.api.problems import MEDIA_TYPE, problem
from pledgebook.web.api.tags import names, tag_of_bytes
from pledgebook.web.events import tell
from pledgebook.web.keys.holding import held
from pledgebook.web.keys.models import Key
from pledgebook.web.people.addresses import origin
from pledgebook.web.people.asking import known_by_key

PLACE = "/api/v1/"
PAGE = f"{PLACE}docs"  # for people, with their session
READING = ("GET", "HEAD")
SHARED = "ETag, Retry-After, RateLimit, RateLimit-Policy"

Answering = Callable[[HttpRequest], HttpResponseBase]


def gate(get_response: Answering) -> Answering:
    """The middleware."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(PLACE) or request.path_info == PAGE:
            return get_response(request)
        if request.method == "OPTIONS":
            return _open(_preflight(request, get_response))
        key = key_of(request)
        request.key = key  # type: ignore[attr-defined]
        request.user = key.user if key else AnonymousUser()
        known_by_key(request)
        client = _client(request, key)
        spent = spend(client, settings.API_A_MINUTE["key" if key else "address"], _now())
        if spent.wait:
            _tell("asked too often", request, client)
            answer: HttpResponseBase = problem(429)
        elif key is None and "Authorization" in request.headers:
            _tell("key refused", request, client)
            answer = problem(401)
        else:
            answer = _told(request, get_response)
        for name, value in spent.headers.items():
            answer[name] = value
        answer.setdefault("Cache-Control", f"{'private' if key else 'public'}, no-cache")
        patch_vary_headers(answer, ("Authorization",))
        return _open(answer)

    return answered


def key_of(request: HttpRequest) -> Key | None:
    """The key that was sent, where it is good."""
    scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
    return held(secret.strip(), timezone.now()) if scheme.lower() == "bearer" else None


def _client(request: HttpRequest, key: Key | None) -> str:
    """What stands for a key or an address, and for all of one customer in IPv6; it does not tell the address."""
    return f"key {key.pk}" if key else f"from {_digest(origin(request.META.get('REMOTE_ADDR', '')))}"


def _tell(event: str, request: HttpRequest, client: str) -> None:
    """Told once a minute of a client, however often it asks; with the route, which is looked up only for this."""
    if spend(f"told {_digest(f'{event} {client}')}", 1, _now()).wait:
        return
    with suppress(Resolver404):
        request.resolver_match = resolve(request.path_info)
    tell(event, request)


def _digest(words: str) -> str:
    return salted_hmac("pledgebook.web.api.gate", words, algorithm="sha256").hexdigest()


def _now() -> float:
    return timezone.now().timestamp()


def _told(request: HttpRequest, get_response: Answering) -> HttpResponseBase:
    """The answer, a problem where it is none of ours, with its tag; of HEAD that of GET, without content."""
    head = request.method == "HEAD"
    if head:
        request.method = "GET"
    answer = get_response(request)
    if answer.status_code >= 400 and not answer.get("Content-Type", "").startswith(MEDIA_TYPE):
        answer = _as_problem(answer)
    if request.method == "GET" and answer.status_code == 200 and isinstance(answer, HttpResponse):
        answer = _tagged(request, answer)
    if head and isinstance(answer, HttpResponse):
        answer["Content-Length"] = str(len(answer.content))
        answer.content = b""
    return answer


def _preflight(request: HttpRequest, get_response: Answering) -> HttpResponseBase:
    """What can be done at an address; it costs nothing and needs no key."""
    answer = _as_problem(get_response(request))
    if answer.status_code == 405:
        return HttpResponse(status=204, headers={"Allow": answer["Allow"]})
    return answer


def _as_problem(answer: HttpResponseBase) -> HttpResponse:
    made = problem(answer.status_code)
    if "Allow" in answer:
        allowed = {each.strip() for each in answer["Allow"].split(",")}
        made["Allow"] = ", ".join(sorted(allowed | {"OPTIONS"} | ({"HEAD"} if "GET" in allowed else set())))
    return made


def _tagged(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    """With its tag, or the tag alone for who has it."""
    tag = tag_of_bytes(answer.content)
    known = names(request.headers.get("If-None-Match", ""), tag)
    if known:
        answer = HttpResponse(status=304)
        del answer["Content-Type"]
    answer["ETag"] = tag
    return answer


def _open(answer: HttpResponseBase) -> HttpResponseBase:
    """The scripts of every origin may read it."""
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Access-Control-Expose-Headers"] = SHARED
    answer["Access-Control-Allow-Methods"] = ", ".join(READING)
    answer["Access-Control-Allow-Headers"] = "If-None-Match"
    return answer
