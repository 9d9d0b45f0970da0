"""Films: addresses as people paste them, and every fault of mkdocs-video shown and mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import html5lib
import pytest
from mkdocs_video.plugin import Plugin  # type: ignore[import-untyped]
from solea.video import AddressError, Clip, find_film, put_back, set_aside

from tests.small_site import SmallSite, build_site

if TYPE_CHECKING:
    from pathlib import Path

ID = "aaaaaaaaaaa"
FILM = f'![type:video](https://youtu.be/{ID} "Wall stretches"){{: data-start="120" }}'
DRAWING = '<svg viewBox="0 0 1 1"><linearGradient id="g" /></svg>'


def build_page(folder: Path, text: str) -> SmallSite:
    """Build a site of one page with our hooks."""
    return build_site(folder, {"index.md": f"# Page\n\n{text}\n"})


def write_plainly(html: str) -> str:
    """Write a page as mkdocs-video does when nobody stands around it."""
    plugin = Plugin()
    plugin.load_config({})
    written: str = plugin.on_page_content(html, page=None, config=None, files=None)
    return written


# Addresses


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.youtube.com/watch?v={ID}",
        f"https://www.youtube.com/watch?app=desktop&v={ID}&list=PL1",
        f"https://m.youtube.com/watch?v={ID}",
        f"https://youtu.be/{ID}?si=abc",
        f"https://www.youtube.com/shorts/{ID}",
        f"https://www.youtube.com/live/{ID}",
        f"https://www.youtube.com/embed/{ID}",
        f"https://www.youtube-nocookie.com/embed/{ID}",
    ],
)
def test_every_spelling_of_a_youtube_film_leads_to_the_player_without_cookies(address: str) -> None:
    assert find_film(address).source == f"https://www.youtube-nocookie.com/embed/{ID}?rel=0"


@pytest.mark.parametrize("offset", ["t=120", "t=120s", "t=2m", "t=2m0s", "start=120"])
def test_the_start_in_a_youtube_address_is_kept(offset: str) -> None:
    assert "?start=120&" in find_film(f"https://youtu.be/{ID}?{offset}").source


def test_a_clip_overrides_the_start_in_the_address() -> None:
    film = find_film(f"https://youtu.be/{ID}?t=5", Clip(120, 150))
    assert film.source == f"https://www.youtube-nocookie.com/embed/{ID}?start=120&end=150&rel=0"
    assert film.watch == f"https://www.youtube.com/watch?v={ID}&t=120s"


@pytest.mark.parametrize(
    "address", ["https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?h=x"]
)
def test_a_vimeo_film_leads_to_the_player_that_does_not_track(address: str) -> None:
    assert (
        find_film(address, Clip(90)).source
        == "https://player.vimeo.com/video/123456789?dnt=1#t=90s"
    )


def test_an_unlisted_vimeo_film_keeps_its_key() -> None:
    assert find_film("https://vimeo.com/123456789/0a1b2c3d4e").source == (
        "https://player.vimeo.com/video/123456789?h=0a1b2c3d4e&dnt=1"
    )


@pytest.mark.parametrize(
    "address", ["https://example.org/wall.mp4", "../films/wall.mp4", "wall.mp4"]
)
def test_a_film_file_plays_from_its_start_to_its_end(address: str) -> None:
    film = find_film(address, Clip(10, 20))
    assert (film.provider, film.source, film.media_type) == (
        "file",
        f"{address}#t=10,20",
        "video/mp4",
    )


@pytest.mark.parametrize(
    "address",
    [
        "",
        "to be supplied",
        "javascript:alert(1)//.mp4",
        "data:video/mp4;base64,AAAA",
        "http://example.org/wall.mp4",
        "//example.org",
        "https://example.org/page",
        "https://user@www.youtube.com/watch?v=" + ID,
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=short",
        "https://youtube.com.example.org/watch?v=" + ID,
        "https://vimeo.com/channels/staffpicks",
        "wall.mov",
    ],
)
def test_an_address_that_cannot_be_played_is_refused_with_what_can(address: str) -> None:
    with pytest.raises(AddressError, match="write a YouTube or Vimeo address"):
        find_film(address)


def test_a_clip_that_shows_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="shows nothing"):
        Clip(30, 30)


# The faults of mkdocs-video, by the numbers of their first report: each shown, then mended.


def test_1_words_after_a_film_in_the_same_paragraph_stay(tmp_path: Path) -> None:
    assert "tail" not in write_plainly('<p>head <img alt="type:video" src="x"> tail</p>')
    assert re.search(
        r"head <span.*</span> tail", build_page(tmp_path, f"head {FILM} tail").article("")
    )


def test_2_an_empty_page_does_not_stop_the_build(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="Document is empty"):
        write_plainly("")
    assert build_site(tmp_path, {"index.md": "# Page", "empty.md": ""}).read("empty/")


def test_3_a_film_in_a_paragraph_is_valid(tmp_path: Path) -> None:
    assert "<p><div" in write_plainly('<div><p><img alt="type:video" src="x"></p></div>')
    assert '<p><span class="video-container"><iframe' in build_page(tmp_path, FILM).article("")


def test_4_a_player_has_valid_attributes_and_no_stray_end_tags(tmp_path: Path) -> None:
    plain = write_plainly('<p><img alt="type:video" src="x"><img alt="y" src="y"></p>')
    assert 'frameborder="0"' in plain
    assert 'alt="type:video"' in plain
    article = build_page(
        tmp_path, FILM + "\n\n![type:video](https://example.org/wall.mp4 'Wall')"
    ).article("")
    assert not re.search(r"frameborder|alt=|</source>|</track>", article)


def test_5_and_6_the_size_of_a_player_is_left_to_the_stylesheet(tmp_path: Path) -> None:
    assert "height:22.172vw" in write_plainly('<p><img alt="type:video" src="x"></p>')
    assert "style=" not in build_page(tmp_path, FILM).article("")


def test_7_a_page_is_not_wrapped_and_keeps_its_comment(tmp_path: Path) -> None:
    assert write_plainly("<!-- kept --><p>a</p><p>b</p>").startswith("<div><p>")
    assert "<!-- kept -->\n" in build_page(tmp_path, "<!-- kept -->\n\nWords.").article("")


@pytest.mark.parametrize("film", ["", FILM])
def test_8_the_names_inside_a_drawing_keep_their_capitals(tmp_path: Path, film: str) -> None:
    assert "viewbox" in write_plainly(DRAWING)
    article = build_page(tmp_path, f"{DRAWING}\n\n{film}").article("")
    assert 'viewBox="0 0 1 1"' in article
    assert "<linearGradient" in article


def test_9_unbalanced_markup_of_an_author_is_not_guessed_at(tmp_path: Path) -> None:
    assert write_plainly("<p>a</p></div><p>b</p>") == "<div><p>a</p><p>b</p></div>"
    assert "<b>a</b></div>" in build_page(tmp_path, "<b>a</b></div>\n\nb").article("")


def test_10_an_address_that_runs_a_script_never_reaches_the_page(tmp_path: Path) -> None:
    assert "javascript:" in write_plainly('<p><img alt="type:video" src="javascript:alert(1)"></p>')
    site = build_page(
        tmp_path,
        '<p><img alt="type:video" title="Wall" src="javascript:alert(1)" onload="x()"></p>',
    )
    assert "javascript:" not in site.article("")
    assert "Wall: this film cannot be shown." in site.article("")
    assert [w for w in site.warnings if w.startswith("index.md: the film address")]


# The players


def test_a_provider_film_is_named_lazy_and_starts_where_it_should(tmp_path: Path) -> None:
    article = build_page(tmp_path, f'<figure class="video" markdown>\n{FILM}\n</figure>').article(
        ""
    )
    assert (
        f'src="https://www.youtube-nocookie.com/embed/{ID}?start=120&amp;rel=0" '
        'title="Wall stretches"' in article
    )
    assert 'loading="lazy" referrerpolicy="strict-origin-when-cross-origin"' in article


def test_a_player_is_allowed_the_whole_screen_once(tmp_path: Path) -> None:
    """A browser warns where both ways of allowing it stand side by side."""
    article = build_page(tmp_path, FILM).article("")
    assert 'allow="fullscreen; ' in article
    assert "allowfullscreen" not in article


def test_a_film_of_our_own_plays_with_controls_poster_and_captions(tmp_path: Path) -> None:
    film = '![type:video](wall.mp4 "Wall")'
    files = 'data-captions="wall.vtt" data-poster="wall.jpg"'
    text = f'# Page\n\n{film}{{: data-start="5" {files} }}\n'
    pages = {
        "index.md": "# Home",
        "a/page.md": text,
        "a/wall.mp4": "",
        "a/wall.vtt": "",
        "a/wall.jpg": "",
    }
    site = build_site(tmp_path, pages)
    article = site.article("a/page/")
    assert (
        '<video controls preload="none" playsinline title="Wall" poster="../wall.jpg">' in article
    )
    assert '<source src="../wall.mp4#t=5" type="video/mp4">' in article
    assert (
        '<track kind="captions" src="../wall.vtt" srclang="en" label="Captions" default>' in article
    )
    assert site.warnings == []


def test_a_film_without_a_title_is_reported(tmp_path: Path) -> None:
    site = build_page(tmp_path, f"![type:video](https://youtu.be/{ID})")
    assert site.warnings == [
        'index.md: a film has no title; write ![type:video](address "what the film shows")',
    ]


def test_a_film_shown_as_an_example_in_code_stays_code(tmp_path: Path) -> None:
    article = build_page(
        tmp_path, f"`{FILM}`\n\n```\n<img alt='type:video' src='x.mp4'>\n```"
    ).article("")
    assert "<iframe" not in article
    assert "![type:video]" in article


def test_a_page_without_films_is_left_as_it_is_to_the_letter() -> None:
    page = "<p>&nbsp;é</p>\n<!-- x --><svg viewBox='0 0 1 1'></svg></div><img alt=type:video>"
    assert put_back(set_aside(page), "<div></div>", lambda _: "never") == page


def test_a_page_with_films_is_valid_html(tmp_path: Path) -> None:
    html = build_page(
        tmp_path, f"head {FILM} tail\n\n![type:video](https://example.org/w.mp4 'Wall')"
    ).read("")
    html5lib.HTMLParser(strict=True).parse(html)
