"""What a document is to those it names: their own word, or ordinary text in which others tell of them.

A sentence in the future tense is a promise only where somebody gives his word by it. A communiqué or a ministry's
note does; a law lays duties down, and news, tales, forecasts and letters tell what may come.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pledgebook.commitments.documents.context import FIRST_LINES, Context
from pledgebook.commitments.documents.headlines import headline, question, rubric
from pledgebook.commitments.documents.opening import lowered, top_lines
from pledgebook.commitments.documents.verdicts import answers
from pledgebook.model import Span
from pledgebook.vocabulary.ordinary import Ordinary, load_ordinary
from pledgebook.vocabulary.spelling import Opened

Kind = Literal["declared", "named", "plain", "law", "told"]

_LINE = 120  # characters of a block in which the head of an article stands
_ARTICLES = 2  # numbered articles make a law or a treaty of what also speaks like one
_FEWEST = 2  # sentences that tell what others say, fewer of which are chance
# So many of the sentences say what others say, or, behind the comma, are of an ordinary scene: the more a document says
# of itself, the more of them it takes to make it ordinary.
_SHARES: dict[Kind, tuple[float, float]] = {
    "declared": (0.34, 1.01),
    "named": (0.15, 0.3),
    "plain": (0.12, 0.12),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Of which kind a document is, and the words that tell it.

    ``declared`` says itself that it is one of commitments or who issues it, ``named`` names a process or a meeting,
    ``plain`` nothing: a party alone in the title is a headline ("Germany sends ..."). ``law`` is a law, a treaty or a
    ruling, ``told`` news, a forecast, a tale or a letter.
    """

    kind: Kind
    cue: str = ""


def standing(
    context: Context, *, listed: bool, labelled: bool, said: frozenset[int] = frozenset()
) -> Standing:
    """What a document is; ``listed`` says that it lists commitments by tags or parties, ``labelled`` that it may.

    ``said`` are the starts of sentences that tell a party's promise in the words of who speaks for it.
    """
    if context.agreement:  # its parties give their word by it, however much it looks like a law
        return Standing("declared", context.agreement.cue)
    words = load_ordinary(context.vocabulary.language)
    edition = context.edition
    speaking = "commitments.frame" in edition.origins["signatories"].rule if edition.signatories else False
    lines = list(top_lines(context.document))
    if own := context.turns.cue or answers(context) or _first(words.accord, lines):
        return Standing("declared", own)
    if edition.issuer is None and (form := _first(words.form, lines[:1])):  # "Déclaration de revenus"
        return Standing("told", form)
    spoken = _spoken(lines, words)
    found = (
        Standing("declared", spoken)
        if spoken
        else _declared(context) or _named(context, labelled=labelled) or Standing("plain")
    )
    if (
        speaking or listed or (context.minutes and context.attending)
    ):  # where all that is told is told of members
        return Standing("declared", found.cue)
    if law := _law(context, words, found):
        return Standing("law", law)
    told = _told(context, words, found.kind, said, spoken=bool(spoken))
    if not told and found.kind != "declared" and not found.cue:  # neither a meeting nor its own word
        told = rubric(context, words) or (
            "" if labelled else headline(context, words) or question(context, words)
        )
    return Standing("told", told) if told else found


def _first(words: Opened, lines: Sequence[str]) -> str:
    """What a line at the top has of some words."""
    return next((found[0] for line in lines if (found := words.search(line))), "")


def _spoken(lines: Sequence[str], words: Ordinary) -> str:
    """The words of a line at the top that make it a speech or a letter to those who met: there "I" is no mail."""
    spoken = [line for line in lines if words.gathering.search(line)]
    return _first(words.address, spoken)


def _declared(context: Context) -> Standing | None:
    """Those who speak in it, or the kind of document that its top says it is."""
    edition = context.edition
    for field in ("signatories", "issuer"):
        origin = edition.origins.get(field)
        if origin and not origin.rule.endswith((".title", ".about")):
            return Standing("declared", origin.entry or field)
    return Standing("declared", context.declares) if context.declares else None


def _named(context: Context, *, labelled: bool) -> Standing | None:
    """A process or a meeting of the title or the first lines; one that is mentioned further down is only a topic.

    Donors meet to pledge, whether or not their meeting is written as a name.
    """
    edition = context.edition
    opening = f"{edition.title or ''}\n{context.document.flow.text[:FIRST_LINES]}"
    for name in (edition.process, edition.meeting):
        if name and name in opening:
            return Standing("named", name)
    if context.pledging:
        return Standing("named", context.pledging)
    return Standing("named") if labelled else None


def _law(context: Context, words: Ordinary, found: Standing) -> str:
    """The words that make a law, a treaty or a ruling of it: numbered articles, its title, how it is enacted.

    What says nothing of itself needs one of its articles, and a joint statement may well quote a clause or two.
    """
    heads = (context.text[block.at.start : block.at.start + _LINE] for block in context.document.blocks)
    articles = [article[0] for head in heads if (article := words.articles.match(lowered(head)))]
    if found.kind == "plain" and articles:
        return articles[0]
    several = len(articles) >= _ARTICLES
    if found.kind == "declared" and not several:
        return ""
    enacting = list(dict.fromkeys(words.enacting.findall(lowered(context.text))))
    if found.kind == "declared":
        return enacting[0] if len(enacting) >= _ARTICLES else ""
    if enacting and several:
        return articles[0]
    titles = (words.statute.search(line) for line in top_lines(context.document))
    return next((title[0] for title in titles if title and enacting), "")


def _told(context: Context, words: Ordinary, kind: Kind, said: frozenset[int], *, spoken: bool) -> str:
    """The first words by which a text tells what others say, or of an ordinary scene, where enough sentences do.

    Who is quoted may say "I" and "you" in any document, and one of commitments may quote at will; where those who met
    are quoted with their promises, such sentences tell none.
    """
    told: list[str] = []
    either: list[str] = []
    count = 0
    for start, sentence, quotes in _with_quotes(context):
        own = _apart(sentence, quotes)
        if quotes and kind == "declared":
            continue
        count += 1
        if start in said and kind != "plain":
            continue
        found = words.reporting.search(sentence) or (None if spoken else words.voice.search(own))
        scene = found or words.scene.search(sentence)
        told += [found[0]] if found else []
        either += [scene[0]] if scene else []
    for cues, share in zip((told, either), _SHARES[kind], strict=True):
        if len(cues) >= max(_FEWEST, share * count):
            return cues[0]
    return ""


def _with_quotes(context: Context) -> Iterator[tuple[int, str, list[Span]]]:
    """Where each sentence starts, the sentence in lower case, and what is quoted in it, counted from its start."""
    quoted = context.quotes
    starts, ends = [span.start for span in quoted], [span.end for span in quoted]
    for each in context.document.sentences:
        at = each.at
        spans = quoted[bisect_right(ends, at.start) : bisect_left(starts, at.end)]
        inside = [Span(max(span.start - at.start, 0), min(span.end, at.end) - at.start) for span in spans]
        yield at.start, lowered(context.text[at.start : at.end]), inside


def _apart(sentence: str, quotes: Sequence[Span]) -> str:
    """A sentence without what is quoted in it."""
    for span in reversed(quotes):
        sentence = f"{sentence[: span.start]}{sentence[span.end :]}"
    return sentence
