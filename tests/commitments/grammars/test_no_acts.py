"""By which verbs somebody acts for others, and by which he takes, hears, asks or holds back."""

from __future__ import annotations

import pytest

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import is_no_act, provides
from pledgebook.model import Span
from pledgebook.vocabulary.language import load


@pytest.mark.parametrize(
    ("language", "verb", "group", "expected"),
    [
        ("es", "construir", "act", False),
        ("es", "expulsar", "act", True),
        ("es", "cerrar", "punctual", True),
        ("es", "recibir", "receive", True),
        ("es", "lamentar", "attitude", True),
        ("es", "pedir", "attitude", True),
        ("es", "retirar", "act", True),
        ("es", "bombardeará", "act", True),
        ("pt", "fechar", "punctual", True),
        ("pt", "doar", "act", False),
        ("fr", "expulser", "act", True),
        ("fr", "ouvrir", "punctual", False),
        ("en", "destroy", "act", True),
        ("en", "open", "punctual", False),
    ],
)
def test_verbs_by_which_nobody_gives(language: str, verb: str, group: str, expected: bool) -> None:
    assert is_no_act(Act(Span(0, 1), verb, group, "pledge"), load(language)) is expected


@pytest.mark.parametrize(
    ("language", "verb", "group", "expected"),
    [
        ("es", "construir", "act", True),
        ("es", "financiar", "act", True),
        ("es", "cruzar", "act", False),
        ("es", "importar", "act", False),
        ("pt", "testar", "act", True),
        ("pt", "acolher", "receive", False),
        ("fr", "harmoniser", "act", True),
        ("en", "publish", "punctual", True),
        ("en", "name", "punctual", False),
    ],
)
def test_verbs_by_which_somebody_provides(language: str, verb: str, group: str, expected: bool) -> None:
    assert provides(Act(Span(0, 1), verb, group, "pledge"), load(language)) is expected
