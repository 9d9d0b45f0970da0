"""Whether a sentence for the patient says what the picture beside it shows.

Only plain claims are read: which knee is straight or bent, which heel is up or down, and which
leg has stepped back or forward. What follows “until”, “if” or “when” is no claim, and a
sentence that is not understood is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from solea.dose import Finding
from solea.pose import kinds
from solea.pose.naming import back_limb, heel_state, planted
from solea.pose.posture import LIMBS
from solea.pose.stance import Limb, Side, Stance

Claim = Literal["straight", "bent", "down", "up", "back", "forward"]

SAID_STRAIGHT_TO = 15.0  # degrees a knee may bend and still be called straight
SAID_BENT_FROM = 8.0  # degrees from which a knee may be called bent

_CONDITION = re.compile(r"\b(?:until|if|when|unless|before|as far as|so that)\b[^.;!?]*")
_CLAUSES = re.compile(r"[.;:,!?]| and | then | while | but ")
_NOT = re.compile(r"\b(?:do not|don't|never|without|not)\b")
_WHICH = r"(?:(?P<which>back|rear|front|left|right|both|standing|other|one)\s+)?"
_GAP = r"(?:\s+[a-z']+){0,3}?\s+"
_KNEE = rf"{_WHICH}(?P<part>knees?|legs?)"
_HEEL = rf"{_WHICH}(?P<part>heels?)"

_WRITTEN: tuple[tuple[str, Claim], ...] = (
    (rf"{_KNEE}{_GAP}(?:straight|straightened)\b", "straight"),
    (rf"{_KNEE}{_GAP}(?:slightly\s+)?(?:bent|soft)\b", "bent"),
    (rf"\bstraighten(?:ing)?{_GAP}?\s*{_KNEE}", "straight"),
    (rf"\bbend(?:ing)?{_GAP}?\s*{_KNEE}", "bent"),
    (rf"\bstraight\s+{_KNEE}", "straight"),
    (rf"\bbent\s+{_KNEE}", "bent"),
    (rf"{_HEEL}{_GAP}(?:down|flat|level|on the (?:floor|ground)|below)\b", "down"),
    (rf"{_HEEL}{_GAP}(?:up|high|lifted|raised|off)\b", "up"),
    (rf"\b(?:lower|drop|press|push)(?:ing)?{_GAP}?\s*{_HEEL}", "down"),
    (rf"\b(?:lift|rais|raise)(?:ing)?{_GAP}?\s*{_HEEL}", "up"),
    (r"(?P<which>)\bon(?:\s+to)?\s+(?:your\s+)?(?P<part>toes|tip-?toes?)\b", "up"),
    (r"\b(?P<which>left|right)\s+(?P<part>leg|foot)\s+(?:back|behind)\b", "back"),
    (r"\b(?P<which>left|right)\s+(?P<part>leg|foot)\s+(?:forwards?|in front)\b", "forward"),
)
_PATTERNS = tuple((re.compile(pattern), claim) for pattern, claim in _WRITTEN)
_OPPOSITE: dict[Claim, Claim] = {
    "straight": "bent",
    "bent": "straight",
    "down": "up",
    "up": "down",
    "back": "forward",
    "forward": "back",
}


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim about one part: `back`, `knee`, `straight`."""

    which: str
    part: str
    claim: Claim


def contradictions(sentence: str, stance: Stance, working: Limb | None = None) -> Iterator[Finding]:
    """Find what a sentence says of the legs and the picture shows otherwise.

    `working` is the limb that “your knee” means where one leg does the work.
    """
    last: dict[tuple[str, str], _Said] = {}
    for said in _claims(sentence):
        last[said.which, said.part[0]] = said  # of two claims the later is what is shown
    for said in last.values():
        yield from _against(said, stance, working)


def _claims(sentence: str) -> Iterator[_Said]:
    for clause in _CLAUSES.split(_CONDITION.sub("", sentence.lower())):
        negated = _NOT.search(clause) is not None
        for pattern, claim in _PATTERNS:
            for found in pattern.finditer(clause):
                meant = _OPPOSITE[claim] if negated else claim
                yield _Said(found["which"] or "", found["part"], meant)


def _against(said: _Said, stance: Stance, working: Limb | None) -> Iterator[Finding]:
    if said.which in {"back", "rear", "front"} and back_limb(stance) is None:
        message = (
            f"The sentence speaks of the {said.which} leg, "
            "but in the picture no foot is in front of the other."
        )
        yield Finding(kinds.TEXT_DIFFERS, (), message)
        return
    for limb in _limbs(said, stance, working):
        shown = _shown_otherwise(said.claim, stance, limb)
        if shown:
            name = f"{said.which} {said.part}".strip()
            yield Finding(
                kinds.TEXT_DIFFERS,
                (),
                f"The sentence says “{name}” and “{said.claim}”, "
                f"but the picture shows the {_named(said, stance, limb)} {shown}.",
            )
            return


def _limbs(said: _Said, stance: Stance, working: Limb | None) -> tuple[Limb, ...]:
    """Return the limbs that a claim is about; none if that is not certain."""
    back = back_limb(stance)
    standing = tuple(limb for limb in LIMBS if planted(stance, limb))
    side: Side = "left" if said.which == "left" else "right"
    named: dict[str, tuple[Limb, ...]] = {
        side: (stance.limb(side),),
        "back": tuple(limb for limb in LIMBS if limb == back),
        "rear": tuple(limb for limb in LIMBS if limb == back),
        "front": tuple(limb for limb in LIMBS if limb != back),
        "standing": standing,
        "other": (),
        "one": (),
    }
    if said.which in named:
        return named[said.which]
    if said.which == "both" or said.part.endswith("s"):
        return LIMBS if stance.seated else standing
    if working:
        return (working,)
    return LIMBS if back is None and len(standing) != 1 else ()


def _shown_otherwise(claim: Claim, stance: Stance, limb: Limb) -> str:
    """Return what the picture shows instead of a claim, or nothing if it shows the same."""
    knee = stance.leg(limb).knee_flexion
    heel = heel_state(stance, limb)
    back = back_limb(stance)
    wrong: dict[Claim, tuple[bool, str]] = {
        "straight": (knee > SAID_STRAIGHT_TO, f"bent by {knee:.0f}°"),
        "bent": (knee < SAID_BENT_FROM, "straight"),
        "down": (heel == "lifted", f"lifted by {stance.heel_lift(limb):.0f} mm"),
        "up": (heel not in {"lifted", "off"}, heel),
        "back": (back not in {None, limb}, "in front"),
        "forward": (back == limb, "behind"),
    }
    differs, shown = wrong[claim]
    return shown if differs else ""


def _named(said: _Said, stance: Stance, limb: Limb) -> str:
    part = said.part.removesuffix("s")
    which = said.which if said.which not in {"", "both"} else stance.side(limb)
    return f"{which} {part}"
