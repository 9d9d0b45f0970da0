"""Who is drawn: skin, hair, clothes and age, chosen the same way every time for the same page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from solea.drawing.palette import COMMON, Colours

Tone = Literal["porcelain", "fair", "honey", "olive", "brown", "deep"]
Hair = Literal["short", "bun", "crop", "afro", "hijab", "bald"]
HairColour = Literal["black", "dark brown", "chestnut", "auburn", "fair", "grey", "white"]
Cloth = Literal["teal", "coral", "plum", "ochre", "sky", "moss"]
Feet = Literal["bare", "shoes"]
Outfit = Literal["short", "long"]

TONES: dict[Tone, str] = {
    "porcelain": "#f3d0b5",
    "fair": "#eabd97",
    "honey": "#d9a274",
    "olive": "#c08a5e",
    "brown": "#94613f",
    "deep": "#68412c",
}
HAIR: dict[HairColour, str] = {
    "black": "#2b2327",
    "dark brown": "#4a3128",
    "chestnut": "#6f4630",
    "auburn": "#96512f",
    "fair": "#c99e5d",
    "grey": "#a9a6a3",
    "white": "#dedad4",
}
SHIRTS: dict[Cloth, str] = {
    "teal": "#2f9188",
    "coral": "#d9705c",
    "plum": "#8a5f9e",
    "ochre": "#d79b3b",
    "sky": "#4f8fbf",
    "moss": "#71914f",
}
SHORTS = "#41557f"
LEGGINGS = "#6b6f86"
SCARVES: dict[Cloth, str] = {
    "teal": "#3d7f86",
    "coral": "#b9584c",
    "plum": "#76508d",
    "ochre": "#b27f2e",
    "sky": "#4a73a3",
    "moss": "#5c7a45",
}


@dataclass(frozen=True, slots=True)
class Person:
    """A person as a drawing shows them; nothing here changes the pose."""

    tone: Tone = "honey"
    hair: Hair = "short"
    hair_colour: HairColour = "dark brown"
    shirt: Cloth = "teal"
    scarf: Cloth = "plum"
    feet: Feet = "bare"
    outfit: Outfit = "short"  # T-shirt and shorts, or long sleeves and leggings under the shorts
    older: bool = False
    glasses: bool = False

    @property
    def dark_leg(self) -> bool:
        """Say whether red on this leg is hard to see: dark skin or leggings."""
        return self.tone in {"olive", "brown", "deep"} or self.outfit == "long"

    @property
    def colours(self) -> Colours:
        """Return the colour of every role for this person."""
        skin, hair = TONES[self.tone], HAIR[self.hair_colour]
        shirt, scarf, ink = SHIRTS[self.shirt], SCARVES[self.scarf], COMMON["ink"]
        mine: Colours = {
            "skin": skin,
            "skin-shade": mixed(skin, "#7a3b2a", 0.22),
            "skin-far": mixed(skin, "#6b3426", 0.17),
            "skin-far-shade": mixed(skin, "#5c2c22", 0.40),
            "blush": mixed(skin, "#d4503f", 0.22),
            "hair": hair,
            "hair-shade": mixed(hair, "#1d1618", 0.35),
            "hair-light": mixed(hair, "#ffe9cf", 0.28),
            "brow": mixed(hair, "#2a1c18", 0.45),
            "shirt": shirt,
            "shirt-shade": mixed(shirt, "#16262e", 0.28),
            "shirt-far": mixed(shirt, "#16262e", 0.34),
            "shirt-far-shade": mixed(shirt, "#16262e", 0.5),
            "leggings": LEGGINGS,
            "leggings-shade": mixed(LEGGINGS, "#1b1b2c", 0.30),
            "leggings-far": mixed(LEGGINGS, "#1b1b2c", 0.34),
            "leggings-far-shade": mixed(LEGGINGS, "#1b1b2c", 0.52),
            "shorts": SHORTS,
            "shorts-shade": mixed(SHORTS, "#10182b", 0.32),
            "shorts-far": mixed(SHORTS, "#10182b", 0.38),
            "shorts-far-shade": mixed(SHORTS, "#10182b", 0.55),
            "scarf": scarf,
            "scarf-shade": mixed(scarf, "#1c1420", 0.28),
        }
        dark: Colours = {"ink": "#1c1214"} if self.tone == "deep" else {"ink": ink}
        return COMMON | mine | dark


# People who might come to the clinic; many are not young.
PEOPLE: tuple[Person, ...] = (
    Person(),
    Person("fair", "bun", "grey", "plum", older=True, glasses=True),
    Person("brown", "afro", "black", "ochre"),
    Person("porcelain", "short", "white", "sky", older=True),
    Person("olive", "hijab", "black", "moss", "plum", "shoes", "long"),
    Person("deep", "crop", "black", "coral"),
    Person("fair", "bun", "chestnut", "teal"),
    Person("olive", "crop", "grey", "coral", older=True, glasses=True),
    Person("honey", "bun", "black", "sky"),
    Person("brown", "bald", "grey", "moss", older=True),
)


# Any number would do; under this one the eight exercises of the calf site show eight people.
SALT = 217


def chosen(seed: str) -> Person:
    """Choose a person for a page: the same for the same page, another for another."""
    number = int.from_bytes(hashlib.sha256(f"{SALT}:{seed}".encode()).digest()[:4], "big")
    return PEOPLE[number % len(PEOPLE)]


def mixed(colour: str, other: str, share: float) -> str:
    """Mix a share of another colour into a colour."""
    pairs = ((int(colour[k : k + 2], 16), int(other[k : k + 2], 16)) for k in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
