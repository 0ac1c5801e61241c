"""Whatever changes who a person is here: one transaction and one entry of the ledger each, as in the registry.

No entry holds a password, a code or an address to write to.
"""

from pledgebook.web.people.actions.accept_invitation import accept_invitation, invitation_of
from pledgebook.web.people.actions.choose_language import choose_language
from pledgebook.web.people.actions.close_account import close_account, forget_second_factor, open_account
from pledgebook.web.people.actions.give_role import give_role, take_role
from pledgebook.web.people.actions.invite import invite, withdraw
from pledgebook.web.people.actions.keep_user import keep_user
from pledgebook.web.people.actions.set_account import Account, set_account

__all__ = [
    "Account",
    "accept_invitation",
    "choose_language",
    "close_account",
    "forget_second_factor",
    "give_role",
    "invitation_of",
    "invite",
    "keep_user",
    "open_account",
    "set_account",
    "take_role",
    "withdraw",
]
