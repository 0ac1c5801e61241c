"""For whom the names of a list act, in any language."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.model import Name


def principals(run: Sequence[Name], names: Sequence[Name]) -> tuple[str, ...]:
    """Who acts: an agency acts for its country where that is named before it ("In Mexico, AMEXCID's programme ...")."""
    named = {name.id for name in names if name.kind == "country" and name.at.start < run[0].at.start}
    return tuple(
        dict.fromkeys(name.acts_for if name.acts_for and name.acts_for in named else name.id for name in run)
    )
