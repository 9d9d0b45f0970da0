"""The gallery of ready poses for staff: each with its picture, its name and its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import cycle, groupby

from solea.drawing import PEOPLE, draw, to_svg
from solea.pages.writing import Markdown
from solea.pose import NAMES, READY, ready_pose, solve
from solea.pose.names import plain_name
from solea.pose.telling import describe

_MARK = re.compile(r"<!-- ready pose: (?P<slug>[a-z0-9-]+) -->")


@dataclass(frozen=True, slots=True)
class ReadyPose:
    """A ready pose as the gallery shows it."""

    name: str
    told: str
    picture: Markdown  # the mark where its picture goes


@dataclass(frozen=True, slots=True)
class Shelf:
    """The moments of one exercise among the ready poses."""

    name: str
    poses: Sequence[ReadyPose]


def ready_shelves() -> list[Shelf]:
    """Return all ready poses in their order, those of one exercise together."""
    return [
        Shelf(exercise[0].upper() + exercise[1:], [_ready(name) for name in names])
        for exercise, names in groupby(READY, key=lambda name: name.partition(",")[0])
    ]


def put_ready_poses(html: str) -> str:
    """Put the pictures of ready poses where their marks stand."""
    return _MARK.sub(lambda found: _pictures()[found["slug"]], html)


def _ready(name: str) -> ReadyPose:
    told = describe(solve(ready_pose(name))).alt
    return ReadyPose(name, told, Markdown(f"<!-- ready pose: {_slug(plain_name(name))} -->"))


def _slug(plain: str) -> str:
    return plain.replace(" ", "-")


@cache
def _pictures() -> dict[str, str]:
    """Draw every ready pose once, and nothing that a step would have to ask for beside it.

    Its words stand below it, so that the picture has no title.
    """
    return {
        _slug(plain): to_svg(draw(solve(ready_pose(name)), person)).strip()
        for (plain, name), person in zip(NAMES.items(), cycle(PEOPLE), strict=False)
    }
