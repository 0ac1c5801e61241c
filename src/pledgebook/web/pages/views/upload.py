"""Handing in a document, and following it until it is read."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.pages.queries.uploads import upload_named
from pledgebook.web.people.asking import may, principal_of, require
from pledgebook.web.protection.actions import release_hold
from pledgebook.web.protection.holds import open_hold
from pledgebook.web.protection.wording import said_of
from pledgebook.web.registry.actions import receive_address, receive_upload, refuse_upload
from pledgebook.web.registry.models import Process, Upload

STEPS = ("waiting", "reading", "keeping", "done")
RECENT = 10  # uploads that the form lists


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def receive(request: HttpRequest) -> HttpResponse:
    """The form, and what is handed in by it."""
    by = require(request, "upload").name
    refusal = ""
    if request.method == "POST":
        try:
            upload = _received(request, by)
        except Refusal as error:
            refusal = error.reason
        else:
            return redirect("upload-progress", upload.public_id)
    return render(
        request,
        "upload.html",
        {
            "processes": Process.objects.order_by("name"),
            "refusal": refusal,
            "fetching": settings.FETCHING,
            "address": request.POST.get("address", "") if refusal else "",
            "largest": LARGEST_UPLOAD // 1_000_000,
            "recent": Upload.objects.select_related("document")
            .defer("document__text", "content")
            .order_by("-at")[:RECENT],
        },
        status=422 if refusal else 200,
    )


@require_safe
def follow(request: HttpRequest, upload: uuid.UUID) -> HttpResponse:
    """How far it is. Once it is a document, the page leads there; once it is a draft, who reviews is led to that."""
    found = upload_named(upload)
    require(request, "see", found)
    if found.document:
        return _land(request, "document", found.document.sha256 or "")
    waits = found.draft if found.state == "review" else None
    if waits and not waits.discarded_at and may(principal_of(request), "review", waits):
        return _land(request, "review-document", waits.sha256)
    return _progress(request, found)


@login_required
@require_POST
def release(request: HttpRequest, upload: uuid.UUID) -> HttpResponse:
    """Let one that is held be read with a reason, or throw it away."""
    found = upload_named(upload)
    by = require(request, "release", found).name
    held = open_hold("upload", found.public_id)
    if held is None:
        return redirect("upload-progress", found.public_id)
    try:
        if "refuse" in request.POST:
            refuse_upload(found, _("It was not released."), by=by, at=timezone.now())
        else:
            release_hold(held, request.POST.get("reason", ""), by=by, at=timezone.now())
    except Refusal as error:
        return _progress(request, found, error.reason)
    return redirect("upload-progress", found.public_id)


def _progress(request: HttpRequest, found: Upload, refusal: str = "") -> HttpResponse:
    hold = open_hold("upload", found.public_id) if found.open else None
    context = {
        "upload": found,
        "process": found.process,
        "steps": STEPS,
        "at": _step(found.state),
        "held": said_of(hold) if hold else "",
        "refusal": refusal,
    }
    return render(request, "progress.html", context, status=422 if refusal else 200)


def _received(request: HttpRequest, by: str) -> Upload:
    """The upload of the form. Raises ``Refusal`` for one that is not taken."""
    now = timezone.now()
    address = request.POST.get("address", "")
    if address and settings.FETCHING:
        return receive_address(_process(request, address), address, by=by, at=now, once=True)
    file = request.FILES.get("file")
    if file is None:
        raise Refusal("", _("choose a file first"))
    name = file.name or ""
    if (file.size or 0) > LARGEST_UPLOAD:  # before it is loaded
        raise Refusal(name, _("the file is over {size} MB").format(size=LARGEST_UPLOAD // 1_000_000))
    return receive_upload(_process(request, name), name, file.read(), by=by, at=now, once=True)


def _process(request: HttpRequest, name: str) -> Process:
    process = Process.objects.filter(slug=request.POST.get("process", "")).first()
    if process is None:
        raise Refusal(name, _("choose the process that the document belongs to"))
    return process


def _land(request: HttpRequest, page: str, sha256: str) -> HttpResponse:
    """To the document, or its drafts; a part of a page is told to load it as a whole."""
    answer = redirect(page, sha256)
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(headers={"HX-Redirect": answer["Location"]})
    return answer


def _step(state: str) -> int:
    return STEPS.index(state) if state in STEPS else 0
