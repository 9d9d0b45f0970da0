"""What a body asks for that is made elsewhere: pictures, by the name of what they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

CALF = "the calf"
"""What a body calls the picture that belongs to no exercise: the calf muscles from behind."""

_ASKED = re.compile(
    r"(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|<!-- picture: (?P<of>[^\n]*?) -->",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A picture that a body asks for: of what, where it is named, and where it is to stand."""

    of: str
    named: tuple[int, int]
    whole: tuple[int, int]


def pictures_asked(body: str) -> Iterator[Asked]:
    """Find each `<!-- picture: calf-stretch -->` that is not shown as code."""
    for found in _ASKED.finditer(body):
        if found["of"] is not None:
            yield Asked(found["of"], found.span("of"), found.span())
