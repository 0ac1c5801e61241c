"""Files that parties hand in: attached, taken by who may, released by an editor, taken back."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries import rounds
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Thing
from pledgebook.web.protection.holds import open_hold
from pledgebook.web.protection.wording import said_of
from pledgebook.web.reporting.actions import attach_evidence, release_evidence, remove_evidence
from pledgebook.web.reporting.actions.evidence import LARGEST

# Whatever it is, a browser keeps it and runs nothing of it.
POLICY = "default-src 'none'; sandbox"


@login_required
@require_POST
def attach(request: HttpRequest, round_id: str, public_id: str) -> HttpResponse:
    """Hand one in, for a commitment that the person's party leads."""
    round = rounds.round_named(round_id)
    row = rounds.row_of(round, public_id)
    mine = Thing(frozenset({(round.process_id, row.lead.pk)}), "private")
    by = require(request, "answer", mine).name
    file = request.FILES.get("file")
    try:
        if file is None:
            raise Refusal("", _("choose a file first"))
        if (file.size or 0) > LARGEST:  # before it is loaded
            raise Refusal("", _("the file is over {size} MB").format(size=LARGEST // 1_000_000))
        kept = attach_evidence(round, row, row.lead, file.name or "", file.read(), by=by, at=timezone.now())
        held = open_hold("evidence", kept.public_id)
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        if held:
            said = _("Held: this file seems to name single persons ({kinds}). Take it back if it does.")
            messages.warning(request, said.format(kinds=said_of(held)))
        if kept.unsearched:
            said = _(
                "No program can look into a picture or a scanned page. A person looks for names before it is public."
            )
            messages.warning(request, said)
        messages.success(
            request, _("The file is kept. The secretariat releases it once it has looked at it.")
        )
    return HttpResponseRedirect(reverse("report", args=(round_id, public_id)) + "#files", status=303)


@require_safe
def take(request: HttpRequest, evidence: uuid.UUID) -> HttpResponse:
    """The file itself, always to be kept and never to be shown."""
    found = rounds.evidence_named(evidence)
    require(request, "see", found)
    answer = HttpResponse(bytes(found.content), content_type="application/octet-stream")
    answer["Content-Disposition"] = content_disposition_header(True, found.name) or "attachment"
    answer["Content-Security-Policy"] = POLICY
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer


@login_required
@require_POST
def release(request: HttpRequest, evidence: uuid.UUID) -> HttpResponse:
    """Let everybody take it."""
    found = rounds.evidence_named(evidence)
    by = require(request, "release", found).name
    try:
        release_evidence(found, by=by, at=timezone.now(), reason=request.POST.get("reason", ""))
    except Refusal as refusal:
        messages.error(request, _("Not released: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("The file is released: everybody can take it."))
    return HttpResponseRedirect(reverse("round", args=(found.round.public_id,)) + "#evidence", status=303)


@login_required
@require_POST
def remove(request: HttpRequest, evidence: uuid.UUID) -> HttpResponse:
    """Take it back, while it is private."""
    found = rounds.evidence_named(evidence)
    by = require(request, "answer", found).name
    try:
        remove_evidence(found, by=by, at=timezone.now())
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    address = reverse("report", args=(found.round.public_id, found.commitment.public_id))
    return HttpResponseRedirect(f"{address}#files", status=303)
