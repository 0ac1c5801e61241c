"""What one edition of a process says, in numbers: by whom, by whom nothing, what is new."""

from __future__ import annotations

from pydantic import BaseModel, Field

from pledgebook.formats.digest import Tally
from pledgebook.web.api.schemas.named import NamedDocument, NamedParty
from pledgebook.web.pages.queries import editions
from pledgebook.web.pages.queries.overview import Overview as Shown
from pledgebook.web.registry import models


class Counts(BaseModel):
    """How many commitments there are, and what the document calls them."""

    commitments: int = Field(description="How many there are")
    new: int = Field(description="How many the document calls new")
    advancing: int = Field(description="How many the document calls advancing")

    @classmethod
    def of(cls, tally: Tally) -> Counts:
        """From the noun."""
        return cls(commitments=tally.commitments, new=tally.new, advancing=tally.advancing)


class PartyCounts(Counts):
    """The commitments of a party in the edition."""

    party: NamedParty = Field(description="The party")

    @classmethod
    def shared(cls, share: editions.PartyShare) -> PartyCounts:
        """From what the page shows."""
        return cls(**dict(Counts.of(share.tally)), party=NamedParty.of(share.party))


class PillarCounts(Counts):
    """The commitments under a pillar in the edition."""

    pillar: str = Field(description="The pillar as the filter of the list writes it; - for none")
    title: str = Field(description="Its number and title")

    @classmethod
    def shared(cls, share: editions.PillarShare) -> PillarCounts:
        """From what the page shows."""
        return cls(**dict(Counts.of(share.tally)), pillar=share.value, title=share.label)


class Overview(BaseModel):
    """One edition. That it gives a party no commitment does not say that the party does nothing."""

    edition: NamedDocument = Field(description="The document")
    counts: Counts = Field(description="All its commitments")
    endorsers: int = Field(description="How many parties endorsed the process on its day")
    speaking: list[PartyCounts] = Field(description="The endorsers with a commitment, who has most first")
    silent: list[NamedParty] = Field(description="The endorsers without one")
    hosts: list[NamedParty] = Field(description="Those of them that hosted the meeting")
    others: list[PartyCounts] = Field(description="Who has a commitment and is no endorser")
    everyone: Counts | None = Field(description="What is promised in the name of all signatories")
    pillars: list[PillarCounts] = Field(description="By pillar, and last what stands under none")
    contradictions: int = Field(description="How many findings accuse")
    findings: int = Field(description="How many findings there are")

    @classmethod
    def of(cls, edition: models.Document, shown: Shown) -> Overview:
        """From what the page shows."""
        heard = shown.voices
        return cls(
            edition=NamedDocument.of(edition), counts=Counts.of(shown.tally), endorsers=heard.endorsers,
            speaking=[PartyCounts.shared(each) for each in heard.speaking],
            silent=[NamedParty.of(each) for each in heard.silent],
            hosts=[NamedParty.of(each) for each in heard.hosts],
            others=[PartyCounts.shared(each) for each in heard.others],
            everyone=Counts.of(heard.everyone.tally) if heard.everyone else None,
            pillars=[PillarCounts.shared(each) for each in shown.pillars],
            contradictions=shown.contradictions, findings=shown.checked,
        )  # fmt: skip
