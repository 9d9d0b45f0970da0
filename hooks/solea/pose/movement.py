"""The way from one solved pose to the next, in as many keyframes as keep hands and feet in place.

Between two figures nothing is simply faded: what stands on the floor goes on standing, what is
held goes on being held, and the joints in between turn. A player draws straight lines between
keyframes; they are added until what touches something stays within 4 mm of it, and every other
point of the body within 8 mm of where it should be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from solea.plane import along, distance
from solea.pose.mirror import mirror
from solea.pose.solving.passing import Passing
from solea.pose.stance import Part, Stance

TOUCHING = 4.0  # mm, about the width of a line in a picture
FREE = 8.0  # mm; a knee or an elbow on its way may stray so far unseen
MOST_HALVINGS = 6  # 64 stretches at the most, for arms that start all but straight
LOOKED_AT = (0.25, 0.5, 0.75)  # shares of a stretch at which its straight line is compared


@dataclass(frozen=True, slots=True)
class Keyframe:
    """A figure on the way, and the share of the way at which it is: 0 before, 1 after."""

    share: float
    stance: Stance


def ease(time: float) -> float:
    """Return the share of the way after a share of the time, starting and stopping gently."""
    return time * time * (3 - 2 * time)


def between(before: Stance, after: Stance) -> tuple[Keyframe, ...]:
    """Return the keyframes of a movement, both ends included."""
    if before.mirrored != after.mirrored or before.body != after.body:
        message = "a movement goes between two poses of one body that faces one way"
        raise ValueError(message)
    if before.mirrored:
        frames = between(mirror(before), mirror(after))
        return tuple(replace(each, stance=mirror(each.stance)) for each in frames)
    first, last = Keyframe(0.0, before), Keyframe(1.0, after)
    return (first, *_Filling(Passing(before, after)).filled(first, last, MOST_HALVINGS), last)


def touching(before: Stance, after: Stance) -> frozenset[str]:
    """Return the names of the points that touch the same prop before and after."""
    props = {contact.part: contact.prop for contact in before.contacts}
    return frozenset(
        point
        for contact in after.contacts
        if props.get(contact.part) == contact.prop
        for point in _TOUCHES[contact.part]
    )


_TOUCHES: dict[Part, tuple[str, ...]] = {
    "near heel": ("near heel",),
    "far heel": ("far heel",),
    "near ball": ("near ball", "near tread", "near toe"),
    "far ball": ("far ball", "far tread", "far toe"),
    "near hand": ("near palm",),
    "far hand": ("far palm",),
    "seat": ("pelvis",),
}


class _Filling:
    """Halves the way as often as straight lines between keyframes need it."""

    def __init__(self, passing: Passing) -> None:
        self.at = passing.at
        self.touching = touching(passing.before, passing.after)

    def filled(self, first: Keyframe, last: Keyframe, halvings: int) -> tuple[Keyframe, ...]:
        """Return the keyframes that are needed between two."""
        if halvings == 0 or self._straight_enough(first, last):
            return ()
        share = (first.share + last.share) / 2
        middle = Keyframe(share, self.at(share))
        return (
            *self.filled(first, middle, halvings - 1),
            middle,
            *self.filled(middle, last, halvings - 1),
        )

    def _straight_enough(self, first: Keyframe, last: Keyframe) -> bool:
        start, end = first.stance.points, last.stance.points
        for part in LOOKED_AT:
            true = self.at(first.share + (last.share - first.share) * part).points
            for name, place in true.items():
                strays = distance(along(start[name], end[name], part), place) * 1000
                if strays > (TOUCHING if name in self.touching else FREE):
                    return False
        return True
