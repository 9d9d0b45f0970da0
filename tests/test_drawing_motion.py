"""A figure that moves: what the page gets, and what its script makes of it in a browser."""

from __future__ import annotations

import gzip
import json
import re
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from solea.drawing import PEOPLE, Movement, Moving, Show, Turn, moving, moving_html
from solea.drawing.motion import STEP
from solea.pose import ready_pose, solve_all
from solea.pose.movement import between

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SCRIPT = Path(__file__).parents[1] / "docs" / "assets" / "javascripts" / "figure.js"
RAISE = (Turn("up", 2, 0, 1), Turn("hold", 1, 1, 1), Turn("slowly down", 3, 1, 0))
CALF = Show("gastrocnemius", ("soleus",), lens=True, arrows=(Movement("near heel", "up"),))
MOVEMENTS = (
    ("heel raise on step, down", "heel raise on step, up"),
    ("wall stretch, step back", "wall stretch, back knee straight"),
    ("seated heel raise, down", "seated heel raise, up"),
    ("towel stretch, start", "towel stretch, pull"),
    ("wall stretch, back knee bent, step back", "wall stretch, back knee bent"),
    ("squat, up", "squat, down"),
    ("lunge, up", "lunge, down"),
)
LARGEST = 5_000  # bytes, gzipped, over the still picture


@cache
def movement(start: str, end: str, person: int = 0) -> Moving:
    stances = solve_all([ready_pose(start), ready_pose(end)])
    keyframes = [(each.share, each.stance) for each in between(*stances)]
    return moving(keyframes, PEOPLE[person], CALF, RAISE, repetitions=3, title="A <movement>")


def data(start: str, end: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(movement(start, end).data)
    return told


@pytest.mark.parametrize(("start", "end"), MOVEMENTS)
def test_a_movement_adds_little_to_its_still_picture(start: str, end: str) -> None:
    for person in range(len(PEOPLE)):
        each = movement(start, end, person)
        whole = moving_html(each, "The movement").encode("utf-8")
        still = each.svg.encode("utf-8")
        assert len(gzip.compress(whole)) - len(gzip.compress(still)) <= LARGEST


@pytest.mark.parametrize(("start", "end"), MOVEMENTS)
def test_every_keyframe_but_the_first_tells_how_each_line_changes(start: str, end: str) -> None:
    told = data(start, end)
    assert told["shares"][0] == 0
    assert told["shares"][-1] == 1
    for _, *changes in told["paths"]:
        assert len(changes) == len(told["shares"]) - 1


def test_what_stands_still_is_not_told() -> None:
    told = data("heel raise on step, down", "heel raise on step, up")
    paths = re.findall(
        r' d="([^"]+)"', movement("heel raise on step, down", "heel raise on step, up").svg
    )
    assert 0 < len(told["paths"]) < len(paths)


def test_changes_lead_to_the_last_picture() -> None:
    names = ("heel raise on step, down", "heel raise on step, up")
    stances = solve_all([ready_pose(name) for name in names])
    keyframes = [(float(share), stance) for share, stance in enumerate(stances)]
    there = moving(keyframes, PEOPLE[0], CALF, RAISE)
    back = moving([(0.0, stances[1]), (1.0, stances[0])], PEOPLE[0], CALF, RAISE)
    starts = re.findall(r' d="M(-?\d+) (-?\d+)', there.svg)
    ends = re.findall(r' d="M(-?\d+) (-?\d+)', back.svg)
    for index, change in json.loads(there.data)["paths"]:
        moved = [int(a) + b * STEP for a, b in zip(starts[index], change, strict=False)]
        assert moved == pytest.approx([int(end) for end in ends[index]], abs=STEP / 2)
        assert all(abs(step) * STEP < 2_000 for step in accumulate(change[::2]))


def test_marks_that_a_keyframe_lacks_are_left_out_of_the_movement() -> None:
    stances = solve_all([ready_pose("standing"), ready_pose("towel stretch, pull")])
    keyframes = [(float(share), stance) for share, stance in enumerate(stances)]
    told = json.loads(moving(keyframes, PEOPLE[0], CALF, RAISE).data)
    assert told["shares"] == [0, 1]


def test_a_movement_cannot_end_the_script_it_is_told_in() -> None:
    turns = (Turn("</script>", 1, 0, 1),)
    stances = solve_all([ready_pose("standing"), ready_pose("squat, down")])
    keyframes = [(float(share), stance) for share, stance in enumerate(stances)]
    html = moving_html(moving(keyframes, PEOPLE[0], CALF, turns), 'A "label"')
    assert html.count("</script>") == 1
    assert 'data-label="A &quot;label&quot;"' in html


# In a browser


def opened(page: Page) -> Page:
    html = moving_html(movement("heel raise on step, down", "heel raise on step, up"), "Heel raise")
    page.set_content(html)
    page.add_script_tag(content=SCRIPT.read_text(encoding="utf-8"))
    return page


def drawn(page: Page) -> str:
    return page.locator("svg").inner_html()


def move_to(page: Page, value: int) -> None:
    page.locator(".moving__slider").fill(str(value))


@pytest.mark.browser
def test_nothing_moves_before_it_is_asked_for(chromium: Browser) -> None:
    page = opened(chromium.new_page())
    before = drawn(page)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert drawn(page) == before
    page.close()


@pytest.mark.browser
def test_the_slider_moves_the_figure_and_says_where_it_is(chromium: Browser) -> None:
    page = opened(chromium.new_page())
    before = drawn(page)
    move_to(page, 150)
    assert drawn(page) != before
    assert page.locator(".moving__says").text_content() == "hold, 1 of 3"
    move_to(page, 500)
    assert page.locator(".moving__slider").get_attribute("aria-valuetext") == "hold, 2 of 3"
    page.close()


@pytest.mark.browser
def test_the_button_plays_and_pauses(chromium: Browser) -> None:
    page = opened(chromium.new_page())
    button = page.locator(".moving__play")
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("Number(document.querySelector('.moving__slider').value) > 5")
    assert button.text_content() == "Pause"
    page.keyboard.press("Space")
    assert button.text_content() == "Play"
    page.close()


@pytest.mark.browser
def test_with_reduced_motion_there_is_only_the_slider(chromium: Browser) -> None:
    page = opened(chromium.new_page(reduced_motion="reduce"))
    assert not page.locator(".moving__play").is_visible()
    assert page.locator(".moving__slider").is_visible()
    page.close()
