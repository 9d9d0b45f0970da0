"""From what is set on the bench to the picture, the problems and the front matter to copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from textwrap import indent
from typing import Any, get_args

import yaml
from pydantic import TypeAdapter, ValidationError

from solea.dose import Finding
from solea.drawing import CalfMuscle, Person, Show, draw, to_svg
from solea.overlay import plate
from solea.pose import Pose, PoseField, Stance, posture, ready_pose, solve
from solea.pose.telling import describe
from solea.pose.truth import inspect, inspect_stretch

MUSCLES: tuple[CalfMuscle, ...] = get_args(CalfMuscle)
STEP_INDENT = " " * 6  # how far a line of a step stands from the left in front matter

_POSE: TypeAdapter[Pose] = TypeAdapter(PoseField)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem in words, and what to write instead if that is known."""

    message: str
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the bench shows; without a picture, the one before stays."""

    front_matter: str
    svg: str = ""
    told: str = ""
    problems: list[Trouble] = field(default_factory=list)
    angles: dict[str, float] = field(default_factory=dict)  # degrees, by the keys of a control


def answer(asked: Mapping[str, str]) -> Answer:
    """Draw what is set: lines of a pose by their keys, and `stretch` and `overlay` beside them."""
    lines = {keys: value for keys, value in asked.items() if keys not in {"stretch", "overlay"}}
    written = _written(lines)
    front_matter = _front_matter(written)
    try:
        pose = _POSE.validate_python(written)
    except ValidationError as error:
        return Answer(front_matter, problems=list(_refused(error)))
    stance = solve(pose)
    muscle = next((each for each in MUSCLES if each == asked.get("stretch")), None)
    found = [*inspect(pose, stance), *(inspect_stretch(pose, stance, muscle) if muscle else ())]
    return Answer(
        front_matter,
        _picture(stance, muscle, _heading(written), overlay="overlay" in asked),
        describe(stance, muscle or "").long,
        [_trouble(each) for each in found],
        _angles(stance),
    )


def _written(lines: Mapping[str, str]) -> Any:
    """Return a pose as front matter holds it: a name, or keys with text."""
    pose: dict[str, Any] = {}
    for keys, value in lines.items():
        first, _, second = keys.partition(".")
        if second:
            pose.setdefault(first, {})[second] = value
        else:
            pose[first] = value
    if "hands" in pose and "where" not in pose["hands"]:
        # An elbow alone says nothing: the hands stay where the ready pose has them.
        stays = posture(ready_pose(pose["like"])).near_hand.where
        pose["hands"] = {"where": stays, **pose["hands"]}
    return pose["like"] if set(pose) == {"like"} else pose


def _heading(written: Any) -> str:
    if isinstance(written, str):
        return written
    return f"{written.get('like', 'a pose of its own')}, changed"


def _front_matter(written: Any) -> str:
    """Write a pose as an author would, to stand below the sentence of a step."""
    if isinstance(written, str):
        text = f"pose: {_on_one_line(written)}"
    else:
        lines = (f"  {key}: {_on_one_line(value)}" for key, value in written.items())
        text = "\n".join(["pose:", *lines])
    return indent(f"{text}\n", STEP_INDENT)


def _on_one_line(value: Any) -> str:
    text = yaml.safe_dump(_plain(value), default_flow_style=True, sort_keys=False, width=1000)
    return text.removesuffix("...\n").strip()


def _plain(value: Any) -> Any:
    """Write whole numbers without the quotes that their text would get."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return int(value) if value.lstrip("-").isdigit() else value


def _refused(error: ValidationError) -> Iterator[Trouble]:
    for each in error.errors():
        context = each.get("ctx", {})
        where = " ".join(str(part) for part in each["loc"] if str(part) in _KEYS)
        message = str(context.get("message", each["msg"]))
        yield Trouble(f"{where}: {message}" if where else message, str(context.get("instead", "")))


_KEYS = {"near leg", "far leg", "hands", "trunk", "seat", "head", "foot", "knee", "ankle", "heel"}


def _trouble(found: Finding) -> Trouble:
    return Trouble(found.message, found.instead)


def _picture(stance: Stance, muscle: CalfMuscle | None, heading: str, *, overlay: bool) -> str:
    also = tuple(each for each in MUSCLES if muscle and each != muscle)
    drawing = draw(stance, Person(), Show(most=muscle, also=also))
    return plate(stance, drawing, heading) if overlay else to_svg(drawing)


def _angles(stance: Stance) -> dict[str, float]:
    """Return the angles as they came out, by the keys of the controls that set them."""
    angles = {
        "trunk": stance.trunk.lean,
        "head": stance.trunk.gaze,
        "hands.elbow": stance.near_arm.elbow_flexion,
    }
    for limb, leg in (("near leg", stance.near), ("far leg", stance.far)):
        angles |= {
            f"{limb}.knee": leg.knee_flexion,
            f"{limb}.ankle": leg.dorsiflexion,
            f"{limb}.heel": leg.foot_slope,
            f"{limb}.hip": leg.hip_flexion,
        }
    return {keys: round(degrees) + 0.0 for keys, degrees in angles.items()}
