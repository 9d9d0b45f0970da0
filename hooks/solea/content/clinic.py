"""The clinic: its name and how to reach it, so far as it has told us."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from solea.content.fields import Prose
from solea.record import Record

NOT_SET = "not set"


def _read_setting(value: Any) -> Any:
    return None if value == NOT_SET else value


Setting = Annotated[Prose | None, BeforeValidator(_read_setting)]


class Clinic(Record):
    """Whose site this is. What is `not set` shows as an open gap, never as an invention."""

    name: Prose = Field(description="The clinic's name.", examples=["Equinox Health Clinic"])
    tagline: Prose = Field(description="Its motto.", examples=["Prevent. Perform. Recover."])
    emergency_number: Setting = Field(
        description=f"The emergency number of the country, or `{NOT_SET}`.", examples=[NOT_SET]
    )
    advice_line: Setting = Field(
        description=f"A medical advice line, or `{NOT_SET}`.", examples=[NOT_SET]
    )
    contact: Setting = Field(
        description=f"How to reach the clinic, or `{NOT_SET}`.", examples=[NOT_SET]
    )
