"""Putting a figure together: trunk and head on the hips, and where its mass is centred."""

from __future__ import annotations

from dataclasses import dataclass

from solea.body import SEGMENT_MASSES, Body, Segment
from solea.plane import ORIGIN, Interval, Point, along, turned
from solea.pose.solving.legs import leaning
from solea.pose.stance import Arm, Contact, Leg, Setting, Stance, Trunk

NECK_FOLLOWS = 0.45  # share of the trunk's lean that the neck takes up when the head is level
SEAT_BEHIND, SEAT_AHEAD = 0.055, 0.09  # of stature, from the hip: what bears weight in sitting


def trunk_on(body: Body, pelvis: Point, lean: float, gaze: float) -> Trunk:
    """Set trunk, neck and head on the pelvis."""
    chest = pelvis + leaning(lean, body.trunk)
    neck = chest + leaning(lean, body.neck_above_shoulders)
    skull = neck + leaning(lean * NECK_FOLLOWS, body.neck)
    head = skull + turned(Point(*body.head_offset), gaze)
    return Trunk(pelvis, chest, neck, skull, head, lean, gaze)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The limbs of a figure, near ones first, on its trunk."""

    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    trunk: Trunk


def put_together(
    body: Body, skeleton: Skeleton, setting: Setting, contacts: tuple[Contact, ...]
) -> Stance:
    """Return the whole figure with its centre of mass and base of support."""
    return Stance(
        body=body,
        near=skeleton.legs[0],
        far=skeleton.legs[1],
        near_arm=skeleton.arms[0],
        far_arm=skeleton.arms[1],
        trunk=skeleton.trunk,
        setting=setting,
        contacts=contacts,
        centre_of_mass=_centre_of_mass(skeleton),
        base=_base(body, skeleton, contacts),
    )


def _centre_of_mass(skeleton: Skeleton) -> Point:
    centre = ORIGIN
    for segment, start, end in _segments(skeleton):
        mass = SEGMENT_MASSES[segment]
        centre += along(start, end, mass.centre) * mass.share
    return centre


def _segments(skeleton: Skeleton) -> list[tuple[Segment, Point, Point]]:
    segments: list[tuple[Segment, Point, Point]] = [
        ("trunk", skeleton.trunk.pelvis, skeleton.trunk.chest),
        ("head", skeleton.trunk.neck, skeleton.trunk.head),
    ]
    for leg in skeleton.legs:
        segments += [("thigh", leg.hip, leg.knee), ("shank", leg.knee, leg.ankle)]
        segments.append(("foot", leg.ankle, leg.toe))
    for arm in skeleton.arms:
        segments.append(("upper arm", arm.shoulder, arm.elbow))
        segments.append(("forearm", arm.elbow, arm.wrist))
    return segments


def _base(body: Body, skeleton: Skeleton, contacts: tuple[Contact, ...]) -> Interval | None:
    """Return the ground between everything that bears weight, from the heel to the toes."""
    places: list[float] = []
    for contact in contacts:
        if not contact.bears_weight:
            continue
        leg = skeleton.legs[0 if contact.part.startswith("near") else 1]
        if contact.part == "seat":
            places.append(skeleton.trunk.pelvis.x - SEAT_BEHIND * body.stature)
            places.append(skeleton.trunk.pelvis.x + SEAT_AHEAD * body.stature)
        elif contact.part.endswith("ball"):
            places += [leg.tread.x, leg.toe.x]
        else:
            places.append(leg.heel.x)
    return Interval.around(places) if places else None
