"""The audit on the real documents, with the figures of their gold files."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from pledgebook.model.finding import ACCUSING
from tests.checks.gold import as_json, gold_of, inputs_of

GOLD = [("lima-2022", ".txt"), ("la-2022-06-deliverables.en", ".md")]


def scorer(corpus: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", corpus / "tools" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "suffix"), GOLD)
def test_every_check_of_the_gold_comes_out_and_no_other(corpus: Path, name: str, suffix: str) -> None:
    checks = gold_of(corpus, name)["checks"]
    findings = as_json(inputs_of(corpus, name, suffix).findings())
    pairs = scorer(corpus).pair_findings(checks, findings)
    missed = [check["claim"] for index, check in enumerate(checks) if index not in pairs]
    extra = [finding["claim"] for index, finding in enumerate(findings) if index not in pairs.values()]
    assert (missed, extra) == ([], [])


def test_nothing_but_the_window_is_accused(corpus: Path) -> None:
    accused = [
        (name, finding.kind)
        for name, suffix in GOLD
        for finding in inputs_of(corpus, name, suffix).findings()
        if finding.verdict in ACCUSING
    ]
    assert accused == [("lima-2022", "window")]


@pytest.mark.parametrize(("name", "suffix"), GOLD)
def test_every_place_reproduces_its_quote_and_every_explanation_is_a_sentence(
    corpus: Path, name: str, suffix: str
) -> None:
    inputs = inputs_of(corpus, name, suffix)
    for finding in inputs.findings():
        for place in finding.figures:
            assert " ".join(inputs.document.text[place.start : place.end].split()) == place.quote
        assert finding.explanation.endswith(".")
        assert "{" not in finding.explanation
        assert finding.relation
