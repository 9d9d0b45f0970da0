"""What holds for every dose that can be written, tried on many that nobody would write."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from solea.dose import (
    SIDES,
    VARIANTS,
    CompiledDose,
    Dose,
    Duration,
    DurationRange,
    Often,
    Range,
    compile_dose,
    inspect,
    parse_count,
    timeline,
)
from solea.dose.prescription import split
from solea.dose.timeline import seconds
from solea.dose.vocabulary import parse_noun, parse_side, parse_tempo_word, parse_variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose import Phase

DAY = 86_400  # seconds

durations = st.integers(1, 150).map(lambda number: str(Duration(number)))
small = st.integers(1, 5)
ranges = st.tuples(small, st.integers(0, 4)).map(lambda ends: str(Range(ends[0], sum(ends))))
few = st.sampled_from(["1", "2", "3", "2 to 4", "5"])  # no more, or an hour is soon reached
sides = st.sampled_from(SIDES)
variants = st.lists(st.sampled_from(VARIANTS), max_size=2, unique=True)
often = st.sampled_from(
    ["every day", "most days", "every second day", "3 days a week", "2 to 3 times a day"]
)
tempos = st.permutations(["up", "hold", "down"]).flatmap(
    lambda words: st.fixed_dictionaries(dict.fromkeys(words, durations))
)

holds = st.fixed_dictionaries(
    {"hold": durations, "side": sides, "often": often},
    optional={
        "sets": few,
        "rest": durations,
        "variants": variants,
        "build up to": st.fixed_dictionaries({"hold": st.just("3 min")}),
    },
)
raises = st.fixed_dictionaries(
    {"repetitions": ranges, "side": sides, "often": often},
    optional={
        "counted as": st.sampled_from(["raise", "heel press"]),
        "rest": durations,
        "variants": variants,
        "tempo": tempos,
        "build up to": st.fixed_dictionaries({"repetitions": st.just("25")}),
    },
)
in_sets: st.SearchStrategy[dict[str, str]] = st.one_of(
    st.just({}),
    ranges.map(lambda sets: {"sets": sets}),
    ranges.map(lambda sizes: {"in sets of": sizes}),
)
doses = st.one_of(holds, st.builds(lambda dose, sets: dose | sets, raises, in_sets)).map(
    Dose.model_validate
)


def texts(compiled: CompiledDose) -> Iterator[str]:
    """Return every text that is compiled from a dose and its target."""
    yield from compiled.lines
    yield from (compiled.sentence, compiled.short, compiled.spoken, compiled.unit)
    yield from (compiled.target_sentence, compiled.total_words, compiled.minutes_words)
    for label, value in compiled.row:
        yield from (label, value)
    if compiled.target:
        yield from texts(compiled.target)


def worked(phases: tuple[Phase, ...]) -> tuple[int, int]:
    """Count a timeline's repetitions, and the seconds of its holds."""
    done = {
        (each.side, each.variant, each.set_number, each.repetition)
        for each in phases
        if each.repetition
    }
    return len(done), sum(each.seconds for each in phases if each.word == "hold")


@given(doses)
def test_the_doses_tried_here_have_no_errors(dose: Dose) -> None:
    assert [each for each in inspect(dose) if each.kind.severity == "error"] == []


@given(doses)
def test_totals_equal_what_the_timeline_counts(dose: Dose) -> None:
    sums = compile_dose(dose).total
    for most in (False, True):
        repetitions, held = worked(timeline(dose, most=most))
        in_all = sums.hold_seconds_in_all or sums.repetitions_in_all
        assert in_all is not None
        assert (in_all.high if most else in_all.low) == (held if dose.hold else repetitions)


@given(doses)
def test_each_leg_does_half_of_all_unless_both_work_together(dose: Dose) -> None:
    sums = compile_dose(dose).total
    in_all = sums.hold_seconds_in_all or sums.repetitions_in_all
    per_leg = sums.hold_seconds_per_leg or sums.repetitions_per_leg
    if dose.side == "no side":
        assert per_leg is None
    else:
        assert per_leg is not None
        assert per_leg * (2 if dose.side == "each leg" else 1) == in_all


@given(doses)
def test_every_text_reads_cleanly(dose: Dose) -> None:
    for text in texts(compile_dose(dose)):
        assert text == text.strip()
        assert not re.search(r"  |\.\.|,,| ,|,\.|None|_", text)
        assert not re.search(r"\b1 (seconds|minutes|times|sets|holds|raises|days)\b", text)
        assert "(" not in text


@given(doses)
def test_sentences_begin_with_a_capital_and_end_with_a_full_stop(dose: Dose) -> None:
    for line in compile_dose(dose).lines:
        assert line[0].isupper()
        assert line.endswith(".")


@given(doses)
def test_what_is_spoken_has_no_signs(dose: Dose) -> None:
    assert re.fullmatch(r"[a-z0-9 ,]+", compile_dose(dose).spoken)


@given(doses)
def test_the_minutes_said_are_those_of_the_timeline(dose: Dose) -> None:
    compiled = compile_dose(dose)
    assert abs(compiled.minutes.low * 60 - seconds(compiled.timeline)) <= 30


@given(doses)
def test_a_timeline_never_changes_without_time_to_do_so(dose: Dose) -> None:
    phases = compile_dose(dose).timeline
    assert phases[0].word == "get ready"
    for before, after in pairwise(phases):
        if (before.side, before.variant) != (after.side, after.variant):
            assert after.word == ("change knee" if before.side == after.side else "switch legs")
        elif before.set_number != after.set_number:
            assert before.word == "rest"


@given(st.integers(1, 500), st.integers(1, 30))
def test_sets_are_as_few_and_as_even_as_can_be(repetitions: int, most: int) -> None:
    sizes = split(repetitions, Range(1, most))
    assert sum(sizes) == repetitions
    assert max(sizes) <= most
    assert max(sizes) - min(sizes) <= 1
    assert (len(sizes) - 1) * most < repetitions


@given(st.integers(1, DAY))
def test_a_duration_survives_its_words_its_text_and_its_clock(number: int) -> None:
    duration = Duration(number)
    for text in (duration.words(), str(duration), duration.clock()):
        assert Duration.parse(text) == duration


@given(ranges)
def test_a_range_survives_its_text(text: str) -> None:
    assert str(Range.parse(text)) == text


@given(often)
def test_how_often_survives_its_text(text: str) -> None:
    assert Often.parse(str(Often.parse(text))) == Often.parse(text)


SOUP = st.text(alphabet="0123456789 .,:-–shminodayweketbc", max_size=20)  # noqa: RUF001 - a dash is tried as well
ANYTHING = st.one_of(st.text(max_size=60), SOUP, st.none(), st.lists(st.text(), max_size=2))


@given(ANYTHING)
def test_whatever_is_written_is_read_or_refused_and_nothing_else(written: object) -> None:
    readers = (
        Duration.parse, DurationRange.parse, Range.parse, Often.parse,
        parse_count, parse_side, parse_variant, parse_tempo_word, parse_noun,
    )  # fmt: skip
    for read in readers:
        with suppress(PydanticCustomError):
            read(written)


@given(SOUP)
def test_what_a_refusal_advises_can_itself_be_read(written: str) -> None:
    for reader in (Duration, DurationRange, Range, Often):
        try:
            TypeAdapter(reader).validate_python(written)
        except ValidationError as refusal:
            (error,) = refusal.errors()
            if error["ctx"]["instead"]:
                reader.parse(error["ctx"]["instead"])
