"""The nouns of Pledgebook: frozen dataclasses on the standard library alone.

Every other room takes these in and hands these out. A value knows where it was read (``Selector``) and
which rule read it (``Origin``); a value that the text does not give is empty, and the reason is kept.
"""

from pledgebook.model.account import Account, AccountLine, Counted, EntryKey, Posting, RemovalCause, Removed
from pledgebook.model.commitment import Commitment, Declared, Stance
from pledgebook.model.document import Block, BlockKind, Document, Encoding, EncodingFound, Sentence
from pledgebook.model.edition import DocumentKind, Edition
from pledgebook.model.entry import LADDER, Bond, Entry, MoneyState, Relation
from pledgebook.model.figure import Figure, FigureKind, Hedge, Role
from pledgebook.model.finding import Finding, FindingKind, Verdict
from pledgebook.model.flow import Flow, FlowBuilder
from pledgebook.model.interval import Interval
from pledgebook.model.mention import Mentions, Name, NameForm, NameKind
from pledgebook.model.origin import Origin
from pledgebook.model.programme import Measure, ProgrammeKind
from pledgebook.model.proposal import Proposal, ProposedPhase, ProposedValue, ValueRole
from pledgebook.model.reading import Reading
from pledgebook.model.refusal import Refusal
from pledgebook.model.selector import Selector, Span, fold
from pledgebook.model.time import Time, TimeRole

__all__ = [
    "LADDER",
    "Account",
    "AccountLine",
    "Block",
    "BlockKind",
    "Bond",
    "Commitment",
    "Counted",
    "Declared",
    "Document",
    "DocumentKind",
    "Edition",
    "Encoding",
    "EncodingFound",
    "Entry",
    "EntryKey",
    "Figure",
    "FigureKind",
    "Finding",
    "FindingKind",
    "Flow",
    "FlowBuilder",
    "Hedge",
    "Interval",
    "Measure",
    "Mentions",
    "MoneyState",
    "Name",
    "NameForm",
    "NameKind",
    "Origin",
    "Posting",
    "ProgrammeKind",
    "Proposal",
    "ProposedPhase",
    "ProposedValue",
    "Reading",
    "Refusal",
    "Relation",
    "RemovalCause",
    "Removed",
    "Role",
    "Selector",
    "Sentence",
    "Span",
    "Stance",
    "Time",
    "TimeRole",
    "ValueRole",
    "Verdict",
    "fold",
]
