"""A structure of the body: a muscle, tendon, nerve or vessel, and what it touches."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from solea.content.common import HealthPage
from solea.content.fields import Id, Many, Percent, Prose, Whole
from solea.content.words import Joint, Movement, StructureSort
from solea.record import Record


class Names(Record):
    """What a structure is called."""

    plain: Prose = Field(description="In everyday words.", examples=["outer calf muscle"])
    latin: Prose | None = Field(
        None, description="The Latin name.", examples=["musculus gastrocnemius"]
    )
    means: Prose | None = Field(
        None, description="What the name means.", examples=["belly of the leg [@gas-13]"]
    )
    say: Prose | None = Field(None, description="How to say it.", examples=["gas-trok-NEE-mee-us"])


class Part(Record):
    """A structure that is told of on a group's page and has no page of its own."""

    id: Id = Field(description="Its id.", examples=["tibialis-posterior"])
    name: Prose = Field(description="Its name.", examples=["Tibialis posterior"])
    sort: StructureSort = Field(description="What it is.", examples=["muscle"])
    summary: Prose = Field(
        description="What to know of it.", examples=["Lies deepest in the calf [@nei-03]."]
    )


class Attachment(Record):
    """Where a head or a tendon begins or ends."""

    name: Prose | None = Field(None, description="Which head or part.", examples=["medial head"])
    from_: Prose | None = Field(
        None, description="Where it begins.", examples=["the back of the thigh bone [@gas-02]"]
    )
    to: Prose | None = Field(
        None, description="Where it ends.", examples=["the back of the heel bone [@gas-06]"]
    )


def _read_origin(value: Any) -> Any:
    return {"from": value} if isinstance(value, str) else value


def _read_insertion(value: Any) -> Any:
    return {"to": value} if isinstance(value, str) else value


Origin = Annotated[
    Attachment, BeforeValidator(_read_origin, json_schema_input_type=Attachment | str)
]
Insertion = Annotated[
    Attachment, BeforeValidator(_read_insertion, json_schema_input_type=Attachment | str)
]


class Nerve(Record):
    """The nerve that drives a muscle."""

    name: Id = Field(description="The id of the nerve.", examples=["tibial-nerve"])
    roots: Prose | None = Field(None, description="The nerve roots.", examples=["S1 to S2"])
    source: Id = Field(description="The fact it rests on.", examples=["gas-09"])


class Action(Record):
    """A movement that a muscle makes at a joint."""

    joint: Joint = Field(description="The joint.", examples=["ankle"])
    movement: Movement = Field(description="The movement.", examples=["plantarflexion"])
    source: Id = Field(description="The fact it rests on.", examples=["gas-07"])


class FibreTypes(Record):
    """The share of slow fibres that one study measured."""

    study: Prose = Field(description="Which study.", examples=["32 people after death, 1975"])
    slow: Percent = Field(description="The mean share of slow fibres.", examples=["50 %"])
    range: Percent | None = Field(
        None, description="From the lowest to the highest person.", examples=["34 to 82 %"]
    )
    people: Whole | None = Field(None, description="How many people.", examples=["32"])
    part: Prose | None = Field(
        None, description="Which head, if only one was measured.", examples=["medial head"]
    )
    source: Id = Field(description="The fact it rests on.", examples=["fib-01"])


class Neighbours(Record):
    """What lies over a structure and under it, nearest first."""

    superficial: Many[Id] = Field(
        default_factory=list, description="Nearer the skin.", examples=["[skin]"]
    )
    deep: Many[Id] = Field(
        default_factory=list, description="Farther from the skin.", examples=["[soleus]"]
    )


class Structure(HealthPage):
    """One structure, or a group of them, with what a student looks up."""

    sort: StructureSort = Field(description="What it is.", examples=["muscle"])
    names: Names = Field(description="What it is called.", examples=["{plain: outer calf muscle}"])
    part_of: Id | None = Field(
        None, description="The group it belongs to.", examples=["triceps-surae"]
    )
    includes: Many[Part] = Field(
        default_factory=list,
        description="Structures told of on this page alone.",
        examples=["[{id: skin, name: Skin, sort: skin, summary: The outermost layer.}]"],
    )
    origins: Many[Origin] = Field(
        default_factory=list,
        description="Where it begins.",
        examples=['["the back of the thigh bone [@gas-02]"]'],
    )
    insertions: Many[Insertion] = Field(
        default_factory=list,
        description="Where it ends.",
        examples=['["the back of the heel bone [@gas-06]"]'],
    )
    nerve: Nerve | None = Field(
        None,
        description="The nerve that drives it.",
        examples=["{name: tibial-nerve, roots: S1 to S2, source: gas-09}"],
    )
    blood_supply: Many[Prose] = Field(
        default_factory=list,
        description="The arteries that feed it.",
        examples=['["sural arteries [@gas-10]"]'],
    )
    actions: Many[Action] = Field(
        default_factory=list,
        description="What it moves.",
        examples=["[{joint: ankle, movement: plantarflexion, source: gas-07}]"],
    )
    fibre_types: Many[FibreTypes] = Field(
        default_factory=list,
        description="Measured shares of slow fibres.",
        examples=["[{study: 32 people, slow: 50 %, source: fib-01}]"],
    )
    neighbours: Neighbours | None = Field(
        None,
        description="What lies over and under it.",
        examples=["{superficial: [skin], deep: [soleus]}"],
    )
    identifiers: dict[str, str] = Field(
        default_factory=dict,
        description="Its codes in anatomical lists.",
        examples=['{TA98: A04.7.02.044, FMA: "22541"}'],
    )
