"""The glossary: words that a page explains where they first appear."""

from __future__ import annotations

from pydantic import Field

from solea.content.fields import Prose, YesNo
from solea.record import Record


class Term(Record):
    """A word and its meaning in plain words."""

    term: Prose = Field(description="The word.", examples=["dorsiflexion"])
    means: Prose = Field(
        description="Its meaning.", examples=["bending the ankle so that the toes come up"]
    )
    explain: YesNo = Field(
        default=True,
        description="`no` for a word with an everyday meaning too: pages then leave it alone.",
        examples=["no"],
    )
