"""To hand in a document."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from ninja import File
from ninja.files import UploadedFile

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.problems import Stopped
from pledgebook.web.api.reads.seeing import process_seen
from pledgebook.web.api.reads.uploads import router
from pledgebook.web.api.schemas.sent import NewAddress
from pledgebook.web.api.schemas.upload import Upload
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.writes.headers import SUBMITTED
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.registry import models
from pledgebook.web.registry.actions import receive_address, receive_upload


@router.post("/processes/{slug:slug}/uploads", response={202: Upload}, auth=KEY, openapi_extra=SUBMITTED)
def hand_in(request: HttpRequest, slug: str, file: File[UploadedFile]) -> HttpResponse:
    """Hand in a document as a file. It is read when its turn comes; the answer says where that can be followed."""
    process = process_seen(request, slug, "upload")
    name = file.name or ""
    if (file.size or 0) > LARGEST_UPLOAD:  # before it is loaded
        raise Stopped(413, _("the file is over {size} MB").format(size=LARGEST_UPLOAD // 1_000_000))
    content = file.read()

    def act() -> Done:
        by = request.user.get_username()
        return _kept(receive_upload(process, name, content, by=by, at=timezone.now()))

    return once(request, act, said=name.encode() + b"\n" + content)


@router.post("/processes/{slug:slug}/addresses", response={202: Upload}, auth=KEY, openapi_extra=SUBMITTED)
def hand_in_address(request: HttpRequest, slug: str, said: NewAddress) -> HttpResponse:
    """Hand in a document by its address on the web, from which it is fetched when its turn comes."""
    process = process_seen(request, slug, "upload")

    def act() -> Done:
        if not settings.FETCHING:
            raise Refusal(said.address, _("nothing is fetched here"))
        return _kept(
            receive_address(process, said.address, by=request.user.get_username(), at=timezone.now())
        )

    return once(request, act)


def _kept(upload: models.Upload) -> Done:
    place = reverse("api-v1:get_upload", args=(upload.public_id,))
    return Done(202, Upload.of(upload), {"Location": place})
