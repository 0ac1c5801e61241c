"""Looking at what was read: accept, say otherwise, reject, take apart, put together, and publish."""

from __future__ import annotations

import uuid
from typing import Any, cast, get_args

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _, ngettext
from pledgebook.model import Declared, Refusal, Stance
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.queries.review import Choice, Reviewed, address_of, draft_named, waiting
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.asking import require
from pledgebook.web.registry import corrected
from pledgebook.web.registry.actions import accept_drafts, decide_draft, publish_draft
from pledgebook.web.registry.actions.decide_draft import Decision, DraftDeed
from pledgebook.web.registry.drafts import read_again
from pledgebook.web.registry.models import DraftCommitment, DraftDocument
from pledgebook.web.registry.overtaken import Overtaken

TEXTS = ("title", "kind", "stance", "declared")


@login_required
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The documents that wait, of every process."""
    require(request, "review")
    return render(request, "review.html", {"drafts": list(waiting())})


@login_required
@require_safe
def show(request: HttpRequest, sha256: str) -> HttpResponse:
    """A document: its text on the left, a draft of it on the right."""
    draft = draft_named(sha256)
    require(request, "review", draft)
    return _page(request, draft, whole_number(request.GET.get("draft", "")))


@login_required
@require_POST
def decide(request: HttpRequest, sha256: str, number: int) -> HttpResponse:
    """What a person says of a draft; then the next one."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    row = get_object_or_404(DraftCommitment, draft=draft, number=number)
    try:
        decide_draft(row, _decision(request), by=by, at=timezone.now())
    except Overtaken:
        return _page(request, draft, number, status=409)
    except Refusal as refusal:
        return _page(request, draft, number, refusal.reason, status=422)
    messages.success(request, _("Kept: {number}.").format(number=number))
    return _lead(address_of(draft, None, Choice.of(request.POST, "by-")))


@login_required
@require_safe
def case(request: HttpRequest, sha256: str, number: int) -> HttpResponse:
    """What was decided of a draft, as a case for the tests of the reader; only while the whole reading is kept."""
    draft = draft_named(sha256)
    require(request, "review", draft)
    row = get_object_or_404(DraftCommitment, draft=draft, draft__document=None, number=number)
    try:
        told = corrected.case(read_again(draft), row)
    except Refusal as refusal:
        return _page(request, draft, number, refusal.reason, status=409)
    answer = JsonResponse(told, json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer["Content-Disposition"] = f'attachment; filename="case-{sha256[:12]}-{number}.json"'
    return answer


@login_required
@require_POST
def accept(request: HttpRequest, sha256: str) -> HttpResponse:
    """Accept all that were listed, as they were listed."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    pairs = (each.partition(":") for each in request.POST.get("seen", "").split())
    seen = {whole_number(number): whole_number(revision) for number, _colon, revision in pairs}
    known = {
        number: revision for number, revision in seen.items() if number is not None and revision is not None
    }
    done = accept_drafts(draft, known, by=by, at=timezone.now())
    said = ngettext("{count} draft is accepted.", "{count} drafts are accepted.", len(done))
    messages.success(request, said.format(count=len(done)))
    if len(done) < len(known):
        messages.warning(request, _("Others were changed since you looked, and stay as they are."))
    return _lead(address_of(draft))


@login_required
@require_POST
def publish(request: HttpRequest, sha256: str) -> HttpResponse:
    """Let everybody see what was accepted."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    try:
        publish_draft(draft, by=by, at=timezone.now())
    except Refusal as refusal:
        return _page(request, draft, None, refusal.reason, status=422)
    messages.success(request, _("It is published."))
    return _lead(address_of(draft))


def _page(
    request: HttpRequest, draft: DraftDocument, number: int | None, reason: str = "", status: int = 200
) -> HttpResponse:
    """The page at a draft; where a form is not taken, what was typed stands beside how the draft stands."""
    if draft.document:
        rows = draft.commitments.select_related("commitment", "kept_from__draft").order_by("start", "number")
        context: dict[str, Any] = {"draft": draft, "process": draft.process, "rows": list(rows)}
        return render(request, "review_published.html", context, status=status)
    choice = Choice.of(request.POST, "by-") if request.method == "POST" else Choice.of(request.GET)
    try:
        reviewed = Reviewed.of(draft, choice, number)
    except Refusal as refusal:
        return render(
            request, "review.html", {"drafts": list(waiting()), "reason": refusal.reason}, status=409
        )
    context = {
        "draft": draft, "process": draft.process, "reviewed": reviewed, "choice": choice, "reason": reason,
        "overtaken": status == 409, "sent": request.POST, "token": uuid.uuid4().hex, "kinds": load_kinds(),
        "stances": get_args(Stance), "tags": get_args(Declared),
    }  # fmt: skip
    return render(request, "review_document.html", context, status=status)


def _decision(request: HttpRequest) -> Decision:
    """What the form says. Raises ``Refusal`` for what is none."""
    sent = {name: value.strip() for name, value in request.POST.items() if isinstance(value, str)}
    if any("\0" in value for value in sent.values()):
        raise Refusal("", _("there is a sign in it that is no letter"))
    deed, revision = sent.get("deed", ""), whole_number(sent.get("revision", ""))
    if deed not in get_args(DraftDeed) or revision is None:
        raise Refusal("", _("say what is to be done"))
    edits: dict[str, Any] = {name: sent[name] for name in TEXTS if name in sent}
    if "pillar" in sent:
        edits["pillar"] = whole_number(sent["pillar"]) or ""
    if "parties" in sent:
        edits["parties"] = _codes(sent["parties"])
    return Decision(
        cast("DraftDeed", deed), revision, sent.get("token", "")[:64], edits, sent.get("words", "")
    )


def _codes(typed: str) -> list[str]:
    """The codes of parties, which a semicolon or a comma parts."""
    return [code for each in typed.replace(";", ",").split(",") if (code := each.strip())]


def _lead(address: str) -> HttpResponse:
    return HttpResponseRedirect(address, status=303)
