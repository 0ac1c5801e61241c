"""seccomp: a filter in the kernel that refuses a process the calls that reading a document does not need.

The filter is a list of instructions of the Berkeley Packet Filter, which look at the number of a call and at its
arguments. It names what is refused: sockets, other programs and processes, whatever changes a file. What a library
needs besides cannot be foreseen, and stays allowed.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.outside.confinement import system

ALLOW, REFUSE = 0x7FFF0000, 0x00050000
LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # where they stand in what the filter looks at
X32 = 0x40000000  # another way to call an x86-64 kernel, by numbers of its own
THREAD = 0x00010000  # of clone
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Machine:
    """How the kernel calls a kind of processor, and the column of its numbers in ``CALLS``."""

    architecture: int
    column: int


MACHINES = {"x86_64": Machine(0xC000003E, 0), "aarch64": Machine(0xC00000B7, 1)}

# The number of each call on x86-64 and on 64-bit ARM, which does not have all of them.
CALLS: dict[str, tuple[int, int | None]] = {
    # the network, and sockets of any kind
    "socket": (41, 198), "connect": (42, 203), "accept": (43, 202), "sendto": (44, 206), "sendmsg": (46, 211),
    "bind": (49, 200), "listen": (50, 201), "socketpair": (53, 199), "accept4": (288, 242),
    "sendmmsg": (307, 269),
    # the same by another door
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    # other programs and processes
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kill": (62, 129), "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "pidfd_open": (434, 434),
    "pidfd_send_signal": (424, 424), "pidfd_getfd": (438, 438), "shmget": (29, 194), "msgget": (68, 186),
    "semget": (64, 190), "mq_open": (240, 180),
    # the system
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "chroot": (161, 51),
    "pivot_root": (155, 41), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "mount_setattr": (442, 442), "bpf": (321, 280), "perf_event_open": (298, 241), "add_key": (248, 217),
    "request_key": (249, 218), "keyctl": (250, 219), "userfaultfd": (323, 282), "init_module": (175, 105),
    "finit_module": (313, 273), "kexec_load": (246, 104), "reboot": (169, 142),
    # files
    "creat": (85, None), "truncate": (76, 45), "rename": (82, None), "renameat": (264, 38),
    "renameat2": (316, 276), "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None), "link": (86, None),
    "linkat": (265, 37), "unlink": (87, None), "unlinkat": (263, 35), "symlink": (88, None),
    "symlinkat": (266, 36), "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53),
    "fchmodat2": (452, 452), "chown": (92, None), "fchown": (93, 55), "lchown": (94, None),
    "fchownat": (260, 54), "mknod": (133, None), "mknodat": (259, 33), "setxattr": (188, 5),
    "lsetxattr": (189, 6), "fsetxattr": (190, 7), "removexattr": (197, 14), "utimensat": (280, 88),
}  # fmt: skip
# Called anew by an older name where the system is said not to have them: their arguments are out of a filter's sight.
UNKNOWN: dict[str, tuple[int, int | None]] = {"clone3": (435, 435), "openat2": (437, 437)}
# Refused by an argument: the call, which of its arguments, and the bits of which none may be set.
OPENING: tuple[tuple[tuple[int, int | None], int], ...] = (((2, None), 1), ((257, 56), 2))
CLONE = (56, 220)
OWN_SIGNAL = (234, 131)  # tgkill: a process that aborts sends itself a signal
OTHERS_LIMITS = (302, 261)  # prlimit64: of this process by 0

Instruction = tuple[int, int, int, int]


def restrict() -> bool:
    """Refuse this process those calls from here on. False where there is no filter for this machine or none at all."""
    if not system.is_linux() or platform.machine() not in MACHINES:
        return False
    program = assembled(program_of(MACHINES[platform.machine()], os.getpid()))
    kept = ctypes.create_string_buffer(program, len(program))
    described = _Program(len(program) // 8, ctypes.addressof(kept))
    return system.no_new_privileges() and system.prctl(
        system.SECCOMP, ctypes.c_ulong(system.FILTER), ctypes.byref(described)
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def assembled(instructions: Sequence[Instruction]) -> bytes:
    """As the kernel wants them, 8 bytes each."""
    return b"".join(struct.pack("=HBBI", *each) for each in instructions)


def program_of(machine: Machine, process: int) -> list[Instruction]:
    """The filter of a machine, for the process of that id.

    A jump says how many instructions to leave out if it holds and if not. Every check ends in an answer or falls
    through to the next with the number of the call loaded.
    """
    return [
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_EQUAL, 1, 0, machine.architecture),
        _refuse(errno.ENOSYS),  # a program for another processor, whose numbers are others
        (LOAD, 0, 0, NUMBER),
        (JUMP_AT_LEAST, 0, 1, X32),
        _refuse(errno.ENOSYS),
        *(line for numbers in CALLS.values() for line in _plainly(numbers[machine.column], errno.EPERM)),
        *(line for numbers in UNKNOWN.values() for line in _plainly(numbers[machine.column], errno.ENOSYS)),
        *(
            line
            for numbers, argument in OPENING
            for line in _by_argument(
                numbers[machine.column], argument, (JUMP_ANY_BIT, 0, 1, WRITING), errno.EROFS
            )
        ),
        *_by_argument(CLONE[machine.column], 0, (JUMP_ANY_BIT, 1, 0, THREAD), errno.EPERM),
        *_by_argument(OWN_SIGNAL[machine.column], 0, (JUMP_EQUAL, 1, 0, process), errno.EPERM),
        *_by_argument(OTHERS_LIMITS[machine.column], 0, (JUMP_EQUAL, 1, 0, 0), errno.EPERM),
        (RETURN, 0, 0, ALLOW),
    ]


def _plainly(number: int | None, reason: int) -> Iterator[Instruction]:
    if number is not None:
        yield (JUMP_EQUAL, 0, 1, number)
        yield _refuse(reason)


def _by_argument(number: int | None, argument: int, test: Instruction, reason: int) -> Iterator[Instruction]:
    """Refuse a call where the test, over the lower half of one of its arguments, leads to the next instruction."""
    if number is not None:
        yield (JUMP_EQUAL, 0, 4, number)
        yield (LOAD, 0, 0, ARGUMENTS + 8 * argument)
        yield test
        yield _refuse(reason)
        yield (RETURN, 0, 0, ALLOW)


def _refuse(reason: int) -> Instruction:
    return (RETURN, 0, 0, REFUSE | reason)
