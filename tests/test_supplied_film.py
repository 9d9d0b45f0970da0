"""A film that the clinic has supplied, as the staff guide says: the site's own tests stay green."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real_site import ROOT, Site, publish
from tests.test_site import fetched_elsewhere
from tests.test_site_in_a_browser import DESK, PHONE, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SMALL = ROOT / "tests" / "cases" / "site-base"
EXERCISE = "docs/exercises/step-raise.md"
PAGE = "exercises/step-raise/"
OURS = "source: https://example.org/raises.mp4"
SUPPLIED = "source: https://www.youtube.com/watch?v=aaaaaaaaaaa"
PLAYER = "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?start=120&end=210&rel=0"
MENU = re.compile(r"^nav:\n(?: .*\n)*", re.MULTILINE)


def small_project(root: Path) -> Path:
    """Write the small site with a film on YouTube, and with the settings of the real one."""
    shutil.copytree(SMALL, root)
    shutil.copytree(ROOT / "docs" / "assets", root / "docs" / "assets", dirs_exist_ok=True)
    for part in ("hooks", "overrides"):
        ignored = shutil.ignore_patterns("solea", "__pycache__")
        shutil.copytree(ROOT / part, root / part, ignore=ignored)
    menu = MENU.search((SMALL / "mkdocs.yml").read_text("utf-8"))
    assert menu
    settings = MENU.sub(lambda _: menu[0], (ROOT / "mkdocs.yml").read_text("utf-8"))
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    text = (root / EXERCISE).read_text("utf-8")
    assert OURS in text
    (root / EXERCISE).write_text(text.replace(OURS, SUPPLIED), "utf-8")
    return root


@pytest.fixture(scope="module")
def filmed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Build a small site on which one page names a film on YouTube, and serve it."""
    folder = tmp_path_factory.mktemp("filmed")
    with publish(folder / "site", small_project(folder / "project")) as site:
        yield site


def test_a_page_may_embed_the_film_that_its_front_matter_names(filmed: Site) -> None:
    frames = [each.attrib["src"] for each in filmed.pages[PAGE].root.iter("iframe")]
    assert (filmed.code, filmed.told.count("WARNING")) == (0, 0)
    assert frames == [PLAYER]
    assert fetched_elsewhere(filmed) == set()


def test_a_film_that_no_front_matter_names_is_found(filmed: Site) -> None:
    unnamed = replace(filmed, root=SMALL)
    assert fetched_elsewhere(unnamed) == {f"{PAGE}: iframe {PLAYER}"}


@pytest.mark.browser
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_page_with_a_film_opens_without_fault_or_barrier(
    chromium: Browser, filmed: Site, width: int
) -> None:
    with opened(chromium, filmed, width) as window:
        asked: list[str] = []
        window.page.on("request", lambda request: asked.append(request.url))
        wrong = window.look_at(PAGE)
        with window.page.expect_request(PLAYER) if PLAYER not in asked else nullcontext():
            window.page.locator("iframe").scroll_into_view_if_needed()
        assert PLAYER in asked
        assert wrong + window.wrong + window.barriers(PAGE) == []


@pytest.mark.browser
def test_a_player_on_a_page_that_names_no_film_is_a_fault(chromium: Browser, filmed: Site) -> None:
    with opened(chromium, filmed, PHONE) as window:
        assert window.look_at("exercises/wall-stretch/") == []
        with window.page.expect_event("requestfailed"):
            window.page.evaluate(
                "address => document.body.append(Object.assign(document.createElement('iframe'),"
                " {src: address}))",
                PLAYER,
            )
        assert f"asks elsewhere: {PLAYER}" in window.wrong
