"""The dose as an author writes it: the front matter's `dose`, and what a plan may change in it.

Nothing is filled in here, so that the data shows what was written; what an absent line means
is said by the properties (`set_range`, `passes`).
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel

from solea.dose.count import Count, Range
from solea.dose.duration import Duration, DurationRange
from solea.dose.often import Often
from solea.dose.vocabulary import Noun, Side, TempoPhase, TempoWord, Variant, VariantWord
from solea.record import Record

# A list in YAML arrives as a list; the model keeps a tuple, which strict reading would refuse.
Variants = Annotated[tuple[Variant, ...], Field(strict=False)]


class Tempo(RootModel[dict[TempoPhase, Duration]], frozen=True):
    """How long each part of one repetition takes, in the order in which the parts are done."""

    @property
    def phases(self) -> tuple[tuple[TempoWord, Duration], ...]:
        """Return the parts in the order in which they are done."""
        return tuple(self.root.items())

    @property
    def seconds(self) -> int:
        """Return how long one repetition takes, in seconds."""
        return sum(each.seconds for each in self.root.values())


class SameAs(Record):
    """Another form of the same dose, which must add up to the same."""

    hold: Duration | None = Field(
        None, description="How long to hold, in the other form.", examples=["90 s"]
    )
    repetitions: Count | None = Field(
        None, description="How many, in the other form.", examples=["30"]
    )
    sets: Count | None = Field(
        None, description="How many sets, in the other form.", examples=["1"]
    )


class BuildUpTo(Record):
    """The numbers that a patient works up to over the weeks."""

    hold: Duration | None = Field(
        None, description="How long to hold in the end.", examples=["60 s"]
    )
    repetitions: Count | None = Field(
        None, description="How many repetitions in the end.", examples=["25"]
    )
    sets: Count | None = Field(None, description="How many sets in the end.", examples=["2"])


class Limits(Record):
    """The numbers that a plan may choose from when it uses this exercise."""

    hold: DurationRange | None = Field(
        None, description="The shortest to the longest hold.", examples=["20 s to 45 s"]
    )
    repetitions: Range | None = Field(
        None, description="The fewest to the most repetitions.", examples=["5 to 25"]
    )
    sets: Range | None = Field(
        None, description="The fewest to the most sets.", examples=["1 to 3"]
    )


class DoseChange(Record):
    """What a plan may change in the dose of an exercise; what it leaves out stays."""

    hold: Duration | None = Field(
        None, description="How long to hold each time.", examples=["20 s"]
    )
    repetitions: Range | None = Field(
        None, description="How many times in one set.", examples=["5"]
    )
    in_sets_of: Range | None = Field(
        None, description="How to divide the repetitions up.", examples=["8 to 12"]
    )
    sets: Range | None = Field(None, description="How many sets.", examples=["1"])
    rest: Duration | None = Field(
        None, description="How long to rest between sets.", examples=["1 min"]
    )
    tempo: Tempo | None = Field(
        None,
        description="How long each part of a repetition takes.",
        examples=["{up: 3 s, down: 5 s}"],
    )
    often: Often | None = Field(
        None,
        description="On which days, and how many times a day.",
        examples=["2 to 3 days a week"],
    )
    build_up_to: BuildUpTo | None = Field(
        None, description="The numbers to work up to.", examples=["{repetitions: 10, sets: 2}"]
    )


class Dose(Record):
    """How much of an exercise to do: typed once, and compiled into everything else."""

    hold: Duration | None = Field(
        None, description="How long to hold each time.", examples=["30 s"]
    )
    repetitions: Range | None = Field(
        None,
        description="How many times: of each variant, on each side, in each set.",
        examples=["10"],
    )
    counted_as: Noun | None = Field(
        None, description="What one repetition is called, in the singular.", examples=["raise"]
    )
    in_sets_of: Range | None = Field(
        None,
        description="How to divide the repetitions up into sets, instead of sets.",
        examples=["8 to 12"],
    )
    sets: Range | None = Field(
        None, description="How many sets, or how many holds.", examples=["3"]
    )
    variants: Variants | None = Field(
        None,
        description="Positions of the knee, done one after the other.",
        examples=["[knee straight, knee bent]"],
    )
    tempo: Tempo | None = Field(
        None,
        description="How long each part of a repetition takes.",
        examples=["{up: 3 s, hold: 1 s, down: 5 s}"],
    )
    side: Side = Field(description="Which leg, or both together.", examples=["each leg"])
    rest: Duration | None = Field(
        None, description="How long to rest between sets or holds.", examples=["10 s"]
    )
    often: Often = Field(
        description="On which days, and how many times a day.", examples=["every second day"]
    )
    same_as: SameAs | None = Field(
        None, description="The same dose in another form.", examples=["{hold: 90 s, sets: 1}"]
    )
    build_up_to: BuildUpTo | None = Field(
        None, description="The numbers to work up to.", examples=["{repetitions: 25}"]
    )
    limits: Limits | None = Field(
        None, description="What a plan may choose from.", examples=["{repetitions: 10 to 25}"]
    )

    @property
    def noun(self) -> str:
        """Return what one repetition is called, in the singular."""
        return self.counted_as or "repetition"

    @property
    def set_range(self) -> Range:
        """Return how often the hold or the repetitions are repeated: once unless said."""
        if self.in_sets_of and self.repetitions:
            most = self.in_sets_of.high
            return Range(-(-self.repetitions.low // most), -(-self.repetitions.high // most))
        return self.sets or Range.of(1)

    @property
    def passes(self) -> int:
        """Return how often everything is gone through: once for each variant on each side."""
        legs = 2 if self.side == "each leg" else 1
        return legs * len(self.variants or (None,))

    @property
    def target(self) -> Dose | None:
        """Return the dose with the numbers to build up to in place of its own."""
        if not self.build_up_to:
            return None
        end = self.build_up_to
        numbers = {
            "hold": end.hold,
            "repetitions": Range.of(end.repetitions) if end.repetitions else None,
            "sets": Range.of(end.sets) if end.sets else None,
        }
        changed = {name: number for name, number in numbers.items() if number}
        return self.model_copy(
            update={"build_up_to": None, "same_as": None, "limits": None, **changed}
        )

    @property
    def knees(self) -> tuple[VariantWord | None, ...]:
        """Return the variants in order, or one absent variant if there are none."""
        return self.variants or (None,)


def split(repetitions: int, in_sets_of: Range) -> tuple[int, ...]:
    """Divide repetitions into the fewest sets that are not too large, the larger ones first.

    25 in sets of 8 to 12 are 9, 8 and 8: two sets would be too large, and three are as even
    as they can be.
    """
    sets = -(-repetitions // in_sets_of.high)
    size, larger = divmod(repetitions, sets)
    return (size + 1,) * larger + (size,) * (sets - larger)
