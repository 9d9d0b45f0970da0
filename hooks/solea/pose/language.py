"""A pose as an author writes it: words first, numbers allowed, contacts rather than places.

Nothing is filled in here, so that the data shows what was written; `solea.pose.posture` says
what an absent line means. Near and far are the limbs nearer to and further from the reader of
a picture in which the person faces right.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from solea.dose import choose, quote
from solea.pose.kinds import CONFLICT, UNKNOWN, WORD_UNKNOWN
from solea.pose.names import NAMES, nearest_name, plain_name
from solea.pose.quantity import Length, Stride
from solea.pose.vocabulary import (
    PROPS,
    Ankle,
    Elbow,
    Foot,
    Head,
    Heel,
    Hip,
    Knee,
    Lean,
    Seat,
    Where,
)
from solea.record import Record, refuse

# Whole legs in a word or two, where a leg has nothing to do but be out of the way.
LEG_WORDS: dict[str, dict[str, str]] = {
    "lifted behind": {"foot": "off floor", "hip": "5", "knee": "75", "ankle": "-15"},
    "lifted in front": {"foot": "off floor", "hip": "45", "knee": "70", "ankle": "-10"},
    "straight out": {"foot": "off floor", "hip": "80", "knee": "straight", "ankle": "0"},
}


def _leg_in_words(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return LEG_WORDS[choose(value, tuple(LEG_WORDS), WORD_UNKNOWN)]


def _hand_in_words(value: Any) -> Any:
    return {"where": value} if isinstance(value, str) else value


class LegPose(Record):
    """One leg: what its foot does, and how ankle, knee and heel are held."""

    foot: Foot | None = Field(
        None, description="What the foot touches, and with which part.", examples=["flat"]
    )
    ankle: Ankle | None = Field(
        None, description="Degrees of dorsiflexion, or a word.", examples=["24"]
    )
    knee: Knee | None = Field(None, description="How far the knee bends.", examples=["straight"])
    heel: Heel | None = Field(
        None, description="How high the heel is.", examples=["as high as balance needs"]
    )
    hip: Hip | None = Field(
        None, description="How far a leg off the floor is lifted.", examples=["45"]
    )
    ahead: Stride | None = Field(
        None,
        description="How far this foot has stepped in front of the other.",
        examples=["a long step"],
    )
    behind: Stride | None = Field(
        None, description="How far this foot has stepped behind the other.", examples=["46 cm"]
    )

    @model_validator(mode="after")
    def _one_way(self) -> LegPose:
        if self.ahead is not None and self.behind is not None:
            message = "A foot is either ahead of the other foot or behind it; this has both."
            refuse(CONFLICT, message)
        return self

    @model_validator(mode="after")
    def _heel_of_a_flat_foot(self) -> LegPose:
        if self.foot == "flat" and self.heel not in {None, 0.0}:
            message = "The foot is flat, so its heel is on the floor; “heel” cannot lift it."
            refuse(CONFLICT, message, "foot: ball on floor")
        return self


class HandPose(Record):
    """One hand or both: where it is, how high, and how the arm is bent."""

    where: Where = Field(description="What the hand does.", examples=["against wall"])
    height: Length | None = Field(
        None, description="How high on the wall the wrist is.", examples=["133 cm"]
    )
    elbow: Elbow | None = Field(
        None,
        description="How far the elbow bends when the pose places the wall.",
        examples=["slightly bent"],
    )


LegField = Annotated[LegPose, BeforeValidator(_leg_in_words, json_schema_input_type=LegPose | str)]
HandField = Annotated[
    HandPose, BeforeValidator(_hand_in_words, json_schema_input_type=HandPose | str)
]


def _read_name(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if found := NAMES.get(plain_name(value)):
        return found
    near = nearest_name(value)
    message = f"There is no ready pose {quote(value)}."
    if near:
        refuse(UNKNOWN, f"{message} Did you mean “{near}”?", near)
    refuse(UNKNOWN, message, "standing")


class Pose(Record):
    """One position of a person, whole or as a change of a ready pose."""

    like: Annotated[str, BeforeValidator(_read_name)] | None = Field(
        None, description="The ready pose to start from.", examples=["heel raise on step, up"]
    )
    legs: LegField | None = Field(
        None, description="Both legs alike.", examples=["{foot: flat, knee: bent}"]
    )
    near_leg: LegField | None = Field(
        None, description="The leg nearer to the reader.", examples=["{foot: flat, ankle: 24}"]
    )
    far_leg: LegField | None = Field(
        None, description="The leg further from the reader.", examples=["lifted behind"]
    )
    trunk: Lean | None = Field(
        None, description="How the trunk is held.", examples=["in line with near leg"]
    )
    hands: HandField | None = Field(
        None, description="Both hands alike.", examples=["against wall"]
    )
    near_hand: HandField | None = Field(
        None, description="The hand nearer to the reader.", examples=["hold rail"]
    )
    far_hand: HandField | None = Field(
        None, description="The hand further from the reader.", examples=["by side"]
    )
    seat: Seat | None = Field(None, description="What the person sits on.", examples=["chair"])
    head: Head | None = Field(None, description="Where the head looks.", examples=["level"])


def _pose_by_name(value: Any) -> Any:
    return {"like": value} if isinstance(value, str) else value


PoseField = Annotated[Pose, BeforeValidator(_pose_by_name, json_schema_input_type=Pose | str)]
"""A pose: the name of a ready one, or lines that change one or say it all."""


class StepProp(Record):
    """A step or stair to stand on."""

    height: Length | None = Field(None, description="How high the step is.", examples=["16 cm"])


class RailProp(Record):
    """A rail to hold, in front of the person."""

    height: Length | None = Field(
        None, description="How high it is above what the feet stand on.", examples=["95 cm"]
    )
    ahead: Length | None = Field(
        None, description="How far it is in front of the feet.", examples=["30 cm"]
    )


class ChairProp(Record):
    """A chair to sit on, or to hold by its back."""

    height: Length | None = Field(None, description="How high its seat is.", examples=["44 cm"])
    ahead: Length | None = Field(
        None, description="How far a chair to hold is in front of the feet.", examples=["28 cm"]
    )


class WallProp(Record):
    """A wall to lean against; the first pose that touches it says where it stands."""


class TowelProp(Record):
    """A towel round the ball of the near foot, its ends in the hands."""


def _props_by_name(value: Any) -> Any:
    """Take a list of names as props with nothing else to say: `[wall, step]`."""
    if isinstance(value, str):
        value = [value]
    if isinstance(value, list):
        return {choose(each, PROPS, WORD_UNKNOWN): {} for each in value}
    if isinstance(value, dict):
        return {name: {} if prop is None else prop for name, prop in value.items()}
    return value


class Props(Record):
    """The props of one exercise, said once for all its poses; what is not said is as usual."""

    wall: WallProp | None = Field(None, description="A wall.", examples=["{}"])
    step: StepProp | None = Field(None, description="A step.", examples=["{height: 16 cm}"])
    rail: RailProp | None = Field(None, description="A rail.", examples=["{ahead: 30 cm}"])
    chair: ChairProp | None = Field(None, description="A chair.", examples=["{height: 44 cm}"])
    towel: TowelProp | None = Field(None, description="A towel.", examples=["{}"])


PropsField = Annotated[
    Props, BeforeValidator(_props_by_name, json_schema_input_type=Props | list[str] | str)
]
"""The props: names in a list, or each with its measures."""
