"""Bytes to ``Document``: a file a format, and one file a thing that formats share.

``read`` is the way in. A text format is read in four steps, each linear in the text: ``page`` evens out the
white space without moving a character, ``layout`` cuts the lines into parts, ``inline`` (Markdown) or
``writer`` alone (plain text) copies the words of each part into the flow, ``outline`` says what stands under
what. HTML is walked as a tree and then takes the same last steps.
"""

from pledgebook.reading.read import FORMATS, read_document, read_text

__all__ = ["FORMATS", "read_document", "read_text"]
