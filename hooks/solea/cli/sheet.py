"""The contact sheet: every figure of the site on one page, in the light, the dark and in print.

It stands alone, so that it can be kept with a change and looked at anywhere. What is dark and
what is print comes from the site's own style sheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from solea.catalogue import Catalogue
from solea.cli.drawing import Pictured, name_of
from solea.content import Exercise, posed
from solea.drawing import Drawing, ready_drawings, to_svg
from solea.pages import drawing_of, words_of
from solea.pose import ready_pose, solve
from solea.pose.telling import describe

STYLES = "docs/assets/stylesheets/figures.css"
DARK, PRINT = "@media screen and (prefers-color-scheme: dark)", "@media print"


@dataclass(frozen=True, slots=True)
class Look:
    """One figure as it is seen in one surrounding."""

    ground: str  # light, dark or print
    svg: Markup


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its name and the words beside it."""

    name: str
    sentence: str
    told: str
    looks: list[Look]
    overlay: Markup | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The figures of one page, or all ready poses."""

    title: str
    place: str
    figures: list[Figure]


def contact_sheet(catalogue: Catalogue, styles: str) -> str:
    """Write the contact sheet; `styles` is the text of the site's style sheet for figures."""
    environment = Environment(
        loader=PackageLoader("solea.cli"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template("sheet.html.jinja")
    return page.render(
        parts=[*_pages(catalogue), _ready()],
        styles=Markup(styles),  # noqa: S704 - our own style sheet
        dark=Markup(inside(styles, DARK)),  # noqa: S704 - a part of it
        print=Markup(inside(styles, PRINT)),  # noqa: S704 - the same
    )


def inside(styles: str, head: str) -> str:
    """Return what stands between the braces of every block of a style sheet with a head."""
    _, *blocks = styles.split(f"{head} {{")
    if not blocks:
        message = f"the style sheet for figures has no block {head}"
        raise ValueError(message)
    return "".join(_to_its_end(block) for block in blocks)


def _to_its_end(block: str) -> str:
    """Return a block up to the brace that closes it."""
    depth = 1
    for at, letter in enumerate(block):
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if not depth:
            return block[:at]
    return block


def _pages(catalogue: Catalogue) -> Iterator[Part]:
    for page in catalogue.pages.values():
        exercise = page.of(Exercise)
        if exercise is not None and posed(exercise):
            pictured = Pictured(page, exercise)
            figures = [_of_page(pictured, moment) for moment in pictured.moments()]
            yield Part(page.title, page.path, figures)


def _of_page(pictured: Pictured, moment: int) -> Figure:
    page, exercise = pictured.page, pictured.exercise
    alt, _ = words_of(exercise, moment)
    name = name_of(moment).capitalize()
    drawing = drawing_of(exercise, page.id, moment)
    return Figure(
        name,
        pictured.sentence(moment),
        alt,
        _looks(drawing, f"{page.title}, {name}"),
        Markup(pictured.overlay(moment)),  # noqa: S704 - our own drawing
    )


def _ready() -> Part:
    figures = [
        Figure(name, "", describe(solve(ready_pose(name))).alt, _looks(drawing, name))
        for name, drawing in ready_drawings()
    ]
    return Part("Ready poses", "hooks/solea/pose/ready.py", figures)


def _looks(drawing: Drawing, name: str) -> list[Look]:
    """Draw a figure for each ground; its title differs, so that no two have the same parts."""
    return [
        Look(ground, Markup(to_svg(drawing, title=f"{name}, {ground}")))  # noqa: S704 - our own
        for ground in ("light", "dark", "print")
    ]
