"""What a language model says is a commitment, as far as the text bears it out.

``asked`` are the words that it gets, ``answer`` takes apart what it says, ``bearing`` keeps of that what stands in the
text, and ``suggest`` goes from a document to commitments. Whatever the model says is data: neither a document that
gives it orders nor a model that obeys them can do more than name words that are there anyway.
"""

from pledgebook.suggestions.suggest import Model, suggest

__all__ = ["Model", "suggest"]
