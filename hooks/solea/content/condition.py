"""A condition: what it is, how it feels, what helps, and when to get help."""

from __future__ import annotations

from pydantic import Field

from solea.content.common import HealthPage
from solea.content.fields import Id, Many, Prose
from solea.record import Record


class ConditionNames(Record):
    """What a condition is called."""

    plain: Prose = Field(description="In everyday words.", examples=["calf strain"])
    medical: Prose | None = Field(
        None, description="The medical term.", examples=["gastrocnemius strain"]
    )


class Correction(Record):
    """Something that the clinic's earlier handout said, and what is advised today."""

    said: Prose = Field(description="What the handout said, in our words.", examples=["Use heat."])
    now: Prose = Field(
        description="What is advised today, and why.",
        examples=["No heat in the first days [@stn-11]."],
    )


class Condition(HealthPage):
    """One condition of the calf."""

    names: ConditionNames = Field(
        description="What it is called.", examples=["{plain: calf strain}"]
    )
    signs: Many[Prose] = Field(
        description="How it feels and looks.", examples=['["sudden pain in the calf [@stn-06]"]']
    )
    where: Prose | None = Field(
        None, description="Where it is felt.", examples=["the inner side of the upper calf"]
    )
    helps: Many[Prose] = Field(
        default_factory=list,
        description="What helps.",
        examples=['["Rest it for the first days [@stn-10]."]'],
    )
    do_not: Many[Prose] = Field(
        default_factory=list,
        description="What not to do; each completes “Do not …”.",
        examples=['["massage a swollen calf [@dvt-09]"]'],
    )
    get_help: Many[Id] = Field(
        description="Ids of signs on the page “Get help”.", examples=["[ur-clot]"]
    )
    exercises: Many[Id] = Field(
        default_factory=list,
        description="Exercises that bear on it.",
        examples=["[calf-stretch-knee-straight]"],
    )
    handout_said: Many[Correction] = Field(
        default_factory=list,
        description="What the earlier handout said that is no longer advised.",
        examples=["[{said: Use heat., now: No heat in the first days.}]"],
    )
