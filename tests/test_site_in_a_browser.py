"""Every page of the built site in a real browser: on a phone and on a desk, light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.real_site import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

pytestmark = pytest.mark.browser

PHONE, DESK = 360, 1280
# Contrast as AAA asks for, which is more than what AA asks for, and targets large enough to press.
# Measuring contrast takes most of the time; so it is measured once, and nothing is fetched again.
RULES = {
    "rules": {
        "color-contrast": {"enabled": False},
        "color-contrast-enhanced": {"enabled": True},
        "target-size": {"enabled": True},
    },
    "resultTypes": ["violations"],
    "preload": False,
}

ONE_OF_EACH_KIND = [
    *("", "exercises/", "exercises/calf-stretch-knee-straight/", "plans/calf-strength/"),
    *("anatomy/soleus/", "anatomy/how-the-calf-works/", "conditions/cramp/", "help/get-help/"),
    *("help/before-you-start/", "evidence/leg-arteries/", "glossary/", "about/clinic/", "staff/"),
]


class Watch:
    """A page of the browser that remembers everything that goes wrong on it."""

    def __init__(self, page: Page, site: Site) -> None:
        """Begin to watch."""
        self.page = page
        self.site = site
        self.wrong: list[str] = []
        self.films: set[str] = set()
        # No test asks the network; a player is answered with nothing, whichever page asks for it.
        for host in sorted(set().union(*site.film_hosts.values())):
            page.context.route(f"https://{host}/**", lambda route: route.abort())
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.wrong.append(f"error in a script: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        told_of = message.location.get("url", "")
        if message.type in {"error", "warning"} and not self._is_film(told_of):
            self.wrong.append(f"console: {message.text}")

    def _request(self, request: Request) -> None:
        here = request.url.startswith((self.site.address, "data:"))
        if not here and not self._is_film(request.url):
            self.wrong.append(f"asks elsewhere: {request.url}")

    def _failed(self, request: Request) -> None:
        # What was still on its way when the next page was opened has not failed.
        if request.failure != "net::ERR_ABORTED" and not self._is_film(request.url):
            self.wrong.append(f"{request.failure}: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.request.resource_type != "document":
            self.wrong.append(f"{response.status}: {response.url}")

    def _is_film(self, address: str) -> bool:
        """Say whether an address is on the host of a film that the open page names."""
        return urlsplit(address).hostname in self.films

    def look_at(self, name: str) -> list[str]:
        """Open a page and say what is wrong with it."""
        self.wrong.clear()
        self.films = self.site.film_hosts.get(name, set())
        self.page.goto(self.site.address + name, wait_until="load")
        room, width = self.page.evaluate(
            "[document.documentElement.clientWidth, document.documentElement.scrollWidth]"
        )
        sideways = [f"scrolls sideways by {width - room} px"] if width > room else []
        return [f"{name}: {each}" for each in (*self.wrong, *sideways)]

    def barriers(self, name: str) -> list[str]:
        """Say which rules of axe the open page breaks, and where."""
        return [
            f"{name}: {rule['id']}: {' '.join(map(str, node['target']))}"
            for rule in Axe().run(self.page, options=RULES).response["violations"]
            for node in rule["nodes"]
        ]


@contextmanager
def opened(
    chromium: Browser, site: Site, width: int, scheme: Literal["light", "dark"] = "light"
) -> Iterator[Watch]:
    """Open a window of a width in the light or the dark."""
    context = chromium.new_context(
        viewport={"width": width, "height": 740}, color_scheme=scheme, reduced_motion="reduce"
    )
    yield Watch(context.new_page(), site)
    context.close()


def test_every_page_opens_on_a_phone_without_fault_or_barrier(
    chromium: Browser, published: Site
) -> None:
    with opened(chromium, published, PHONE) as window:
        wrong = [
            each
            for name in published.pages
            for each in (*window.look_at(name), *window.barriers(name))
        ]
    assert wrong == []


def test_every_page_opens_on_a_desk_without_fault(chromium: Browser, published: Site) -> None:
    with opened(chromium, published, DESK) as window:
        wrong = [each for name in published.pages for each in window.look_at(name)]
    assert wrong == []


def test_no_kind_of_page_has_a_barrier_on_a_desk_in_the_dark(
    chromium: Browser, published: Site
) -> None:
    with opened(chromium, published, DESK, "dark") as window:
        wrong = [
            each
            for name in ONE_OF_EACH_KIND
            for each in (*window.look_at(name), *window.barriers(name))
        ]
    assert wrong == []


def test_an_unknown_address_is_answered_with_a_way_on(chromium: Browser, published: Site) -> None:
    with opened(chromium, published, PHONE) as window:
        answer = window.page.goto(published.address + "no/such/page/")
        assert answer is not None
        assert answer.status == 404
        missing = [each for each in window.wrong if "404 (Not Found)" not in each]
        assert missing + window.barriers("404") == []
        window.page.get_by_role("link", name="Start page").click()
        assert window.page.url == published.address


def test_a_patient_finds_the_soleus_by_searching(chromium: Browser, published: Site) -> None:
    with opened(chromium, published, PHONE) as window:
        assert window.look_at("help/get-help/") == []
        window.page.get_by_role("button", name="Search").click()
        window.page.get_by_role("textbox").fill("soleus")
        first = window.page.locator(".md-search-result__item a").first
        first.click()
        window.page.wait_for_load_state("load")
        assert window.page.url.startswith(published.address)
        assert "help/get-help" not in window.page.url
        assert "soleus" in window.page.locator("article").inner_text().lower()
        assert window.wrong == []
