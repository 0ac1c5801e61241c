"""Short word lists: actors, phrases of role, beneficiaries, programme heads and status tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast, get_args

from pledgebook.model import Declared, Stance
from pledgebook.vocabulary.table import rows

# Kinds of words that stand for parties.
COLLECTIVE = ("all", "we", "issuer", "office", "minister", "chair", "chairs", "host", "same", "they")
_ACTORS = ("head", *COLLECTIVE, "quantifier", "side", "regime")
WORDS = (
    "adverb", "negation", "denial", "promise", "modal", "have", "be", "was", "preposition", "of_party",
    "pronoun", "filler", "place", "unnamed", "loose", "comparing", "adding", "subordinate", "goal", "seize",
    "included", "particle", "list", "infinitive", "further", "definite", "duty", "of_place", "article",
    "indefinite", "clitic", "reflexive", "of", "agent", "relative", "others", "that", "with", "start", "reach",
    "estimated", "already", "paid", "unpaid", "helper", "determiner", "resolve", "paired", "contrast",
    "issuing", "dual", "stand", "opener", "told", "rest", "signing", "giving", "asking", "venture", "mass",
    "neither", "refusing", "withdrawing", "pledged", "foreseeing", "following", "saying", "own", "entrusting",
    "of_state", "abroad", "bodies", "question", "ceasing", "gift", "giver", "itself", "holder", "leader",
    "vowed", "thereto", "chairing", "sitting", "of_places", "matter", "only", "alongside", "field", "belonging",
    "sum", "brackets", "gathering", "dignitary", "ally", "proceedings", "as", "partner", "remainder", "proviso",
    "passing", "fulfilling", "share of cost", "purse", "title", "run", "preferring", "power unit", "plant",
    "heard", "hearing", "against", "opposing", "versus", "pact", "lending", "instrument", "inside", "dating",
    "secretariat", "interrogative", "within", "voicing", "of things", "unanswered", "state again",
    "without", "no news", "recognizing", "merit",
    "borne", "cleft", "cleft who", "cleft what", "coming", "falling", "hollow", "joined", "joining in",
    "producing", "providing", "taken up", "again", "again one", "bygone", "departing", "doubted", "of those",
    "organ", "taking", "task", "toward", "mandating", "statement", "unreal", "inverted", "noting", "instead",
    "ruled", "being", "leaving", "tie", "headway", "subordinate time", "feeling", "in turn",
    "bringing", "this", "handing on", "titled", "titled minister", "ministries", "sum below",
    "launching", "doing", "making", "made", "kind of promise", "surpassing", "surpassed", "working",
    "leading", "promising", "promised", "letting", "paper", "greeted", "seeking", "raising", "sending", "envoy",
    "unsure", "ranking", "ensuring", "keeping", "of two", "sitting of two", "office of both", "field of office",
    "apportioning", "measured", "forces", "changed", "adversative", "fund", "means", "done so", "bettering",
    "reporting", "befalling", "no side", "mobilising", "donors", "authorities", "possessing", "taken in", "managing",
    "keen", "accounting", "tallying",
    "pending", "from home",
    "denying", "wishing", "help",
    "private", "arm of state", "no agent", "governing", "aim", "no gift", "lawmaking", "law", "status", "status verb",
    "claiming", "goods", "earned", "granting",
)  # fmt: skip
# Of nouns that names may have, too, and of words of many sorts that are no part of the grammar.
THINGS = (
    "heard", "against", "opposing", "pact", "lending", "instrument", "ruled", "tie", "organ", "task", "statement",
    "bygone", "borne", "joined", "hollow", "doubted", "taking", "providing", "producing", "merit", "no news",
    "no side", "reporting", "befalling", "mobilising", "donors", "authorities", "paper", "greeted", "envoy",
    "measured", "forces", "fund", "field of office", "office of both", "denying", "private", "arm of state", "no agent",
    "governing", "no gift", "lawmaking", "law", "status", "status verb", "claiming", "goods", "earned",
)  # fmt: skip
_PHRASES = (
    "with", "venue", "role", "home", "track", "bound", "case", "issued", "joint", "single", "about", "silent",
    "telling", "defined", "talk", "outcome", "forecast", "below", "apart",
    "according", "occasion", "behalf", "speaking_for", "vow", "chaired", "hosted", "adopted", "speaking_as",
    "listed", "pointing", "press", "paid", "stemming", "amounts", "sender", "means",
    "response", "responded", "verdict", "declining", "written by", "due", "charge", "refused", "forced",
    "retelling", "retold", "amid", "own report", "progress report",
)  # fmt: skip
_LINES = ("topic", "label", "party", "nobody", "ditto", "lead", "act", "links", "linked")
_COLUMNS = ("party", "giver", "commitment", "amount", "partner", "status", "other")


class Wording(NamedTuple):
    """The lists by their kinds, as the tables explain them."""

    actors: dict[str, frozenset[str]]
    phrases: dict[str, tuple[str, ...]]
    beneficiaries: frozenset[str]
    programmes_capital: tuple[str, ...]
    programmes_any: tuple[str, ...]
    tags: dict[str, Declared]
    sections: frozenset[str]
    processes: tuple[str, ...]
    meetings: tuple[str, ...]
    events: tuple[str, ...]
    commissions: tuple[str, ...]
    bodies: frozenset[str]
    bodies_after: tuple[str, ...]
    bodies_never: frozenset[str]
    bodies_own: frozenset[str]
    words: dict[str, frozenset[str]]
    ordinals: dict[str, int]
    columns: dict[str, str]
    statuses: dict[str, Stance]
    lines: dict[str, frozenset[str]]


def load_wording(language: str) -> Wording:
    """The word lists of a language. Raises ``VocabularyError`` for a bad row."""
    phrases: dict[str, list[str]] = {kind: [] for kind in _PHRASES}
    for row in rows(f"{language}/verb_phrases.csv", ("phrase", "kind")):
        phrases[row.one_of("kind", phrases)].append(row["phrase"])
    programmes: dict[str, list[str]] = {"capital": [], "any": []}
    for row in rows(f"{language}/programmes.csv", ("noun", "mark")):
        programmes[row.one_of("mark", ("capital", "any"))].append(row["noun"])
    names: dict[str, list[str]] = {"process": [], "meeting": [], "event": [], "commission": []}
    for row in rows(f"{language}/meetings.csv", ("word", "kind")):
        names[row.one_of("kind", tuple(names))].append(row["word"])
    bodies: dict[str, list[str]] = {"name": [], "after": [], "never": [], "own": []}
    for row in rows(f"{language}/bodies.csv", ("noun", "side")):
        bodies[row.one_of("side", tuple(bodies))].append(row["noun"])
    return Wording(
        _kinds(f"{language}/actors.csv", _ACTORS),
        {kind: tuple(words) for kind, words in phrases.items()},
        frozenset(row["noun"] for row in rows(f"{language}/beneficiaries.csv", ("noun",))),
        tuple(programmes["capital"]),
        tuple(programmes["any"]),
        {
            row["phrase"]: cast(Declared, row.one_of("declared", get_args(Declared)))
            for row in rows(f"{language}/tags.csv", ("phrase", "declared"))
        },
        frozenset(
            row["word"] for row in rows(f"{language}/section_words.csv", ("word", "heads"), ("heads",))
        ),
        tuple(names["process"]),
        tuple(names["meeting"]),
        tuple(names["event"]),
        tuple(names["commission"]),
        frozenset(bodies["name"]),
        tuple(bodies["after"]),
        frozenset(bodies["never"]),
        frozenset(bodies["own"]),
        _kinds(f"{language}/function_words.csv", WORDS),
        {row["word"]: row.integer("value") for row in rows(f"{language}/ordinals.csv", ("word", "value"))},
        {
            row["phrase"]: row.one_of("kind", _COLUMNS)
            for row in rows(f"{language}/columns.csv", ("phrase", "kind"))
        },
        {
            row["phrase"]: cast(Stance, row.one_of("stance", get_args(Stance)))
            for row in rows(f"{language}/statuses.csv", ("phrase", "stance"))
        },
        _kinds(f"{language}/line_words.csv", _LINES),
    )


def _kinds(table: str, kinds: Sequence[str]) -> dict[str, frozenset[str]]:
    """A table of words and their kinds as one set of words a kind."""
    found: dict[str, set[str]] = {kind: set() for kind in kinds}
    for row in rows(table, ("word", "kind")):
        found[row.one_of("kind", found)].add(row["word"])
    return {kind: frozenset(words) for kind, words in found.items()}
