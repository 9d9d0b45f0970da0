"""What changes from one pose to the next, and what stays as it is."""

from __future__ import annotations

from solea.dose import listed
from solea.pose.naming import heel_state, leg_name, legs_alike, planted
from solea.pose.posture import LIMBS
from solea.pose.stance import Limb, Stance

KNEE_MOVES = 8.0  # degrees from which a knee is said to move
ANKLE_MOVES = 8.0  # the same for the ankle of a foot that stands on nothing
TRUNK_MOVES = 6.0  # degrees from which the body is said to lean or to rise
HEEL_MOVES = 12.0  # mm
STEP_MOVES = 0.05  # metres
BODY_MOVES = 0.03  # metres of the hips towards a wall


def describe_change(before: Stance, after: Stance) -> str:
    """Tell the way from one pose to the next in a sentence or two, in plain words."""
    moves = [*_seat(before, after), *_steps(before, after), *_legs(before, after)]
    moves += _trunk(before, after)
    if not moves:
        return "You stay as you are."
    sentence = f"You {listed(moves, 'and')}."
    stays = _stays(before, after)
    return f"{stays} {sentence}" if stays else sentence


def _seat(before: Stance, after: Stance) -> list[str]:
    if before.seated == after.seated:
        return []
    return ["sit down" if after.seated else "stand up"]


def _steps(before: Stance, after: Stance) -> list[str]:
    """Return the feet that move over the ground, leave it or come down on it."""
    told = []
    for limb in LIMBS:
        name = leg_name(after, limb)
        was, is_now = planted(before, limb), planted(after, limb)
        if was and not is_now:
            told.append(
                f"straighten your {after.side(limb)} leg"
                if after.seated
                else f"lift your {after.side(limb)} foot off the floor"
            )
        elif is_now and not was and not before.seated:
            told.append(f"put your {name} foot down")
        elif was and is_now:
            by = (after.leg(limb).tread.x - before.leg(limb).tread.x) * after.facing
            if abs(by) > STEP_MOVES:
                way = "forward" if by > 0 else "back"
                told.append(f"step your {name} leg {way}" if name != way else f"step one leg {way}")
    return told


def _legs(before: Stance, after: Stance) -> list[str]:
    if before.seated != after.seated:
        return []  # to sit down or stand up says it all
    if legs_alike(before) and legs_alike(after):
        return _leg(before, after, "near", "your {}s")
    told = [
        move
        for limb in LIMBS
        if planted(before, limb) == planted(after, limb)
        for move in _leg(before, after, limb, _whose(leg_name(after, limb)))
    ]
    for verb in ("bend", "straighten"):
        both = [move for move in told if move.startswith(f"{verb} ") and move.endswith("knee")]
        if len(both) == len(LIMBS):
            told = [*(move for move in told if move not in both), f"{verb} both knees"]
    return told


def _whose(name: str) -> str:
    """Return how a part of one leg is spoken of, with a gap for the part."""
    return f"the {{}} of your {name} leg" if name in {"standing", "lifted"} else f"your {name} {{}}"


def _leg(before: Stance, after: Stance, limb: Limb, whose: str) -> list[str]:
    """Return the moves of one leg or of both; `whose` has a gap for the part that moves."""
    told = []
    was, now = before.leg(limb), after.leg(limb)
    if heel_state(after, limb) != "off" and planted(after, limb):
        rise = after.heel_lift(limb) - before.heel_lift(limb)
        if abs(rise) > HEEL_MOVES:
            told.append(_heel(after, limb, whose.format("heel"), rise))
    bend = now.knee_flexion - was.knee_flexion
    if abs(bend) > KNEE_MOVES and not after.seated:
        told.append(f"{'bend' if bend > 0 else 'straighten'} {whose.format('knee')}")
    turn = now.dorsiflexion - was.dorsiflexion
    if not planted(after, limb) and abs(turn) > ANKLE_MOVES and not told:
        foot = whose.format("foot")
        told.append(f"pull {foot} towards your shin" if turn > 0 else f"point {foot} away")
    return told


def _heel(after: Stance, limb: Limb, heel: str, rise: float) -> str:
    if rise > 0:
        return f"lift {heel}"
    below = heel_state(after, limb) == "below the edge of the step"
    return f"lower {heel}{' below the edge of the step' if below else ''}"


def _trunk(before: Stance, after: Stance) -> list[str]:
    if before.seated and not after.seated:
        return []
    by = after.trunk.lean - before.trunk.lean
    hips = (after.trunk.pelvis.x - before.trunk.pelvis.x) * after.facing
    wall = any(contact.prop == "wall" for contact in after.contacts)
    if by > TRUNK_MOVES or (wall and hips > BODY_MOVES):
        return ["lean towards the wall" if wall else "lean forward"]
    return ["come more upright"] if by < -TRUNK_MOVES and not wall else []


def _stays(before: Stance, after: Stance) -> str:
    """Return what must not move: the heel of a leg that stays back while the body leans."""
    stay = [
        limb
        for limb in LIMBS
        if leg_name(after, limb) == leg_name(before, limb) == "back"
        and heel_state(before, limb) == heel_state(after, limb) == "on the floor"
    ]
    return "The heel of your back leg stays down." if stay else ""
