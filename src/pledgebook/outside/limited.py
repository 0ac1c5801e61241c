"""Sets limits to this process and then becomes Python on the arguments that follow: MEMORY CPU ARGUMENT...

Run by its path, by ``child.py``; it imports nothing of the project, so that it costs next to nothing.
"""

from __future__ import annotations

import os
import resource
import sys


def main(memory: str, cpu: str, *arguments: str) -> None:
    """Limit the address space (bytes) and the work (seconds; the signal a second before the kill), dump no core."""
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CPU, (int(cpu), int(cpu) + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606 - the same Python, no shell


if __name__ == "__main__":
    main(*sys.argv[1:])
