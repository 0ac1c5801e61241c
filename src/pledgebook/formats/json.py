"""The reading as JSON: what other programs take in, and what the scorer reads.

One document gives one object; several give an array of such objects. A commitment, figure or finding stands on
one line, so that two outputs compare line by line. Field names are those of the gold's guidelines; ``start`` and
``end`` count the characters of the document's text, ``path`` names the element or page where there is one.

Beside each value stands where it comes from: ``origin`` (``rule``, and the vocabulary's ``entry``) of a figure,
time or finding, ``origins`` by field of the document and of a commitment, and ``reasons`` why a field is empty.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.model import Commitment, Figure, Finding, Origin, Reading, Selector, Time


def write(readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:
    """One object, or an array of them when ``layout.many``; only document and findings for that part."""
    begin, between, end = ("[", ",", "]\n") if layout.many else ("", "", "")
    yield begin
    for index, reading in enumerate(readings):
        yield between if index else ""
        yield from _object(reading, layout)
    yield end


def _object(reading: Reading, layout: Layout) -> Iterator[str]:
    yield '{"document": ' + _dump(document(reading))
    if layout.part == "reading":
        yield from _array("commitments", map(commitment, reading.commitments))
        yield from _array("figures", map(figure, reading.figures))
    yield from _array("findings", map(finding, reading.findings))
    yield "}\n"


def line(reading: Reading, layout: Layout = PLAIN) -> str:
    """The object of one reading, on one line."""
    whole: dict[str, Any] = {"document": document(reading)}
    if layout.part == "reading":
        whole["commitments"] = list(map(commitment, reading.commitments))
        whole["figures"] = list(map(figure, reading.figures))
    return _dump(whole | {"findings": list(map(finding, reading.findings))})


def _array(name: str, rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A member whose value is an array, a row a line."""
    yield f',\n "{name}": ['
    for index, row in enumerate(rows):
        yield (",\n  " if index else "\n  ") + _dump(row)
    yield "]"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def document(reading: Reading) -> dict[str, Any]:
    """What the document as a whole says of itself, and what it was read from."""
    edition, read = reading.edition, reading.document
    return {
        "title": edition.title,
        "date": edition.date.isoformat() if edition.date else None,
        "language": edition.language,
        "sha256": read.sha256,
        "characters": len(read.text),
        "process": edition.process,
        "meeting": edition.meeting,
        "pillars": list(edition.pillars),
        "source": read.source,
        "format": read.format,
        "issuer": edition.issuer,
        "signatories": list(edition.signatories),
        "encoding": {"name": read.encoding.name, "found": read.encoding.found} if read.encoding else None,
        "partial": read.partial,
        "warnings": list(read.warnings),
        "origins": _origins(edition.origins),
        "reasons": dict(edition.reasons),
    }


def commitment(value: Commitment) -> dict[str, Any]:
    """A commitment with its figures and times."""
    return {
        **_place(value.selector),
        "quote": value.selector.quote,
        "title": value.title,
        "parties": list(value.parties),
        "partners": list(value.partners),
        "programmes": list(value.programmes),
        "kind": value.kind,
        "places": list(value.places),
        "beneficiaries": list(value.beneficiaries),
        "pillar": value.pillar,
        "declared": value.declared,
        "stance": value.stance,
        "figures": [figure(each) for each in value.figures],
        "time": [time(each) for each in value.times],
        "origins": _origins(value.origins),
        "reasons": dict(value.reasons),
    }


def figure(value: Figure) -> dict[str, Any]:
    """A figure with its bounds as written."""
    return {
        "text": value.text,
        **_place(value.selector),
        "kind": value.kind,
        "low": number(value.low),
        "high": number(value.high),
        "unit": value.unit,
        "role": value.role,
        "hedge": value.hedge,
        "origin": _origin(value.origin),
    }


def time(value: Time) -> dict[str, Any]:
    """A date, period or deadline, both ends included."""
    return {
        "text": value.text,
        **_place(value.selector),
        "role": value.role,
        "from": value.begins.isoformat() if value.begins else None,
        "to": value.ends.isoformat() if value.ends else None,
        "origin": _origin(value.origin),
    }


def finding(value: Finding) -> dict[str, Any]:
    """A finding with the spans of the figures it speaks of.

    ``low`` and ``high`` stand where it derives a value, ``chance`` where it compares.
    """
    derived = {"low": number(value.low), "high": number(value.high), "chance": value.chance}
    return {
        "kind": value.kind,
        "verdict": value.verdict,
        "claim": value.claim,
        "figures": [[each.start, each.end] for each in value.figures],
        "explanation": value.explanation,
        "relation": value.relation,
        "cue": value.cue,
        **{name: bound for name, bound in derived.items() if bound is not None},
        "origin": _origin(value.origin),
    }


def number(value: Decimal | Fraction | None) -> int | float | None:
    """A JSON integer where the value is one."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def _place(selector: Selector) -> dict[str, Any]:
    place: dict[str, Any] = {"start": selector.start, "end": selector.end}
    if selector.path is not None:
        place["path"] = selector.path
    return place


def _origin(origin: Origin) -> dict[str, str]:
    return {"rule": origin.rule, "entry": origin.entry}


def _origins(origins: Mapping[str, Origin]) -> dict[str, dict[str, str]]:
    return {name: _origin(origin) for name, origin in origins.items()}
