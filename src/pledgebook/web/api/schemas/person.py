"""Whose key it is."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.keys.models import Key
from pledgebook.web.people.rights import Principal, RoleName


class Person(BaseModel):
    """The person whose key was sent, and the key."""

    name: str = Field(description="The name under which the history tells of what the key does")
    roles: list[RoleName] = Field(description="The roles that the person holds")
    key: str = Field(description="The name of the key")
    expires: dt.datetime = Field(description="When the key ends")

    @classmethod
    def of(cls, principal: Principal, key: Key) -> Person:
        """From who they are."""
        return cls(name=principal.name, roles=sorted(principal.roles), key=key.name, expires=key.expires_at)
