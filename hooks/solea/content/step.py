"""One step of an exercise: what to do, and the pose that shows it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from solea.content import kinds
from solea.content.fields import Many, Prose
from solea.drawing.show import Place, Points
from solea.pose import PoseField
from solea.record import Record, refuse


class Point(Record):
    """A letter in the picture, and what it says there."""

    at: Place = Field(description="The part of the body.", examples=["near heel"])
    tell: Prose = Field(
        description="What to mind there.", examples=["Your back heel stays on the floor"]
    )
    moves: Points | None = Field(
        None, description="The way it moves, drawn as an arrow.", examples=["down"]
    )


class Step(Record):
    """An instruction, with the picture that shows it."""

    do: Prose = Field(description="What to do.", examples=["Lean in slowly. Hold."])
    pose: PoseField | None = Field(
        None,
        description="How the person is drawn: the name of a ready pose, or a change of one.",
        examples=["wall stretch, back knee straight"],
    )
    points: Many[Point] = Field(
        default_factory=list,
        description="Letters in the picture and their words.",
        examples=["[{at: near heel, tell: Your back heel stays on the floor, moves: down}]"],
    )
    picture_shows: Prose | None = Field(
        None,
        description="The picture in words, where the words made from the pose do not suffice.",
        examples=["A person leans towards a wall."],
    )


def _read_step(value: Any) -> Any:
    if isinstance(value, list):
        refuse(kinds.TEXT_EXPECTED, "A step takes a text, and this is a list.")
    return {"do": value} if isinstance(value, str) else value


StepField = Annotated[Step, BeforeValidator(_read_step, json_schema_input_type=Step | str)]
"""A step: one sentence, or a sentence with its pose."""


def _read_steps(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


StepsField = Annotated[
    list[StepField],
    BeforeValidator(_read_steps, json_schema_input_type=list[StepField] | str),
    Field(min_length=1),
]
"""The steps in order; a single one may be written without a list."""
