"""What a page says of itself in its head: title, date, language, address."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from pledgebook.reading.characters import seen
from pledgebook.reading.iso_dates import iso

# For each value, where it can stand, best first: a CSS selector, and the attribute or None for the text.
_PLACES: dict[str, tuple[tuple[str, str | None], ...]] = {
    "title": (
        ('meta[property="og:title"]', "content"),
        ("head > title", None),
        ("title", None),
        ("h1", None),
    ),
    "date": (
        ('meta[property="article:published_time"]', "content"),
        ('meta[name="date" i]', "content"),
        ('meta[name="dcterms.date" i]', "content"),
        ('meta[name="dcterms.created" i]', "content"),
        ('meta[name="dc.date" i]', "content"),
        ('meta[itemprop="datePublished"]', "content"),
        ("time[datetime]", "datetime"),
    ),
    "language": (("html", "lang"), ('meta[http-equiv="content-language" i]', "content")),
    "source_url": (('link[rel="canonical"]', "href"), ('meta[property="og:url"]', "content")),
}


def head(tree: LexborHTMLParser) -> dict[str, str]:
    """The values that the page states; dates in ISO 8601."""
    found = {}
    for name, places in _PLACES.items():
        value = next((value for place in places if (value := _at(tree, *place))), "")
        if value:
            found[name] = iso(value) if name == "date" else value
    return found


def _at(tree: LexborHTMLParser, selector: str, attribute: str | None) -> str:
    node = tree.css_first(selector)
    if node is None:
        return ""
    return seen(node.text() if attribute is None else node.attributes.get(attribute) or "")
