"""What every drawing keeps, whatever the pose and whoever is shown."""

from __future__ import annotations

import gzip
import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from solea.drawing import (
    PEOPLE,
    PLACES,
    Drawing,
    Movement,
    Person,
    Show,
    chosen,
    common_box,
    draw,
    listed,
    ready_drawings,
    to_svg,
    within,
)
from solea.drawing.marks import Arrow, Group, Lens, Letter, Mark, Patch, bounds, leaves
from solea.drawing.palette import property_of
from solea.drawing.spline import Corner, Curve, circle, closed, line
from solea.plane import Point, contains, crosses_itself
from solea.pose import READY, mirror, ready_pose, solve
from solea.pose.stance import Stance

ROOT = Path(__file__).parents[1]
DRAWING = ROOT / "hooks" / "solea" / "drawing"
STYLES = ROOT / "docs" / "assets" / "stylesheets" / "figures.css"
SVG = "{http://www.w3.org/2000/svg}"

STANDING_UP = ("standing", "heel raise on step, down", "heel raise on step, up")
BUSY = Show(
    "gastrocnemius",
    ("soleus",),
    lens=True,
    arrows=(Movement("near heel", "down"), Movement("hips", "forward")),
    letters=(("A", "near heel"), ("B", "near knee"), ("C", "hips")),
)
LARGEST = 6_000  # bytes, gzipped
# Lines of skin and cloth may touch where a body folds; these parts must never cross themselves.
PARTS = re.compile(r"(near|far|left|right) (leg|arm|shorts)|shirt|face|neck|gastrocnemius|soleus")


@cache
def stance(name: str) -> Stance:
    return solve(ready_pose(name))


@cache
def drawn(name: str, show: Show = BUSY, person: Person = PEOPLE[0]) -> Drawing:
    return draw(stance(name), person, show)


def patches(drawing: Drawing) -> Iterator[Patch]:
    return (mark for mark in leaves(drawing.marks) if isinstance(mark, Patch))


def points(curve: Curve, each: int = 4) -> list[Point]:
    return [Point(point.real, point.imag) for point in curve.sampled(each)]


def parsed(text: str) -> etree._Element:
    return etree.fromstring(text.encode("utf-8"))


# Splines


def test_a_smooth_line_passes_through_its_points() -> None:
    through = [0j, 1 + 1j, 2 + 0j, 3 + 2j]
    curve = line(*through)
    assert [curve.start, *(piece[2] for piece in curve.pieces)] == pytest.approx(through)


def test_four_points_of_a_circle_make_a_circle() -> None:
    assert [abs(point) for point in circle(0j, 1.0).sampled(8)] == pytest.approx(
        [1.0] * 32, rel=1e-3
    )


def test_a_line_is_straight_between_corners() -> None:
    curve = closed([Corner(0j), Corner(1 + 0j), Corner(1 + 1j)])
    assert curve.at(1 / 6) == pytest.approx(0.5 + 0j)


def test_a_closed_line_leaves_each_point_as_it_arrives() -> None:
    curve = closed([0j, 1 + 0j, 2 + 1j, 0.5 + 2j])
    for piece, after in itertools.pairwise([*curve.pieces, curve.pieces[0]]):
        arriving, leaving = piece[2] - piece[1], after[0] - piece[2]
        assert (arriving * leaving.conjugate()).imag == pytest.approx(0, abs=1e-9)


# Figures


@pytest.mark.parametrize("name", READY)
def test_no_outline_of_a_part_crosses_itself(name: str) -> None:
    crossed = [
        patch.name
        for patch in patches(drawn(name))
        if PARTS.fullmatch(patch.name) and crosses_itself(points(patch.curve, 3))
    ]
    assert crossed == []


@pytest.mark.parametrize("name", READY)
def test_everything_is_inside_the_frame(name: str) -> None:
    drawing = drawn(name)
    low, high = bounds(drawing.marks)
    box = drawing.box
    assert box.left <= low.real
    assert box.bottom <= low.imag
    assert high.real <= box.right
    assert high.imag <= box.top


@pytest.mark.parametrize("name", READY)
def test_the_muscles_are_inside_the_leg(name: str) -> None:
    shapes = {patch.name: patch.curve for patch in patches(drawn(name))}
    leg = points(shapes["near leg"], 8)
    for muscle in ("gastrocnemius", "soleus"):
        assert all(contains(leg, point) for point in points(shapes[muscle]))


@pytest.mark.parametrize("name", READY)
def test_bare_feet_that_stand_do_not_sink_or_float(name: str) -> None:
    shapes = {patch.name: patch.curve for patch in patches(drawn(name))}
    touching = {contact.part for contact in stance(name).contacts if contact.prop == "floor"}
    if "near ball" in touching and stance(name).setting.step is None:
        lowest = min(point.y for point in points(shapes["near leg"], 8))
        assert lowest == pytest.approx(0, abs=0.003)


@pytest.mark.parametrize("name", READY)
def test_what_is_placed_beside_a_figure_lies_over_nothing(name: str) -> None:
    drawing = drawn(name)
    placed = [mark for mark in drawing.marks if isinstance(mark, Arrow | Letter | Lens)]
    painted = [patch for patch in patches(drawing) if patch.name != "floor"]
    for mark in placed:
        spots = places_of(mark)
        for patch in painted:
            assert not any(contains(points(patch.curve), spot) for spot in spots), patch.name
    for one, other in itertools.combinations(placed, 2):
        assert apart(one, other)


def places_of(mark: Mark) -> list[Point]:
    if isinstance(mark, Arrow):
        steps = [mark.start + (mark.end - mark.start) * share / 4 for share in range(5)]
        return [Point(step.real, step.imag) for step in steps]
    assert isinstance(mark, Letter | Lens)
    return points(circle(mark.centre, mark.radius))


def apart(one: Mark, other: Mark) -> bool:
    if isinstance(one, Arrow) or isinstance(other, Arrow):
        outline = [other, one][isinstance(other, Arrow)]
        arrow = [one, other][isinstance(other, Arrow)]
        if isinstance(outline, Arrow):
            return one.extent != other.extent
        return not any(contains(places_of(outline), spot) for spot in places_of(arrow))
    assert isinstance(one, Letter | Lens)
    assert isinstance(other, Letter | Lens)
    return abs(one.centre - other.centre) >= one.radius + other.radius


@pytest.mark.parametrize("name", READY)
def test_the_lens_points_at_the_muscle_that_works_most(name: str) -> None:
    for most in ("gastrocnemius", "soleus"):
        drawing = drawn(name, Show(most, lens=True))
        lens = next(mark for mark in drawing.marks if isinstance(mark, Lens))
        muscle = next(patch for patch in patches(drawing) if patch.name == most)
        assert contains(points(muscle.curve, 6), Point(lens.target.real, lens.target.imag))


def test_the_pointer_at_soleus_is_not_on_gastrocnemius() -> None:
    show = Show("soleus", ("gastrocnemius",), lens=True)
    for name in READY:
        drawing = drawn(name, show)
        lens = next(mark for mark in drawing.marks if isinstance(mark, Lens))
        over = next(patch for patch in patches(drawing) if patch.name == "gastrocnemius")
        assert not contains(points(over.curve, 6), Point(lens.target.real, lens.target.imag))


def test_every_letter_that_is_asked_for_is_drawn() -> None:
    show = Show(letters=tuple(zip("ABCDEF", PLACES, strict=False)))
    for name in READY:
        letters = [mark.text for mark in drawn(name, show).marks if isinstance(mark, Letter)]
        assert letters == list("ABCDEF")


def test_outlines_have_the_same_number_of_points_in_every_pose() -> None:
    for person in (PEOPLE[0], PEOPLE[4]):
        counts = {
            tuple(
                len(patch.curve.pieces)
                for patch in patches(drawn(name, Show("soleus", ("gastrocnemius",)), person))
                if re.fullmatch(r"(near|far) (leg|arm|shorts)|shirt|face|soleus", patch.name)
            )
            for name in READY
        }
        assert len(counts) == 1


def test_the_calf_is_fuller_on_tip_toe() -> None:
    def depth(name: str) -> float:
        muscle = next(p for p in patches(drawn(name)) if p.name == "gastrocnemius")
        shank = stance(name).near
        along = complex(shank.ankle.x - shank.knee.x, shank.ankle.y - shank.knee.y)
        turned = [point / (along / abs(along)) for point in muscle.curve.sampled(6)]
        return max(p.imag for p in turned) - min(p.imag for p in turned)

    assert depth("heel raise on floor, up") > depth("heel raise on floor, down") + 0.002


def test_a_stance_in_the_mirror_is_drawn_in_the_mirror() -> None:
    for name in ("wall stretch, back knee straight", "heel raise on step, up"):
        there = draw(mirror(stance(name)), PEOPLE[0], BUSY)
        back = draw(mirror(mirror(stance(name))), PEOPLE[0], BUSY)
        here = drawn(name)
        assert listed(back.marks) == listed(here.marks)
        assert there.box.left == pytest.approx(-here.box.right)
        assert {mark.text for mark in there.marks if isinstance(mark, Letter)} == {"A", "B", "C"}


@pytest.mark.parametrize("name", STANDING_UP)
def test_the_view_from_behind_shows_both_heads_of_the_muscle(name: str) -> None:
    drawing = drawn(name, Show("gastrocnemius", ("soleus",), view="back"))
    heads = [patch.name for patch in patches(drawing) if patch.name.endswith("gastrocnemius")]
    assert sorted(heads) == ["left leg gastrocnemius"] * 2 + ["right leg gastrocnemius"] * 2
    crossed = [patch.name for patch in patches(drawing) if crosses_itself(points(patch.curve, 3))]
    assert [each for each in crossed if PARTS.fullmatch(each)] == []


# People


def test_the_same_page_always_shows_the_same_person() -> None:
    assert chosen("calf-stretch-knee-straight") == chosen("calf-stretch-knee-straight")


def test_different_pages_show_different_people() -> None:
    assert len({chosen(f"page {number}") for number in range(60)}) == len(PEOPLE)


def test_people_differ_in_skin_hair_age_and_clothes() -> None:
    assert len({person.tone for person in PEOPLE}) == 6
    assert len({person.hair for person in PEOPLE}) == 6
    assert {person.older for person in PEOPLE} == {True, False}
    assert {person.outfit for person in PEOPLE} == {"short", "long"}


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: f"{person.hair}-{person.tone}")
@pytest.mark.parametrize("feet", ["bare", "shoes"])
def test_everybody_can_be_drawn_from_both_sides(person: Person, feet: str) -> None:
    who = Person(person.tone, person.hair, feet="shoes" if feet == "shoes" else "bare")
    for view in ("side", "back"):
        drawing = draw(stance("standing"), who, Show("soleus", view=view))
        assert any(patch.role == "skin" for patch in patches(drawing))


# SVG


@pytest.mark.parametrize("name", READY)
def test_a_figure_is_well_formed_and_small(name: str) -> None:
    for person in (PEOPLE[1], PEOPLE[4]):
        text = to_svg(drawn(name, BUSY, person), title=name, description="A person.")
        root = parsed(text)
        assert root.tag == f"{SVG}svg"
        assert root.findtext(f"{SVG}title") == name
        assert len(gzip.compress(text.encode("utf-8"))) <= LARGEST


def test_the_same_drawing_gives_the_same_bytes() -> None:
    name = "wall stretch, back knee bent"
    texts = {to_svg(draw(stance(name), PEOPLE[0], BUSY), title="A") for _ in range(3)}
    assert len(texts) == 1


def test_figures_on_one_page_never_share_an_id() -> None:
    texts = [to_svg(drawn(name), title=name) for name in READY]
    ids = [each for text in texts for each in re.findall(r' id="([^"]+)"', text)]
    assert len(ids) == len(set(ids))


def test_a_figure_uses_only_parts_of_its_own() -> None:
    root = parsed(to_svg(drawn("wall stretch, back knee straight"), title="A & B"))
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    text = etree.tostring(root).decode()
    used = re.findall(r'(?:href="#|url\(#|aria-labelledby=")([^")]+)', text)
    assert {name for each in used for name in each.split()} <= ids


def test_a_figure_without_a_title_is_decoration() -> None:
    root = parsed(to_svg(drawn("standing")))
    assert root.get("aria-hidden") == "true"
    assert root.get("role") is None


def test_a_title_is_text_and_not_markup() -> None:
    root = parsed(to_svg(drawn("standing"), title="<b> & </svg>"))
    assert root.findtext(f"{SVG}title") == "<b> & </svg>"


def test_colours_are_custom_properties_or_for_other_programs_plain() -> None:
    live = to_svg(drawn("standing"), title="A")
    plain = to_svg(drawn("standing"), title="A", literal=True)
    assert re.findall(r'(?:fill|stroke)="(?!none|var\(--f-)[^"]+"', live) == []
    assert "var(" not in plain


def test_figures_of_one_exercise_can_share_a_frame() -> None:
    drawings = [drawn(name) for name in ("heel raise on step, down", "heel raise on step, up")]
    box = common_box(*drawings)
    boxes = {parsed(to_svg(within(each, box))).get("viewBox") for each in drawings}
    assert len(boxes) == 1


def test_no_module_but_the_palette_and_the_people_knows_a_colour() -> None:
    colour = re.compile(r"#[0-9a-f]{3,8}\b")
    found = {path.name for path in DRAWING.glob("*.py") if colour.search(path.read_text("utf-8"))}
    assert found <= {"palette.py", "person.py", "sheet.py"}


def test_paper_and_forced_colours_set_every_role_that_is_drawn() -> None:
    css = STYLES.read_text("utf-8")
    printed = css[css.index("@media print") : css.index("@media (forced-colors")]
    forced = css[css.index("@media (forced-colors") :]
    for role in PEOPLE[0].colours:
        assert f"{property_of(role)}:" in forced, role
        if role != "eye":
            assert f"{property_of(role)}:" in printed, role


def test_every_ready_pose_is_drawn_under_its_name() -> None:
    assert [name for name, _ in ready_drawings()] == list(READY)


def test_the_near_leg_is_a_group_that_the_lens_shows_again() -> None:
    drawing = drawn("standing", Show("soleus", lens=True))
    assert [mark.name for mark in drawing.marks if isinstance(mark, Group)] == ["near"]
