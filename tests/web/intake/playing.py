"""A registry with two workers that reads the hostile files; prints as JSON what became of them. Run as a program."""

from __future__ import annotations

import json
import sys
import time

from pledgebook.outside.ended import Limits
from pledgebook.web import standalone


def main() -> None:
    """Hand in everything, wait until all has ended, and tell."""
    from pledgebook.apart.reader import Reader
    from pledgebook.web.intake.worker import Worker
    from pledgebook.web.ledger.models import Entry
    from pledgebook.web.ledger.verify import verify
    from pledgebook.web.registry.actions import receive_upload
    from pledgebook.web.registry.models import Process, Upload
    from tests.web.acting import AT, BY
    from tests.web.intake.hostile import FILES, GOOD

    standalone.load_only_process(BY)
    Process.objects.update(reviewed=False)  # what is read is imported, as it has to be once
    process = Process.objects.get()

    def handed_in(name: str, content: bytes) -> str:
        return str(receive_upload(process, name, content, by=BY, at=AT).public_id)

    named = {which: handed_in(name, content) for which, (name, content, _) in FILES.items()}
    with Worker(), Worker():
        while Upload.objects.filter(finished_at__isnull=True).exists():
            time.sleep(0.1)
    for which, limits, content in (
        ("too long", Limits(2**31, 1, 600), GOOD.encode() * 40_000),
        ("too large", Limits(2**28, 60, 600), b"1234567890" * 2_000_000),
    ):
        named[which] = handed_in(f"{which}.txt", content)
        with Reader(limits) as reader:
            Worker(reader).work_off()
    ended = {
        which: (upload.state, upload.refusal, upload.attempts)
        for which, upload in ((which, Upload.objects.get(public_id=key)) for which, key in named.items())
    }
    imported = Entry.objects.filter(action="import document").count()
    print(json.dumps({"ended": ended, "imported": imported, "fault": str(verify().fault)}))


if __name__ == "__main__":
    with standalone.registry(sys.argv[1], new=True):
        main()
