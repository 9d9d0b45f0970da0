"""Every sort of slip that can be made in writing a dose, under its permanent name."""

from __future__ import annotations

from solea.report import define

# Words and numbers -----------------------------------------------------------------------

DURATION_UNCLEAR = define(
    "duration-unclear",
    "A length of time cannot be read",
    "A patient could hold a stretch for seconds where minutes were meant, or the reverse.",
    "Write a whole number and its unit: 30 s, 2 min or 1 min 30 s.",
)
COUNT_UNCLEAR = define(
    "count-unclear",
    "A number cannot be read",
    "The totals and the timer are worked out from this number.",
    "Write one whole number from 1 upwards, such as 10, with no other words.",
)
RANGE_UNCLEAR = define(
    "range-unclear",
    "A number or a range of numbers cannot be read",
    "The totals and the timer are worked out from this number.",
    "Write one whole number, such as 10, or a range, such as 8 to 12.",
)
RANGE_REVERSED = define(
    "range-reversed",
    "A range begins with its larger number",
    "A range the wrong way round is often a slip of the keyboard in one of its numbers.",
    "Check both numbers, then write the smaller one first: 8 to 12.",
)
OFTEN_UNCLEAR = define(
    "often-unclear",
    "How often to exercise cannot be read",
    "The days and the times a day are shown to the patient in one fixed form.",
    "Write every day, most days, every second day or 3 days a week; "
    "put 2 times a day before it if need be.",
)
SIDE_UNKNOWN = define(
    "side-unknown",
    "The side is not one of the five that a dose knows",
    "“Both legs” can mean one after the other or at the same time; the totals differ by half.",
    "Write each leg, both legs together, left leg, right leg or no side.",
)
VARIANT_UNKNOWN = define(
    "variant-unknown",
    "The variant is not one that a dose knows",
    "The position of the knee decides which muscle works most, so it needs a fixed name.",
    "Write knee straight or knee bent.",
)
NOUN_UNCLEAR = define(
    "counted-as-unclear",
    "The word for one repetition cannot be used",
    "The word is put after a number in many sentences, so it must fit there.",
    "Write one repetition in the singular and in small letters: raise, heel raise or press.",
)
TEMPO_UNKNOWN = define(
    "tempo-phase-unknown",
    "The tempo names a movement that it does not know",
    "Each part of the tempo becomes a step of the timer and a word in a sentence.",
    "Write up, hold, down or pause, in the order in which they are done.",
)

# The dose as a whole ---------------------------------------------------------------------

HOLD_OR_REPETITIONS = define(
    "dose-hold-or-repetitions",
    "A dose must have either a hold or repetitions",
    "A hold is counted in time and repetitions by number; with both, or neither, "
    "the patient cannot know what to do.",
    "Keep one of the two. A short stop in each repetition belongs in the tempo.",
)
NEEDS_REPETITIONS = define(
    "dose-needs-repetitions",
    "A hold is given something that only repetitions have",
    "A hold is one length of time: it has no speed, and is not counted in pieces.",
    "Remove this line, or give repetitions instead of the hold.",
)
TEMPO_ONE_WAY = define(
    "dose-tempo-one-way",
    "The tempo moves in one direction only",
    "What goes up comes down: without the way back the time of a set is wrong.",
    "Give both up and down.",
)
SETS_TWICE = define(
    "dose-sets-twice",
    "The sets are given in two ways",
    "“sets” repeats the number and “in sets of” divides it; the two lead to different totals.",
    "Keep sets to repeat the whole number, or in sets of to divide it up.",
)
SETS_UNEVEN = define(
    "dose-sets-uneven",
    "The repetitions cannot be divided as asked",
    "Some sets will be smaller than the dose says they should be.",
    "Change the number of repetitions or widen “in sets of”.",
    "warning",
)
VARIANT_TWICE = define(
    "dose-variant-twice",
    "The same variant is listed twice",
    "Each variant is done once in full, so the patient would do twice the work.",
    "Remove the second one. To do more of it, raise the sets.",
)
REST_MISSING = define(
    "dose-rest-missing",
    "There is more than one set but no rest",
    "The patient is not told how long to rest, and the timer has to guess.",
    "Add a line such as “rest: 10 s”.",
    "warning",
)
UNUSUAL = define(
    "dose-unusual",
    "A number is far outside what is usual",
    "A slip of the keyboard here reaches the patient as an instruction.",
    "Check the number. If it is meant, ask for the check's bounds to be widened.",
    "warning",
)
TOO_LONG = define(
    "dose-too-long",
    "One session of a dose is longer than anyone could do",
    "A slip of the keyboard here reaches the patient as an instruction.",
    "Check the hold, the repetitions and the sets: together they ask for far too much.",
)
SAME_AS_DIFFERS = define(
    "dose-same-as-differs",
    "The other form of the dose does not add up to the same",
    "Patients are told that they may choose either form.",
    "Change the numbers under “same as” so that both forms add up to the same.",
)
SAME_AS_REPEATS = define(
    "dose-same-as-repeats",
    "The other form of the dose is no other form",
    "The page would offer a choice between two things that are the same.",
    "Remove “same as”, or give it other numbers that add up to the same.",
    "warning",
)
PART_MISSING = define(
    "dose-part-missing",
    "A target or a limit is for something that the dose does not have",
    "Nobody can build up a number that the patient never starts with.",
    "Name only what the dose itself gives: hold, repetitions or sets.",
)
BUILD_UP_BELOW = define(
    "dose-build-up-below-start",
    "The number to build up to is not above the start",
    "The patient would be told to build up and do less.",
    "Give a target above the number that the dose starts with.",
)
LIMITS_MISS_START = define(
    "dose-limits-miss-start",
    "The limits leave out the dose itself",
    "The exercise would forbid every plan to use the dose that it prescribes.",
    "Widen the limits, or change the dose.",
)
OUTSIDE_LIMITS = define(
    "dose-outside-limits",
    "A number is outside what the exercise allows",
    "The limits of an exercise are what its reviewer has agreed to.",
    "Choose a number within the limits, or have the limits of the exercise changed.",
)
