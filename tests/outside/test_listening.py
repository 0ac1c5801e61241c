from __future__ import annotations

import socket

import pytest

from pledgebook.model import Refusal
from pledgebook.outside.listening import listen


def test_every_address_of_a_host_has_the_same_port() -> None:
    opened = listen("localhost", 0)
    try:
        ports = {each.getsockname()[1] for each in opened}
        assert len(ports) == 1
        with socket.create_connection(("localhost", ports.pop())):
            pass
    finally:
        for each in opened:
            each.close()


def test_a_port_in_use_is_refused_and_nothing_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Refusal, match=f"localhost:{port}: in use"):
            listen("localhost", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_what_is_no_address_of_this_machine_is_refused(host: str) -> None:
    with pytest.raises(Refusal, match=host):
        listen(host, 0)
