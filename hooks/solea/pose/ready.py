"""The ready poses, written in the language that authors write, so that a line changes each.

Every name is an exercise and, after a comma, the moment in it. `like` builds one pose on
another, here as in front matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Written = Mapping[str, Any]  # text, and mappings of text, as front matter holds it

_WALL = {"where": "against wall", "elbow": "slightly bent"}
_ONE_FOOT = "lifted behind"

_STANDING: dict[str, Written] = {
    "standing": {"legs": {"foot": "flat", "knee": "straight"}, "hands": "by side"},
    "one-leg balance": {"like": "standing", "far leg": "lifted in front"},
    "one-leg balance, holding a chair": {"like": "one-leg balance", "hands": "hold chair"},
}

_WALL_STRETCH: dict[str, Written] = {
    "wall stretch, start": {
        "legs": {"foot": "flat", "knee": "straight", "ankle": "2"},
        "trunk": "upright",
        "hands": {"where": "against wall", "elbow": "right angle"},
    },
    "wall stretch, step back": {
        "near leg": {"foot": "flat", "ankle": "16", "knee": "straight", "behind": "a step"},
        "far leg": {"foot": "flat"},
        "trunk": "in line with near leg",
        "hands": _WALL,
    },
    "wall stretch, back knee straight": {
        "like": "wall stretch, step back",
        "near leg": {"ankle": "24"},
        "hands": {"where": "against wall", "elbow": "right angle"},
    },
    "wall stretch, back knee bent, step back": {
        "near leg": {"foot": "flat", "ankle": "18", "knee": "25", "behind": "a short step"},
        "far leg": {"foot": "flat"},
        "trunk": "leaning forward 10",
        "hands": _WALL,
    },
    "wall stretch, back knee bent": {
        "like": "wall stretch, back knee bent, step back",
        "near leg": {"ankle": "28", "knee": "35"},
        "hands": {"where": "against wall", "elbow": "40"},
    },
}

_ON_TOES = {"foot": "ball on floor", "heel": "as high as balance needs", "ankle": "-38"}
_BELOW = {"foot": "ball on step edge", "heel": "12 below", "ankle": "19"}
_ABOVE = {"foot": "ball on step edge", "heel": "as high as balance needs", "ankle": "-38"}

_HEEL_RAISES: dict[str, Written] = {
    "heel raise on floor, down": {"like": "standing", "hands": "hold chair"},
    "heel raise on floor, up": {
        "legs": {**_ON_TOES, "knee": "straight"},
        "hands": "hold chair",
    },
    "heel raise on floor, knees bent, down": {
        "like": "heel raise on floor, down",
        "legs": {"knee": "bent"},
    },
    "heel raise on floor, knees bent, up": {
        "like": "heel raise on floor, up",
        "legs": {"knee": "bent", "ankle": "-25"},
    },
    "one-leg heel raise on floor, down": {
        "like": "heel raise on floor, down",
        "far leg": _ONE_FOOT,
    },
    "one-leg heel raise on floor, up": {"like": "heel raise on floor, up", "far leg": _ONE_FOOT},
    "one-leg heel raise on floor, knee bent, down": {
        "like": "heel raise on floor, knees bent, down",
        "far leg": _ONE_FOOT,
    },
    "one-leg heel raise on floor, knee bent, up": {
        "like": "heel raise on floor, knees bent, up",
        "far leg": _ONE_FOOT,
    },
    "heel raise on step, level": {
        "legs": {"foot": "ball on step edge", "heel": "level", "ankle": "6", "knee": "straight"},
        "hands": "hold rail",
    },
    "heel raise on step, down": {
        "legs": {**_BELOW, "knee": "straight"},
        "hands": "hold rail",
    },
    "heel raise on step, up": {"legs": {**_ABOVE, "knee": "straight"}, "hands": "hold rail"},
    "heel raise on step, knees bent, down": {
        "like": "heel raise on step, down",
        "legs": {"knee": "bent", "ankle": "32"},
    },
    "heel raise on step, knees bent, up": {
        "like": "heel raise on step, up",
        "legs": {"knee": "bent", "ankle": "-25"},
    },
    "one-leg heel raise on step, down": {"like": "heel raise on step, down", "far leg": _ONE_FOOT},
    "one-leg heel raise on step, up": {"like": "heel raise on step, up", "far leg": _ONE_FOOT},
    "one-leg heel raise on step, knee bent, down": {
        "like": "heel raise on step, knees bent, down",
        "far leg": _ONE_FOOT,
    },
    "one-leg heel raise on step, knee bent, up": {
        "like": "heel raise on step, knees bent, up",
        "far leg": _ONE_FOOT,
    },
}

_SITTING: dict[str, Written] = {
    "sitting on a chair": {
        "legs": {"foot": "flat", "ankle": "0"},
        "trunk": "upright",
        "hands": "on thighs",
        "seat": "chair",
    },
    "seated heel raise, down": {"like": "sitting on a chair"},
    "seated heel raise, up": {
        "like": "sitting on a chair",
        "legs": {"foot": "ball on floor", "heel": "30 above", "ankle": "as balance needs"},
    },
    "seated knee extension, bent": {"like": "sitting on a chair", "hands": "hold chair"},
    "seated knee extension, straight": {
        "like": "seated knee extension, bent",
        "near leg": {"foot": "off floor", "knee": "10", "ankle": "0"},
    },
    "sit to stand, seated": {
        "like": "sitting on a chair",
        "legs": {"ankle": "12"},
    },
    "sit to stand, leaning": {
        "like": "sit to stand, seated",
        "trunk": "leaning forward 35",
        "hands": "ahead",
    },
    "sit to stand, standing": {"like": "standing"},
    "towel stretch on a chair, start": {
        "near leg": {"foot": "heel on floor", "knee": "straight", "ankle": "-10"},
        "far leg": {"foot": "flat", "ankle": "5"},
        "trunk": "upright",
        "hands": {"where": "hold towel", "elbow": "slightly bent"},
        "seat": "front of chair",
    },
    "towel stretch on a chair, pull": {
        "like": "towel stretch on a chair, start",
        "near leg": {"ankle": "15"},
        "hands": {"where": "hold towel", "elbow": "60"},
    },
    "towel stretch, start": {
        "legs": {"foot": "heel on floor", "knee": "straight", "ankle": "-10"},
        "trunk": "upright",
        "hands": {"where": "hold towel", "elbow": "slightly bent"},
        "seat": "floor",
    },
    "towel stretch, pull": {
        "like": "towel stretch, start",
        "near leg": {"ankle": "15"},
        "hands": {"where": "hold towel", "elbow": "bent"},
    },
}

_LEGS: dict[str, Written] = {
    "squat, up": {"like": "standing", "hands": "ahead"},
    "squat, down": {
        "legs": {"foot": "flat", "knee": "85"},
        "trunk": "leaning forward 35",
        "hands": "ahead",
    },
    "lunge, up": {
        "near leg": {"foot": "ball on floor", "heel": "40 above", "behind": "a long step"},
        "far leg": {"foot": "flat", "knee": "10", "ankle": "-12"},
        "trunk": "upright",
        "hands": "on hips",
    },
    "lunge, down": {
        "near leg": {"foot": "ball on floor", "heel": "60 above", "behind": "a long step"},
        "far leg": {"foot": "flat", "knee": "80", "ankle": "5"},
        "trunk": "upright",
        "hands": "on hips",
    },
}

READY: dict[str, Written] = {**_STANDING, **_WALL_STRETCH, **_HEEL_RAISES, **_SITTING, **_LEGS}
