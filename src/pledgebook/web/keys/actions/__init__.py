"""Everything that changes a key: one transaction and one entry each, without the secret."""

from pledgebook.web.keys.actions.make_key import make_key
from pledgebook.web.keys.actions.revoke_key import revoke_key, revoke_keys

__all__ = ["make_key", "revoke_key", "revoke_keys"]
