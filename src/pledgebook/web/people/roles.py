"""A role as a person names it, and the row that it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast, get_args

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.people.models import Role
from pledgebook.web.people.rights import GivenRole
from pledgebook.web.registry.models import Party, Process

# Who assesses is independent of what is assessed: of those who keep the commitments, and of those who report on them.
APART: tuple[frozenset[GivenRole], ...] = (
    frozenset({"assessor", "editor"}), frozenset({"assessor", "focal"}),
)  # fmt: skip


def apart(named: str, roles: Iterable[GivenRole]) -> None:
    """Raise ``Refusal`` where no one person may hold all of them."""
    held = frozenset(roles)
    if any(pair <= held for pair in APART):
        raise Refusal(named, _("who assesses is neither an editor nor a focal point: that takes two persons"))


@dataclass(frozen=True, slots=True)
class Grant:
    """A role to be given: of a focal point with the slug of its process and the code of its party."""

    role: GivenRole
    process: str = ""
    party: str = ""
    organisation: str = ""

    def row(self) -> Role:
        """The row, not saved and nobody's yet. Raises ``Refusal`` for what no role can be."""
        if self.role == "focal":
            return Role(role=self.role, process=self._process(), party=self._party())
        if self.role == "assessor" and not self.organisation.strip():
            raise Refusal(self.role, _("an assessor assesses for an organisation: name it"))
        organisation = self.organisation.strip() if self.role == "assessor" else ""
        if len(organisation) > 200 or "\0" in organisation:
            raise Refusal(self.role, _("keep the name of the organisation under 200 characters"))
        return Role(role=self.role, organisation=organisation)

    def _process(self) -> Process:
        """The process that is named, or the only one."""
        rows = list(Process.objects.filter(slug=self.process) if self.process else Process.objects.all()[:2])
        if len(rows) != 1:
            raise Refusal(self.process or self.role, _("name the process that the focal point is for"))
        return rows[0]

    def _party(self) -> Party:
        found = Party.objects.filter(code=self.party).first()
        if found is None or found.kind == "signatories":
            raise Refusal(
                self.party or self.role, _("there is no such party; a country has its code of three letters")
            )
        return found


def told(role: Role) -> dict[str, object]:
    """A role as the ledger tells it: by the names that are known outside the database."""
    found: dict[str, object] = {"role": role.role}
    if role.process and role.party:
        found |= {"process": role.process.slug, "party": role.party.code}
    if role.organisation:
        found["organisation"] = role.organisation
    return found


def grants_of(role: str, process: str, parties: Sequence[str], organisation: str) -> list[Grant]:
    """The grants that a form or a command asks for: of a focal point one a party. Raises ``Refusal`` for no role."""
    if role not in get_args(GivenRole):
        raise Refusal(role, _("there is no such role"))
    named = cast("GivenRole", role)
    if named != "focal":
        return [Grant(named, organisation=organisation if named == "assessor" else "")]
    if not parties:
        raise Refusal(role, _("a focal point has a party: name it"))
    return [Grant(named, process, party) for party in dict.fromkeys(parties)]
