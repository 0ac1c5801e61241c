"""The registry: what was read, kept in a database, with the history of every change.

The only room that knows Django. ``ledger`` is the history, ``registry`` what it is the history of; all writes go
through ``registry.actions``, each in one transaction that leaves one entry.
"""
