"""Pictures on pages: which steps they stand with, how they are told, and what they weigh."""

from __future__ import annotations

import datetime
import gzip
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from solea.catalogue import Catalogue, check, read_sources
from solea.content import Exercise, Page, person_of, posed, read_page
from solea.drawing import Person
from solea.pages import compose, drawing_of, illustrate, plain_drawing, words_of
from solea.pages.figures import main_moment
from solea.pages.strip import strip

from tests.real_site import Site

ROOT = Path(__file__).parent.parent
SMALL = ROOT / "tests" / "cases" / "site-base"
TODAY = datetime.date(2026, 11, 23)
STRETCH = "docs/exercises/wall-stretch.md"
SOLEUS = "docs/anatomy/soleus.md"
HOME = "docs/index.md"
WHOLE_PAGE = 30_000  # bytes of an exercise page as it is sent, with all its pictures
SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)


@pytest.fixture(scope="module")
def small() -> Catalogue:
    """Return a small site on which one exercise has pictures."""
    return check(read_sources(SMALL), TODAY)[0]


@pytest.fixture(scope="module")
def real() -> Catalogue:
    """Return the real site, for what must hold whatever staff write."""
    return check(read_sources(ROOT), TODAY)[0]


def with_body(path: str, more: str) -> Catalogue:
    """Return the small site with lines added to the body of a page."""
    site = read_sources(SMALL)
    page = site.pages[path] + f"\n{more}\n".encode()
    return check(replace(site, pages={**site.pages, path: page}), TODAY)[0]


def shown(path: str, catalogue: Catalogue) -> str:
    """Compose a page and put its pictures in."""
    return illustrate(compose(catalogue.pages[path], catalogue), catalogue)


def exercises(catalogue: Catalogue) -> list[tuple[Page, Exercise]]:
    return [(entry.page, entry.thing) for entry in catalogue.exercises.values()]


def stretch_of(catalogue: Catalogue) -> Exercise:
    return catalogue.exercises["wall-stretch"].thing


def told(svg: str) -> str:
    return " ".join(" ".join(ET.fromstring(svg).itertext()).split())  # noqa: S314 - our own


def test_the_start_is_no_step_and_the_first_step_is_number_1(small: Catalogue) -> None:
    page = compose(small.pages[STRETCH], small)
    start, steps = page.index('<p class="label">Start</p>'), page.index('<ol class="steps"')

    assert start < page.index("Stand facing a wall with both hands on it.") < steps
    assert re.findall(r'<ol class="steps" start="(\d+)" style="--before: (\d+)"', page) == [
        ("1", "0"),
        ("2", "1"),
    ]


def test_a_step_without_a_picture_stands_under_the_picture_before_it(small: Catalogue) -> None:
    frames = strip(stretch_of(small), "wall-stretch")

    assert [[step.do for step in frame.steps] for frame in frames] == [
        [],
        ["Step back with one leg."],
        ["Keep the back knee straight and lean in.", "Hold for 30 seconds."],
    ]
    assert [bool(frame.picture) for frame in frames] == [False, True, True]


def test_every_moment_of_every_exercise_is_told_once_and_in_order(real: Catalogue) -> None:
    for page, exercise in exercises(real):
        frames = strip(exercise, page.id)
        steps = [step for frame in frames for step in frame.steps]
        starts = [frame.start for frame in frames if frame.start]

        assert (*starts, *steps) == exercise.moments
        numbers = [frame.first + n for frame in frames for n, _ in enumerate(frame.steps)]
        assert numbers == list(range(1, len(exercise.steps) + 1))


def test_every_pose_is_a_picture_on_its_page(real: Catalogue) -> None:
    for page, exercise in exercises(real):
        text = shown(page.path, real)

        assert len(SVG.findall(text)) >= len(posed(exercise))
        assert "<!-- figure" not in text
        assert "shape-of-figure" not in text


def test_a_picture_of_a_step_is_told_in_short_and_in_full(small: Catalogue) -> None:
    exercise = stretch_of(small)
    picture = SVG.findall(shown(STRETCH, small))[-2]  # the last of the strip, before the moving one
    short, full = words_of(exercise, 2)
    named = re.search(r'role="img" aria-labelledby="(\S+) (\S+)"', picture)

    assert named is not None
    assert f'<title id="{named[1]}">' in picture
    assert f'<desc id="{named[2]}">' in picture
    assert short in told(picture)
    assert full in told(picture)
    assert full.endswith("A: The heel stays down.")


def test_on_cards_pictures_are_hidden_from_who_cannot_see_them(real: Catalogue) -> None:
    """The name of the exercise stands beside the picture and says it all."""
    pictures = SVG.findall(shown("docs/exercises/index.md", real))

    assert pictures
    assert all('aria-hidden="true"' in picture for picture in pictures)
    assert not any("<title" in picture or "<desc" in picture for picture in pictures)


def test_among_cards_with_pictures_one_without_has_an_empty_stage() -> None:
    page = shown(HOME, with_body(HOME, "<!-- exercises: stretch -->"))

    assert page.count('<span class="stage"><svg') == 1
    assert page.count('<span class="stage"></span>') == 1


def test_cards_have_no_stages_where_none_has_a_picture() -> None:
    page = shown(HOME, with_body(HOME, "<!-- structures -->"))

    assert '<ul class="cards"' in page
    assert "stage" not in page


def test_a_body_can_ask_for_a_picture_but_code_cannot() -> None:
    asked = "[<!-- picture: wall-stretch --> **Stretch**](a.md)\n\n<!-- picture: the calf -->"
    code = "Write `<!-- picture: wall-stretch -->`."
    page = shown(HOME, with_body(HOME, f"{asked}\n\n{code}"))

    assert page.count('<span class="stage"><svg') == len(SVG.findall(page)) == 2
    assert code in page


def test_a_page_may_show_a_picture_twice() -> None:
    """The parts of a picture have names, and a name may stand on a page once."""
    site = with_body(HOME, "<!-- picture: wall-stretch -->\n\n<!-- picture: wall-stretch -->")
    names = re.findall(r'\bid="([^"]+)"', shown(HOME, site))

    assert names
    assert len(names) == len(set(names))


def test_the_pictures_of_an_exercise_have_one_scale_and_one_floor(real: Catalogue) -> None:
    for page, exercise in exercises(real):
        boxes = [drawing_of(exercise, page.id, each.moment).box for each in posed(exercise)]

        assert len({(box.bottom, box.top) for box in boxes}) <= 1


def test_nobody_is_drawn_larger_on_a_card_because_they_sit(real: Catalogue) -> None:
    heights = {
        page.id: plain_drawing(exercise, page.id, moment).box.height
        for page, exercise in exercises(real)
        if (moment := main_moment(exercise)) is not None
    }

    assert min(heights.values()) >= 1.8  # metres


def test_the_picture_that_stands_for_an_exercise_has_most_to_mind(small: Catalogue) -> None:
    assert main_moment(stretch_of(small)) == 2


def test_an_exercise_page_with_its_pictures_is_light(published: Site) -> None:
    weights = {
        name: len(gzip.compress(page.text.encode(), 9))
        for name, page in published.pages.items()
        if name.startswith("exercises/") and name != "exercises/"
    }

    assert weights
    assert {name: weight for name, weight in weights.items() if weight > WHOLE_PAGE} == {}


def test_an_author_may_say_who_is_drawn() -> None:
    """A clinic can show its own patients' ages, skins and clothes."""
    text = (SMALL / STRETCH).read_text("utf-8")
    described = text.replace(
        "  need: [wall]\n", "  need: [wall]\n  person: {skin: deep, hair: crop, shirt: moss}\n"
    )
    page, problems = read_page(described, STRETCH)
    exercise = page.of(Exercise)

    assert problems == []
    assert exercise is not None
    assert person_of(exercise, page.id) == Person("deep", "crop", shirt="moss")
