"""What others do when something happens to a person."""

from __future__ import annotations

from django.dispatch import Signal

# Sent inside the transaction that closes an account, with ``user``, ``by`` and ``at``: whatever else lets the person
# in, as the keys of an API, ends in it too.
account_closed = Signal()
