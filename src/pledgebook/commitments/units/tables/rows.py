"""Tables of commitments: which column says what, and who undertakes what in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, groupby

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.grammars.cell_infinitives import unknown_infinitive
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.field_names import FIELD, names_all
from pledgebook.commitments.names.lines.labels import name_at, parts_at
from pledgebook.commitments.names.lines.line_names import line_name
from pledgebook.commitments.names.unknown.longer_names import branch_in
from pledgebook.commitments.units.actors.speakers import speaker_of_item
from pledgebook.commitments.units.tables.givers import PARTIES, of_two, settled
from pledgebook.commitments.units.tables.row_states import is_state, state_in
from pledgebook.commitments.units.tables.sum_rows import adds_up
from pledgebook.commitments.units.tags import Tag, find_tag, tag_of
from pledgebook.model import Block, Origin, Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.field_labels import load_field_labels
from pledgebook.vocabulary.spelling import any_of

_LEAST = 2  # cells of a first row whose words head columns, of which one says who or what
_TOP = 2  # rows among which that row stands
_MARKS = " :*_.()"  # around the words of a heading
# What columns hold that are headed by the label of a field.
_OF_LABELS = {"responsible": "responsible", "partner": "partner", "act": "commitment"}
_RULES = {"giver": "giver", "responsible": FIELD}  # of subjects by their columns
_NOTHING = frozenset("-–—./ ")  # what stands in a cell that says nothing

_DITTO = "\"'”“″〃«» "  # marks that repeat the cell above

_ACRONYM = re.compile(r" \([A-Z]{2,10}\)")

Cell = tuple[int, Block]  # its index in the document, and itself


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is a commitment: its span, the cell that says it, who acts how, its tag and its partners' cells."""

    at: Span
    block: int
    said: Span
    subject: Subject | None
    tag: Tag | None
    partners: tuple[Span, ...]
    status: tuple[Stance, Origin] | None


def find_rows(context: Context) -> Iterator[Row]:
    """The rows of a document's tables that are commitments, in order."""
    cells = [(index, block) for index, block in enumerate(context.document.blocks) if block.kind == "cell"]
    for _, table in groupby(cells, key=lambda cell: cell[1].table):
        grid = [list(row) for _, row in groupby(table, key=lambda cell: cell[1].row)]
        yield from _of_table(context, grid)


def _of_table(context: Context, grid: Sequence[Sequence[Cell]]) -> Iterator[Row]:
    first, headed = _headings(context, grid)
    columns = _with_tags(context, grid[first:], headed)
    above: Subject | None = None
    for row in grid[first:]:
        own = _party(context, row, columns) or _nobody(context, row, columns)
        if adds_up(context, row, own.at if own else None):
            continue
        above = own or above  # a party over several rows stands in the first of them only
        found = _row(context, row, columns, above)
        if found:
            yield _as_headed(context, found, grid[:first])


def _as_headed(context: Context, row: Row, heads: Sequence[Sequence[Cell]]) -> Row:
    """A number without a verb, as a pledge where the head of its column or the heading over its table says so."""
    counted = any(map(str.isdigit, context.text[row.said.start : row.said.end]))
    if row.status or row.subject is None or row.subject.act or not counted:
        return row
    said = context.document.blocks[row.block]
    over = [cell.at for _, cell in chain.from_iterable(heads) if cell.column == said.column]
    over += [context.document.blocks[index].at for index in said.headings[-1:]]
    words = (word for at in over for word in context.text[at.start : at.end].lower().split())
    vowed = next(
        (word for word in words if word.strip("():,.*") in context.vocabulary.wording.words["vowed"]), None
    )
    return replace(row, status=("pledge", Origin("commitments.tables.heading", vowed))) if vowed else row


def _headings(context: Context, grid: Sequence[Sequence[Cell]]) -> tuple[int, dict[int | None, str]]:
    """Where the rows begin that can be commitments, and what their columns hold.

    Rows that the format marks as headings are none; without such marks the words of the first rows tell, of which one
    may be the title of the table.
    """
    marked = sum(all(cell.header for _, cell in row) for row in grid)
    for index, row in enumerate(grid[: marked or _TOP]):
        if columns := _columns(context, row):
            return max(marked, index + 1), columns
    return marked, ({} if marked else of_two(context, grid))


def _with_tags(
    context: Context, rows: Sequence[Sequence[Cell]], columns: Mapping[int | None, str]
) -> Mapping[int | None, str]:
    """The columns, that whose cells are tags or states told by them: "State" may head it, or "Remarks", or nothing."""
    if not columns or "status" in columns.values():
        return columns
    cells: dict[int | None, list[bool]] = {}
    for _, cell in chain.from_iterable(rows):
        if _says(context, cell):
            tag = tag_of(context.text, cell.at, context.vocabulary)
            cells.setdefault(cell.column, []).append(bool(tag) or is_state(context, cell.at))
    tagged = next((column for column, found in cells.items() if len(found) > 1 and all(found)), None)
    return columns if tagged is None else {**columns, tagged: "status"}


def _columns(context: Context, row: Sequence[Cell]) -> dict[int | None, str]:
    """What each column holds, by the words of the first row; nothing where that row heads no commitments."""
    kinds: dict[int | None, str] = {}
    for _, cell in row:
        kind = _heading(context.text[cell.at.start : cell.at.end], context.vocabulary)
        if kind == "party" and not {"party", "responsible"}.isdisjoint(kinds.values()):
            kind = "status" if _labels_state(context, cell) else kind  # "Responsable | Estado" is no country
        if kind and (kind == "other" or kind not in kinds.values()):
            kinds[cell.column] = kind
    kinds = settled(context, kinds, row[0][1])
    says = {*PARTIES, "commitment"} & set(kinds.values())
    return kinds if len(kinds) >= _LEAST and says else {}


def _labels_state(context: Context, cell: Block) -> bool:
    labels = load_field_labels(context.vocabulary.language).kinds
    return labels.get(_plain(context, cell)) == "status"


def _heading(words: str, vocabulary: Vocabulary) -> str | None:
    """What a heading's column holds: that of its longest phrase, or what the same words label in a plan."""
    found = max(_phrases(vocabulary).findall(words.lower()), key=len, default=None)
    label = load_field_labels(vocabulary.language).kinds.get(words.lower().strip(_MARKS))
    if label in _OF_LABELS and (found is None or _OF_LABELS[label] != vocabulary.wording.columns[found]):
        return _OF_LABELS[label]
    return vocabulary.wording.columns[found] if found else None


@cache
def _phrases(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.columns)}(?!\w)")


def _party(context: Context, row: Sequence[Cell], columns: Mapping[int | None, str]) -> Subject | None:
    """Who stands in the column of parties; without headings, who fills a cell alone and is known."""
    for _, cell in row:
        kind = columns.get(cell.column)
        if (columns and kind not in PARTIES) or not _says(context, cell):
            continue
        if kind in PARTIES and names_all(context, cell.at):
            return Subject(ALL, cell.at, None, _RULES.get(kind or "", "table"), kind or "")
        if _is_open(context, cell):
            continue
        label = _with_country(context, cell) or branch_in(context, cell.at) or _name_of(context, cell)
        if not label:
            continue
        whole = not context.text[label.at.end : cell.at.end].strip(" :.*")
        if kind in PARTIES or (whole and label.rule == "label"):
            return replace(label, rule=_RULES.get(kind or "", "table"))
    return None


def _name_of(context: Context, cell: Block) -> Subject | None:
    """The parties that a cell begins with, or a body whose name has small words in it: "Banque verte du Sahel"."""
    label = name_at(context, cell.at)
    if label and label.rule == "unknown" and context.text[label.at.end : cell.at.end].strip(" :.*"):
        line = line_name(context, cell.at)
        return replace(line.subject, rule="unknown") if line and line.body else label
    return label


def _nobody(context: Context, row: Sequence[Cell], columns: Mapping[int | None, str]) -> Subject | None:
    """Nobody, where the column of parties has other words than a name: "To be confirmed", "–"; a ditto mark is none."""
    cell = next((cell for _, cell in row if columns.get(cell.column) in PARTIES), None)
    words = _plain(context, cell) if cell else ""
    ditto = words.strip(_DITTO) == "" or words in context.vocabulary.wording.lines["ditto"]
    return None if cell is None or ditto else Subject((), cell.at, None, "none")


def _is_open(context: Context, cell: Block) -> bool:
    """Whether a cell says that who acts is not known yet, or only repeats the one above."""
    lines = context.vocabulary.wording.lines
    return _plain(context, cell) in lines["nobody"] | lines["ditto"]


def _plain(context: Context, cell: Block) -> str:
    return context.text[cell.at.start : cell.at.end].lower().strip(" .:*()[]")


def _with_country(context: Context, cell: Block) -> Subject | None:
    """The country of a cell that names a body of it: "Ministry of Fisheries, Peru"."""
    parts = parts_at(context, cell.at)
    if [part.rule for part in parts] != ["unknown", "label"]:
        return None
    body, country = parts
    behind = context.text[body.at.end : country.at.start] == ", "
    return replace(country, at=Span(cell.at.start, cell.at.start)) if behind else None


def _row(
    context: Context, row: Sequence[Cell], columns: Mapping[int | None, str], who: Subject | None
) -> Row | None:
    filled = [(index, cell) for index, cell in row if _says(context, cell)]
    alone = (
        len(filled) < _LEAST
    )  # one cell alone is a heading over the rows behind it, or one more act of a party
    if not filled or (alone and not (who and columns.get(filled[0][1].column) == "commitment")):
        return None
    index, said = next((each for each in filled if columns.get(each[1].column) == "commitment"), (None, None))
    if said is None:
        index, said = _with_act(context, filled, columns)
    if said is None or index is None:
        return None
    at = Span(row[0][1].at.start, row[-1][1].at.end)
    cells = {kind: cell.at for _, cell in filled if (kind := columns.get(cell.column))}
    named = next((cells[kind] for kind in PARTIES if kind in cells), None)
    subject = _subject(context, said, who)
    tag = _tag(context, said.at, cells.get("status"))
    if not subject and not tag:
        return None
    partners = tuple(cells[kind] for kind in ("partner",) if kind in cells)
    if who and named and who.at.start == named.start:
        partners = (_beside(context, who, named), *partners)
    status = state_in(context, cells["status"]) if "status" in cells else None
    status = status or _status_beside(context, filled, columns)
    if status is None and subject and subject.act is None and subject.rule == FIELD:
        status = ("pledge", Origin("commitments.plans.fields", subject.entry))  # who answers is to do it
    return Row(at, index, said.at, subject, tag, partners, status)


def _tag(context: Context, said: Span, status: Span | None) -> Tag | None:
    """The tag of a row: that of its column, or the one that ends or begins its words ("Train 300 nurses [new]")."""
    own = tag_of(context.text, status, context.vocabulary) if status else None
    return own or find_tag(context, said)


def _beside(context: Context, who: Subject, cell: Span) -> Span:
    """What stands in a cell behind its party: "Bristol, with UNHCR", "Tunisia (ATFP)", where brackets name a body."""
    country = any(name.kind == "country" for name in context.names_at(who.at)[:1])
    bracket = _ACRONYM.search(context.text, cell.start, cell.end) if country else None
    start = min(bracket.start(), who.at.end) if bracket else who.at.end
    own = None if country else next(iter(context.names_at(Span(who.at.end, cell.end))), None)
    return Span(own.at.end if own and own.at.start == start + 1 else start, cell.end)  # "Nestlé Tunisie"


def _says(context: Context, cell: Block) -> bool:
    return not set(context.text[cell.at.start : cell.at.end]) <= _NOTHING


def _with_act(
    context: Context, row: Sequence[Cell], columns: Mapping[int | None, str]
) -> Cell | tuple[None, None]:
    """The first cell of a row, in a column that no heading tells, whose words begin with a verb."""
    for index, cell in row:
        if cell.column not in columns and context.grammar.match_act(
            context.text, cell.at.start, cell.at.end, context.vocabulary, bare=True
        ):
            return index, cell
    return None, None


def _subject(context: Context, said: Block, who: Subject | None) -> Subject | None:
    """Who acts in the words of a row: the party of its column with the act of the words, else who they name."""
    text, vocabulary = context.text, context.vocabulary
    sentences = context.sentences_at(said.at)
    if who is None:
        return speaker_of_item(context, said, sentences)
    first = sentences[0].at if sentences else said.at
    if not who.parties and (
        named := context.grammar.find_subject(text, first, context.names_at(first), vocabulary)
    ):
        return named
    act = context.grammar.match_act(text, first.start, first.end, vocabulary, bare=True)
    if act is None:
        acts = (context.grammar.find_act(text, sentence.at, vocabulary) for sentence in sentences)
        act = next(filter(None, acts), None) or unknown_infinitive(text, first, vocabulary)
    return replace(who, act=act) if who.parties or act else None


def _status_beside(
    context: Context, row: Sequence[Cell], columns: Mapping[int | None, str]
) -> tuple[Stance, Origin] | None:
    """The stance that a cell for something else begins with: "Completed on 9 January", "Under way", below "Date"."""
    statuses = context.vocabulary.wording.statuses
    for _, cell in row:
        if columns.get(cell.column, "other") != "other":
            continue
        words = context.text[cell.at.start : cell.at.end].lower().strip(" .").split(" ", 2)
        for begin in (" ".join(words[:2]), words[0]):
            if begin in statuses:
                return statuses[begin], Origin("commitments.tables.status", begin)
    return None
