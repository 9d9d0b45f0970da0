"""What all quantities of a dose share: each is text that an author wrote, read into a value."""

from __future__ import annotations

import re
from abc import abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic_core import CoreSchema, core_schema

from solea.record import refuse

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from solea.report import Kind

LONGEST_QUOTE = 40  # characters of the author's text that a message repeats

_SPACE = re.compile(r"\s+")


class Written:
    """A quantity that is read from text, and described as text to an editor."""

    json_schema: ClassVar[dict[str, Any]]

    @classmethod
    @abstractmethod
    def parse(cls, text: object) -> Self:
        """Read the author's text, or refuse it with advice."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Let a model read the field with `parse`."""
        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe the text that an editor should accept."""
        return dict(cls.json_schema)


def tidy(value: object, kind: Kind, example: str) -> str:
    """Return text in small letters and single spaces; refuse a list, a mapping or nothing."""
    if isinstance(value, str) and value.strip():
        return _SPACE.sub(" ", value.strip().lower())
    if value is None or isinstance(value, str):
        refuse(kind, "Nothing is written here.", example)
    sort = "a list" if isinstance(value, list) else "a group of lines"
    refuse(kind, f"This is {sort}; it should be a few words on one line.", example)


def quote(value: object) -> str:
    """Repeat what the author wrote in quotation marks, shortened if it is long."""
    text = _SPACE.sub(" ", str(value).strip())
    if len(text) > LONGEST_QUOTE:
        text = text[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{text}”"
