"""A document as a page of a site: between its menu and what it says of cookies."""

from __future__ import annotations

from evaluation.renderings.tokens import html

_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<style>@page {{ size: A4; margin: 2cm }} body {{ font: 11pt/1.4 sans-serif }}
td, th {{ border: 1px solid; padding: 4px; vertical-align: top }}</style>
</head><body>
<header><nav aria-label="menu"><ul><li><a href="/">1</a></li><li><a href="/2">2</a></li></ul></nav></header>
<main><article>
{article}
</article></main>
<footer><p><a href="/c">Cookies</a> · <a href="/p">Privacy</a></p></footer>
</body></html>
"""


def page(markdown: str, title: str, language: str) -> bytes:
    """The page in UTF-8."""
    return _PAGE.format(language=language, title=title, article=html(markdown)).encode()


def article(markdown: str, language: str) -> str:
    """The page without what stands around the article: what somebody prints."""
    whole = _PAGE.format(language=language, title="", article=html(markdown))
    return whole.partition("<header>")[0] + whole.partition("</header>")[2].partition("<footer>")[0]
