"""Reviewed data, a folder a language, and the strict loader of it.

Adding a language means adding a folder; every table of it is read whole when the language is first asked for, and a
row that is not as declared is refused by file and line.
"""

from pledgebook.vocabulary.language import DEFAULT, LANGUAGES, Vocabulary, load
from pledgebook.vocabulary.table import VocabularyError

__all__ = ["DEFAULT", "LANGUAGES", "Vocabulary", "VocabularyError", "load"]
