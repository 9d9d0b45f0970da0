"""What a picture is to show besides the person: muscles, a lens, arrows and letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

CalfMuscle = Literal["gastrocnemius", "soleus"]
Points = Literal["up", "down", "forward", "back"]
View = Literal["side", "back"]
# fmt: off
Place = Literal[
    "near heel", "near knee", "near ankle", "near toes", "near calf", "near hand",
    "far heel", "far knee", "far toes", "hips", "chest", "head",
]
# fmt: on
PLACES: tuple[Place, ...] = get_args(Place)


@dataclass(frozen=True, slots=True)
class Movement:
    """An arrow: a part of the body and where it moves."""

    at: Place
    points: Points


@dataclass(frozen=True, slots=True)
class Show:
    """What is shown on a figure. Letters are taken up by the words beside the picture."""

    most: CalfMuscle | None = None  # the muscle that works most, drawn strong
    also: tuple[CalfMuscle, ...] = ()  # the muscles that help, drawn lighter
    lens: bool = False
    arrows: tuple[Movement, ...] = ()
    letters: tuple[tuple[str, Place], ...] = ()
    view: View = "side"

    @property
    def places_marks(self) -> bool:
        """Say whether something has to find room beside the figure."""
        return self.lens or bool(self.arrows) or bool(self.letters)


PLAIN = Show()
