"""Rules on videos: the moment exists, the file is there, and the address is one we can play."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value, nearest
from solea.content import Exercise, Page, Video
from solea.frontmatter import Path
from solea.report import Kind, Problem, register
from solea.video import AddressError, find_film

END_BEFORE_START = register(
    Kind(
        "video-end-before-start",
        "error",
        "A moment of a video ends before it begins",
        "The video would stop as soon as a patient presses play.",
        "Write a later `end` or an earlier `start`, both counted from the video's beginning.",
    )
)
BEYOND_LENGTH = register(
    Kind(
        "video-start-after-end-of-clip",
        "error",
        "A moment lies behind the end of its video",
        "A patient who presses play would see the last picture and nothing else.",
        "Write a `start` and an `end` within the `length` of the video, or mend the `length`.",
    )
)
FILE_MISSING = register(
    Kind(
        "video-file-missing",
        "error",
        "The file of a video is not in `docs`",
        "A patient who presses play would see an error.",
        "Put the file into `docs`, or write its path below `docs` as it is.",
    )
)
POSTER_MISSING = register(
    Kind(
        "video-poster-missing",
        "error",
        "The picture shown before a video is not in `docs`",
        "A patient would see an empty frame and not know what the video is about.",
        "Put the picture into `docs`, write its path below `docs`, or take `poster` out.",
    )
)
HOST_UNKNOWN = register(
    Kind(
        "video-host-unknown",
        "error",
        "A video's address leads to nothing that a page can play",
        "The page cannot show it, so a patient would look at an empty frame.",
        "Write the address that the browser shows on YouTube or Vimeo, or one that ends in "
        "`.mp4` or `.webm`.",
    )
)
AWAITED = register(
    Kind(
        "video-awaited",
        "note",
        "A video is still to be supplied by the clinic",
        "The page works without it, and shows patients nothing in its place.",
        "Write the address of the video as `source:` as soon as the clinic has given it.",
    )
)


def videos_can_be_played(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every video has an address or a file that can be played, and so has its poster."""
    for at, video in _videos(page):
        if not video.supplied:
            message = f"The clinic has yet to supply the video “{video.title}”."
            yield at_value(AWAITED, page, (*at, "source"), message)
        elif video.source.startswith("https://"):
            try:
                find_film(video.source)
            except AddressError as error:
                message = f"This address {error.reason}."
                yield at_value(HOST_UNKNOWN, page, (*at, "source"), message)
        elif video.source not in catalogue.files:
            more, better = _nearest(video.source, catalogue)
            message = f"There is no file “{video.source}” in `docs`.{more}"
            yield at_value(FILE_MISSING, page, (*at, "source"), message, better)
        if video.poster and video.poster not in catalogue.files:
            more, better = _nearest(video.poster, catalogue)
            message = f"There is no picture “{video.poster}” in `docs`.{more}"
            yield at_value(POSTER_MISSING, page, (*at, "poster"), message, better)


def moments_are_in_their_videos(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every moment ends after it begins, within the length of its video."""
    for at, video in _videos(page):
        start, end, length = video.start, video.end, video.length
        if start and end and end <= start:
            message = f"The moment begins at {start.clock()} and ends at {end.clock()}."
            yield at_value(END_BEFORE_START, page, (*at, "end"), message)
        for key, time in (("start", start), ("end", end)):
            beyond = time and length and (time > length or (key == "start" and time == length))
            if time and length and beyond:
                message = f"The video is {length.clock()} long and cannot {key} at {time.clock()}."
                yield at_value(BEYOND_LENGTH, page, (*at, key), message)


def _nearest(path: str, catalogue: Catalogue) -> tuple[str, str]:
    """Find the file of the same sort that was probably meant."""
    suffix = PurePosixPath(path).suffix
    return nearest(path, (file for file in catalogue.files if file.endswith(suffix)))


def _videos(page: Page) -> Iterator[tuple[Path, Video]]:
    exercise = page.of(Exercise)
    for n, video in enumerate(exercise.videos if exercise else ()):
        yield ("exercise", "videos", n), video
