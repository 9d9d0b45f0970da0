"""Where the props of an exercise stand: measured, or placed by the first pose that needs them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from solea.body import Body
from solea.plane import Point
from solea.pose.language import ChairProp, Props, RailProp, StepProp
from solea.pose.posture import LIMBS, Posture
from solea.pose.solving.arms import hand_gap, reach_with
from solea.pose.stance import (
    Limb,
    PlacedChair,
    PlacedRail,
    PlacedStep,
    PlacedWall,
    Setting,
    Trunk,
)
from solea.pose.vocabulary import SeatWord

# Usual measures, in metres for a person of 1.70 m; they grow with the person, so that a ready
# pose fits everybody. A measure that an author writes is taken as it stands.
STEP_HEIGHT, STEP_DEPTH = 0.16, 0.42
RAIL_HEIGHT, RAIL_AHEAD = 0.95, 0.30
SEAT_HEIGHT, SEAT_DEPTH, BACKREST = 0.44, 0.42, 0.48
CHAIR_AHEAD = 0.28
USUAL_STATURE = 1.70

ON_STEP = "ball on step edge"
EDGE_BEHIND_BALL = 0.009  # share of stature: how much of the foot stands on the step
HIP_BEFORE_BACKREST = 0.085  # share of stature, sitting well back
HIP_BEHIND_FRONT = 0.035  # share of stature, sitting on the front of the chair
ELBOW_AT_WALL = 15.0  # degrees, unless the pose says otherwise


Placed = TypeVar("Placed")


def placed(prop: Placed | None) -> Placed:
    """Return a prop that must stand by now, as every word that needs one has placed it."""
    if prop is None:
        message = "a prop is touched before it is placed"
        raise LookupError(message)
    return prop


def usual(written: float | None, measure: float, body: Body) -> float:
    """Return a written measure, or the usual one for a body, in metres."""
    return measure * body.stature / USUAL_STATURE if written is None else written


def step_height(props: Props, body: Body) -> float:
    """Return the height of the step in metres."""
    return usual((props.step or StepProp()).height, STEP_HEIGHT, body)


def seat_height(props: Props, body: Body) -> float:
    """Return the height of the chair's seat in metres."""
    return usual((props.chair or ChairProp()).height, SEAT_HEIGHT, body)


def standing_props(postures: Sequence[Posture], props: Props, body: Body) -> Setting:
    """Return the props whose places follow from the feet: step, rail and a chair to hold."""
    on_step = any(posture.leg(limb).foot == ON_STEP for posture, limb in _each(postures))
    holds = {posture.hand(limb).where for posture, limb in _each(postures)}
    sits = any(posture.on_chair for posture in postures)
    setting = Setting()
    if on_step or props.step:
        edge = min(_on_edge(postures, body)) - EDGE_BEHIND_BALL * body.stature
        depth = usual(None, STEP_DEPTH, body)
        setting = replace(setting, step=PlacedStep(edge, edge + depth, step_height(props, body)))
    if "hold rail" in holds or props.rail:
        setting = replace(setting, rail=_rail(setting.step, props, body))
    if ("hold chair" in holds or props.chair) and not sits:
        setting = replace(setting, chair=_chair_ahead(props, body))
    return setting


def _each(postures: Sequence[Posture]) -> list[tuple[Posture, Limb]]:
    return [(posture, limb) for posture in postures for limb in LIMBS]


def _on_edge(postures: Sequence[Posture], body: Body) -> list[float]:
    """Return where balls of feet stand on the edge of the step; x = 0 if none does."""
    return [
        posture.ahead(limb, body.stature)
        for posture, limb in _each(postures)
        if posture.leg(limb).foot == ON_STEP
    ] or [0.0]


def _rail(step: PlacedStep | None, props: Props, body: Body) -> PlacedRail:
    rail = props.rail or RailProp()
    foot = step.height if step else 0.0
    bar = Point(usual(rail.ahead, RAIL_AHEAD, body), foot + usual(rail.height, RAIL_HEIGHT, body))
    return PlacedRail(bar, foot)


def _chair_ahead(props: Props, body: Body) -> PlacedChair:
    back = usual((props.chair or ChairProp()).ahead, CHAIR_AHEAD, body)
    return _chair(back, props, body)


def _chair(back: float, props: Props, body: Body) -> PlacedChair:
    seat = seat_height(props, body)
    front = back + usual(None, SEAT_DEPTH, body)
    return PlacedChair(back, front, seat, seat + usual(None, BACKREST, body))


def chair_under(pelvis: Point, seat: SeatWord, props: Props, body: Body) -> PlacedChair:
    """Return the chair on which a person sits with the hips at a place."""
    return _chair(pelvis.x - _before_backrest(seat, body), props, body)


def hip_on_chair(chair: PlacedChair, seat: SeatWord, body: Body) -> Point:
    """Return where the hips are on a chair that stands already."""
    return Point(chair.back + _before_backrest(seat, body), chair.seat + body.buttock)


def _before_backrest(seat: SeatWord, body: Body) -> float:
    """Return how far in front of the backrest the hips are, in metres."""
    if seat == "front of chair":
        return usual(None, SEAT_DEPTH, body) - HIP_BEHIND_FRONT * body.stature
    return HIP_BEFORE_BACKREST * body.stature


def wall_before(posture: Posture, trunk: Trunk, body: Body) -> PlacedWall:
    """Return the wall that the hands reach from the shoulders, at their height."""
    hand = next(posture.hand(limb) for limb in LIMBS if posture.hand(limb).where == "against wall")
    # With the palms at the height of the shoulders, unless the pose says otherwise.
    height = trunk.chest.y - body.palm if hand.height is None else hand.height
    reach = reach_with(body, ELBOW_AT_WALL if hand.elbow is None else hand.elbow)
    rise = height - trunk.chest.y
    ahead = math.sqrt(max(reach * reach - rise * rise, 0.0))
    return PlacedWall(trunk.chest.x + ahead + hand_gap(body), height)
