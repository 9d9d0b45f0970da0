"""The exercise: what to do, how many, how often, where it is felt, and when to stop."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from solea.content.common import HealthPage
from solea.content.fields import Id, Many, Prose
from solea.content.person import PersonChoice
from solea.content.step import Step, StepField, StepsField
from solea.content.video import Video
from solea.content.words import Aim, Need
from solea.dose import Dose
from solea.pose import PropsField
from solea.record import Record


class Works(Record):
    """The muscles an exercise works, by the ids of their pages."""

    most: Id = Field(description="The muscle that works most.", examples=["gastrocnemius"])
    also: Many[Id] = Field(
        default_factory=list, description="Muscles that help.", examples=["[soleus]"]
    )


class Mistake(Record):
    """What often goes wrong, and what to do instead."""

    wrong: Prose = Field(description="What goes wrong.", examples=["Your back heel lifts"])
    right: Prose = Field(
        description="What to do instead.", examples=["Step closer until it stays down"]
    )


class Change(Record):
    """An easier or harder way: another exercise, a change of this one, or both."""

    exercise: Id | None = Field(
        None, description="The id of another exercise.", examples=["calf-stretch-with-towel"]
    )
    by: Prose | None = Field(
        None, description="What to change.", examples=["Take a shorter step back."]
    )


def _read_change(value: Any) -> Any:
    """Take a single id for an exercise and any other single text for a change of this one."""
    if isinstance(value, str):
        return {"by": value} if " " in value else {"exercise": value}
    return value


ChangeField = Annotated[Change, BeforeValidator(_read_change, json_schema_input_type=Change | str)]


class Exercise(HealthPage):
    """One exercise, as its page, its sheet, its film and its timer know it."""

    aim: Aim = Field(description="What the exercise is for.", examples=["stretch"])
    works: Works = Field(
        description="The muscles it works.", examples=["{most: gastrocnemius, also: [soleus]}"]
    )
    need: Many[Need] = Field(description="What must be at hand.", examples=["[wall]"])
    hold_on_to: Prose | None = Field(
        None, description="Where to hold on.", examples=["the rail, with both hands"]
    )
    props: PropsField | None = Field(
        None,
        description="Measures of what is needed, where they differ from the usual ones.",
        examples=["{step: {height: 16 cm}}"],
    )
    person: PersonChoice | None = Field(
        None,
        description="Who is drawn; the site chooses somebody if it is left out.",
        examples=["{skin: olive, hair: bun, hair colour: grey, older: yes}"],
    )
    start: StepField = Field(
        description="The position to start from.",
        examples=["Stand facing a wall. Put both hands flat on it."],
    )
    steps: StepsField = Field(
        description="One instruction each, in order.",
        examples=["[Step one leg back., Keep your heel down.]"],
    )
    dose: Dose = Field(
        description="How many, how long, how often.",
        examples=["{hold: 30 s, sets: 3, side: each leg, rest: 10 s, often: every day}"],
    )
    feel: Prose = Field(
        description="Where the patient should feel it.",
        examples=["A gentle pull in the upper half of your back calf."],
    )
    feel_elsewhere: Prose | None = Field(
        None,
        description="What feeling it elsewhere means, and what to change.",
        examples=["Feel it in your front leg? Step closer and try again."],
    )
    mistakes: Many[Mistake] = Field(
        description="What often goes wrong.",
        examples=["[{wrong: Your heel lifts, right: Step closer}]"],
    )
    easier: ChangeField = Field(
        description="An easier exercise, or how to make this one easier.",
        examples=["calf-stretch-with-towel"],
    )
    harder: ChangeField | None = Field(
        None,
        description="A harder exercise, or how to make this one harder.",
        examples=["{by: Take a longer step back.}"],
    )
    move_up_when: Prose | None = Field(
        None,
        description="When to go on to the harder one.",
        examples=["All 3 holds feel comfortable on both legs."],
    )
    move_down_when: Prose | None = Field(
        None,
        description="When to go back to the easier one.",
        examples=["The pull turns into pain."],
    )
    ask_first: Many[Id] = Field(
        description="Who should ask before starting: ids from the page “Before you start”.",
        examples=["[tendon, clot]"],
    )
    stop_if: Many[Id] = Field(
        default_factory=list,
        description="When to stop: ids from the page “Before you start”.",
        examples=["[chest, snap]"],
    )
    videos: Many[Video] = Field(
        default_factory=list,
        description="The clinic's own videos.",
        examples=["[{title: Wall stretches, source: to be supplied by the clinic}]"],
    )
    proposal: Prose | None = Field(
        None,
        description="Says that the page is our proposal and what it rests on.",
        examples=["Our proposal for a gentler start. The clinic has not yet agreed to it."],
    )

    @property
    def moments(self) -> tuple[Step, ...]:
        """Return the position to start from and the steps, as one row of pictures shows them."""
        return (self.start, *self.steps)
