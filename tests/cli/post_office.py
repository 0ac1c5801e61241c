"""A server on this machine that takes mail, and keeps it."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class Mail:
    """To whom it goes, and what it says, header and all."""

    to: list[str] = field(default_factory=list)
    text: str = ""


class PostOffice(socketserver.ThreadingTCPServer):
    """Speaks as much of SMTP (RFC 5321) as a sender needs; ``mails`` are those it took."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.mails: list[Mail] = []

    @property
    def setting(self) -> str:
        """What ``PLEDGEBOOK_MAIL`` says to send here."""
        return f"smtp://127.0.0.1:{self.server_address[1]}"


class _Talk(socketserver.StreamRequestHandler):
    server: PostOffice

    def handle(self) -> None:
        self._say("220 here")
        mail = Mail()
        while line := self.rfile.readline().decode().strip():
            verb = line[:4].upper()
            if verb == "DATA":
                self._say("354 go on")
                mail.text = "".join(self._lines())
                self.server.mails.append(mail)
                mail = Mail()
            elif verb == "RCPT":
                mail.to.append(line.partition("<")[2].partition(">")[0])
            self._say("221 bye" if verb == "QUIT" else "250 fine")
            if verb == "QUIT":
                return

    def _lines(self) -> Iterator[str]:
        while (line := self.rfile.readline().decode()) not in (".\r\n", ""):
            yield line.removeprefix(".")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """One that is open."""
    with PostOffice() as office:
        thread = threading.Thread(target=office.serve_forever, args=[0.01])
        thread.start()
        try:
            yield office
        finally:
            office.shutdown()
            thread.join()
