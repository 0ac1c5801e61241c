"""How a share is said: derived, or compared with the percentage that stands beside it."""

from __future__ import annotations

from fractions import Fraction

from pledgebook.checks.actors import document_noun, opened, said
from pledgebook.checks.chance import of_percent
from pledgebook.checks.company import closely, cut_off, in_company, percentage
from pledgebook.checks.ground import Ground
from pledgebook.checks.portions import Share
from pledgebook.checks.rounding import as_written
from pledgebook.checks.wording import (
    PERCENT,
    Style,
    bounds,
    outward,
    percent_of,
    span_of,
    spoken,
    style_of,
    text_of,
)
from pledgebook.messages import _
from pledgebook.model import Finding, Interval, Origin, Verdict

_HUNDRED = Interval(Fraction(100), Fraction(100))


def finding(ground: Ground, share: Share) -> Finding:
    """A share as a finding."""
    meant = in_company(ground.interval, (share.part, share.whole))
    ratio = _HUNDRED * (meant(share.part) / meant(share.whole))
    derived = outward(_as_stated(share) or ratio)
    verdict = _verdict(ratio, share)
    written = _written(share, ratio)
    figures = [share.part, share.whole, *([share.percent] if share.percent else [])]
    return Finding(
        "share",
        verdict,
        _("{part} of {whole} is {share}").format(
            part=text_of(ground, share.part),
            whole=text_of(ground, share.whole),
            share=written,
        ),
        _explanation(ground, share, verdict, written),
        tuple(placed.figure.selector for placed in figures),
        f"{span_of(share.part, meant(share.part))} / {span_of(share.whole, meant(share.whole))} = {written}",
        Origin(f"checks.shares.{share.rule}", share.cue.lower()),
        share.cue,
        derived.low,
        derived.high,
        of_percent(ratio, share.percent.interval, share=True) if share.percent else None,
    )


def _written(share: Share, ratio: Interval) -> str:
    """The share in words: one number where both figures are bare, else from where to where it may lie."""
    exact = _as_stated(share)
    if exact is None or outward(exact).low == outward(exact).high:
        return bounds(outward(exact or ratio), _style(share))
    return _("about {value}").format(value=bounds(exact, _style(share)))


def _style(share: Share) -> Style:
    return style_of(share.percent.figure) if share.percent else PERCENT


def _as_stated(share: Share) -> Interval | None:
    """The share of two bare counts or amounts as they stand: of 60 promised, 36 are 60 percent."""
    exact = as_written(share.part, share.whole)
    return None if exact is None else _HUNDRED * exact


def _verdict(ratio: Interval, share: Share) -> Verdict:
    if share.percent is None:
        over = share.rule == "of" and _HUNDRED.below(ratio)
        return "inconsistent" if over else "derived"
    said = percentage(share.percent)
    if ratio.meets(said):
        return "consistent" if ratio.meets(closely(share.percent)) else "undetermined"
    if ratio.meets(cut_off(share.percent)):
        return "undetermined"
    return "overstated" if ratio.below(said) else "understated"


def _explanation(ground: Ground, share: Share, verdict: Verdict, ratio: str) -> str:
    words = {
        "part": text_of(ground, share.part) if share.rule == "of" else spoken(ground, share.part),
        "of": share.cue.lower() if share.rule == "of" and share.percent is None else _("out of"),
        "whole": spoken(ground, share.whole),
        "share": ratio,
        "percent": percent_of(ground, share.percent) if share.percent else "",
        "document": document_noun(ground),
    }
    if share.rule == "target":
        what = _("{part} so far, towards a goal of {whole}")
    elif share.percent is not None:
        what = _("{part} {of} {whole}, or {percent}")
    else:
        what = _("{part} {of} {whole}")
    deed = said(ground, share.part, what.format(**words), done=share.rule != "of")
    return opened(deed + _ending(share, verdict).format(**words))


def _ending(share: Share, verdict: Verdict) -> str:
    if verdict == "inconsistent":
        return _(", but a part cannot be larger than the whole.")
    if verdict == "consistent":
        return _("; the two figures give {share}, so they agree.")
    if verdict == "undetermined":
        return _("; the two figures give {share}, which is so only roughly.")
    if verdict in ("overstated", "understated"):
        return _(", but the two figures give {share}.")
    if share.rule == "target":
        return _(", which is {share} of the goal.")
    return _(", which is {share}; {document} does not state the share itself.")
