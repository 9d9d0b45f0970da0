"""Finding the one angle that brings the body over its feet."""

from __future__ import annotations

from collections.abc import Callable

from solea.pose.stance import Stance

NEAR_ENOUGH = 1e-6  # metres between the centre of mass and where it should be
MOST_TRIALS = 40
FLAT_FOOT_POISE = 0.4  # of the way from the ankle to the ball: where quiet standing bears


def off_balance(stance: Stance) -> float:
    """Return how far the centre of mass is in front of where the feet would carry it, in m."""
    places: list[float] = []
    for contact in stance.contacts:
        leg = stance.near if contact.part.startswith("near") else stance.far
        flat = any(each.part == contact.part.replace("ball", "heel") for each in stance.contacts)
        if contact.part.endswith("ball"):
            back = FLAT_FOOT_POISE * leg.tread.x + (1 - FLAT_FOOT_POISE) * leg.ankle.x
            places.append(back if flat else leg.tread.x)
    if not places:
        return 0.0
    return stance.centre_of_mass.x - sum(places) / len(places)


def balanced(figure: Callable[[float], Stance], low: float, high: float) -> tuple[float, Stance]:
    """Return the angle between two others, in degrees, at which a figure is in balance.

    Regula falsi after Illinois: the centre of mass moves almost evenly with the angle, so that
    a few trials do. Where no angle brings balance, the nearer end is returned, and the check
    of balance tells of it.
    """
    a, b = low, high
    at_a, at_b = (off_balance(figure(degrees)) for degrees in (a, b))
    if at_a * at_b > 0:
        angle = a if abs(at_a) < abs(at_b) else b
        return angle, figure(angle)
    stance = figure(b)
    for _ in range(MOST_TRIALS):
        middle = (a * at_b - b * at_a) / (at_b - at_a)
        stance = figure(middle)
        at_middle = off_balance(stance)
        if at_middle * at_b < 0:
            a, at_a = b, at_b
        else:
            at_a /= 2
        b, at_b = middle, at_middle
        if abs(at_middle) < NEAR_ENOUGH:
            break
    return b, stance
