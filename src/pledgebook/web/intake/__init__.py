"""From an upload that waits to a document in the registry.

``worker`` runs in the server and trusts nothing that was handed in: it starts a ``child`` with limits for each upload,
and only that opens it (``keeping``).
"""

READER = "reader"  # who finishes or refuses an upload, in the history: the program, not the person who handed it in
