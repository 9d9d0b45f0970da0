"""A clinic's video as front matter tells of it: where it is, and which moment matters."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from solea.content import kinds
from solea.content.fields import Day, Prose
from solea.content.review import ReviewField
from solea.content.words import Captions
from solea.dose import Duration
from solea.record import Record, refuse

TO_BE_SUPPLIED = "to be supplied by the clinic"

_FILE = re.compile(r"[\w./-]+\.(?:mp4|webm|m4v|ogv)", re.IGNORECASE)


def _read_source(text: str) -> str:
    if text == TO_BE_SUPPLIED or _FILE.fullmatch(text):
        return text
    if re.fullmatch(r"https://[^\s\"<>]+", text):
        return text
    if text.startswith("http://"):
        refuse(
            kinds.VIDEO_SOURCE,
            "This address begins with `http://`, which browsers refuse.",
            f"https://{text.removeprefix('http://')}",
        )
    if re.match(r"(www\.)?(youtube\.com|youtu\.be|vimeo\.com)/", text):
        refuse(kinds.VIDEO_SOURCE, "This address lacks its beginning.", f"https://{text}")
    refuse(
        kinds.VIDEO_SOURCE,
        f"“{text}” is neither an address nor a video file.",
        TO_BE_SUPPLIED,
    )


VideoSource = Annotated[str, AfterValidator(_read_source)]


class Video(Record):
    """One video or one moment of it."""

    title: Prose = Field(description="What the video is called.", examples=["Wall stretches"])
    source: VideoSource = Field(
        description=f"Its address, a file in `docs`, or `{TO_BE_SUPPLIED}`.",
        examples=[TO_BE_SUPPLIED],
    )
    start: Duration | None = Field(
        None, description="Where to begin, in minutes and seconds.", examples=["2:00"]
    )
    end: Duration | None = Field(None, description="Where to stop.", examples=["3:30"])
    length: Duration | None = Field(
        None, description="How long the whole video is.", examples=["5:00"]
    )
    shows: Prose | None = Field(
        None,
        description="What can be seen, for people who cannot see it.",
        examples=["A person stretches the calf at a wall."],
    )
    language: Prose | None = Field(
        None, description="The language that is spoken.", examples=["English"]
    )
    captions: Captions | None = Field(
        None, description="Which captions the video has.", examples=["written"]
    )
    poster: Prose | None = Field(
        None, description="A picture file in `docs` shown before it plays.", examples=["wall.png"]
    )
    credit: Prose | None = Field(
        None, description="Who made it.", examples=["the name of its maker"]
    )
    checked: Day | None = Field(
        None, description="The day somebody last watched it.", examples=["2026-12-01"]
    )
    review: ReviewField | None = Field(
        None, description="The video's own clinical review.", examples=["awaiting"]
    )

    @property
    def supplied(self) -> bool:
        """Say whether there is a video to show yet."""
        return self.source != TO_BE_SUPPLIED
