"""Who is drawn on a page, where its author does not leave that to the site."""

from __future__ import annotations

from pydantic import Field

from solea.content.fields import YesNo
from solea.drawing import Person
from solea.drawing.person import Cloth, Feet, Hair, HairColour, Outfit, Tone
from solea.record import Record


class PersonChoice(Record):
    """The person in the pictures; what is left out is as in the first of the site's people."""

    skin: Tone | None = Field(None, description="The tone of the skin.", examples=["olive"])
    hair: Hair | None = Field(None, description="Hair or head covering.", examples=["bun"])
    hair_colour: HairColour | None = Field(
        None, description="The colour of the hair.", examples=["grey"]
    )
    shirt: Cloth | None = Field(None, description="The colour of the shirt.", examples=["plum"])
    scarf: Cloth | None = Field(None, description="The colour of a head scarf.", examples=["moss"])
    feet: Feet | None = Field(None, description="Bare feet or shoes.", examples=["shoes"])
    outfit: Outfit | None = Field(None, description="Short or long clothes.", examples=["long"])
    older: YesNo | None = Field(None, description="An older person.", examples=["yes"])
    glasses: YesNo | None = Field(None, description="Wears glasses.", examples=["yes"])

    def drawn(self) -> Person:
        """Return the person as the drawing knows them."""
        told = {name: getattr(self, name) for name in self.model_fields_set}
        if "skin" in told:
            told["tone"] = told.pop("skin")
        return Person(**told)
