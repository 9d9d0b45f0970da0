"""The names of the ready poses, as they are shown and as people may write them."""

from __future__ import annotations

import re
from difflib import get_close_matches

from solea.pose.ready import READY

_FILLING = re.compile(r"[,:;]|\b(?:the|a|an|with|and)\b")


def plain_name(text: str) -> str:
    """Return a name without what people write in different ways: commas and small words."""
    return " ".join(_FILLING.sub(" ", text.lower().replace("-", " ")).split())


NAMES: dict[str, str] = {plain_name(name): name for name in READY}


def nearest_name(text: str) -> str:
    """Return the ready pose that a misspelt name most likely means, or nothing."""
    near = get_close_matches(plain_name(text), NAMES, 1)
    return NAMES[near[0]] if near else ""
