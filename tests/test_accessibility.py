"""The frame of every page: Material's faults mended, one cost on any site, and no barrier found."""

from __future__ import annotations

import functools
import http.server
import os
import re
import shutil
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import html5lib
import material
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from solea.markup import MENDS, Mend, mend

from tests.small_site import SmallSite, build_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

TEMPLATES = Path(material.__file__).parent / "templates"
SAMPLE = Path(__file__).parent / "samples" / "components.md"
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "msedge"))),
    None,
)
RULES = {"rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}}}
NAV = [
    {"Home": "index.md"},
    {"Stretch": ["exercises/index.md", "exercises/components.md"]},
    {"Understand": ["anatomy/index.md"]},
    {"Get help": "help/get-help.md"},
    {"Staff guide": ["staff/index.md", "staff/change.md"]},
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    """Build a site that holds every component, a page for staff and the page for any address."""
    paths = [
        "index.md",
        "exercises/index.md",
        "anatomy/index.md",
        "help/get-help.md",
        "staff/index.md",
        "staff/change.md",
    ]
    pages = {path: f"# Page {path}\n\nWords.\n" for path in paths}
    pages["exercises/components.md"] = SAMPLE.read_text(encoding="utf-8")
    return build_site(tmp_path_factory.mktemp("frame"), pages, nav=NAV)


# Mends


@pytest.mark.parametrize("fault", MENDS, ids=lambda fault: fault.find[:50])
def test_each_fault_is_still_written_in_materials_template(fault: Mend) -> None:
    assert (TEMPLATES / fault.template).read_text(encoding="utf-8").count(fault.find) == fault.times


@pytest.mark.parametrize("address", ["", "exercises/components/", "404.html"])
def test_each_fault_is_mended_once_on_every_page(site: SmallSite, address: str) -> None:
    html = site.read(address)
    for fault in MENDS:
        assert fault.find not in html
        assert html.count(fault.put) == fault.times


def test_mending_twice_changes_nothing_more(site: SmallSite) -> None:
    assert mend(site.read("")) == site.read("")


def test_every_block_that_we_fill_is_still_in_materials_base() -> None:
    base = (TEMPLATES / "base.html").read_text(encoding="utf-8")
    main = (Path(__file__).parent.parent / "overrides" / "main.html").read_text(encoding="utf-8")
    for block in re.findall(r"{% block (\w+) %}", main):
        assert f"{{% block {block} %}}" in base


@pytest.mark.parametrize("address", ["", "exercises/components/", "staff/change/", "404.html"])
def test_a_page_is_valid_html(site: SmallSite, address: str) -> None:
    html5lib.HTMLParser(strict=True).parse(site.read(address))


# Finding the way


def test_the_word_of_the_section_is_marked_as_current(site: SmallSite) -> None:
    assert re.findall(r'aria-current="true">(\w+)<', site.read("exercises/components/")) == [
        "Stretch"
    ]


def test_help_is_one_press_away_on_every_page_even_an_unknown_one(site: SmallSite) -> None:
    for address in ("", "exercises/components/", "staff/change/", "404.html"):
        assert "site-header__button--help" in site.read(address)


def test_an_exercise_leads_back_to_the_first_page_of_its_section(site: SmallSite) -> None:
    assert '<p class="back"><a href="../">Page exercises/index.md</a></p>' in site.read(
        "exercises/components/"
    )


def test_staff_have_a_list_of_their_own(site: SmallSite) -> None:
    html = site.read("staff/change/")
    assert "md-content--staff" in html
    assert '<a href="./" aria-current="page">' in html


def test_nothing_is_fetched_from_elsewhere(site: SmallSite) -> None:
    for address in ("", "staff/change/", "404.html"):
        assert not re.findall(
            r'<(?:link|script|img)[^>]+(?:href|src)="(?:https?:)?//[^"]*"', site.read(address)
        )


def test_a_page_costs_the_same_on_a_small_site_and_a_large_one(tmp_path: Path) -> None:
    sizes = []
    for sections in (2, 40):
        pages = {f"s{n:02}/p{m}.md": f"# Page {m}\n" for n in range(sections) for m in range(10)}
        nav: list[Any] = [
            {f"Section {n:02}": [f"s{n:02}/p{m}.md" for m in range(10)]} for n in range(sections)
        ]
        built = build_site(
            tmp_path / str(sections),
            pages | {"index.md": "# Home"},
            nav=[{"Home": "index.md"}, *nav],
        )
        sizes.append(len(built.read("s00/p5/")))
    assert sizes[0] == sizes[1]


def test_a_section_too_long_to_read_is_left_to_its_first_page(tmp_path: Path) -> None:
    pages = {f"s/p{m}.md": f"# Page {m}\n" for m in range(30)}
    built = build_site(
        tmp_path, pages | {"index.md": "# Home"}, nav=[{"Home": "index.md"}, {"S": sorted(pages)}]
    )
    assert "section-list" not in built.read("s/p5/")


# In a browser


@pytest.fixture(scope="module")
def address(site: SmallSite) -> Iterator[str]:
    """Serve the built site to the browser."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    shutil.copy(site.folder / "404.html", site.folder / "nowhere.html")
    handler = functools.partial(Quiet, directory=str(site.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the Chromium that is installed."""
    if CHROMIUM is None:
        pytest.skip("no Chromium, Chrome or Edge is installed")
    arguments = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield chromium
        chromium.close()


def open_page(browser: Browser, address: str, width: int, scheme: Any = "light") -> Page:
    """Open a page that may load nothing from elsewhere."""
    page = browser.new_page(viewport={"width": width, "height": 740}, color_scheme=scheme)
    page.route(lambda url: not url.startswith("http://127.0.0.1"), lambda route: route.abort())
    page.goto(address)
    return page


def find_barriers(page: Page) -> list[tuple[str, object]]:
    """Name the axe rules that the page breaks, AAA contrast and target size included."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found]


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "exercises/components/", "staff/change/", "nowhere.html"])
def test_axe_finds_no_barrier(
    browser: Browser, address: str, path: str, scheme: str, width: int
) -> None:
    page = open_page(browser, address + path, width, scheme)
    assert find_barriers(page) == []
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 360, 640])
def test_no_page_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = open_page(browser, address + "exercises/components/", width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


@pytest.mark.browser
def test_text_on_a_phone_is_18_px_or_more(browser: Browser, address: str) -> None:
    page = open_page(browser, address + "exercises/components/", 360)
    sizes = page.eval_on_selector_all(
        "article :is(p, li, dt, dd, td, th, figcaption)",
        "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))",
    )
    assert min(sizes) >= 18
    page.close()


@pytest.mark.browser
def test_everything_that_is_pressed_on_its_own_is_48_px_high(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, address + "exercises/components/", 360)
    for target in page.query_selector_all(
        "header button, header a, .back a, .button, .card a, .section-list a, footer a"
    ):
        box = target.bounding_box()
        assert box is None or box["height"] >= 48, target.inner_text()
    page.close()


@pytest.mark.browser
def test_the_menu_opens_and_closes_by_keyboard(browser: Browser, address: str) -> None:
    page = open_page(browser, address, 360)
    button = page.get_by_role("button", name="Menu")
    button.focus()
    page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    assert page.evaluate("document.activeElement.textContent") == "Stretch"
    assert find_barriers(page) == []
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.textContent") == "Menu"
    page.close()


@pytest.mark.browser
def test_search_is_fetched_when_asked_for_and_gives_the_focus_back(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, address, 360)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.wait_for_load_state("networkidle")
    assert not [url for url in fetched if "search" in url or "bundle" in url]
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("seconds")
    page.wait_for_selector(".md-search-result__item a")
    assert find_barriers(page) == []
    page.get_by_role("button", name="Close").click()
    page.wait_for_function("document.activeElement.textContent === 'Search'")
    assert find_barriers(page) == []
    page.close()


@pytest.mark.browser
def test_without_script_the_four_words_are_shown(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.get_by_role("link", name="Understand").first.is_visible()
    assert page.get_by_role("button", name="Menu").count() == 0
    context.close()


@pytest.mark.browser
def test_paper_is_white_without_frame_and_keeps_the_stop_box(
    browser: Browser, address: str
) -> None:
    page = open_page(browser, address + "exercises/components/", 1280, "dark")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.locator("header.site-header, footer.site-footer, iframe").first.is_visible()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.stop')).borderTopWidth") == "3px"
    )
    assert (
        page.evaluate("getComputedStyle(document.querySelector('article a')).textDecorationLine")
        == "none"
    )
    page.close()
