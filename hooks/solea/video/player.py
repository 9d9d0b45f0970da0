"""The player in the page: what mkdocs-video wrote, made valid, named, lazy and reachable.

A provider's film plays in an `iframe`; a film file, from here or elsewhere, in a `video` with its
own controls. The frame around it is a `span`: an image stands in a paragraph, and a `div` may not.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Final

from solea.video.address import AddressError, Clip, Film, find_film

if TYPE_CHECKING:
    import lxml.html

Resolve = Callable[[str], str]
"""Turns the address of a file beside the page into its address on the site."""

_FRAME_RIGHTS: Final = {
    "loading": "lazy",
    "referrerpolicy": "strict-origin-when-cross-origin",  # YouTube refuses to play without
    "allow": "fullscreen; encrypted-media; picture-in-picture",
}
_UNNAMED: Final = "Film"


def mend_player(
    player: lxml.html.HtmlElement, resolve: Resolve, report: Callable[[str], None]
) -> str:
    """Write a player anew from what mkdocs-video wrote; what cannot be played is said in words."""
    title = (player.get("title") or "").strip()
    if not title:
        report('a film has no title; write ![type:video](address "what the film shows")')
    try:
        film = find_film(player.get("src") or _find_source(player), _read_clip(player))
    except ValueError as error:
        report(str(error))
        words = f"{escape(title or _UNNAMED)}: this film cannot be shown."
        return f'<span class="video-refused">{words}</span>'
    written = (
        _write_video(film, title, player, resolve)
        if film.provider == "file"
        else _write_frame(film, title)
    )
    return f'<span class="video-container">{written}</span>'


def _find_source(player: lxml.html.HtmlElement) -> str:
    for source in player.iter("source"):
        return source.get("src") or ""
    return ""


def _read_clip(player: lxml.html.HtmlElement) -> Clip | None:
    start, end = player.get("data-start"), player.get("data-end")
    if start is None and end is None:
        return None
    for text in filter(None, (start, end)):
        if not (text.isascii() and text.isdigit()):
            raise AddressError(
                player.get("src") or "", f"has the time {text!r}, which is not whole seconds"
            )
    return Clip(int(start or 0), int(end) if end else None)


def _write_frame(film: Film, title: str) -> str:
    named = {"src": film.source, "title": title or _UNNAMED}
    return f"<iframe {_join(named | _FRAME_RIGHTS)}></iframe>"


def _write_video(film: Film, title: str, player: lxml.html.HtmlElement, resolve: Resolve) -> str:
    attributes = {"controls": "", "preload": "none", "playsinline": "", "title": title or _UNNAMED}
    if poster := player.get("data-poster"):
        attributes["poster"] = resolve(poster)
    source = f"<source {_join({'src': film.source, 'type': film.media_type})}>"
    link = f'<a href="{escape(film.watch)}">{escape(title or _UNNAMED)}</a>'
    return f"<video {_join(attributes)}>{source}{_write_track(player, resolve)}{link}</video>"


def _write_track(player: lxml.html.HtmlElement, resolve: Resolve) -> str:
    captions = player.get("data-captions")
    if not captions:
        return ""
    language = player.get("data-language") or "en"
    attributes = {
        "kind": "captions",
        "src": resolve(captions),
        "srclang": language,
        "label": "Captions",
    }
    return f"<track {_join(attributes | {'default': ''})}>"


def _join(attributes: dict[str, str]) -> str:
    return " ".join(
        f'{name}="{escape(value)}"' if value else name for name, value in attributes.items()
    )
