"""The interface for programs, under ``/api/v1``: what the pages show, as data, and what they let a person do.

It asks the same queries as the pages and acts by the same actions, with the rights of the person whose key is sent.
What it says of itself (``described``) is in English, like the documentation; why it refuses, in the reader's language.
"""
