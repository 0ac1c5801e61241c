"""The tables of the people: what each is, and what keeps others from being them."""

from pledgebook.web.people.models.role import Role

__all__ = ["Role"]
