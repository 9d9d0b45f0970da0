"""The base of every model of content, and how a validator refuses what an author wrote.

Front matter is text: every scalar arrives as a string, and a field's own validator reads it.
Keys are written as words with spaces (`stop if`); the field of the same name has underscores.
"""

from __future__ import annotations

from typing import NoReturn

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from solea.report import Kind


def words(name: str) -> str:
    """Return the key as an author writes it: `stop_if` is written `stop if`."""
    return name.rstrip("_").replace("_", " ")


class Record(BaseModel):
    """A strict, frozen piece of content whose unknown keys are refused."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        alias_generator=words,
        populate_by_name=False,
    )


def refuse(kind: Kind, message: str, instead: str = "") -> NoReturn:
    """Stop a validator with a problem of a named kind; the place is found from the field."""
    raise PydanticCustomError(
        "solea",
        "{message}",
        {"kind": kind, "message": message, "instead": instead},
    )
