"""The tables of the people: what each is, and what keeps others from being them."""

from pledgebook.web.people.models.attempt import Attempt
from pledgebook.web.people.models.cached import Cached
from pledgebook.web.people.models.first_password import FirstPassword
from pledgebook.web.people.models.invitation import Invitation
from pledgebook.web.people.models.role import Role
from pledgebook.web.people.models.spoken import Spoken

__all__ = ["Attempt", "Cached", "FirstPassword", "Invitation", "Role", "Spoken"]
