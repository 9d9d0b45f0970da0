"""The moving figure of an exercise page: at the dose's pace, and only for those who ask."""

from __future__ import annotations

import datetime
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from solea.catalogue import Catalogue, check, read_sources
from solea.pages import compose, illustrate

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.real_site import Site

ROOT = Path(__file__).parents[1]
RAISE = "docs/exercises/floor-heel-raise-two-legs.md"
STRETCH = "docs/exercises/calf-stretch-knee-bent.md"


@cache
def catalogue() -> Catalogue:
    return check(read_sources(ROOT), datetime.date(2026, 11, 23))[0]


def movement(path: str) -> dict[str, Any]:
    page = illustrate(compose(catalogue().pages[path], catalogue()), catalogue())
    found = re.search(r'<script type="application/json">(.*?)</script>', page)
    assert found
    told: dict[str, Any] = json.loads(found[1])
    return told


def test_a_raise_moves_at_the_tempo_of_its_dose() -> None:
    exercise = catalogue().exercises["floor-heel-raise-two-legs"].thing
    assert exercise.dose.tempo is not None
    seconds = [each.seconds for _, each in exercise.dose.tempo.phases]
    assert [turn[1] for turn in movement(RAISE)["turns"]] == seconds


def test_a_raise_goes_up_and_comes_down_again() -> None:
    turns = movement(RAISE)["turns"]
    assert [turn[0] for turn in turns] == ["Up", "Slowly down"]
    assert [turn[2:] for turn in turns] == [[0, 1], [1, 0]]


def test_a_stretch_is_held_as_long_as_its_dose_says() -> None:
    hold = catalogue().exercises["calf-stretch-knee-bent"].thing.dose.hold
    assert hold is not None
    assert ["Hold", hold.seconds, 1, 1] in movement(STRETCH)["turns"]


@pytest.mark.parametrize("path", [entry.page.path for entry in catalogue().exercises.values()])
def test_every_exercise_of_the_site_can_be_seen_to_move(path: str) -> None:
    assert movement(path)["paths"]


@pytest.mark.browser
def test_nothing_moves_before_the_reader_asks(published: Site, chromium: Browser) -> None:
    page = chromium.new_page()
    page.goto(f"{published.address}exercises/floor-heel-raise-two-legs/")
    figure = page.locator(".moving svg")
    before = figure.inner_html()
    page.evaluate("() => new Promise(requestAnimationFrame)")
    assert figure.inner_html() == before
    page.locator(".moving__slider").evaluate(
        "slider => { slider.value = '150'; slider.dispatchEvent(new Event('input')); }"
    )
    assert figure.inner_html() != before
    page.close()


@pytest.mark.browser
def test_without_a_script_the_strip_says_everything(published: Site, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{published.address}exercises/floor-heel-raise-two-legs/")
    assert not page.locator(".movement").is_visible()
    assert page.locator(".strip svg").first.is_visible()
    context.close()
