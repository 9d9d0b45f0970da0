"""Film addresses: YouTube, Vimeo, a film file on the web over https, or a film file on this site.

People paste what their browser shows. YouTube has five spellings of the same film, and only one of
them works inside a page; the spelling used here also leaves no cookie until the film is played.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final, Literal
from urllib.parse import SplitResult, parse_qs, urlsplit

FILM_TYPES: Final = {
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".webm": "video/webm",
    ".ogv": "video/ogg",
}

_YOUTUBE_HOSTS: Final = frozenset(
    {"youtube.com", "m.youtube.com", "youtube-nocookie.com", "youtu.be"}
)
_VIMEO_HOSTS: Final = frozenset({"vimeo.com", "player.vimeo.com"})
_YOUTUBE_ID: Final = re.compile(r"[A-Za-z0-9_-]{11}")
_VIMEO_ID: Final = re.compile(r"\d{6,12}")
_VIMEO_HASH: Final = re.compile(r"[0-9a-f]{6,20}")
_PARTS: Final = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?")
_ACCEPTED: Final = (
    "a YouTube or Vimeo address, an https address that ends in .mp4, .m4v, .webm or .ogv, "
    "or such a file in docs/"
)


class AddressError(ValueError):
    """Says why an address cannot be played, and which addresses can."""

    def __init__(self, address: str, reason: str) -> None:
        """Keep the reason, which a report tells in a sentence of its own."""
        self.reason = reason
        super().__init__(f"the film address {address!r} {reason}; write {_ACCEPTED}")


@dataclass(frozen=True, slots=True)
class Clip:
    """The part of a film to show, in whole seconds from its beginning; no end means to the end."""

    start: int = 0
    end: int | None = None

    def __post_init__(self) -> None:
        """Refuse a clip that would show nothing."""
        if self.start < 0 or (self.end is not None and self.end <= self.start):
            message = f"a clip from {self.start} s to {self.end} s shows nothing"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Film:
    """A film: who keeps it, the player's address, and the address that a person opens."""

    provider: Literal["youtube", "vimeo", "file"]
    source: str
    watch: str

    @property
    def media_type(self) -> str:
        """The media type of a film file; empty for a provider's player."""
        suffix = PurePosixPath(urlsplit(self.source).path).suffix.lower()
        return FILM_TYPES.get(suffix, "") if self.provider == "file" else ""


def find_film(address: str, clip: Clip | None = None) -> Film:
    """Name the film behind an address; a clip overrides a start in the address itself."""
    text = address.strip()
    if re.search(r"[\s\x00-\x1f\\]", text) or not text:
        raise AddressError(address, "is empty or has a space in it")
    parts = urlsplit(text)
    if parts.scheme or parts.netloc:
        return _find_on_the_web(address, parts, clip)
    return _find_file(address, parts, clip or Clip())


def _find_on_the_web(address: str, parts: SplitResult, clip: Clip | None) -> Film:
    if parts.scheme not in {"https", "http"} or not parts.netloc or "@" in parts.netloc:
        raise AddressError(address, "does not begin with https://")
    host = (parts.hostname or "").removeprefix("www.")
    if host in _YOUTUBE_HOSTS:
        return _find_youtube(address, host, parts, clip)
    if host in _VIMEO_HOSTS:
        return _find_vimeo(address, parts, clip)
    if parts.scheme != "https":
        raise AddressError(address, "does not begin with https://")
    return _find_file(address, parts, clip or Clip())


def _find_youtube(address: str, host: str, parts: SplitResult, clip: Clip | None) -> Film:
    query = parse_qs(parts.query)
    steps = [step for step in parts.path.split("/") if step]
    if host == "youtu.be":
        found = steps[0] if steps else ""
    elif steps[:1] == ["watch"]:
        found = query.get("v", [""])[0]
    else:
        found = steps[1] if len(steps) > 1 and steps[0] in {"embed", "shorts", "live", "v"} else ""
    if not _YOUTUBE_ID.fullmatch(found):
        raise AddressError(address, "does not lead to one YouTube film")
    clip = clip or Clip(_read_offset(query.get("t", query.get("start", ["0"]))[0]))
    options = [
        f"start={clip.start}" if clip.start else "",
        f"end={clip.end}" if clip.end else "",
        "rel=0",
    ]
    source = f"https://www.youtube-nocookie.com/embed/{found}?{'&'.join(filter(None, options))}"
    watch = f"https://www.youtube.com/watch?v={found}" + (f"&t={clip.start}s" if clip.start else "")
    return Film("youtube", source, watch)


def _find_vimeo(address: str, parts: SplitResult, clip: Clip | None) -> Film:
    steps = [step for step in parts.path.split("/") if step and step != "video"]
    if not steps or not _VIMEO_ID.fullmatch(steps[0]):
        raise AddressError(address, "does not lead to one Vimeo film")
    unlisted = steps[1] if len(steps) > 1 else parse_qs(parts.query).get("h", [""])[0]
    key = unlisted if _VIMEO_HASH.fullmatch(unlisted) else ""
    given = (
        _read_offset(parts.fragment.removeprefix("t=")) if parts.fragment.startswith("t=") else 0
    )
    start = (clip or Clip(given)).start
    offset = f"#t={start}s" if start else ""
    source = (
        f"https://player.vimeo.com/video/{steps[0]}?"
        + (f"h={key}&" if key else "")
        + f"dnt=1{offset}"
    )
    watch = f"https://vimeo.com/{steps[0]}" + (f"/{key}" if key else "") + offset
    return Film("vimeo", source, watch)


def _find_file(address: str, parts: SplitResult, clip: Clip) -> Film:
    if PurePosixPath(parts.path).suffix.lower() not in FILM_TYPES:
        raise AddressError(address, "is neither a film file nor a film on YouTube or Vimeo")
    plain = parts._replace(fragment="").geturl()
    if clip.end is not None:
        return Film("file", f"{plain}#t={clip.start},{clip.end}", plain)
    return Film("file", f"{plain}#t={clip.start}" if clip.start else plain, plain)


def _read_offset(text: str) -> int:
    found = _PARTS.fullmatch(text)
    if not found:
        return 0
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
