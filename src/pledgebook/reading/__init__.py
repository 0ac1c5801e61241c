"""Bytes to ``Document``: a file a format, and one file a thing that formats share.

``read`` is the way in. A text format is read in four steps, each linear in the text: ``page`` evens out the
white space without moving a character, ``layout`` cuts the lines into parts, ``inline`` (Markdown) or
``writer`` alone (plain text) copies the words of each part into the flow, ``outline`` says what stands under
what.

Of HTML, PDF and DOCX the blocks are written to a ``sheet`` first: the text that reading makes of them, which offsets
count in. HTML is walked as a tree, without what surrounds the text (``html_surroundings``). A PDF is read by its lines
(``pdf_page``), which are ordered, freed of what stands on every page, and joined (``pdf_order``, ``pdf_running``,
``pdf_paragraphs``, ``hyphens``). A DOCX is parsed in pieces (``docx_archive``, ``docx_xml``, ``docx_body``).
"""

from pledgebook.reading.read import FORMATS, read_document, read_text

__all__ = ["FORMATS", "read_document", "read_text"]
