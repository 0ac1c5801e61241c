"""Which action package a commitment is filed under, where nobody has said."""

from __future__ import annotations

from collections import Counter

from pledgebook.web.registry.models import ActionPackage, Process

RULE = "kinds of the package"


def packages_by_kind(process: Process) -> dict[str, ActionPackage]:
    """The package of each programme kind that belongs to exactly one package of the process. One query."""
    packages = list(ActionPackage.objects.filter(process=process))
    counted = Counter(kind for package in packages for kind in set(package.kinds))
    return {kind: package for package in packages for kind in package.kinds if counted[kind] == 1}
