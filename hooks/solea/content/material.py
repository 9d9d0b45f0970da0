"""The keys that Material for MkDocs reads, which stand at the top of the front matter."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from solea.content.fields import Many, Number, Prose, YesNo
from solea.record import Record


class Search(Record):
    """How the search treats a page."""

    exclude: YesNo = Field(
        default=False, description="Keeps the page out of the search.", examples=["yes"]
    )
    boost: Number = Field(default=1.0, description="Raises it in the results.", examples=["2"])


class TopLevel(Record):
    """What may stand beside the one key that names the page's kind."""

    title: Prose | None = Field(
        None, description="The page's name.", examples=["Calf stretch, back knee straight"]
    )
    description: Prose | None = Field(
        None,
        description="One line for search engines.",
        examples=["How to stretch your calf at a wall."],
    )
    subtitle: Prose | None = Field(
        None, description="A second line in the menu.", examples=["Gastrocnemius"]
    )
    tags: Many[Prose] = Field(default_factory=list, description="Tags.", examples=["[stretch]"])
    status: Literal["new", "deprecated"] | None = Field(
        None, description="A mark in the menu.", examples=["new"]
    )
    icon: Prose | None = Field(None, description="An icon in the menu.", examples=["material/walk"])
    hide: Many[Literal["navigation", "toc", "footer", "path", "tags", "feedback"]] = Field(
        default_factory=list, description="Parts of the page to leave out.", examples=["[toc]"]
    )
    template: Prose | None = Field(
        None, description="Another page template in `overrides`.", examples=["home.html"]
    )
    search: Search | None = Field(
        None, description="How the search treats the page.", examples=["{exclude: yes}"]
    )
