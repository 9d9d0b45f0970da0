"""Where the centre of mass is against the base of support, in words."""

from __future__ import annotations

from solea.pose import Stance

CENTIMETRES = 100  # for each metre
INSIDE = 0.05  # mm outside the base that is still written as inside


def balance(stance: Stance) -> tuple[str, ...]:
    """Tell how long the base is, where the centre of mass is over it, and what else holds."""
    base, away = stance.base, stance.base_distance
    if base is None or away is None:
        return ("Nothing bears weight, so there is no base of support.",)
    told = [f"Base of support: {(base.high - base.low) * CENTIMETRES:.0f} cm, back to front."]
    back = base.low if stance.facing > 0 else base.high
    ahead = abs(stance.centre_of_mass.x - back) * CENTIMETRES
    if abs(away) <= INSIDE:
        told.append(f"Centre of mass: over it, {ahead:.0f} cm from its back edge.")
    else:
        where = "in front of" if away > 0 else "behind"
        told.append(f"Centre of mass: {abs(away) / 10:.0f} cm {where} it.")
    told.append("The hands hold on." if stance.held else "No hand holds on.")
    return tuple(told)
