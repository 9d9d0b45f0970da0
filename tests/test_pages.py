"""Pages: typed content and prose become the Markdown of a whole page."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from solea.catalogue import Catalogue, check, read_sources
from solea.pages import compose, explain_once, metadata
from solea.pages.writing import Markdown, link_to, written

ROOT = Path(__file__).parent.parent
SMALL = ROOT / "tests" / "cases" / "site-base"
TODAY = datetime.date(2026, 11, 23)
STRETCH = "docs/exercises/wall-stretch.md"
CLINIC = "docs/about/clinic.md"
HELP = "docs/help/get-help.md"
CRAMP = "docs/conditions/cramp.md"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """Return the catalogue of a small sound site, so that staff may change the real one."""
    return check(read_sources(SMALL), TODAY)[0]


@pytest.fixture(scope="module")
def real() -> Catalogue:
    """Return the catalogue of the real site, for what must hold whatever staff write."""
    return check(read_sources(ROOT), TODAY)[0]


def edited(*changes: tuple[str, str, str]) -> Catalogue:
    """Return the catalogue of the small site with a text of a page replaced by another."""
    site = read_sources(SMALL)
    pages = dict(site.pages)
    for path, old, new in changes:
        assert old.encode() in pages[path]
        pages[path] = pages[path].replace(old.encode(), new.encode())
    return check(replace(site, pages=pages), TODAY)[0]


@pytest.fixture(scope="module")
def stretch(catalogue: Catalogue) -> str:
    """Return a stretch as it is composed."""
    return compose(catalogue.pages[STRETCH], catalogue)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2 * 3 _and_ more", "2 &#42; 3 &#95;and&#95; more"),
        ("a < b & c", "a &#60; b &#38; c"),
        ("# not a heading", "&#35; not a heading"),
        ("1. not a list", "&#49;&#46; not a list"),
        ("two\n  lines", "two lines"),
        ("a pull [@str-09] here", "a pull [@str-09] here"),
        ("a [link](x)", "a &#91;link&#93;(x)"),
    ],
)
def test_plain_text_reads_in_markdown_as_it_was_written(text: str, shown: str) -> None:
    """Signs that Markdown would act on are escaped; citations are left for the sources."""
    assert written(text) == shown


def test_markdown_made_on_purpose_is_not_escaped() -> None:
    """Links that the view makes stay links."""
    assert written(Markdown("[a](b)")) == "[a](b)"


def test_a_link_leads_from_page_to_page() -> None:
    """Links are relative, so that the site works below any address."""
    assert link_to("docs/help/get-help.md#urgent", STRETCH) == "../help/get-help.md#urgent"


def test_the_dose_is_compiled_into_the_page(stretch: str) -> None:
    """The number, the sentence and the other form come from the one dose."""
    assert "3 × 30" in stretch
    assert "Hold for 30 seconds. Do this 3 times on each leg" in " ".join(stretch.split())
    assert "90 seconds" in stretch


def test_an_exercise_answers_in_the_order_in_which_patients_ask(stretch: str) -> None:
    """What to do comes before why it works, and when to stop before both mistakes and reasons."""
    wanted = [
        "## How much",
        "## How to do it",
        "## What you should feel",
        "## Stop if",
        "## Check yourself",
        "## Too hard or too easy?",
        "## Ask first if",
        "## Why it works",
        "## Sources",
        "## Who has checked this page",
    ]

    assert sorted(wanted, key=stretch.index) == wanted


def test_every_page_on_health_says_who_has_checked_it_or_that_nobody_has(real: Catalogue) -> None:
    """A signature is shown by name, and its absence in words."""
    unsaid = [
        page.path
        for page in real.pages.values()
        if (review := getattr(page.data, "review", None))
        and (review.by or "Awaiting clinical review") not in compose(page, real)
    ]

    assert unsaid == []


def test_a_video_that_the_clinic_owes_shows_nothing_to_patients() -> None:
    """The gap is told to staff by the check, and not to patients by an empty player."""
    video = "videos: [{title: Wall stretches, source: to be supplied by the clinic}]"
    owing = edited((STRETCH, "stop if: [snap]", f"stop if: [snap]\n  {video}"))
    page = compose(owing.pages[STRETCH], owing)

    assert "type:video" not in page
    assert "supplied" not in page


def test_a_condition_gives_its_everyday_name_only_where_the_title_does_not(
    catalogue: Catalogue,
) -> None:
    """A name that is the title, but for its capitals, would be said twice."""
    other = edited((CRAMP, "plain: cramp", "plain: charley horse"))

    assert "Also called" not in compose(catalogue.pages[CRAMP], catalogue)
    assert "Also called: charley horse." in compose(other.pages[CRAMP], other)


def test_the_emergency_number_is_worded_until_the_clinic_sets_one() -> None:
    """The handout gives no country, so no number is invented."""
    emergency = (HELP, "tier: urgent", "tier: emergency")
    given = edited(emergency)
    unset = edited(emergency, (CLINIC, 'emergency number: "000"', "emergency number: not set"))

    assert "your local emergency number" in compose(unset.pages[HELP], unset)
    assert "000" in compose(given.pages[HELP], given)


def test_sources_are_numbered_in_the_order_in_which_they_appear(stretch: str) -> None:
    """The first mark on the page is number 1."""
    numbers = [int(part.split('"')[0]) for part in stretch.split('href="#source-')[1:]]
    firsts = list(dict.fromkeys(numbers))

    assert firsts == sorted(firsts)


def test_every_source_number_has_its_entry(stretch: str) -> None:
    """A number that leads nowhere would be worse than none."""
    named = {part.split('"')[0] for part in stretch.split('href="#')[1:]}

    assert {name for name in named if f'id="{name}"' not in stretch} <= {"sources"}


def test_no_citation_is_left_as_it_was_typed(real: Catalogue) -> None:
    """Patients see numbers, never `[@…]`, but where a page shows how to write one."""
    left = [
        page.path
        for page in real.pages.values()
        if "[@" in compose(page, real).replace("`[@", "") and "/staff/" not in page.path
    ]

    assert left == []


def test_a_page_without_a_description_is_described_by_its_summary(catalogue: Catalogue) -> None:
    """Search engines get a sentence without marks."""
    page = catalogue.pages["docs/anatomy/soleus.md"]
    bare = type(page)(
        page.path,
        page.document,
        page.kind,
        page.top.model_copy(update={"description": None}),
        page.data,
    )

    assert "[@" not in metadata(bare)["description"]


def test_a_word_is_explained_where_it_first_stands() -> None:
    """The second time, the reader knows it."""
    html = '<p><abbr title="m">tendon</abbr> and <abbr title="m">tendon</abbr></p>'

    assert explain_once(html) == '<p><abbr title="m">tendon</abbr> and tendon</p>'


def test_headings_and_links_explain_nothing() -> None:
    """A tooltip in a link could not be reached; the next place in the text explains the word."""
    html = '<h2><abbr title="m">Tendon</abbr></h2><p><abbr title="m">tendon</abbr></p>'

    assert explain_once(html) == '<h2>Tendon</h2><p><abbr title="m">tendon</abbr></p>'
