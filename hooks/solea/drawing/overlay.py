"""The clinician's overlay: bones, joint angles, centre of mass and base of support."""

from __future__ import annotations

from solea.drawing.marks import Disc, Mark, Note, Stroke
from solea.drawing.skeleton import Skeleton, as_complex
from solea.drawing.spline import Corner, line
from solea.pose.stance import Stance

THIN, THICK = 0.006, 0.014  # metres
JOINT = 0.011  # metres: radius of a joint
BESIDE = 52.0  # mm from a joint to its angle


def overlay(stance: Stance, body: Skeleton) -> tuple[Mark, ...]:
    """Return what a clinician reads on top of a figure that faces right."""
    near, arm = body.near, body.near_arm
    trunk = (body.trunk.start, body.trunk.end)
    leg = (near.thigh.start, near.shank.start, near.shank.end, near.toes.origin)
    hand = (arm.upper.start, arm.fore.start, arm.fore.end)
    bones = tuple(line(*(Corner(point) for point in chain)) for chain in (trunk, leg, hand))
    joints = (*trunk, *leg[1:], *hand[1:])
    marks: list[Mark] = [
        Stroke("bones", bones, "accent", THIN),
        *(Disc("joint", joint, JOINT, "paper", "accent", THIN) for joint in joints),
        *_angles(stance, body),
        *_balance(stance),
    ]
    return tuple(marks)


def _angles(stance: Stance, body: Skeleton) -> list[Mark]:
    near = body.near
    told = (
        (near.thigh.at(0.0, BESIDE), f"hip {_degrees(stance.near.hip_flexion)}"),
        (near.shank.at(0.0, BESIDE), f"knee {_degrees(stance.near.knee_flexion)}"),
        (near.shank.at(1.0, BESIDE), f"ankle {_degrees(stance.near.dorsiflexion)}"),
    )
    return [Note(text.split()[0], place, text) for place, text in told]


def _balance(stance: Stance) -> list[Mark]:
    centre = as_complex(stance.centre_of_mass)
    plumb = line(Corner(centre), Corner(complex(centre.real, 0.0)))
    marks: list[Mark] = [
        Stroke("plumb line", (plumb,), "accent", THIN),
        Disc("centre of mass", centre, 0.022, "paper", "accent", THICK),
    ]
    if stance.base is not None:
        low, high = complex(stance.base.low, -0.035), complex(stance.base.high, -0.035)
        marks.append(Stroke("base of support", (line(Corner(low), Corner(high)),), "accent", THICK))
    return marks


def _degrees(angle: float) -> str:
    """Write an angle in whole degrees; extension and a pointing foot are negative."""
    return f"{round(angle)}°".replace("-", "\N{MINUS SIGN}")
