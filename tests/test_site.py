"""The built site, page by page: what must be true of every file that a patient may be sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest
from solea.catalogue import Catalogue, check, read_sources
from solea.content import Page, Review

from tests.real_site import ROOT, Document, Site, built

ADDRESSED = ("href", "src", "poster", "action", "data", "formaction")
FETCHED = {"link", "script", "img", "source", "track", "video", "audio", "iframe", "object", "form"}
IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)""")
FILM = re.compile(r"youtu\.?be|vimeo|\.mp4\b|\.webm\b", re.IGNORECASE)
NUMBER_TO_CALL = re.compile(r"\b(?:call|ring|dial|phone)\s+\d[\d ]{1,}", re.IGNORECASE)


@cache
def catalogue() -> Catalogue:
    """Return the catalogue of the real site."""
    return check(read_sources(ROOT))[0]


def every_page(site: Site) -> Iterator[tuple[str, Document]]:
    yield from site.pages.items()
    yield "404.html", site.unknown


def addresses(document: Document) -> Iterator[tuple[str, str]]:
    """Go through the addresses that a page names, each with the tag that names it."""
    for element in document.root.iter():
        if isinstance(element.tag, str):
            for attribute in ADDRESSED:
                if attribute in element.attrib:
                    yield element.tag, element.attrib[attribute]
            for choice in filter(None, element.attrib.get("srcset", "").split(",")):
                yield element.tag, choice.split()[0]


def is_there(folder: Path, name: str) -> bool:
    path = folder / unquote(name)
    return (path / "index.html").is_file() if path.is_dir() else path.is_file()


def test_the_build_is_quiet(published: Site) -> None:
    assert [line for line in published.told.splitlines() if not line.startswith("INFO")] == []
    assert published.code == 0


def test_every_page_of_the_project_is_built(published: Site) -> None:
    assert set(published.pages) == {built(path) for path in catalogue().pages}


def test_every_page_is_valid_html(published: Site) -> None:
    faults = [f"{name}, {fault}" for name, page in every_page(published) for fault in page.faults]
    assert faults == []


def test_no_page_gives_an_id_twice(published: Site) -> None:
    repeated = {
        name: sorted({id_ for id_ in page.ids if page.ids.count(id_) > 1})
        for name, page in every_page(published)
    }
    assert {name: ids for name, ids in repeated.items() if ids} == {}


def test_every_page_says_its_language_and_one_heading_and_a_title_of_its_own(
    published: Site,
) -> None:
    titles: dict[str, str] = {}
    for name, page in every_page(published):
        html = next(page.root.iter("html"))
        assert (name, html.attrib.get("lang")) == (name, "en")
        assert (name, len(page.words("h1"))) == (name, 1)
        assert page.words("h1")[0], name
        title = page.words("title")[0]
        assert titles.setdefault(title, name) == name, title


def test_the_headings_of_a_page_step_down_one_by_one(published: Site) -> None:
    skipped: dict[str, list[str]] = {}
    for name, page in every_page(published):
        article = next(page.root.iter("article"))
        tags = (str(each.tag) for each in article.iter())
        levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h[1-6]", tag)]
        jumps = [f"h{a} to h{b}" for a, b in pairwise(levels) if b > a + 1]
        if jumps or levels[0] != 1:
            skipped[name] = jumps
    assert skipped == {}


def test_every_address_leads_somewhere_on_the_site(published: Site) -> None:
    dead = [
        f"{name}: {address}"
        for name, page in every_page(published)
        for _, address in addresses(page)
        if not leads_somewhere(published, page, address)
    ]
    assert dead == []


def leads_somewhere(site: Site, page: Document, address: str) -> bool:
    target, anchor = urldefrag(urljoin(page.address, address))
    if target.startswith(("mailto:", "tel:")):
        return True
    if not target.startswith(site.address):
        return target.startswith(("https://", "http://"))
    name = target.removeprefix(site.address)
    there = page if target == page.address else site.pages.get(name)
    if not anchor:
        return there is not None or is_there(site.folder, name)
    return there is not None and unquote(anchor) in there.ids


def test_nothing_is_fetched_from_another_place(published: Site) -> None:
    assert fetched_elsewhere(published) == set()


def fetched_elsewhere(site: Site) -> set[str]:
    """Return what pages fetch from other places, but for the players of their own films."""
    return {
        f"{name}: {tag} {address}"
        for name, page in every_page(site)
        for tag, address in addresses(page)
        if tag in FETCHED and not urljoin(page.address, address).startswith(site.address)
        if tag != "iframe" or urlsplit(address).hostname not in site.film_hosts.get(name, set())
    }


def test_the_styles_name_only_files_of_the_site(published: Site) -> None:
    for style in published.folder.rglob("*.css"):
        here = urljoin(published.address, style.relative_to(published.folder).as_posix())
        for found in IN_STYLES.finditer(style.read_text("utf-8")):
            named = found[1] or found[2]
            if not named.startswith(("data:", "#")):
                target = urldefrag(urljoin(here, named)).url
                assert target.startswith(published.address), (style.name, named)
                name = target.removeprefix(published.address)
                assert is_there(published.folder, name), (style.name, named)


def test_pages_for_staff_are_not_found_by_the_search(published: Site) -> None:
    index = json.loads((published.folder / "search" / "search_index.json").read_text("utf-8"))
    found = {entry["location"].partition("#")[0] for entry in index["docs"]}
    assert {name for name, _ in published.patients_pages()} == found


def test_every_page_on_health_shows_the_state_of_its_review(published: Site) -> None:
    reviews = {built(page.path): getattr(page.data, "review", None) for page in all_pages()}
    judged = {name: each for name, each in reviews.items() if isinstance(each, Review)}
    assert judged
    for name, review in judged.items():
        status = words_of_class(published.pages[name], "status")
        expected = "Awaiting clinical review." if review.awaiting else f"Checked by {review.by}"
        assert len(status) == 1, name
        assert expected in status[0], name


def all_pages() -> Iterator[Page]:
    yield from catalogue().pages.values()


def said(element: Element) -> Iterator[str]:
    """Go through what a page says itself, without the titles of the works that it names."""
    if {"sources", "rests-on"} & set(element.attrib.get("class", "").split()):
        return
    yield element.text or ""
    for inner in element:
        yield from said(inner)
        yield inner.tail or ""


def words_of_class(page: Document, name: str) -> list[str]:
    found = (each for each in page.root.iter() if name in each.attrib.get("class", "").split())
    return [" ".join("".join(each.itertext()).split()) for each in found]


def test_no_page_for_patients_names_a_film_that_the_clinic_has_not_supplied(
    published: Site,
) -> None:
    if any(video.supplied for page in all_pages() for video in getattr(page.data, "videos", [])):
        pytest.skip("the clinic has supplied a film")
    for name, page in published.patients_pages():
        assert not set(map(str, (each.tag for each in page.root.iter()))) & {"iframe", "video"}
        if name != "about/privacy/":  # which says what a film on another site would mean
            article = " ".join(page.words("article"))
            assert not FILM.findall(article), name


def test_as_long_as_no_number_is_set_pages_speak_of_the_local_emergency_number(
    published: Site,
) -> None:
    clinic = catalogue().clinic
    assert clinic is not None
    number = clinic.emergency_number or "your local emergency number"
    assert f"Call {number} now" in " ".join(published.pages["help/get-help/"].words("article"))
    if clinic.emergency_number is None:
        named = [
            f"{name}: {found}"
            for name, page in published.pages.items()
            for found in NUMBER_TO_CALL.findall(" ".join(said(next(page.root.iter("article")))))
        ]
        assert named == []


def test_an_unknown_address_leads_back_to_the_site(published: Site) -> None:
    page = published.unknown
    leads = {urljoin(page.address, address) for tag, address in addresses(page) if tag == "a"}
    help_page = urljoin(published.address, "help/get-help/")
    assert {published.address, help_page} <= leads
