"""The server behind ``pledgebook serve``: the pages, and the worker that reads uploads."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from types import FrameType

from waitress import create_server

from pledgebook.outside.listening import listen
from pledgebook.web.intake.worker import Worker
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.people.demo_accounts import DEMO

THREADS = 8
ENVELOPE = 1_000_000  # bytes that the form around a file may take


def serve(
    host: str, port: int, ready: Callable[[str], None], *, demo: Sequence[tuple[str, str]] = ()
) -> None:
    """Serve the registry until Ctrl-C or a signal to end; ``ready`` is told the address. Port 0 takes a free one.

    ``demo`` has the accounts of the demo with their passwords, which its page of signing in shows.

    The registry is open (``standalone.registry``). Raises ``Refusal`` where nothing can listen there.
    """
    from pledgebook.web.wsgi import application

    sockets = listen(host, port)
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        server = create_server(
            lambda environ, start: application(environ | {DEMO: demo}, start),
            sockets=sockets,
            threads=THREADS,
            max_request_body_size=LARGEST_UPLOAD + ENVELOPE,
            ident=None,
            clear_untrusted_proxy_headers=False,  # people.proxies does, for every server alike
        )
        with Worker():
            ready(address(host, sockets[0].getsockname()[1]))
            server.run()
    except KeyboardInterrupt:  # before the server took notice of it
        pass
    finally:
        signal.signal(signal.SIGTERM, before)
        for each in sockets:
            each.close()


def address(host: str, port: int) -> str:
    """What to type into a browser.

    >>> address("::1", 8000)
    'http://[::1]:8000'
    """
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _interrupt(signal_: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as Python calls it
    raise KeyboardInterrupt
