"""From a document to what is recognised in it: names, figures and times, each with its place.

``find`` is the entry; ``date_of`` finds the day that relative dates are resolved against.
"""

from pledgebook.mentions.document_date import date_of
from pledgebook.mentions.find import find
from pledgebook.mentions.language import language_of, says_nothing_in
from pledgebook.mentions.script import foreign_script

__all__ = ["date_of", "find", "foreign_script", "language_of", "says_nothing_in"]
