"""What was handed in, and whose key it is."""

from __future__ import annotations

import uuid
from typing import cast

from django.http import HttpRequest
from ninja import Router

from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.schemas.person import Person
from pledgebook.web.api.schemas.upload import Upload
from pledgebook.web.keys.models import Key
from pledgebook.web.pages.queries.uploads import upload_named
from pledgebook.web.people.asking import principal_of, require

router = Router(tags=["Uploads"])


@router.get("/uploads/{uuid:upload}", response=Upload)
def get_upload(request: HttpRequest, upload: uuid.UUID) -> Upload:
    """How far a file is on its way to being a document."""
    found = upload_named(upload)
    require(request, "see", found)
    return Upload.of(found)


@router.get("/me", response=Person, auth=KEY, tags=["With a key"])
def get_me(request: HttpRequest) -> Person:
    """Who the person of the key is, and when the key ends."""
    return Person.of(principal_of(request), cast("Key", request.key))  # type: ignore[attr-defined]
