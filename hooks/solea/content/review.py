"""Clinical review: who has checked a page, when, and when it must be checked again."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from solea.content import kinds
from solea.content.fields import Day, Prose
from solea.record import Record, refuse

AWAITING = "awaiting"


class Review(Record):
    """A signature under a page, with all 4 keys. A page that awaits one has none at all."""

    by: Prose | None = Field(None, description="The clinician's name.", examples=["A. Name"])
    role: Prose | None = Field(
        None, description="The clinician's role.", examples=["physiotherapist"]
    )
    on: Day | None = Field(None, description="The day of the review.", examples=["2026-12-01"])
    due: Day | None = Field(
        None,
        description="The day by which the page must be reviewed again, within 3 years.",
        examples=["2029-12-01"],
    )

    @property
    def awaiting(self) -> bool:
        """Say whether nobody has signed yet."""
        return self.by is None


def _read(value: Any) -> Any:
    if isinstance(value, str):
        if value == AWAITING:
            return Review()
        refuse(
            kinds.REVIEW_UNCLEAR,
            f"“{value}” does not say who has reviewed the page and when.",
            AWAITING,
        )
    if isinstance(value, dict):
        missing = [key for key in ("by", "role", "on", "due") if key not in value]
        unknown = [key for key in value if key not in {"by", "role", "on", "due"}]
        if missing and not unknown:
            names = ", ".join(f"`{key}`" for key in missing)
            refuse(
                kinds.REVIEW_UNCLEAR,
                f"A signed review also needs {names}.",
            )
    return value


ReviewField = Annotated[
    Review, BeforeValidator(_read, json_schema_input_type=Review | Literal["awaiting"])
]
