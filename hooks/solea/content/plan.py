"""The plan: exercises in the order in which a patient climbs, with the rule for each step."""

from __future__ import annotations

from pydantic import Field

from solea.content.common import HealthPage
from solea.content.fields import Id, Many, Prose
from solea.dose import DoseChange, Often, Variant
from solea.record import Record


class Item(Record):
    """One exercise of a stage, with what the plan changes of it."""

    exercise: Id = Field(description="The id of the exercise.", examples=["seated-heel-raise"])
    variants: Many[Variant] = Field(
        default_factory=list,
        description="Which of the exercise's variants, if not all.",
        examples=["[knee straight]"],
    )
    dose: DoseChange | None = Field(
        None,
        description="Another dose, within the limits that the exercise sets.",
        examples=["{repetitions: 5}"],
    )
    note: Prose | None = Field(
        None, description="A word to the patient.", examples=["Hold on with both hands."]
    )


class Stage(Record):
    """One rung of the ladder."""

    name: Prose = Field(
        description="What the stage is called.", examples=["On the floor, two legs"]
    )
    proposal: Prose | None = Field(
        None,
        description="Says that the stage is our proposal and awaits the clinic.",
        examples=["Our proposal, built on published advice."],
    )
    start_here_if: Prose | None = Field(
        None,
        description="Who begins at this stage.",
        examples=["You have not exercised for some time."],
    )
    do: Many[Item] = Field(
        description="The exercises of the stage, in order.",
        examples=["[{exercise: seated-heel-raise}]"],
    )
    move_up_when: Prose | None = Field(
        None,
        description="When to go on to the next stage.",
        examples=["2 sets of 10 feel light 2 sessions running."],
    )
    move_down_when: Prose | None = Field(
        None,
        description="When to go back to the stage before.",
        examples=["Your calf hurts more the next morning."],
    )


class Plan(HealthPage):
    """An ordered plan of stages."""

    days: Often = Field(
        description="How often a session takes place.", examples=["every second day"]
    )
    stages: Many[Stage] = Field(
        description="The stages, gentlest first.",
        examples=["[{name: Seated, do: [{exercise: seated-heel-raise}]}]"],
    )
    ask_first: Many[Id] = Field(
        description="Who should ask before starting: ids from “Before you start”.",
        examples=["[tendon, clot]"],
    )
    stop_if: Many[Id] = Field(
        description="When to stop: ids from “Before you start”.", examples=["[chest, snap]"]
    )
