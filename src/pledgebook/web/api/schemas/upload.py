"""A file on its way to being a document."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.web.protection.holds import open_hold
from pledgebook.web.protection.wording import said_of
from pledgebook.web.registry import models


class Upload(BaseModel):
    """A file or an address that was handed in."""

    id: uuid.UUID = Field(description="Its id, under which it can be followed")
    process: str = Field(description="The slug of the process it is for")
    name: str = Field(description="The name of the file, or its address")
    size: int = Field(description="Its size in bytes; 0 for an address that was not fetched yet")
    state: models.upload.UploadState = Field(description="How far it is")
    refusal: str = Field(description="Why it was refused, in a sentence")
    held: str = Field(
        description="Which single persons it seems to name, and where; empty where it is not held"
    )
    document: str | None = Field(description="SHA-256 of the document that it became")
    at: dt.datetime = Field(description="When it was handed in")

    @classmethod
    def of(cls, row: models.Upload) -> Upload:
        """From a row with its process and document."""
        hold = open_hold("upload", row.public_id) if row.open else None
        fields: dict[str, Any] = {"state": row.state, "held": said_of(hold) if hold else ""}
        return cls(
            **fields, id=row.public_id, process=row.process.slug, name=row.name, size=row.size,
            refusal=row.refusal, document=row.document.sha256 if row.document else None, at=row.at,
        )  # fmt: skip
