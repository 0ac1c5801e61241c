"""A person files a commitment under another action package, or under none."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import ActionPackage, Commitment
from pledgebook.web.registry.overtaken import Overtaken


@transaction.atomic
def file_commitment(
    commitment: Commitment,
    package: ActionPackage | None,
    *,
    by: str,
    at: dt.datetime,
    seen: str | None = None,
) -> Commitment:
    """File a commitment, with all of its versions. No rule moves what a person filed.

    ``seen`` is how it was filed when the person looked (``Commitment.filing``). Raises ``Overtaken`` where it is filed
    otherwise by now, ``Refusal`` for a package of another process, without a person, and for a commitment that was
    merged.
    """
    commitment = Commitment.objects.select_for_update().get(pk=commitment.pk)
    if commitment.merged_into:
        raise Refusal(
            commitment.public_id, _("was merged into {id}; file that one").format(id=commitment.merged_into)
        )
    if package and package.process_id != commitment.process_id:
        raise Refusal(
            commitment.public_id, _("package {package} is one of another process").format(package=package)
        )
    if not by.strip():
        raise Refusal(commitment.public_id, _("a person files it, who has a name"))
    before = _told(commitment)
    if commitment.package == package and commitment.package_by:
        return commitment
    if seen not in (None, commitment.filing):
        raise Overtaken(commitment)
    commitment.package, commitment.package_rule, commitment.package_by = package, "", by
    commitment.save(update_fields=["package", "package_rule", "package_by"])
    commitment.versions.update(package=package)
    record(
        at=at, by=by, action="file commitment", subject=("commitment", commitment.public_id),
        payload={"before": before, "after": _told(commitment)}, rows=held(commitment),
    )  # fmt: skip
    return commitment


def _told(commitment: Commitment) -> dict[str, object]:
    package = commitment.package
    return {"package": package.number if package else None, "rule": commitment.package_rule}
