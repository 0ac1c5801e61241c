"""Which language a page speaks: that of the link followed last, else of the browser. For pages that are translated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import override
from django.utils.translation.trans_real import parse_accept_lang_header

from pledgebook.messages import LANGUAGES, speaking

COOKIE = "language"
YEAR = 365 * 24 * 3600
NAMES = {"en": "English", "es": "Español"}

Rest = ParamSpec("Rest")
View = Callable[Concatenate[HttpRequest, Rest], HttpResponse]


def translated(view: View[Rest]) -> View[Rest]:
    """A view whose page is in the reader's language. ``?language=es`` chooses one and leads to the same page."""

    @wraps(view)
    def spoken(request: HttpRequest, /, *arguments: Rest.args, **named: Rest.kwargs) -> HttpResponse:
        wanted = request.GET.get("language")
        if wanted in LANGUAGES and request.method in {"GET", "HEAD"}:
            return _chosen(request, wanted)
        language = chosen(request)
        request.spoken = language  # type: ignore[attr-defined]
        with speaking(language), override(language):
            answer = view(request, *arguments, **named)
        answer.headers.setdefault("Content-Language", language)
        patch_vary_headers(answer, ("Accept-Language", "Cookie"))
        return answer

    return spoken


def chosen(request: HttpRequest) -> str:
    """The language of the reader, as far as we speak it."""
    kept = request.COOKIES.get(COOKIE)
    if kept in LANGUAGES:
        return kept
    for tag, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "").lower()):
        if tag.partition("-")[0] in LANGUAGES:
            return tag.partition("-")[0]
    return LANGUAGES[0]


def switch(request: HttpRequest) -> Mapping[str, object]:
    """``tongues``: the languages that this page can speak, with their links; none on a page that is not translated."""
    if not hasattr(request, "spoken"):
        return {"tongues": ()}
    rest = request.GET.copy()
    found = []
    for language in LANGUAGES:
        rest["language"] = language
        found.append((language, NAMES[language], f"?{rest.urlencode()}"))
    return {"tongues": found}


def _chosen(request: HttpRequest, language: str) -> HttpResponse:
    """To the same page, in that language from now on."""
    rest = request.GET.copy()
    del rest["language"]
    answer = HttpResponseRedirect(f"{request.path}?{rest.urlencode()}" if rest else request.path, status=303)
    answer.set_cookie(
        COOKIE, language, max_age=YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE, httponly=True
    )
    return answer
