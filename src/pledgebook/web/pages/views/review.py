"""Looking at what was read: accept, say otherwise, reject, take apart, put together, and publish."""

from __future__ import annotations

import uuid
from typing import Any, cast, get_args

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _, ngettext
from pledgebook.model import Declared, Refusal, Stance
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.draft_states import draft_state
from pledgebook.web.pages.queries.review import (
    Choice,
    Queue,
    Reviewed,
    address_of,
    discarded,
    draft_named,
    undone_by,
)
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.asking import principal_of, require
from pledgebook.web.registry import corrected
from pledgebook.web.registry.actions import (
    decide_draft,
    decide_drafts,
    discard_draft,
    give_back_draft,
    publish_draft,
    restore_draft,
    take_draft,
)
from pledgebook.web.registry.actions.decide_draft import Decision, DraftDeed, ManyDeed
from pledgebook.web.registry.drafts import composed, read_again
from pledgebook.web.registry.models import DraftCommitment, DraftDocument
from pledgebook.web.registry.models.draft import CURRENT
from pledgebook.web.registry.overtaken import Overtaken, Settled
from pledgebook.web.registry.said_parties import BETWEEN, parties_typed

TEXTS = ("title", "kind", "stance", "declared")
ASSIGNING = {"take": take_draft, "give back": give_back_draft}
STALE = (Overtaken, Settled)


@login_required
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The documents that wait, of every process: first those that the person took."""
    return _queue(request, require(request, "review").name)


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
        decision = _decision(request, row)
        decide_draft(row, decision, by=by, at=timezone.now())
    except Overtaken:
        return _page(request, draft, number, overtaken=True)
    except Refusal as refusal:
        return _refused(request, draft, refusal, number)
    messages.success(request, _("Kept: {number}.").format(number=number))
    last = None if decision.deed in {"reopen", "unmake"} else number
    return _lead(address_of(draft, Choice.of(request.POST, "by-"), last))


@login_required
@require_safe
def case(request: HttpRequest, sha256: str, number: int) -> HttpResponse:
    """What was decided of a draft, as a case for the tests of the reader; only while the whole reading is kept."""
    draft = draft_named(sha256)
    require(request, "review", draft)
    row = get_object_or_404(DraftCommitment, draft=draft, draft__document=None, number=number)
    try:
        others = draft.commitments.filter(state__in=CURRENT).exclude(pk=row.pk)
        told = corrected.case(read_again(draft), row, others)
    except Refusal as refusal:
        return _page(request, draft, number, refusal.reason, status=409)
    answer = JsonResponse(told, json_dumps_params={"ensure_ascii": False, "indent": 1})
    answer["Content-Disposition"] = f'attachment; filename="case-{sha256[:12]}-{number}.json"'
    return answer


@login_required
@require_POST
def decide_listed(request: HttpRequest, sha256: str) -> HttpResponse:
    """Accept all that were listed, as they were listed, or take that back."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    pairs = (each.partition(":") for each in request.POST.get("seen", "").split())
    seen = {whole_number(number): whole_number(revision) for number, _colon, revision in pairs}
    known = {
        number: revision for number, revision in seen.items() if number is not None and revision is not None
    }
    deed: ManyDeed = "reopen" if request.POST.get("deed") == "reopen" else "accept"
    try:
        done = decide_drafts(draft, deed, known, by=by, at=timezone.now())
    except Refusal as refusal:
        return _refused(request, draft, refusal)
    said = (
        ngettext("{count} draft is accepted.", "{count} drafts are accepted.", len(done))
        if deed == "accept"
        else ngettext(
            "{count} draft is to be decided again.", "{count} drafts are to be decided again.", len(done)
        )
    )
    messages.success(request, said.format(count=len(done)))
    if len(done) < len(known):
        messages.warning(request, _("Others were changed since you looked, and stay as they are."))
    return _lead(address_of(draft, Choice.of(request.POST, "by-")))


@login_required
@require_POST
def publish(request: HttpRequest, sha256: str) -> HttpResponse:
    """Let everybody see what was accepted, as it was seen when it was decided to."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    try:
        publish_draft(draft, seen=whole_number(request.POST.get("seen", "")), by=by, at=timezone.now())
    except Refusal as refusal:
        return _refused(request, draft, refusal)
    messages.success(request, _("It is published."))
    return _lead(address_of(draft))


@login_required
@require_POST
def assign(request: HttpRequest, sha256: str) -> HttpResponse:
    """Take the document to review, or give it back; discard it, or take it up again."""
    draft = draft_named(sha256)
    by = require(request, "review", draft).name
    deed, now = request.POST.get("deed", ""), timezone.now()
    try:
        if deed == "discard":
            seen = whole_number(request.POST.get("seen", ""))
            discard_draft(draft, request.POST.get("reason", "").replace("\0", ""), seen=seen, by=by, at=now)
            messages.success(request, _("It is discarded. It can be taken up again from here."))
            return _lead(reverse("review"))
        if deed == "take up":
            restore_draft(draft, seen=request.POST.get("discarded", ""), by=by, at=now)
        elif deed in ASSIGNING:
            ASSIGNING[deed](draft, seen=request.POST.get("reviewer", ""), by=by, at=now)
        else:
            raise Refusal("", _("say what is to be done"))
    except Refusal as refusal:
        return _refused(request, draft, refusal)
    return _lead(address_of(draft))


def _queue(request: HttpRequest, name: str, reason: str = "", status: int = 200) -> HttpResponse:
    context = {"queue": Queue.of(name), "discarded": discarded(), "reason": reason}
    return render(request, "review.html", context, status=status)


def _refused(
    request: HttpRequest, draft: DraftDocument, refusal: Refusal, number: int | None = None
) -> HttpResponse:
    """How it stands by now, with the reason; the status tells whether somebody else did something in between."""
    status = 409 if isinstance(refusal, STALE) else 422
    return _page(request, draft_named(draft.sha256), number, refusal.reason, status=status)


def _page(
    request: HttpRequest,
    draft: DraftDocument,
    number: int | None,
    reason: str = "",
    status: int = 200,
    *,
    overtaken: bool = False,
) -> HttpResponse:
    """The page at a draft; where a form is not taken, what was typed stands beside how the draft stands."""
    name, status = principal_of(request).name, 409 if overtaken else status
    if draft.document:
        rows = draft.commitments.select_related("commitment", "kept_from__draft").order_by("start", "number")
        context: dict[str, Any] = {"draft": draft, "process": draft.process, "rows": list(rows)}
        context |= {"next": Queue.of(name).next, "reason": reason, "draft_state": draft_state}
        return render(request, "review_published.html", context, status=status)
    choice = Choice.of(request.POST, "by-") if request.method == "POST" else Choice.of(request.GET)
    last = draft.commitments.filter(number=whole_number(request.GET.get("last", "")) or 0).first()
    try:
        reviewed = Reviewed.of(draft, choice, number, last)
    except Refusal as refusal:
        return _queue(request, name, refusal.reason, status=409)
    context = {
        "draft": draft, "process": draft.process, "reviewed": reviewed, "choice": choice, "reason": reason,
        "overtaken": overtaken, "sent": request.POST, "token": uuid.uuid4().hex, "kinds": load_kinds(),
        "stances": get_args(Stance), "tags": get_args(Declared), "between": BETWEEN, "mine": draft.reviewer == name,
        "draft_state": draft_state, "last": last,
        "undone_by": undone_by(draft, last) if last and not draft.discarded_at else None,
    }  # fmt: skip
    return render(request, "review_document.html", context, status=status)


def _decision(request: HttpRequest, row: DraftCommitment) -> Decision:
    """What the form says of a draft. Raises ``Refusal`` for what is none."""
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
        edits["parties"] = parties_typed(sent["parties"], composed(read_again(row.draft), row).parties)
    return Decision(
        cast("DraftDeed", deed), revision, sent.get("token", "")[:64], edits, sent.get("words", "")
    )


def _lead(address: str) -> HttpResponse:
    return HttpResponseRedirect(address, status=303)
