"""A document fetched from a web address, safely: whoever names the address must reach nothing that only we can reach.

``addresses`` say which machines are public, ``target`` what may be asked for, ``connecting`` connects to a machine that
was looked at, ``answer`` takes what it says within limits, and ``fetch`` follows redirects under one deadline.
"""
