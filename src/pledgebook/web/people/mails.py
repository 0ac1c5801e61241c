"""The mail that invites: in every language that we speak, for nobody knows yet which one the person reads."""

from __future__ import annotations

from django.core.mail import EmailMessage

from pledgebook.messages import LANGUAGES, _, speaking


def invitation(address: str, link: str) -> EmailMessage:
    """The mail with the link."""
    parts, subjects = [], []
    for language in LANGUAGES:
        with speaking(language):
            subjects.append(_("An invitation"))
            said = _(
                "You are invited to a registry of commitments. The link works once, for seven days:\n\n{link}\n"
            )
            parts.append(said.format(link=link))
    return EmailMessage(" / ".join(subjects), "\n---\n\n".join(parts), None, [address])
