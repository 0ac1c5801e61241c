"""Whatever changes who a person is here: one transaction and one entry of the ledger each, as in the registry.

No entry holds a password, a code or an address to write to.
"""

from pledgebook.web.people.actions.give_role import give_role, take_role
from pledgebook.web.people.actions.keep_user import keep_user
from pledgebook.web.people.actions.set_account import Account, set_account

__all__ = ["Account", "give_role", "keep_user", "set_account", "take_role"]
