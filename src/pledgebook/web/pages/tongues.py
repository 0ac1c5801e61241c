"""Which language is spoken to whoever asks.

To somebody who is signed in, that of the link followed last since then, else the one that they chose for their account;
else, and to everybody else, that of the link followed last in this browser, else the one that the browser asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.conf import settings
from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers
from django.utils.http import escape_leading_slashes
from django.utils.translation import override
from django.utils.translation.trans_real import parse_accept_lang_header

from pledgebook.messages import LANGUAGES, speaking
from pledgebook.web.people.language import language_of

NAME = "language"  # of the cookie, and in the session
YEAR = 365 * 24 * 3600
NAMES = {"en": "English", "es": "Español"}
PROGRAMS = "/api/"  # they say with each request what they speak
FILES = (".ics", ".csv", ".xlsx")
BEHIND = "/admin/"  # Django's own pages, whose fields have the names of the tables: English

Answering = Callable[[HttpRequest], HttpResponseBase]


def speak(get_response: Answering) -> Answering:
    """The middleware: everything that is said to a person is in their language, refusals and errors too.

    ``?language=es`` chooses one and leads to the same page; a file, which a program may fetch, has it at once.
    """

    def spoken(request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(BEHIND):
            return get_response(request)
        page = not request.path_info.startswith(PROGRAMS)
        wanted = request.GET.get("language")
        if page and wanted in LANGUAGES and request.method in {"GET", "HEAD"}:
            if not request.path_info.endswith(FILES):
                return _chosen(request, wanted)
            language = wanted
        else:
            language = chosen(request) if page else _of_the_browser(request)
        request.spoken = language  # type: ignore[attr-defined]
        with speaking(language), override(language):
            answer = get_response(request)
        answer.headers.setdefault("Content-Language", language)
        patch_vary_headers(answer, ("Accept-Language", *(("Cookie",) if page else ())))
        return answer

    return spoken


def chosen(request: HttpRequest) -> str:
    """The language of the reader, as far as we speak it."""
    own = (request.session.get(NAME), language_of(request.user)) if request.user.is_authenticated else ()
    found = next((each for each in (*own, request.COOKIES.get(NAME)) if each in LANGUAGES), None)
    return found or _of_the_browser(request)


def forget(request: HttpRequest) -> None:
    """Forget what was chosen by a link since the person signed in."""
    request.session.pop(NAME, None)


def switch(request: HttpRequest) -> Mapping[str, object]:
    """``tongues``: the languages that this page can speak, with their links.

    None where a form was not taken: a link would lose what was typed, and may lead to an address that is no page.
    """
    if not hasattr(request, "spoken") or request.method not in {"GET", "HEAD"}:
        return {"tongues": ()}
    rest = request.GET.copy()
    found = []
    for language in LANGUAGES:
        rest["language"] = language
        found.append((language, NAMES[language], f"?{rest.urlencode()}"))
    return {"tongues": found}


def _of_the_browser(request: HttpRequest) -> str:
    """What the browser asks for, best first."""
    for tag, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "").lower()):
        if tag.partition("-")[0] in LANGUAGES:
            return tag.partition("-")[0]
    return LANGUAGES[0]


def _chosen(request: HttpRequest, language: str) -> HttpResponseRedirect:
    """To the same page, in that language from now on."""
    rest = request.GET.copy()
    del rest["language"]
    page = escape_leading_slashes(request.path)  # two at the beginning would name another host
    answer = HttpResponseRedirect(f"{page}?{rest.urlencode()}" if rest else page, status=303)
    if request.user.is_authenticated:
        request.session[NAME] = language
    answer.set_cookie(
        NAME, language, max_age=YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE, httponly=True
    )
    return answer
