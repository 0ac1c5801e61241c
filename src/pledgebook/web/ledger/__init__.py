"""The history: entries that are only ever added, each holding the hash of the one before.

It knows nothing of what it is the history of, and no row elsewhere points into it or is pointed at from it: an entry
outlives whatever it tells of.
"""
