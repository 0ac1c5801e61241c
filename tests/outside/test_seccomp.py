"""The filter, run by a small machine of this test: for both processors, of which one is not at hand."""

from __future__ import annotations

import errno
import os
import struct

import pytest

from pledgebook.outside.confinement import seccomp
from pledgebook.outside.confinement.seccomp import ALLOW, MACHINES, REFUSE, Machine, assembled, program_of

OWN = 4711


def verdict(machine: Machine, number: int, *arguments: int, architecture: int | None = None) -> int | str:
    """What the kernel answers to a call: "allowed", or the error."""
    seen = struct.pack("=iIQ6Q", number, architecture or machine.architecture, 0, *[*arguments, *[0] * 6][:6])
    program = program_of(machine, OWN)
    at = loaded = 0
    while True:
        code, yes, no, value = program[at]
        at += 1
        if code == seccomp.RETURN:
            return "allowed" if value == ALLOW else value & ~REFUSE
        if code == seccomp.LOAD:
            (loaded,) = struct.unpack_from("=I", seen, value)
            continue
        holds = {
            seccomp.JUMP_EQUAL: loaded == value,
            seccomp.JUMP_AT_LEAST: loaded >= value,
            seccomp.JUMP_ANY_BIT: bool(loaded & value),
        }[code]
        at += yes if holds else no


@pytest.fixture(params=MACHINES)
def machine(request: pytest.FixtureRequest) -> Machine:
    return MACHINES[request.param]


def test_every_call_of_the_table_is_refused_and_reading_is_not(machine: Machine) -> None:
    named = [numbers[machine.column] for numbers in seccomp.CALLS.values()]
    for number in named:
        if number is not None:
            assert verdict(machine, number) == errno.EPERM
    for number in {"x86_64": (0, 1, 3, 9, 39, 231), "aarch64": (63, 64, 57, 222, 172, 94)}[name_of(machine)]:
        assert verdict(machine, number) == "allowed"  # read, write, close, mmap, getpid, exit_group


def test_no_call_has_two_rows(machine: Machine) -> None:
    rows = (*seccomp.CALLS.values(), *seccomp.UNKNOWN.values(), *(numbers for numbers, _ in seccomp.OPENING))
    numbers = [row[machine.column] for row in rows if row[machine.column] is not None]
    numbers += [
        seccomp.CLONE[machine.column],
        seccomp.OWN_SIGNAL[machine.column],
        seccomp.OTHERS_LIMITS[machine.column],
    ]
    assert len(numbers) == len(set(numbers))


def test_calls_whose_arguments_are_out_of_sight_are_not_there(machine: Machine) -> None:
    for numbers in seccomp.UNKNOWN.values():
        assert verdict(machine, numbers[machine.column] or 0) == errno.ENOSYS


def test_a_file_is_opened_for_reading_only(machine: Machine) -> None:
    for numbers, argument in seccomp.OPENING:
        number = numbers[machine.column]
        if number is None:
            continue
        before = [0] * argument
        assert verdict(machine, number, *before, os.O_RDONLY | os.O_CLOEXEC) == "allowed"
        for flag in (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, os.O_APPEND):
            assert verdict(machine, number, *before, flag) == errno.EROFS


def test_threads_are_started_and_processes_are_not(machine: Machine) -> None:
    clone = seccomp.CLONE[machine.column]
    assert verdict(machine, clone, 0x003D0F00) == "allowed"  # as pthread_create has it
    assert verdict(machine, clone, 0x01200011) == errno.EPERM  # as fork has it


def test_signals_and_limits_are_for_oneself(machine: Machine) -> None:
    assert verdict(machine, seccomp.OWN_SIGNAL[machine.column], OWN) == "allowed"
    assert verdict(machine, seccomp.OWN_SIGNAL[machine.column], OWN + 1) == errno.EPERM
    assert verdict(machine, seccomp.OTHERS_LIMITS[machine.column], 0) == "allowed"
    assert verdict(machine, seccomp.OTHERS_LIMITS[machine.column], OWN + 1) == errno.EPERM


def test_the_numbers_of_another_processor_are_no_way_around(machine: Machine) -> None:
    assert verdict(machine, 39, architecture=0x40000003) == errno.ENOSYS  # 32 bits
    assert verdict(machine, seccomp.X32 + 41) == errno.ENOSYS


def test_it_is_assembled_as_the_kernel_wants_it(machine: Machine) -> None:
    program = program_of(machine, OWN)
    assert len(assembled(program)) == 8 * len(program) < 8 * 4096
    assert assembled(program)[:8] == bytes.fromhex("2000000004000000")
    assert program[-1] == (seccomp.RETURN, 0, 0, ALLOW)


def name_of(machine: Machine) -> str:
    return next(name for name, each in MACHINES.items() if each == machine)
