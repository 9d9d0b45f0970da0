"""What a solved pose shows, as alternative text for its picture and as a longer description."""

from __future__ import annotations

from dataclasses import dataclass

from solea.dose import listed
from solea.pose.naming import heel_state, knee_state, leg_name, legs_alike, planted
from solea.pose.posture import LIMBS
from solea.pose.stance import Limb, Prop, Stance

LEANS_FROM = 6.0  # degrees of the trunk from which a person is said to lean
UPRIGHT_FOOT = 5.0  # degrees of the ankle up to which a foot is said to point straight up
FAR_LEAN = 25.0  # degrees from which they lean well forward


@dataclass(frozen=True, slots=True)
class Voice:
    """How the person of a picture is spoken of: `The person stands` or `You stand`."""

    person: str
    verb_ending: str
    owner: str  # `the` or `your`

    def does(self, verb: str, rest: str) -> str:
        """Return what the person does: `You stand on the floor`."""
        return f"{self.person} {verb}{self.verb_ending} {rest}".rstrip()


ABOUT = Voice("A person", "s", "the")
TO = Voice("You", "", "your")

_CALVES = {
    "gastrocnemius": "the calf muscle that you can see (gastrocnemius)",
    "soleus": "the deep calf muscle (soleus)",
    "triceps-surae": "the calf muscles",
    "achilles-tendon": "the Achilles tendon",
}


@dataclass(frozen=True, slots=True)
class Description:
    """A pose in words: one or two sentences for `alt`, and all that can be said of it."""

    alt: str
    long: str


def describe(stance: Stance, muscle: str = "", working: Limb = "near") -> Description:
    """Tell what a pose shows; `muscle` is the id of the structure that works most in it."""
    alt = [f"{_place(stance, ABOUT)}{_hands(stance, ABOUT)}", *_legs(stance, ABOUT)]
    long = [f"{_place(stance, TO)}{_hands(stance, TO)}", *_legs(stance, TO)]
    long += _trunk(stance)
    if muscle in _CALVES:
        leg = "both legs" if legs_alike(stance) else f"your {leg_name(stance, working)} leg"
        long.append(f"The picture marks {_CALVES[muscle]} of {leg}")
    return Description(_text(alt), _text(long))


def _text(sentences: list[str]) -> str:
    return " ".join(f"{each[0].upper()}{each[1:]}." for each in sentences)


def _place(stance: Stance, voice: Voice) -> str:
    """Return where and how the person stands or sits."""
    for contact in stance.contacts:
        if contact.part == "seat":
            return voice.does("sit", f"on {_seat(stance, contact.prop)}")
    one = [limb for limb in LIMBS if planted(stance, limb)]
    legs = " on one leg" if len(one) == 1 else ""
    if any(contact.prop == "step" for contact in stance.contacts):
        foot = "one foot" if legs else "both feet"
        return voice.does("stand", f"with the front of {foot} on the edge of a step")
    if any(contact.prop == "wall" for contact in stance.contacts):
        return voice.does("stand", f"{legs.strip()} facing a wall".strip())
    return voice.does("stand", legs.strip())


def _seat(stance: Stance, prop: Prop) -> str:
    chair = stance.setting.chair
    if prop == "floor" or chair is None:
        return "the floor"
    back, front = (abs(stance.trunk.pelvis.x - end) for end in (chair.back, chair.front))
    return "a chair" if back < front else "the front of a chair"


def _hands(stance: Stance, voice: Voice) -> str:
    """Return what the hands do, to go on with the sentence about the place."""
    held: dict[str, list[str]] = {}
    for contact in stance.contacts:
        if contact.part.endswith("hand"):
            held.setdefault(contact.prop, []).append(contact.part)
    phrases = []
    for prop, hands in held.items():
        count = "both hands" if len(hands) == len(LIMBS) else "one hand"
        phrases.append(f"{count} {_holding(prop, stance)}")
    if not phrases:
        place = _free_hands(stance)
        phrases = [f"{voice.owner} hands {place}"] if place else []
    return f", with {listed(phrases, 'and')}" if phrases else ""


def _holding(prop: str, stance: Stance) -> str:
    match prop:
        case "wall":
            return "flat on it"
        case "rail":
            return "on a rail"
        case "chair":
            return "on the sides of the seat" if stance.seated else "on the back of a chair"
        case _:
            return f"holding a towel round the {stance.side('near')} foot"


def _free_hands(stance: Stance) -> str:
    arm = stance.near_arm
    if arm.grip == "resting":
        return "resting on the thighs" if stance.seated else "on the hips"
    raised = arm.palm.y > (arm.shoulder.y + stance.trunk.pelvis.y) / 2
    return "held out in front" if raised else ""


def _legs(stance: Stance, voice: Voice) -> list[str]:
    """Return a sentence for both legs, or one for each."""
    if legs_alike(stance):
        knees = knee_state(stance, "near")
        return [f"both knees are {knees}{_heels(stance)}"]
    order = sorted(LIMBS, key=lambda limb: leg_name(stance, limb) not in {"back", "standing"})
    return [_leg(stance, limb, voice) for limb in order]


def _heels(stance: Stance) -> str:
    state = heel_state(stance, "near")
    if state == "off":
        return ""
    if state == "on the floor" and not planted(stance, "near"):
        return f" and both feet {_foot(stance, 'near', 'are', 'point')}"
    return f" and both heels are {state}"


def _leg(stance: Stance, limb: Limb, voice: Voice) -> str:
    name = f"{voice.owner} {leg_name(stance, limb)}"
    knee, heel = knee_state(stance, limb), heel_state(stance, limb)
    if heel == "off":
        if stance.seated:
            return f"{name} leg is held out with the knee {knee}"
        where = "behind" if _behind(stance, limb) else "in front"
        return f"{name} foot is off the floor, {where}, with the knee {knee}"
    if not planted(stance, limb):
        return f"{name} knee is {knee} and the foot {_foot(stance, limb, 'is', 'points')}"
    part = "leg" if name.endswith("standing") else "knee"
    return f"{name} {part} is {knee} and its heel is {heel}"


def _behind(stance: Stance, limb: Limb) -> bool:
    leg = stance.leg(limb)
    return (leg.ankle.x - leg.hip.x) * stance.facing < 0


def _foot(stance: Stance, limb: Limb, be: str, point: str) -> str:
    """Return how a foot that stands on nothing is held."""
    bent = stance.leg(limb).dorsiflexion
    if abs(bent) <= UPRIGHT_FOOT:
        return f"{point} straight up"
    return f"{be} pulled towards the shin" if bent > 0 else f"{point} a little away"


def _trunk(stance: Stance) -> list[str]:
    lean = stance.trunk.lean
    if lean < LEANS_FROM:
        return ["your body is upright"]
    much = "well forward" if lean >= FAR_LEAN else "forward"
    wall = any(contact.prop == "wall" for contact in stance.contacts)
    return [f"your body leans {much}{', towards the wall' if wall else ''}"]
