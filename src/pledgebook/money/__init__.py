"""The money account: the entries of readings to what they come to, state by state, each amount counted once.

Nothing is added across states or currencies. What is part of another amount, or states it again, in the document or in
another edition, is taken out and named; what may be is left out of the lowest total and stays in the highest.
"""

from pledgebook.money.account import account
from pledgebook.money.book import Book, book
from pledgebook.money.selection import GROUPINGS, Choice, broken_down
from pledgebook.money.splitting import splits

__all__ = ["GROUPINGS", "Book", "Choice", "account", "book", "broken_down", "splits"]
