"""What can be set on the bench: every word and angle of a pose, from its own vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from solea.body import RANGES, Joint
from solea.plane import Interval
from solea.pose import READY
from solea.pose.quantity import STRIDES, Angle
from solea.pose.vocabulary import (
    ANKLE_WORDS,
    ELBOW_WORDS,
    FEET,
    HANDS,
    HEAD_WORDS,
    HEEL_WORDS,
    HIP_WORDS,
    KNEE_WORDS,
    SEATS,
    TRUNK_WORDS,
)

HEEL, HEAD = Interval(-30, 65), Interval(-45, 45)  # degrees that the sliders offer


@dataclass(frozen=True, slots=True)
class Control:
    """One line of a pose: its keys, what it is called, and the words it may hold."""

    keys: str  # joined by a full stop: `near leg.ankle`
    label: str
    words: tuple[str, ...]
    degrees: Interval | None = None  # what its slider offers, if it is an angle

    @property
    def name(self) -> str:
        """Return a name for the element of the page."""
        return self.keys.replace(" ", "-").replace(".", "-")


@dataclass(frozen=True, slots=True)
class Group:
    """The controls of one part of the body."""

    label: str
    controls: tuple[Control, ...]


def groups() -> tuple[Group, ...]:
    """Return every control, as the page shows them."""
    body = (
        _angle("trunk", "Trunk", TRUNK_WORDS, _of("trunk")),
        _angle("head", "Head", HEAD_WORDS, HEAD),
        Control("seat", "Sits on", SEATS),
    )
    hands = (
        Control("hands.where", "Both hands", HANDS),
        _angle("hands.elbow", "Elbows", ELBOW_WORDS, _of("elbow")),
    )
    return (
        Group("Near leg", _leg("near leg")),
        Group("Far leg", _leg("far leg")),
        Group("Body", body),
        Group("Hands", hands),
    )


def poses() -> tuple[str, ...]:
    """Return the names of the ready poses to start from."""
    return tuple(READY)


def _leg(leg: str) -> tuple[Control, ...]:
    return (
        Control(f"{leg}.foot", "Foot", FEET),
        _angle(f"{leg}.knee", "Knee", KNEE_WORDS, _of("knee")),
        _angle(f"{leg}.ankle", "Ankle", ANKLE_WORDS, _of("ankle")),
        _angle(f"{leg}.heel", "Heel", HEEL_WORDS, HEEL),
        _angle(f"{leg}.hip", "Hip, off the floor", HIP_WORDS, _of("hip")),
        Control(f"{leg}.ahead", "Steps ahead", tuple(STRIDES)),
        Control(f"{leg}.behind", "Steps behind", tuple(STRIDES)),
    )


def _angle(keys: str, label: str, words: Mapping[str, Angle], degrees: Interval) -> Control:
    return Control(keys, label, tuple(words), degrees)


def _of(joint: Joint) -> Interval:
    return RANGES[joint].allowed
