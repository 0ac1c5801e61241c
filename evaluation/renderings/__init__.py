"""A Markdown document as what people send: a web page, a Word document, a PDF."""
