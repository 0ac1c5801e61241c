"""Which browser somebody uses, in words that a person knows: no version, and nothing that tells one from another."""

from __future__ import annotations

# What browsers write of themselves, those first that also write another's name.
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chromium/", "Chromium"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Macintosh", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def told(agent: str) -> tuple[str, str]:
    """The browser and the system that a header ``User-Agent`` tells; empty where it tells none that is known.

    >>> told("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
    ('Firefox', 'Linux')
    >>> told("curl/8.5.0")
    ('', '')
    """
    return _first(BROWSERS, agent), _first(SYSTEMS, agent)


def _first(names: tuple[tuple[str, str], ...], agent: str) -> str:
    return next((name for written, name in names if written in agent), "")
