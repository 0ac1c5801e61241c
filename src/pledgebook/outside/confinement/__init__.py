"""What keeps a child from the network, from files and from other processes, by the means of each system.

``enclose`` is for the process that forks the children, once, before it does anything else; ``confine`` for each child.
Both say which of the ``WAYS`` they used. One that the system does not offer is left out; whoever starts the
children decides whether what is left is enough (``cut_off``).
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from pledgebook.outside.confinement import capabilities, landlock, namespace, sandbox_exec, seccomp

Way = Literal["network namespace", "seccomp", "landlock", "no capabilities", "sandbox-exec"]
CUTTING: frozenset[Way] = frozenset({"network namespace", "seccomp", "sandbox-exec"})
WAYS: tuple[Way, ...] = ("network namespace", "sandbox-exec", "landlock", "no capabilities", "seccomp")


def cut_off(ways: Iterable[str]) -> bool:
    """Whether these keep a child from the network."""
    return not CUTTING.isdisjoint(ways)


def command(arguments: Sequence[str], without: Collection[str], platform: str = sys.platform) -> list[str]:
    """How to start the process that forks the children: on macOS inside a sandbox."""
    if "sandbox-exec" not in without and sandbox_exec.available(platform):
        return sandbox_exec.command(arguments)
    return list(arguments)


def enclose(without: Collection[str]) -> list[Way]:
    """Cut this process and all it forks off from the network, where the system lets it."""
    used: list[Way] = []
    if "sandbox-exec" not in without and sandbox_exec.inside():
        used.append("sandbox-exec")
    if "network namespace" not in without and namespace.leave_the_network():
        used.append("network namespace")
    return used


def confine(readable: Sequence[str], without: Collection[str]) -> list[Way]:
    """Take from this process, for good, whatever reading a document does not need.

    What is left: memory, time, the files that are open, and to read files below the folders that are ``readable``.
    """
    steps: tuple[tuple[Way, bool], ...] = (
        ("landlock", "landlock" not in without and landlock.restrict(readable)),
        ("no capabilities", "no capabilities" not in without and capabilities.drop()),
        (
            "seccomp",
            "seccomp" not in without and seccomp.restrict(),
        ),  # the last: it takes the means of the others
    )
    return [way for way, used in steps if used]
