"""A network of this process's own, with nothing in it."""

from __future__ import annotations

import os

from pledgebook.outside.confinement import system

NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000


def leave_the_network() -> bool:
    """See no network from here on, not even this machine's own. False where the system does not allow that.

    Whoever is not root needs a user namespace for it, which only a process without threads can enter, and which some
    systems forbid.
    """
    if not system.is_linux():
        return False
    return (os.geteuid() == 0 and system.unshare(NEW_NETWORK)) or system.unshare(NEW_USER | NEW_NETWORK)
