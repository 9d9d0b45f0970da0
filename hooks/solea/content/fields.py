"""The types of single fields: how the text an author wrote becomes a value, or a problem.

Every value arrives as text. Each type here reads one sort of text and refuses what it cannot
read with a named problem and a form that would have been right.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from solea.content import kinds
from solea.record import refuse

_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? ?%")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_TAG = re.compile(r"</?[A-Za-z][^>]*>|<!--|\]\(")

Item = TypeVar("Item")


def is_id(text: str) -> bool:
    """Say whether a text is written as an id."""
    return _ID.fullmatch(text) is not None


def _read_id(text: str) -> str:
    if not is_id(text):
        better = re.sub(r"[^a-z0-9_]+", "-", text.lower().removesuffix(".md")).strip("-")
        refuse(
            kinds.ID_FORM,
            f"“{text}” is not an id. Ids have small letters, digits and hyphens.",
            better,
        )
    return text


def _read_plain(text: str) -> str:
    if _TAG.search(text):
        refuse(
            kinds.MARKUP_IN_TEXT,
            "This text holds markup, and would be read out as it stands.",
            _TAG.sub("", _LINK.sub(r"\1", text)),
        )
    return text


def _read_date(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if _DATE.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            refuse(kinds.DATE_UNCLEAR, f"There is no day “{value}” in the calendar.")
    message = f"“{value}” is not written as year-month-day, such as 2026-12-01."
    refuse(kinds.DATE_UNCLEAR, message)


def _read_yes_no(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if value.lower() in {"yes", "true"}:
        return True
    if value.lower() in {"no", "false"}:
        return False
    refuse(kinds.YES_OR_NO, f"“{value}” is neither yes nor no.")


def _read_whole(value: Any) -> Any:
    if isinstance(value, str):
        if not value.isdecimal():
            refuse(kinds.NUMBER_UNCLEAR, f"“{value}” is not a whole number in digits.")
        return int(value)
    return value


def _read_number(value: Any) -> Any:
    if isinstance(value, str):
        if not re.fullmatch(r"\d+(\.\d+)?", value):
            refuse(kinds.NUMBER_UNCLEAR, f"“{value}” is not a number in digits.")
        return float(value)
    return value


def _read_percent(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    found = _PERCENT.fullmatch(value)
    if not found:
        refuse(kinds.PERCENT_UNCLEAR, f"“{value}” is not a share in percent, such as 50 %.")
    least, most = float(found[1]), float(found[2] or found[1])
    if not 0 <= least <= most <= 100:  # noqa: PLR2004 - a share ends at one hundred
        refuse(
            kinds.PERCENT_UNCLEAR,
            f"“{value}” does not lie between 0 and 100, the smaller number first.",
        )
    return (least, most)


def _read_many(value: Any) -> Any:
    """Take one item without a list as a list of one: `need: wall` means `need: [wall]`."""
    return [value] if isinstance(value, str | dict) else value


class _OneOrMany:
    """Tells the JSON Schema of a list that a single item may stand in its place."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        array = handler(schema)
        return {"anyOf": [array, array["items"]]}


Id = Annotated[
    str,
    AfterValidator(_read_id),
    WithJsonSchema({"type": "string", "pattern": r"^[a-z0-9]+([-_][a-z0-9]+)*$"}),
]
"""The id of a page, a fact, a rule or a source: small letters, digits, hyphens."""

Prose = Annotated[str, Field(min_length=1), AfterValidator(_read_plain)]
"""A plain text for the reader, which may hold citations."""

Day = Annotated[
    datetime.date,
    BeforeValidator(_read_date),
    WithJsonSchema({"type": "string", "format": "date"}),
]
"""A day, written year-month-day."""

YesNo = Annotated[
    bool,
    BeforeValidator(_read_yes_no),
    WithJsonSchema({"enum": ["yes", "no", True, False]}),
]

Whole = Annotated[
    int,
    BeforeValidator(_read_whole),
    WithJsonSchema({"type": ["integer", "string"], "pattern": r"^\d+$"}),
]

Number = Annotated[
    float,
    BeforeValidator(_read_number),
    WithJsonSchema({"type": ["number", "string"], "pattern": r"^\d+(\.\d+)?$"}),
]

Percent = Annotated[
    tuple[float, float],
    BeforeValidator(_read_percent),
    WithJsonSchema({"type": "string", "examples": ["50 %", "34 to 82 %"]}),
]
"""A share or a range of shares, in percent, least and most."""

Many = Annotated[list[Item], BeforeValidator(_read_many), Field(min_length=1), _OneOrMany()]
"""A list; a single item may be written without brackets."""
