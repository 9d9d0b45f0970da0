"""What several kinds of page share: where their statements come from and who has checked them."""

from __future__ import annotations

from pydantic import Field

from solea.content.fields import Id, Many, Prose
from solea.content.review import ReviewField
from solea.record import Record


class HealthPage(Record):
    """A page with statements about health: it sums itself up, cites facts and is reviewed."""

    summary: Prose = Field(
        description="One line that tells the patient what the page is for.",
        examples=["Stretches the large muscle at the back of your lower leg."],
    )
    sources: Many[Id] = Field(
        default_factory=list,
        description="Ids of the facts that the front matter rests on.",
        examples=["[str-06, str-07]"],
    )
    review: ReviewField = Field(
        description="`awaiting`, or the signature of a clinician.", examples=["awaiting"]
    )
