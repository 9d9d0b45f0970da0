"""Write the pictures of one page as files: what `solea draw` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from solea.catalogue import Catalogue
from solea.cli.misuse import Misuse
from solea.cli.png import to_png
from solea.content import Exercise, Page, posed, without_citations
from solea.drawing import to_svg
from solea.overlay import plate
from solea.pages import drawing_of, plain_drawing, words_of

Format = Literal["svg", "png"]
FORMATS: tuple[Format, ...] = ("svg", "png")

ZOOM = 3  # a PNG has 750 px for each metre of the person
ZOOM_OVERLAY = 2  # the overlay is larger to begin with


@dataclass(frozen=True, slots=True)
class Pictured:
    """An exercise page whose steps have poses."""

    page: Page
    exercise: Exercise

    def moments(self) -> list[int]:
        """Return the numbers of the steps that have a pose; 0 is the start."""
        return [each.moment for each in posed(self.exercise)]

    def svg(self, moment: int) -> str:
        """Draw a step as patients see it, in colours that every program knows."""
        title, description = words_of(self.exercise, moment)
        drawing = drawing_of(self.exercise, self.page.id, moment)
        return to_svg(drawing, title=title, description=description, literal=True)

    def overlay(self, moment: int) -> str:
        """Draw a step with the clinician's overlay."""
        stance = next(each.stance for each in posed(self.exercise) if each.moment == moment)
        return plate(
            stance,
            plain_drawing(self.exercise, self.page.id, moment),
            f"{self.page.title}: {name_of(moment)}",
            self.sentence(moment),
        )

    def sentence(self, moment: int) -> str:
        """Return what the patient reads beside the picture."""
        return without_citations(self.exercise.moments[moment].do)


def name_of(moment: int) -> str:
    """Return what a moment of an exercise is called: `start` or `step 3`."""
    return f"step {moment}" if moment else "start"


def find(catalogue: Catalogue, id_or_path: str, path_of: Callable[[str], str]) -> Pictured:
    """Find the page that was typed, by its id or its path, and make sure it has poses."""
    entry = catalogue.exercises.get(id_or_path)
    page = entry.page if entry else catalogue.pages.get(path_of(id_or_path))
    if page is None:
        known = {exercise: exercise for exercise in catalogue.exercises}
        near = get_close_matches(id_or_path, known, 1)
        hint = f"did you mean {near[0]}?" if near else "give the name or the path of an exercise"
        message = f"{id_or_path} is not a page of this site; {hint}"
        raise Misuse(message)
    exercise = page.of(Exercise)
    if page.kind == "exercise" and page.data is None:
        message = f"{page.path} cannot be read as it stands; “solea check {page.path}” says why"
        raise Misuse(message)
    if exercise is None or not posed(exercise):
        message = f"{page.path} has no poses, so there is nothing to draw"
        raise Misuse(message)
    return Pictured(page, exercise)


def chosen_moments(pictured: Pictured, step: int | None) -> Sequence[int]:
    """Return the steps to draw: all that have a pose, or the one that was typed."""
    drawn = pictured.moments()
    if step is None:
        return drawn
    if step not in drawn:
        there = 0 <= step < len(pictured.exercise.moments)
        lack = "has no pose" if there else "does not exist"
        told = " ".join(str(each) for each in drawn)
        message = (
            f"step {step} of {pictured.page.path} {lack}; steps with a pose (0: start): {told}"
        )
        raise Misuse(message)
    return [step]


def write_pictures(
    pictured: Pictured, moments: Sequence[int], form: Format, folder: Path, *, overlay: bool
) -> list[Path]:
    """Write a file for each step and return their paths."""
    written = []
    for moment in moments:
        svg = pictured.overlay(moment) if overlay else pictured.svg(moment)
        name = f"{pictured.page.id}-{name_of(moment)}{' overlay' if overlay else ''}"
        path = folder / f"{name.replace(' ', '-')}.{form}"
        data = to_png(svg, ZOOM_OVERLAY if overlay else ZOOM) if form == "png" else svg.encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written.append(path)
    return written
