"""The words and numbers of a dose: what an author may write, and what is refused with advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from solea.dose import (
    Count,
    Dose,
    Duration,
    DurationRange,
    Noun,
    Often,
    Range,
    Side,
    Tempo,
    Variant,
    choose,
    plural,
)
from solea.dose import kinds as dose_kinds
from solea.report import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

# What is refused: what reads it, what was written, the kind, and what to write instead.
REFUSED: list[tuple[Any, object, str, str]] = [
    (Duration, "90", "duration-unclear", "90 s"),
    (Duration, "ten", "duration-unclear", "10 s"),
    (Duration, "0 s", "duration-unclear", ""),
    (Duration, "0", "duration-unclear", "30 s"),
    (Duration, "90000", "duration-unclear", "30 s"),
    (Duration, "25 h", "duration-unclear", ""),
    (Duration, "1.5 min", "duration-unclear", "90 s"),
    (Duration, "2,5 minutes", "duration-unclear", "2 min 30 s"),
    (Duration, "20 to 30 s", "duration-unclear", "30 s"),
    (Duration, "1:75", "duration-unclear", ""),
    (Duration, "30 s 1 min", "duration-unclear", "30 s"),
    (Duration, "a while", "duration-unclear", "30 s"),
    (Duration, "", "duration-unclear", "30 s"),
    (Duration, None, "duration-unclear", "30 s"),
    (Duration, ["30 s"], "duration-unclear", "30 s"),
    (Duration, {"s": "30"}, "duration-unclear", "30 s"),
    (DurationRange, "45 s to 20 s", "range-reversed", "20 s to 45 s"),
    (DurationRange, "20 to 45", "duration-unclear", "45 s"),
    (Count, "0", "count-unclear", ""),
    (Count, "-3", "count-unclear", ""),
    (Count, "2.5", "count-unclear", ""),
    (Count, "8 to 12", "count-unclear", ""),
    (Count, "10 times", "count-unclear", "10"),
    (Count, "thirteen", "count-unclear", "10"),
    (Count, None, "count-unclear", "10"),
    (Range, "12 to 8", "range-reversed", "8 to 12"),
    (Range, "0 to 5", "count-unclear", ""),
    (Range, "10 reps", "range-unclear", "10"),
    (Range, "8 or 12", "range-unclear", "8 to 12"),
    (Range, "0", "count-unclear", ""),
    (Often, "often", "often-unclear", "every second day"),
    (Often, "8 days a week", "often-unclear", "2 times a day, every day"),
    (Often, "2 times", "often-unclear", "every second day"),
    (Often, "0 times a day", "count-unclear", ""),
    (Side, "both legs", "side-unknown", "each leg"),
    (Side, "per leg", "side-unknown", "each leg"),
    (Side, "both legs togeth", "side-unknown", "both legs together"),
    (Side, "arm", "side-unknown", ""),
    (Variant, "straight leg", "variant-unknown", "knee straight"),
    (Variant, "knees bend", "variant-unknown", "knee bent"),
    (Variant, None, "variant-unknown", "knee straight"),
    (Noun, "raises", "counted-as-unclear", "raise"),
    (Noun, "heel presses", "counted-as-unclear", "heel press"),
    (Noun, "**raise**", "counted-as-unclear", "raise"),
    (Tempo, {"lower": "3 s"}, "tempo-phase-unknown", "down"),
]


@pytest.mark.parametrize(("reader", "written", "kind", "instead"), REFUSED)
def test_what_cannot_be_read_is_refused_with_advice(
    reader: Any,  # a class or an annotated type
    written: object,
    kind: str,
    instead: str,
) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(reader).validate_python(written)
    (error,) = refused.value.errors()
    assert (error["ctx"]["kind"].name, error["ctx"]["instead"]) == (kind, instead)
    assert error["msg"].endswith((".", "?"))


def test_every_kind_of_refusal_is_tried() -> None:
    named = {each.name for each in vars(dose_kinds).values() if isinstance(each, Kind)}
    refusals = {name for name in named if not name.startswith("dose-")}
    assert {kind for _, _, kind, _ in REFUSED} == refusals


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("30 s", 30),
        ("30s", 30),
        ("30 sec", 30),
        ("30 Seconds", 30),
        ("one minute", 60),
        ("2 mins.", 120),
        ("1 min 30 s", 90),
        ("1 minute and 30 seconds", 90),
        ("1:30", 90),
        ("2:00", 120),
        ("0:05", 5),
        ("1:00:00", 3600),
        ("1 h", 3600),
        ("1 hour, 5 minutes", 3900),
        ("  90\n s ", 90),
    ],
)
def test_a_duration_is_read_however_it_is_written(written: str, seconds: int) -> None:
    assert Duration.parse(written) == Duration(seconds)


@pytest.mark.parametrize(
    ("seconds", "words", "written", "clock"),
    [
        (1, "1 second", "1 s", "0:01"),
        (30, "30 seconds", "30 s", "0:30"),
        (60, "1 minute", "1 min", "1:00"),
        (90, "90 seconds", "90 s", "1:30"),
        (91, "1 minute 31 seconds", "1 min 31 s", "1:31"),
        (120, "2 minutes", "2 min", "2:00"),
        (3661, "1 hour 1 minute 1 second", "1 h 1 min 1 s", "1:01:01"),
    ],
)
def test_a_duration_is_said_exactly(seconds: int, words: str, written: str, clock: str) -> None:
    duration = Duration(seconds)
    assert (duration.words(), str(duration), duration.clock()) == (words, written, clock)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("20 to 45 s", "20 s to 45 s"),
        ("20 s to 1 min", "20 s to 1 min"),
        ("20–45 s", "20 s to 45 s"),  # noqa: RUF001 - the dash is what is tried
        ("one to two minutes", "1 min to 2 min"),
        ("30 s", "30 s"),
    ],
)
def test_a_range_of_durations_may_share_its_unit(written: str, text: str) -> None:
    assert str(DurationRange.parse(written)) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("10", "10"),
        ("ten", "10"),
        ("8 to 12", "8 to 12"),
        ("eight to twelve", "8 to 12"),
        ("8-12", "8 to 12"),
        ("8 – 12", "8 to 12"),  # noqa: RUF001 - the dash is what is tried
        ("5 to 5", "5"),
    ],
)
def test_a_range_is_written_with_to(written: str, text: str) -> None:
    assert str(Range.parse(written)) == text


@pytest.mark.parametrize(
    ("written", "text", "adverb"),
    [
        ("every day", "every day", "every day"),
        ("Daily", "every day", "every day"),
        ("once a day", "every day", "every day"),
        ("most days", "most days", "on most days"),
        ("every other day", "every second day", "every second day"),
        ("3 days a week", "3 days a week", "on 3 days a week"),
        ("three times per week", "3 days a week", "on 3 days a week"),
        ("once a week", "1 day a week", "on 1 day a week"),
        ("2 to 3 days a week", "2 to 3 days a week", "on 2 to 3 days a week"),
        ("7 days a week", "every day", "every day"),
        ("twice a day", "2 times a day, every day", "2 times a day, every day"),
        ("2 times a day, most days", "2 times a day, most days", "2 times a day, on most days"),
        (
            "twice daily on 5 days a week",
            "2 times a day, 5 days a week",
            "2 times a day, on 5 days a week",
        ),
        ("every second day, twice a day", "2 times a day, every second day", ""),
        ("2-3 times a day", "2 to 3 times a day, every day", ""),
    ],
)
def test_how_often_is_read_and_said(written: str, text: str, adverb: str) -> None:
    often = Often.parse(written)
    assert str(often) == text
    assert often.adverb() == (adverb or text)


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("raise", "raises"),
        ("heel press", "heel presses"),
        ("stretch", "stretches"),
        ("carry", "carries"),
        ("day", "days"),
    ],
)
def test_the_plural_of_a_noun_is_regular(one: str, several: str) -> None:
    assert plural(one) == several


def test_choose_lists_the_choices_when_nothing_is_near() -> None:
    with pytest.raises(PydanticCustomError, match="The choices are knee straight or knee bent"):
        choose("elbow", ("knee straight", "knee bent"), dose_kinds.VARIANT_UNKNOWN)


def test_knees_may_be_written_as_one_or_two() -> None:
    assert TypeAdapter(Variant).validate_python("Knees straight") == "knee straight"


def test_a_tempo_keeps_the_order_in_which_it_is_written() -> None:
    tempo = Tempo.model_validate({"down": "5 s", "hold": "1 s", "up": "2 s"})
    assert [word for word, _ in tempo.phases] == ["down", "hold", "up"]
    assert tempo.seconds == 8


def test_every_slip_of_a_dose_is_reported_at_once() -> None:
    slips = {"hold": "90", "sets": "none", "side": "both", "often": "now and then", "rest": "1"}
    with pytest.raises(ValidationError) as refused:
        Dose.model_validate(slips)
    assert {error["loc"][0] for error in refused.value.errors()} == set(slips)


@pytest.mark.parametrize("name", ["Duration", "DurationRange", "Often"])
def test_an_editor_is_told_that_a_quantity_is_text(name: str) -> None:
    schemas: dict[str, Callable[[], dict[str, Any]]] = {
        "Duration": TypeAdapter(Duration).json_schema,
        "DurationRange": TypeAdapter(DurationRange).json_schema,
        "Often": TypeAdapter(Often).json_schema,
    }
    schema = schemas[name]()
    assert schema["type"] == "string"
    assert schema["description"].endswith(".")
    assert schema["examples"]


def test_an_editor_is_told_every_key_of_a_dose_as_it_is_written() -> None:
    schema = Dose.model_json_schema(by_alias=True)
    assert {"hold", "in sets of", "build up to", "same as"} <= set(schema["properties"])
    assert schema["required"] == ["side", "often"]
    assert schema["properties"]["side"]["enum"][0] == "each leg"
