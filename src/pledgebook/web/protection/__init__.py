"""Keeps single persons out of the registry: what seems to name one is held until an editor releases it."""
