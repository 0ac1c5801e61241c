"""A document is read apart: in a child process that has nothing else to lose.

``reader`` is this side, ``child`` the other. Between them goes a reading as data (``codec``), which is believed only
as far as it can be checked (``checking``): a child that read a hostile file may have been taken over by it.
"""
