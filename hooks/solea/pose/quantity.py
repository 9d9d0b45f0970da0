"""Angles and lengths as an author writes them in a pose: `30`, `38 plantarflexion`, `46 cm`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from solea.dose import listed, quote, tidy
from solea.pose.kinds import ANGLE_UNCLEAR, LENGTH_UNCLEAR
from solea.record import refuse

_NUMBER = r"([-+\u2212]?\d{1,3}(?:\.\d)?)"
_ANGLE = re.compile(rf"{_NUMBER} ?(?:degrees?|deg|°)?(?: ([a-z ]+))?")
_LENGTH = re.compile(r"(\d{1,4}(?:\.\d{1,3})?) ?(mm|cm|m|metres?|centimetres?|millimetres?)")
_BARE = re.compile(r"\d{1,4}(?:\.\d{1,3})?")

MOST_DEGREES = 180
LONGEST = 3.0  # metres; nothing in a picture is further off
_METRES = {"mm": 0.001, "mi": 0.001, "cm": 0.01, "ce": 0.01, "m": 1.0, "me": 1.0}


class Found(Enum):
    """An angle that is not given but found from the rest of the pose."""

    BY_BALANCE = "as balance needs"
    IN_LINE = "in line with near leg"


Angle = float | Found


def angle_reader(
    words: Mapping[str, Angle], signs: Mapping[str, int], example: str
) -> Callable[[object], Angle]:
    """Return a reader of one sort of angle: its words, and what may stand after a number."""
    choices = listed([*(f"“{word}”" for word in words), "a number of degrees"])

    def read(value: object) -> Angle:
        text = tidy(value, ANGLE_UNCLEAR, example)
        if text in words:
            return words[text]
        found = _ANGLE.fullmatch(text)
        if not found or (found[2] and found[2] not in signs):
            message = f"{quote(value)} is not an angle here. Write {choices}."
            refuse(ANGLE_UNCLEAR, message, example)
        degrees = float(found[1].replace("\u2212", "-"))
        if found[2] and degrees < 0:
            message = f"{quote(value)} has both a minus sign and a direction; write one of them."
            refuse(ANGLE_UNCLEAR, message, f"{-degrees:g} {found[2]}")
        if abs(degrees) > MOST_DEGREES:
            refuse(ANGLE_UNCLEAR, f"{quote(value)} is more than half a turn.")
        return degrees * signs.get(found[2] or "", 1)

    return read


def angle_schema(words: Mapping[str, Angle], says: str) -> WithJsonSchema:
    """Describe one sort of angle to an editor."""
    schema: dict[str, Any] = {
        "anyOf": [{"type": "number"}, {"enum": list(words)}, {"type": "string"}],
        "description": says,
    }
    return WithJsonSchema(schema)


def parse_length(value: object) -> float:
    """Read a length with its unit and return it in metres."""
    text = tidy(value, LENGTH_UNCLEAR, "46 cm")
    found = _LENGTH.fullmatch(text)
    if not found:
        if _BARE.fullmatch(text):
            message = f"{quote(value)} does not say whether it is centimetres or metres."
            refuse(LENGTH_UNCLEAR, message, f"{text} cm")
        refuse(LENGTH_UNCLEAR, f"{quote(value)} is not a length with its unit.", "46 cm")
    metres = float(found[1]) * _METRES[found[2][:2]]
    if not 0 < metres <= LONGEST:
        wrong = "too long; a picture is no wider" if metres else "no length; write more"
        refuse(LENGTH_UNCLEAR, f"{quote(value)} is {wrong} than {LONGEST if metres else 0:g} m.")
    return metres


Length = Annotated[
    float,
    BeforeValidator(parse_length),
    WithJsonSchema({"type": "string", "description": "A length with its unit: mm, cm or m."}),
]
"""A length, in metres."""


# Steps in words, as shares of stature, so that they fit every figure.
STRIDES = {"a short step": 0.153, "a step": 0.27, "a long step": 0.42}


def parse_stride(value: object) -> float | str:
    """Read how far a foot has stepped: a word that is kept, or a length in metres."""
    text = " ".join(value.lower().split()) if isinstance(value, str) else ""
    text = text if text.startswith("a ") else f"a {text}"
    return text if text in STRIDES else parse_length(value)


def stride(written: float | str | None, stature: float) -> float:
    """Return how far a step is in metres, for a person of a stature."""
    return STRIDES[written] * stature if isinstance(written, str) else written or 0.0


Stride = Annotated[
    float | str,
    BeforeValidator(parse_stride),
    WithJsonSchema(
        {
            "anyOf": [{"enum": list(STRIDES)}, {"type": "string"}],
            "description": "How far a foot has stepped: a word, or a length with its unit.",
        }
    ),
]
"""A step: a word of `STRIDES`, or metres."""


def written_length(metres: float) -> str:
    """Write a length as an author does, in whole centimetres."""
    return f"{metres * 100:.0f} cm"
