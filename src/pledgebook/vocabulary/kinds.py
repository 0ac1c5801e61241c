"""The kinds of programme, and the cues by which a language names them."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, NamedTuple, get_args

from pledgebook.model import Measure, ProgrammeKind
from pledgebook.model.programme import MeasureType
from pledgebook.vocabulary.table import HERE, VocabularyError, rows

NO_KIND = "none"  # a phrase that speaks for no kind and hides the cues in it


class KindCue(NamedTuple):
    """A phrase that speaks for a kind, with its weight; ``open`` where any ending fits."""

    kind: str
    weight: int
    phrase: str
    open: bool


@cache
def load_kinds() -> dict[str, ProgrammeKind]:
    """The kinds by their id. Raises ``VocabularyError`` for a kind that is not as declared."""
    data = tomllib.loads((HERE / "kinds.toml").read_text(encoding="utf-8"))
    return {id: _kind(id, fields) for id, fields in data.items()}


_NEEDED = {"measures", "stages", "checks"}


def _kind(id: str, fields: dict[str, Any]) -> ProgrammeKind:
    if not _NEEDED <= set(fields) <= _NEEDED | {"comparable", "mask_below"}:
        raise VocabularyError(f"kinds.toml, {id}: the fields are {', '.join(fields)}")
    for measure, type in fields["measures"].items():
        if type not in get_args(MeasureType):
            raise VocabularyError(f"kinds.toml, {id}: {measure} is {type!r}, no type of a measure")
    measures = tuple(Measure(measure, type) for measure, type in fields["measures"].items())
    return ProgrammeKind(
        id,
        measures,
        tuple(fields["stages"]),
        tuple(fields["checks"]),
        comparable=fields.get("comparable", True),
        mask_below=_mask_below(id, fields),
    )


def _mask_below(id: str, fields: dict[str, Any]) -> int:
    limit = fields.get("mask_below", 0)
    whole = isinstance(limit, int) and not isinstance(limit, bool)
    if not whole or ("mask_below" in fields and limit < 1):
        raise VocabularyError(f"kinds.toml, {id}: mask_below is {limit!r}, not a whole number from 1 on")
    return int(limit)


def load_kind_cues(language: str) -> tuple[KindCue, ...]:
    """The cues of a language. Raises ``VocabularyError`` for a bad row or an unknown kind."""
    kinds = (*load_kinds(), NO_KIND)
    cues = []
    for row in rows(f"{language}/kinds.csv", ("kind", "weight", "cue")):
        if row["weight"] not in "123456":
            raise row.error(f"the weight is {row['weight']!r}, not 1 to 6")
        phrase = row["cue"].removesuffix("*")
        cues.append(KindCue(row.one_of("kind", kinds), int(row["weight"]), phrase, phrase != row["cue"]))
    return tuple(cues)
