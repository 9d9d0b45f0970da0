"""The pictures of an exercise: who is drawn, what is shown on them, and where they stand.

Composed Markdown holds a mark where each picture goes. `put_figures` puts the pictures in at
the very end, so that neither Markdown nor the search has to read them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from solea.catalogue import Catalogue
from solea.content import Exercise, Posing, person_of, posed, posing, solved, without_citations
from solea.drawing import (
    Box,
    Drawing,
    Movement,
    Person,
    Show,
    common_box,
    draw,
    to_svg,
    within,
)
from solea.drawing.show import CalfMuscle
from solea.pose import Stance
from solea.pose.telling import describe, describe_change

LETTERS = "ABCDEFGH"

_MARK = re.compile(r"<!-- figure: (?P<id>[a-z0-9_-]+) (?P<moment>\d+)(?P<plain> plain)? -->")
_SHAPE = re.compile(r"shape-of-figure-(?P<id>[a-z0-9_-]+)-(?P<moment>\d+)")
_NAMES = re.compile(r'\bid="(f[0-9a-f]{7})-')
_SLIMMEST = 0.5  # how wide a picture of a strip is for its height, at the least
_ROOM = 1.85  # metres of height that a small picture shows, so that nobody sitting is a giant
_KEPT = 4096  # texts of pictures, of some 10 kB each
_CALF = frozenset(get_args(CalfMuscle))


def mark(exercise: str, moment: int, *, plain: bool = False) -> str:
    """Write the mark where a picture goes; a plain one has no letters, arrows or words."""
    return f"<!-- figure: {exercise} {moment}{' plain' if plain else ''} -->"


def shape_mark(exercise: str, moment: int) -> str:
    """Write the mark where the shape of a picture goes: how wide it is for its height."""
    return f"shape-of-figure-{exercise}-{moment}"


def put_figures(html: str, catalogue: Catalogue) -> str:
    """Put the pictures, and what the style sheet has to know of them, where their marks stand."""
    times: Counter[str] = Counter()

    def picture(found: re.Match[str]) -> str:
        exercise = catalogue.exercises[found["id"]].thing
        svg = figure(exercise, found["id"], int(found["moment"]), plain=bool(found["plain"]))
        for name in set(_NAMES.findall(svg)):
            times[name] += 1
            if times[name] > 1:  # the same picture again: its parts need names of their own
                svg = svg.replace(f"{name}-", f"{name}x{times[name]}-")
        return svg

    def shape(found: re.Match[str]) -> str:
        exercise = catalogue.exercises[found["id"]].thing
        return _shape(_asked(exercise, found["id"]), int(found["moment"]))

    return _SHAPE.sub(shape, _MARK.sub(picture, html))


def main_moment(exercise: Exercise) -> int | None:
    """Return the moment whose picture stands for the exercise: the one with most to mind.

    Of equals it is the first, as raises are done with the knee straight before it is bent; where
    nothing is pointed at, it is the last, as a stretch ends in its hold.
    """
    drawn = [(len(each.points), n) for n, each in enumerate(exercise.moments) if each.pose]
    most = max((points for points, _ in drawn), default=0)
    if most:
        return next(n for points, n in drawn if points == most)
    return drawn[-1][1] if drawn else None


def figure(exercise: Exercise, id_: str, moment: int, *, plain: bool = False) -> str:
    """Draw one moment of an exercise as SVG; who is drawn, the author or its id decides."""
    if plain:
        return _plain_text(posing(exercise), show(exercise), person_of(exercise, id_), moment)
    return _text(_asked(exercise, id_), moment, *words_of(exercise, moment))


def words_of(exercise: Exercise, moment: int) -> tuple[str, str]:
    """Say what the picture of a moment shows, in short, and in full with the way to it."""
    here = exercise.moments[moment]
    stance = _stance(exercise, moment)
    told = describe(stance, exercise.works.most)
    before = [each.stance for each in posed(exercise) if each.moment < moment]
    way = [describe_change(before[-1], stance)] if before else []
    letters = [f"{LETTERS[n]}: {each.tell}." for n, each in enumerate(here.points)]
    return (
        without_citations(here.picture_shows or told.alt),
        without_citations(" ".join([*way, told.long, *letters])),
    )


def plain_drawing(exercise: Exercise, id_: str, moment: int) -> Drawing:
    """Draw one moment of an exercise without letters, arrows and lens."""
    return _plain(posing(exercise), show(exercise), person_of(exercise, id_), moment)


def _plain(posing: Posing, show: Show, person: Person, moment: int) -> Drawing:
    stance = solved(posing)[posing.moments.index(moment)].stance
    drawing = draw(stance, person, show)
    box = drawing.box
    top = max(box.top, box.bottom + _ROOM)
    return within(drawing, Box(box.left, box.bottom, box.right, top))


def drawing_of(exercise: Exercise, id_: str, moment: int) -> Drawing:
    """Draw one moment of an exercise as it stands in the strip."""
    return _drawn(_asked(exercise, id_), moment)


def _stance(exercise: Exercise, moment: int) -> Stance:
    return next(each.stance for each in posed(exercise) if each.moment == moment)


def show(exercise: Exercise, moment: int | None = None) -> Show:
    """Say what to show of an exercise; a moment adds its letters, its arrows and the lens."""
    muscles = _muscles(exercise)
    points = exercise.moments[moment].points if moment is not None else []
    return Show(
        most=muscles[0] if muscles else None,
        also=tuple(muscles[1:]),
        lens=moment is not None and moment == main_moment(exercise) and bool(muscles),
        arrows=tuple(Movement(each.at, each.moves) for each in points if each.moves),
        letters=tuple((LETTERS[n], each.at) for n, each in enumerate(points)),
    )


def _muscles(exercise: Exercise) -> list[CalfMuscle]:
    """List the calf muscles at work, the hardest worked first; the calf as one is both."""
    named = [exercise.works.most, *exercise.works.also]
    whole = {"triceps-surae": ("gastrocnemius", "soleus")}
    each = [muscle for name in named for muscle in whole.get(name, (name,))]
    return [muscle for muscle in dict.fromkeys(each) if muscle in _CALF]  # type: ignore[misc]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the pictures of a strip are drawn from; small enough to look pictures up by."""

    posing: Posing
    shows: tuple[Show, ...]
    person: Person


def _asked(exercise: Exercise, id_: str) -> _Asked:
    poses = posing(exercise)
    return _Asked(
        poses, tuple(show(exercise, moment) for moment in poses.moments), person_of(exercise, id_)
    )


@lru_cache(maxsize=8)  # the pictures of one exercise are asked for one after the other
def _strip(asked: _Asked) -> tuple[Drawing, ...]:
    """Draw the pictures of one exercise to one scale and on one floor, each in its own width."""
    person = asked.person
    pairs = zip(solved(asked.posing), asked.shows, strict=True)
    drawings = [draw(each.stance, person, show) for each, show in pairs]
    common = common_box(*drawings)
    return tuple(within(drawing, _frame(drawing.box, common)) for drawing in drawings)


def _drawn(asked: _Asked, moment: int) -> Drawing:
    return _strip(asked)[asked.posing.moments.index(moment)]


def _frame(own: Box, common: Box) -> Box:
    """Frame a picture as high as the others, and wide enough for the words under it."""
    wider = max(0.0, _SLIMMEST * common.height - own.width) / 2
    return Box(own.left - wider, common.bottom, own.right + wider, common.top)


# Texts are kept for as long as a site is served: a page that is saved draws its own figures only.


@lru_cache(maxsize=_KEPT)
def _text(asked: _Asked, moment: int, title: str, description: str) -> str:
    return to_svg(_drawn(asked, moment), title=title, description=description).strip()


@lru_cache(maxsize=_KEPT)
def _plain_text(posing: Posing, show: Show, person: Person, moment: int) -> str:
    return to_svg(_plain(posing, show, person, moment)).strip()


@lru_cache(maxsize=_KEPT)
def _shape(asked: _Asked, moment: int) -> str:
    box = _drawn(asked, moment).box
    return f"{box.width / box.height:.3f}"
