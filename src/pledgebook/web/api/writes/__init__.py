"""What is done with a key, a file a noun: the actions of the pages, with the rights of the person whose key it is.

An address has one router, whatever is done there: these modules add to the routers of what is asked.
"""

from pledgebook.web.api.reads import ROUTERS
from pledgebook.web.api.writes import commitments, findings, programmes, reports, rounds, uploads, voices

__all__ = ["ROUTERS", "commitments", "findings", "programmes", "reports", "rounds", "uploads", "voices"]
