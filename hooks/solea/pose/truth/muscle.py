"""Whether a pose does to its muscle what the exercise says: a stretch lengthens, a raise shortens.

In a raise both calf muscles work, and the knee only shifts the emphasis; so a raise is asked
for no knee, only that it shortens. A stretch is different: with the knee straight the
gastrocnemius limits it, with the knee bent the soleus does.
"""

from __future__ import annotations

from collections.abc import Iterator

from solea.body import Muscle, length_change
from solea.dose import Finding
from solea.pose import kinds
from solea.pose.language import Pose
from solea.pose.posture import mended, written_at
from solea.pose.stance import Leg, Limb, Stance

HEADS: dict[str, tuple[Muscle, ...]] = {
    "gastrocnemius": ("medial gastrocnemius", "lateral gastrocnemius"),
    "soleus": ("soleus",),
    "triceps-surae": ("medial gastrocnemius", "lateral gastrocnemius", "soleus"),
}
STRAIGHT = 10.0  # degrees up to which a knee is drawn and read as straight
BENT = 15.0  # degrees from which a knee is drawn and read as bent
ENOUGH = 1.0  # percent of the shank's length; less is no stretch and no raise


def changes(leg: Leg, muscle: str) -> dict[Muscle, float]:
    """Return how much longer each head of a muscle is than in standing, in percent of shank."""
    return {
        head: length_change(head, leg.knee_flexion, leg.dorsiflexion).percent
        for head in HEADS[muscle]
    }


def inspect_stretch(
    pose: Pose, stance: Stance, muscle: str, limb: Limb = "near"
) -> Iterator[Finding]:
    """Find a pose that does not stretch the muscle that the exercise works most.

    A muscle that is none of the calf's has no equations, and nothing is found.
    """
    if muscle not in HEADS:
        return
    leg = stance.leg(limb)
    knee = leg.knee_flexion
    if muscle == "soleus" and knee < BENT:
        message = (
            f"The {limb} knee is at {knee:.0f}°, all but straight, where gastrocnemius takes "
            "the stretch before soleus. To stretch soleus most, bend the knee."
        )
        path, instead = mended(pose, limb, "knee", "bent")
        yield Finding(kinds.KNEE_MUSCLE, path, message, instead)
    if muscle == "gastrocnemius" and knee > STRAIGHT:
        message = (
            f"The {limb} knee is bent by {knee:.0f}°, which slackens gastrocnemius. "
            "To stretch gastrocnemius most, keep the knee straight."
        )
        path, instead = mended(pose, limb, "knee", "straight")
        yield Finding(kinds.KNEE_MUSCLE, path, message, instead)
    head, by = _least(changes(leg, muscle))
    if by < ENOUGH:
        yield Finding(
            kinds.MUSCLE_LENGTH,
            written_at(pose, limb, "ankle"),
            f"Here the {head} is {_than_standing(by)}, which is no stretch. "
            f"Bend the {limb} ankle further (more dorsiflexion).",
        )


def inspect_raise(
    pose: Pose, down: Stance, up: Stance, muscle: str, limb: Limb = "near"
) -> Iterator[Finding]:
    """Find a raise whose upper pose does not shorten the muscle that the exercise works most."""
    if muscle not in HEADS:
        return
    before, after = changes(down.leg(limb), muscle), changes(up.leg(limb), muscle)
    head, by = _least({head: before[head] - after[head] for head in after})
    if by < ENOUGH:
        yield Finding(
            kinds.MUSCLE_LENGTH,
            written_at(pose, limb, "ankle"),
            f"From the lower pose to the upper one the {head} goes from "
            f"{_than_standing(before[head])} to {_than_standing(after[head])}; a raise shortens "
            "it. Lift the heel higher or point the foot further (more plantarflexion).",
        )


def _least(changed: dict[Muscle, float]) -> tuple[Muscle, float]:
    """Return the head that changes least, and by how much in percent of the shank."""
    return min(changed.items(), key=lambda each: each[1])


def _than_standing(percent: float) -> str:
    """Say a change in words: `2.1 % of the shank longer than in standing`."""
    if abs(percent) < 0.05:  # noqa: PLR2004 - rounds to nothing
        return "as long as in standing"
    way = "longer" if percent > 0 else "shorter"
    return f"{abs(percent):.1f} % of the shank {way} than in standing"
