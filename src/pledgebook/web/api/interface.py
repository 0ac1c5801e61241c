"""The interface, put together."""

from __future__ import annotations

from pledgebook import __version__
from pledgebook.web.api.described import Interface
from pledgebook.web.api.docs_page import DocsPage
from pledgebook.web.api.problems import handle
from pledgebook.web.api.tags import RENDERER
from pledgebook.web.api.writes import ROUTERS

TITLE = "Pledgebook"
DESCRIPTION = """\
What governments promised, as data: commitments with the words they were read from, what the audit says of their
figures, programmes and their values, and who changed what when.

Reading needs no key. A page of your own may ask from a browser: every origin may read. Whoever signed in makes a
personal key on the page *Keys* and sends it as `Authorization: Bearer`; what is done with it is done in their name and
with their rights.

**As of a day**: a commitment, a party and a process say with `on=2023-01-31` what the registry said at its end (UTC).

**Lists** come in pages: `next` is the address of the following one, null on the last. Pages stay where they are while
something is added. **ETag**: send it back as `If-None-Match`, and an answer that did not change is 304, without
content; what edits needs it as `If-Match`. **Idempotency-Key**: a submission that is repeated under its key takes
effect once. **Problems** are `application/problem+json` (RFC 9457). **How much** may be asked a minute is in
`RateLimit-Policy`, what is left of it in `RateLimit`.
"""


def interface() -> Interface:
    """A new one, with all that can be asked and done."""
    made = Interface(
        title=TITLE,
        version=__version__,
        description=DESCRIPTION,
        urls_namespace="api-v1",
        docs=DocsPage(),
        renderer=RENDERER,
    )
    for router in ROUTERS:
        made.add_router("", router)
    handle(made)
    return made
