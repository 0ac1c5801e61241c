"""Why a request is not answered (RFC 9457)."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Wrong(BaseModel):
    """One part of the request that is not as it has to be."""

    where: str = Field(
        description="The place in the request: query, path, header or body, then the names in it"
    )
    what: str = Field(description="What is wrong with it")


class Problem(BaseModel):
    """A problem, as RFC 9457 lays it out."""

    type: str = Field(description="The kind of problem; about:blank where the status says all")
    title: str = Field(description="What the status means")
    status: int = Field(description="The status of the answer")
    detail: str = Field(description="What is the matter here")
    errors: list[Wrong] = Field(description="The parts of the request that are wrong, where these are known")
