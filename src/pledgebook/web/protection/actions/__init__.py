"""A file is held, and released."""

from pledgebook.web.protection.actions.hold import hold, release_hold

__all__ = ["hold", "release_hold"]
