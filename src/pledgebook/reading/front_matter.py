"""What a Markdown document says of itself before it begins: a mapping in YAML between two lines of dashes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pledgebook.reading.characters import seen
from pledgebook.reading.iso_dates import iso

if TYPE_CHECKING:
    import yaml

# Longer front matter is not read: parsing YAML takes a thousand times as long as finding its end.
LARGEST = 16_384

_FRONT = re.compile(
    r"---[ \t]*\n(?P<yaml>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|\Z))[^\n]*+\n)*)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
# A value begins with a letter or digit, ends with no space, and holds no "#" and no colon before a space; or it stands
# in quotes and holds neither another nor a backslash.
_PLAIN = re.compile(
    r'(?:[A-Za-z_]\w*+: (?:[A-Za-z0-9](?:[^\n:# ]|:(?=[^ \n])| ++(?=[^ \n#]))*|"[^"\\\n]*+")\n)*'
)
# The same in the words of somebody who knows no YAML, and a line that goes on with the words above it.
_KEY = re.compile(r"(?P<key>[A-Za-z_][\w-]*+):[ \t]++(?P<value>[^\W_](?:[^\n:#]|:(?![ \t])|(?<![ \t])#)*)$")
_FOLDED = re.compile(r"[ \t]*+[^\W\d_][^\n:\[\]{}#]*+")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The scalars of a front matter, where the text after it begins, and what could not be read."""

    end: int = 0
    values: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def front_matter(lines: str) -> FrontMatter:
    """The front matter that ``lines`` begins with, empty where there is none.

    Values are strings as written, dates in ISO 8601. Lists and mappings are left out. What is not a mapping in
    YAML is not text either: it is passed over with a warning.
    """
    match = _FRONT.match(lines)
    if match is None:
        return FrontMatter()
    loaded, warning = _loaded(match["yaml"])
    return FrontMatter(match.end(), _values(loaded), (warning,) if warning else ())


def _loaded(source: str) -> tuple[Mapping[Any, object], str]:
    """The mapping, or an empty one and why there is none."""
    if len(source) > LARGEST:
        return {}, f"front matter over {LARGEST:,} characters was not read"
    if _is_plain(source):
        pairs = (line.split(": ", 1) for line in source.splitlines())
        return {key: value.strip('"') if value[0] == '"' else value for key, value in pairs}, ""
    import yaml  # which a plain one does without

    try:
        # The base loader makes strings only: nothing is constructed, and "no" stays "no".
        loaded = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506
    except yaml.YAMLError as error:
        words = _by_lines(source)
        return words, "" if words else f"front matter was not read: {_reason(error)}"
    except RecursionError:
        return {}, "front matter was not read: nested too deep"
    if isinstance(loaded, dict):
        return loaded, ""
    return {}, "front matter was not read: not a mapping" if loaded else ""


def _is_plain(source: str) -> bool:
    """Whether every line is a word, a colon and words in which no sign has a meaning in YAML: it needs no parser."""
    return _PLAIN.fullmatch(source) is not None and source.replace("\n", "").isprintable()


def _by_lines(source: str) -> dict[str, str]:
    """Keys and the words behind them, where lines hold nothing else: a title may be folded.

    A line that begins with no key goes on with the one before. Nothing where any line has a sign of YAML's own.
    """
    found: dict[str, str] = {}
    key, folded = "", False
    for line in source.rstrip("\n").split("\n"):
        if not line.replace("\t", " ").isprintable():
            return {}
        if begun := _KEY.match(line):
            key = begun["key"]
            found[key] = begun["value"].strip()
        elif key and _FOLDED.fullmatch(line):
            found[key], folded = f"{found[key]} {line.strip()}", True
        else:
            return {}
    return found if folded else {}


def _values(loaded: Mapping[Any, object]) -> dict[str, str]:
    return {
        seen(key): iso(seen(value))
        for key, value in loaded.items()
        if isinstance(key, str) and isinstance(value, str) and value not in _NULL
    }


def _reason(error: yaml.YAMLError) -> str:
    """One line of a YAML error: what is wrong, and in which line of the document."""
    mark = getattr(error, "problem_mark", None)
    problem = seen(str(getattr(error, "problem", None) or getattr(error, "reason", "not YAML")))
    return f"{problem} (line {mark.line + 2})" if mark else problem
