"""What holds for every slip that an author could make in one of our own pages."""

from __future__ import annotations

import datetime
import html
import re
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from solea.catalogue import Catalogue, Sources, check, read_sources
from solea.catalogue.rules.prose import texts
from solea.content import Page, replace_citations
from solea.pages import compose, metadata
from solea.report import FORMATS, render

from tests.real_site import ROOT

TODAY = datetime.date(2026, 11, 23)
SITE = read_sources(ROOT)
# Enough of the site for most names to be known, and little enough to be read hundreds of times.
COMPANY = [
    *("docs/about/clinic.md", "docs/help/before-you-start.md", "docs/evidence/leg-arteries.md"),
    *("docs/exercises/seated-heel-raise.md", "docs/anatomy/soleus.md"),
]
PAGES = sorted(SITE.pages, key=lambda path: len(SITE.pages[path]))

# What comes in by a slip of the hand, by copying and pasting, and by half-finished work.
PIECES = st.sampled_from(
    [
        *" \n:-#[]{}@|\"'`*_<>&!\\~=\t", "\n\n", "---\n", "  ", ": ", "- ", "[@own]", "[@gas-02",
        "[@no-such-fact]", "](", "](nowhere.md)", "<b>", "<!--", "-->", "```\n", "## ", "{#x}",
        "hold: 30 s", "30 s", "2:00", "8 to 12", "each leg", "999999999999", "½", "no", "word",
        "<div>", "soleus", "calf-stretch-knee-bent", "chest", "\xa0", "\u200b", "😀", "e\u0301",
        "\x00", "\r\n", "\u2028",
    ]
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), PIECES | st.just("") | st.text(max_size=5)),
    min_size=1,
    max_size=4,
)
# Shown only once the clinic has supplied it.
NOT_COMPOSED = {"videos"}
REMARK = re.compile(r"<!--.*?-->", re.DOTALL)  # or a placeholder, which is replaced


def edited(text: str, edits: list[tuple[float, int, str]]) -> str:
    """Cut something out of a page at some places, and put something else in."""
    for place, length, piece in edits:
        at = int(place * len(text))
        text = text[:at] + piece + text[at + length :]
    return text


@cache
def original(path: str) -> str:
    return SITE.pages[path].decode("utf-8")


def site_with(path: str, text: str) -> Sources:
    pages = {each: SITE.pages[each] for each in COMPANY} | {path: text.encode("utf-8", "replace")}
    return Sources(pages, SITE.files, SITE.navigation, SITE.configuration)


def without_marks(text: str) -> str:
    """Return a text as it reads, however it is escaped, without citations and remarks."""
    return html.unescape(replace_citations(REMARK.sub(" ", text), lambda _: " "))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", without_marks(text)))


def in_front_matter(page: Page) -> set[str]:
    """Return the words of the sentences that an author wrote into the front matter."""
    told = (text for at, text in texts(page) if not NOT_COMPOSED & set(at))
    return {word for text in told for word in words(text)}


def lost(told: set[str], page: Page, catalogue: Catalogue) -> set[str]:
    """Return the words that neither the composed page shows nor what is told about it.

    A name that differs from the title only in its capitals is not said twice.
    """
    shown = (without_marks(compose(page, catalogue)) + str(metadata(page))).casefold()
    return {word for word in told if word.casefold() not in shown}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PAGES), EDITS)
def test_no_slip_in_a_page_stops_the_check(path: str, edits: list[tuple[float, int, str]]) -> None:
    _, report = check(site_with(path, edited(original(path), edits)), TODAY)
    for form in FORMATS:
        assert render(report, form)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PAGES), EDITS)
def test_no_slip_in_a_page_loses_words(path: str, edits: list[tuple[float, int, str]]) -> None:
    catalogue, report = check(site_with(path, edited(original(path), edits)), TODAY)
    page = catalogue.pages[path]
    told = words(page.document.body)
    if all(problem.kind.severity != "error" for problem in report.on(path)):
        told |= in_front_matter(page)
    assert lost(told, page, catalogue) == set()


def test_our_own_pages_lose_no_words() -> None:
    catalogue, _ = check(SITE, TODAY)
    for path, page in catalogue.pages.items():
        told = words(page.document.body) | in_front_matter(page)
        assert (path, lost(told, page, catalogue)) == (path, set())
