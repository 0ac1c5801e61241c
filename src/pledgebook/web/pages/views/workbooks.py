"""A party's commitments as a workbook: downloaded, uploaded, looked at, and then kept or sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from pledgebook.formats.words import language
from pledgebook.messages import _, ngettext
from pledgebook.model import Refusal
from pledgebook.web.pages.queries import rounds
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Thing
from pledgebook.web.reporting import typed as typing
from pledgebook.web.reporting.actions import take_rows
from pledgebook.web.reporting.current import Current, current
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.questions import Questions, questions
from pledgebook.web.reporting.workbook.harmless import LARGEST
from pledgebook.web.reporting.workbook.layout import sheets
from pledgebook.web.reporting.workbook.reading import Filled, Told, read
from pledgebook.web.reporting.workbook.writing import written

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SALT = "pledgebook.workbook"
DAY = 24 * 3600  # seconds that a look at a workbook may take before it is read again


@login_required
@require_safe
def download(request: HttpRequest, round_id: str) -> HttpResponse:
    """The workbook of all that the person's parties lead in a round."""
    round, asked, _by = _asked(request, round_id)
    texts = _texts(round, asked)
    answer = HttpResponse(written(round, sheets(asked), texts), content_type=TYPE)
    answer["Content-Disposition"] = f'attachment; filename="{round.public_id}-{language()}.xlsx"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, round_id: str) -> HttpResponse:
    """A filled one is looked at first; what was looked at is then kept or sent."""
    round, asked, by = _asked(request, round_id)
    if request.method != "POST":
        return _page(request, round)
    try:
        if "rows" in request.POST:
            return _take(request, round, asked, by)
        told = _told(request, round, asked)
    except Refusal as refusal:
        return _page(request, round, reason=refusal.reason)
    packed = [(row.shared.commitment.public_id, row.edition, dict(row.typed)) for row in told.rows]
    sealed = signing.dumps([round.public_id, by, told.language, packed], salt=SALT, compress=True)
    return _page(request, round, told=told, sealed=sealed)


def _told(request: HttpRequest, round: Round, asked: Sequence[tuple[Shared, Questions]]) -> Told:
    file = request.FILES.get("file")
    if file is None:
        raise Refusal("", _("choose a file first"))
    if (file.size or 0) > LARGEST:  # before it is loaded
        raise Refusal("", _("the file is over {size} MB").format(size=LARGEST // 1_000_000))
    texts = _texts(round, asked)
    return read(file.read(), round, asked, texts, language=language(), today=timezone.now().date())


def _take(
    request: HttpRequest, round: Round, asked: Sequence[tuple[Shared, Questions]], by: str
) -> HttpResponse:
    """What was looked at, as it was sealed then: read once more, and taken as a whole."""
    try:
        of, whose, spoken, packed = signing.loads(request.POST["rows"], salt=SALT, max_age=DAY)
    except signing.BadSignature as error:
        raise Refusal("", _("upload the workbook again")) from error
    if (of, whose) != (round.public_id, by):
        raise Refusal("", _("upload the workbook again"))
    known = {row.commitment.public_id: (row, questions) for row, questions in asked}
    now = timezone.now()
    rows = []
    for id, edition, typed in packed:
        if id not in known:
            raise Refusal(id, _("upload the workbook again"))
        row, questions = known[id]
        said, faults = typing.read(questions, typed, round, language=spoken, today=now.date())
        if faults:
            raise Refusal(id, _("upload the workbook again"))
        rows.append(Filled(row, questions, typed, said, edition))
    send = "send" in request.POST
    count = take_rows(round, rows, send=send, language=spoken, by=by, at=now)
    said_sent = ngettext("{count} report is sent.", "{count} reports are sent.", count)
    said_kept = ngettext("{count} draft is kept.", "{count} drafts are kept.", count)
    messages.success(request, (said_sent if send else said_kept).format(count=count))
    return HttpResponseRedirect(reverse("reporting"), status=303)


def _asked(request: HttpRequest, round_id: str) -> tuple[Round, Sequence[tuple[Shared, Questions]], str]:
    """What the person's parties lead in the round. Raises ``Http404`` for who speaks for none that is asked."""
    round = rounds.round_named(round_id)
    keys = frozenset((round.process_id, each.party_id) for each in round.asked.all())
    principal = require(request, "answer", Thing(keys, "private"))
    leads = [row for row in shared(round) if (round.process_id, row.lead.pk) in principal.parties]
    if not leads:
        raise Http404
    statuses = list(round.process.statuses.all())
    return round, [(row, questions(row.version, statuses)) for row in leads], principal.name


def _texts(round: Round, asked: Sequence[tuple[Shared, Questions]]) -> Mapping[int, Current]:
    return {row.commitment.pk: current(round, row) for row, _questions in asked}


def _page(
    request: HttpRequest, round: Round, *, told: Told | None = None, sealed: str = "", reason: str = ""
) -> HttpResponse:
    context: dict[str, Any] = {
        "process": round.process,
        "round": round,
        "told": told,
        "sealed": sealed,
        "reason": reason,
        "largest": LARGEST // 1_000_000,
    }
    return render(request, "workbook.html", context, status=422 if reason or (told and told.bad) else 200)
