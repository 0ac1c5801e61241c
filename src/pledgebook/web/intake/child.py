"""``python -m pledgebook.web.intake.child UPLOAD-ID``: reads and keeps one upload, in a process of its own.

It ends with ``OUT_OF_MEMORY`` or ``TRY_AGAIN`` where one of these is the reason, and with Python's own code and a
traceback for whatever else goes wrong.
"""

from __future__ import annotations

import os
import sys

import django

from pledgebook.outside.child import OUT_OF_MEMORY

TRY_AGAIN = 75  # the database was busy or away


def main(public_id: str) -> int:
    """Read and keep the upload; 0 also where it was refused, which it says itself."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pledgebook.web.settings")
    django.setup()
    from django.db import OperationalError, connection
    from django.utils import timezone

    from pledgebook.web.intake.keeping import read_and_keep
    from pledgebook.web.registry.models import Upload

    try:
        read_and_keep(Upload.objects.get(public_id=public_id), timezone.now)
    except MemoryError:
        return OUT_OF_MEMORY
    except OperationalError:
        return TRY_AGAIN
    finally:
        connection.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
