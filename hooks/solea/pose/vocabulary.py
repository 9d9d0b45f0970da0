"""The closed vocabularies of a pose: the words that an author may choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator

from solea.dose import choose
from solea.pose.kinds import WORD_UNKNOWN
from solea.pose.quantity import Angle, Found, angle_reader, angle_schema

FootWord = Literal["flat", "ball on floor", "ball on step edge", "heel on floor", "off floor"]
HandWord = Literal[
    "against wall",
    "hold rail",
    "hold chair",
    "hold towel",
    "on hips",
    "on thighs",
    "by side",
    "ahead",
]
SeatWord = Literal["chair", "front of chair", "floor"]
PropWord = Literal["wall", "step", "rail", "chair", "towel"]

FEET: tuple[FootWord, ...] = get_args(FootWord)
HANDS: tuple[HandWord, ...] = get_args(HandWord)
SEATS: tuple[SeatWord, ...] = get_args(SeatWord)
PROPS: tuple[PropWord, ...] = get_args(PropWord)

_FEET_MEANT = {
    "on floor": "flat",
    "flat on floor": "flat",
    "sole on floor": "flat",
    "down": "flat",
    "tiptoe": "ball on floor",
    "tip-toe": "ball on floor",
    "on tiptoe": "ball on floor",
    "toes on floor": "ball on floor",
    "forefoot on floor": "ball on floor",
    "step": "ball on step edge",
    "step edge": "ball on step edge",
    "on step": "ball on step edge",
    "ball on step": "ball on step edge",
    "in the air": "off floor",
    "lifted": "off floor",
    "off": "off floor",
    "up": "off floor",
    "heel": "heel on floor",
}
_HANDS_MEANT = {
    "wall": "against wall",
    "on wall": "against wall",
    "against the wall": "against wall",
    "rail": "hold rail",
    "on rail": "hold rail",
    "hold the rail": "hold rail",
    "chair": "hold chair",
    "on chair": "hold chair",
    "towel": "hold towel",
    "hips": "on hips",
    "thighs": "on thighs",
    "on knees": "on thighs",
    "down": "by side",
    "hanging": "by side",
    "by sides": "by side",
    "at side": "by side",
    "forward": "ahead",
    "out in front": "ahead",
    "in front": "ahead",
}


def _reader(words: tuple[str, ...], meant: Mapping[str, str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        return choose(value, words, WORD_UNKNOWN, meant=meant)

    return read


Foot = Annotated[FootWord, BeforeValidator(_reader(FEET, _FEET_MEANT))]
Where = Annotated[HandWord, BeforeValidator(_reader(HANDS, _HANDS_MEANT))]
_SEATS_MEANT = {
    "on chair": "chair",
    "edge of chair": "front of chair",
    "front edge of chair": "front of chair",
    "mat": "floor",
    "on floor": "floor",
}
Seat = Annotated[SeatWord, BeforeValidator(_reader(SEATS, _SEATS_MEANT))]

# Angles in words --------------------------------------------------------------------------

KNEE_WORDS: dict[str, Angle] = {
    "straight": 0.0,
    "slightly bent": 15.0,
    "bent": 30.0,
    "right angle": 90.0,
}
ANKLE_WORDS: dict[str, Angle] = {
    "as balance needs": Found.BY_BALANCE,
    "right angle": 0.0,
    "pulled up": 10.0,
    "pointed": -30.0,
}
HEEL_WORDS: dict[str, Angle] = {"as high as balance needs": Found.BY_BALANCE, "level": 0.0}
HIP_WORDS: dict[str, Angle] = {"straight": 0.0, "right angle": 90.0}
ELBOW_WORDS: dict[str, Angle] = {
    "straight": 0.0,
    "slightly bent": 15.0,
    "bent": 45.0,
    "right angle": 90.0,
}
TRUNK_WORDS: dict[str, Angle] = {
    "upright": 0.0,
    "in line with near leg": Found.IN_LINE,
    "leaning forward": 20.0,
}
HEAD_WORDS: dict[str, Angle] = {"level": 0.0, "looking down": -20.0, "looking up": 15.0}

_BENT = {"bent": 1, "flexion": 1}

Knee = Annotated[
    float,
    BeforeValidator(angle_reader(KNEE_WORDS, _BENT, "straight")),
    angle_schema(KNEE_WORDS, "How far the knee bends: a word, or degrees from straight."),
]
Ankle = Annotated[
    Angle,
    BeforeValidator(
        angle_reader(
            ANKLE_WORDS, {"dorsiflexion": 1, "up": 1, "plantarflexion": -1, "down": -1}, "20"
        )
    ),
    angle_schema(ANKLE_WORDS, "Degrees of dorsiflexion, - for plantarflexion, or a word."),
]
Heel = Annotated[
    Angle,
    BeforeValidator(angle_reader(HEEL_WORDS, {"above": 1, "below": -1}, "14 below")),
    angle_schema(HEEL_WORDS, "How the foot slopes: heel so many degrees above or below the ball."),
]
Hip = Annotated[
    float,
    BeforeValidator(angle_reader(HIP_WORDS, {**_BENT, "back": -1, "extension": -1}, "45")),
    angle_schema(HIP_WORDS, "How far the thigh of a free leg is lifted against the trunk."),
]
Elbow = Annotated[
    float,
    BeforeValidator(angle_reader(ELBOW_WORDS, _BENT, "slightly bent")),
    angle_schema(ELBOW_WORDS, "How far the elbow bends: a word, or degrees from straight."),
]
Head = Annotated[
    float,
    BeforeValidator(angle_reader(HEAD_WORDS, {"up": 1, "down": -1}, "level")),
    angle_schema(HEAD_WORDS, "Where the head looks."),
]
_read_trunk = angle_reader(TRUNK_WORDS, {"forward": 1, "back": -1}, "leaning forward 20")


def _trunk(value: object) -> Angle:
    """Read `leaning forward 30` as the 30 it means, and anything else as it stands."""
    if isinstance(value, str):
        text = " ".join(value.lower().split())
        for lead, sign in (("leaning forward ", ""), ("leaning back ", "-")):
            if text.startswith(lead):
                return _read_trunk(sign + text.removeprefix(lead))
    return _read_trunk(value)


Lean = Annotated[
    Angle,
    BeforeValidator(_trunk),
    angle_schema(TRUNK_WORDS, "How the trunk is held: a word, or degrees it leans forward."),
]
