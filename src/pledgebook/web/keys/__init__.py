"""Personal keys: what a program says instead of signing in, to act with the rights of the person who made it.

The secret is shown once, when the key is made, and kept as a hash. A key ends on a day, when somebody revokes it, and
at once when its person is deactivated.
"""
