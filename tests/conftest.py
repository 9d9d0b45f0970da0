"""What every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from dev import find_browser
from tests.real_site import Site, publish

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# A busy machine is no reason to fail, and what failed once belongs in a test of its own.
settings.register_profile("solea", deadline=None, database=None)
settings.load_profile("solea")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let golden cases be written anew: read the difference before you commit it."""
    parser.addoption(
        "--rerecord",
        action="store_true",
        help="write what the program says now into the golden cases",
    )


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Build the real site once, strictly, and serve it below a path."""
    with publish(tmp_path_factory.mktemp("published") / "site") as site:
        yield site


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Start a browser; one at a time, so a module ends its own before the next one starts one."""
    found = find_browser(dict(os.environ))
    if found is None:
        pytest.fail(
            "There is no Chromium, Chrome or Edge here to look at the site with. Install one, or "
            "name one: SOLEA_BROWSER=/path/to/chrome. `python3 dev.py test` does it by itself."
        )
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only if a test looks

    arguments = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # it needs rights that root in a container lacks
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=arguments)
        yield browser
        browser.close()
