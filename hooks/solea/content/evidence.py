"""Evidence: the facts that the site's statements rest on, and the works that report them."""

from __future__ import annotations

from pydantic import Field

from solea.content.fields import Id, Many, Prose, Whole, YesNo
from solea.content.words import Confidence, ReferenceSort, SeenAs
from solea.record import Record


class Fact(Record):
    """One fact, in our own words, with its sources and how sure we are of it."""

    id: Id = Field(description="Its id, as citations name it.", examples=["gas-02"])
    claim: Prose = Field(
        description="The fact in one plain sentence.",
        examples=["The inner head starts on the back of the thigh bone."],
    )
    value: Prose | None = Field(None, description="Its numbers.", examples=["50 %, 32 people"])
    sources: Many[Id] = Field(description="Ids of references.", examples=["[kawakami1998]"])
    confidence: Confidence = Field(description="How sure we are.", examples=["high"])
    verified: YesNo = Field(
        description="Whether the supporting text was seen. Other facts cannot be cited.",
        examples=["yes"],
    )
    seen_as: SeenAs = Field(description="What was seen of the source.", examples=["abstract"])
    note: Prose | None = Field(
        None, description="A limit that the reader must know.", examples=["young adults only"]
    )


class Evidence(Record):
    """The facts on one topic."""

    summary: Prose = Field(
        description="What the topic is.", examples=["How stretching changes the calf."]
    )
    facts: Many[Fact] = Field(
        description="The facts.",
        examples=[
            (
                "[{id: gas-01, claim: The calf has 2 heads., sources: [x], confidence: high, "
                "verified: yes, seen as: page}]"
            )
        ],
    )


class Reference(Record):
    """A work that facts rest on."""

    id: Id = Field(description="Its id, as facts name it.", examples=["kawakami1998"])
    authors: Prose | None = Field(
        None, description="Authors, as far as seen.", examples=["Kawakami Y and others"]
    )
    year: Whole | None = Field(None, description="Year.", examples=["1998"])
    title: Prose = Field(description="Title.", examples=["Architecture of the triceps surae"])
    in_: Prose | None = Field(
        None, description="Journal or site.", examples=["Journal of Physiology"]
    )
    doi: Prose | None = Field(None, description="DOI.", examples=["10.1000/182"])
    pmid: Prose | None = Field(None, description="PubMed number.", examples=["123456"])
    url: Prose | None = Field(None, description="Address.", examples=["https://example.org/paper"])
    sort: ReferenceSort = Field(description="What it is.", examples=["paper"])
