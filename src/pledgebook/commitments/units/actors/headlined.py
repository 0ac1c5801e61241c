"""The two whom a title or a headline names, where nobody signs: "ARGENTINA Y BOLIVIA ACORDARON NUEVAS MEDIDAS"."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import list_of

_TOP = 4  # blocks among which a headline stands: a letterhead and a date may be over it
_TWO = 2


def two_of_title(context: Context) -> tuple[str, ...]:
    """The two parties of the first heading at the top that names two: "Acta del Comité Binacional Ecuador-Colombia".

    In a headline below others they are named together: what one does for the other is its own.
    """
    for index, block in enumerate(context.document.blocks[:_TOP] if not context.edition.signatories else ()):
        named = [
            name for name in context.names_at(block.at) if name.kind != "region" and name.form != "people"
        ]
        parties = tuple(dict.fromkeys(name.id for name in named))
        if block.kind != "heading" or len(parties) != _TWO:
            continue
        apart = ", " in context.text[named[0].at.end : named[-1].at.start]  # "Aid for Sudan, as the UN says"
        if (not index and not apart) or list_of(
            context.text, block.at, context.names, context.vocabulary
        ) == parties:
            return parties
    return ()
