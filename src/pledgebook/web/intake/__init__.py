"""From an upload that waits to a document in the registry.

``worker`` runs in the server and opens nothing that was handed in: a child does (``pledgebook.apart``), which knows no
database and gives back a reading; ``keeping`` imports it.
"""

READER = "reader"  # who finishes or refuses an upload, in the history: the program, not the person who handed it in
