"""The pose bench: what it answers, who may ask, and that it works in a browser."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from pydantic import TypeAdapter
from solea.bench import Bench, answer
from solea.bench.controls import Control, groups, poses
from solea.cli import main
from solea.pose import Pose, PoseField

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]
A_POSE: TypeAdapter[Pose] = TypeAdapter(PoseField)
STRETCH = "wall stretch, back knee straight"
CONTROLS = [control for group in groups() for control in group.controls]


# What it answers -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", poses())
def test_a_ready_pose_has_no_problem_and_one_line_to_copy(name: str) -> None:
    made = answer({"like": name})
    assert made.problems == []
    assert made.front_matter == f"      pose: {name}\n"
    assert made.svg.startswith("<svg ")


@pytest.mark.parametrize("control", CONTROLS, ids=lambda control: control.name)
def test_every_word_that_can_be_chosen_is_one_that_front_matter_takes(control: Control) -> None:
    for word in control.words:
        made = answer({"like": "standing", control.keys: word})
        A_POSE.validate_python(read_back(made.front_matter))
        assert made.svg, (control.keys, word, made.problems)


def read_back(front_matter: str) -> Any:
    """Read the lines to copy as Solea reads front matter."""
    return yaml.load(front_matter, yaml.BaseLoader)["pose"]  # noqa: S506 - only text


def test_what_is_copied_is_the_pose_that_was_drawn() -> None:
    made = answer({"like": STRETCH, "near leg.ankle": "20", "trunk": "in line with near leg"})
    assert made.front_matter == (
        "      pose:\n"
        f"        like: {STRETCH}\n"
        "        near leg: {ankle: 20}\n"
        "        trunk: in line with near leg\n"
    )
    assert read_back(made.front_matter)["near leg"] == {"ankle": "20"}
    assert made.angles["near leg.ankle"] == 20


def test_a_pose_that_cannot_be_held_is_told_as_the_check_tells_it() -> None:
    made = answer({"like": "standing", "trunk": "50", "legs.ankle": "10"})
    assert any("centre of mass" in each.message for each in made.problems)
    assert made.svg


def test_two_lines_that_cannot_both_hold_are_told_and_nothing_is_drawn() -> None:
    made = answer({"like": STRETCH, "near leg.ahead": "a step", "near leg.behind": "a step"})
    assert [each.message for each in made.problems] == [
        "near leg: A foot is either ahead of the other foot or behind it; this has both."
    ]
    assert made.svg == ""


def test_the_elbows_can_be_bent_without_saying_where_the_hands_are() -> None:
    made = answer({"like": STRETCH, "hands.elbow": "100"})
    assert made.svg
    assert "hands: {where: against wall, elbow: 100}" in made.front_matter


def test_a_stretch_is_checked_for_the_muscle_that_is_chosen() -> None:
    assert answer({"like": STRETCH, "stretch": "gastrocnemius"}).problems == []
    (told,) = answer({"like": STRETCH, "stretch": "soleus"}).problems
    assert "knee: bent" in told.instead


def test_the_overlay_can_be_shown_instead() -> None:
    assert "For clinicians, not for patients." in answer({"like": STRETCH, "overlay": "yes"}).svg


# Who may ask ---------------------------------------------------------------------------------


@pytest.fixture
def bench() -> Iterator[Bench]:
    """Run a bench on any free port."""
    with Bench("/* figures */") as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def ask(bench: Bench, path: str, host: str = "") -> tuple[int, dict[str, str], str]:
    """Ask the bench over HTTP, by another host's name if one is given."""
    connection = http.client.HTTPConnection("127.0.0.1", bench.server_port, timeout=30)
    try:
        connection.request("GET", path, headers={"Host": host} if host else {})
        response = connection.getresponse()
        return response.status, dict(response.headers), response.read().decode()
    finally:
        connection.close()


def test_a_drawing_comes_over_http_with_its_problems_and_its_lines(bench: Bench) -> None:
    status, headers, text = ask(bench, f"/draw?{urlencode({'like': STRETCH})}")
    assert (status, headers["Content-Type"]) == (200, "application/json; charset=utf-8")
    assert set(json.loads(text)) == {"front_matter", "svg", "told", "problems", "angles"}


def test_the_page_and_its_parts_are_there_and_nothing_else_is(bench: Bench) -> None:
    for path in ("/", "/bench.js", "/bench.css", "/figures.css"):
        assert ask(bench, path)[0] == 200, path
    for path in ("/server.py", "/../server.py", "/static/bench.js", "/etc/passwd"):
        assert ask(bench, path)[0] == 404, path


def test_only_this_machine_is_answered_and_only_by_its_own_name(bench: Bench) -> None:
    assert bench.server_address[0] == "127.0.0.1"
    assert ask(bench, "/", host="clinic.example")[0] == 421
    assert "default-src 'none'" in ask(bench, "/")[1]["Content-Security-Policy"]


def test_a_port_that_is_taken_is_misuse(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["poses", "--port", str(bench.server_port)]) == 2
    assert "cannot be used" in capsys.readouterr().err


# In a browser --------------------------------------------------------------------------------


@pytest.mark.browser
def test_a_pose_is_tried_out_by_keyboard_and_its_lines_appear(
    bench: Bench, chromium: Browser
) -> None:
    page = chromium.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    lines = page.locator("#front-matter")
    page.goto(bench.address)
    page.locator("#stage > svg").wait_for()

    page.get_by_label("Ready pose").select_option(STRETCH)
    page.get_by_text(f"pose: {STRETCH}").wait_for()
    slider = page.get_by_label("Near leg: Ankle in degrees")
    slider.press("ArrowLeft")
    page.get_by_text("near leg: {ankle: 23}").wait_for()
    assert slider.get_attribute("aria-valuetext") == "23°"

    page.get_by_label("Check as a stretch of").select_option("soleus")
    page.locator(".problem").wait_for()
    page.get_by_role("button", name="Start again").press("Enter")
    page.get_by_text("No problems.").wait_for()
    assert lines.inner_text().strip() == "pose: standing"
    assert wrong == []
    violations = Axe().run(page).response["violations"]
    assert [(rule["id"], node["target"]) for rule in violations for node in rule["nodes"]] == []
    page.close()
