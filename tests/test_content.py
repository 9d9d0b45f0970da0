"""Reading a page: front matter becomes typed content, and what does not fit is told."""

from __future__ import annotations

import datetime
from textwrap import dedent

from solea.content import Clinic, Exercise, Page, Structure, read_page
from solea.report import Problem

EXERCISE = """\
    ---
    title: Wall stretch
    exercise:
      summary: Stretches your calf.
      aim: stretch
      works: {most: gastrocnemius}
      need: wall
      start: Stand facing a wall.
      steps:
        - Lean in.
      dose: {hold: 30 s, side: each leg, often: every day}
      feel: A gentle pull.
      mistakes:
        - {wrong: You bounce, right: Hold still}
      easier: towel-stretch
      ask first: tendon
      review: awaiting
    ---
    """


def page(text: str) -> tuple[Page, list[Problem]]:
    """Read a page from an indented text."""
    return read_page(dedent(text), "docs/page.md")


def names(problems: list[Problem]) -> list[str]:
    """Return the names of problems."""
    return [each.kind.name for each in problems]


def exercise(old: str = "", new: str = "") -> tuple[Exercise, list[Problem]]:
    """Read the exercise above with one text in it replaced by another."""
    read, problems = page(EXERCISE.replace(old, new))
    return read.data, problems


def test_one_item_needs_no_list() -> None:
    """`need: wall` is what an author would write for one thing."""
    read, problems = exercise()

    assert problems == []
    assert read.need == ["wall"]


def test_a_single_id_names_the_easier_exercise() -> None:
    """The short form is the usual one."""
    assert exercise()[0].easier.exercise == "towel-stretch"


def test_a_sentence_tells_how_to_make_the_exercise_easier() -> None:
    """A text with spaces cannot be an id, so it is advice."""
    read, _ = exercise("easier: towel-stretch", "easier: Take a shorter step.")

    assert read.easier.by == "Take a shorter step."
    assert read.easier.exercise is None


def test_words_that_other_readers_bend_stay_words() -> None:
    """YAML 1.1 would read `no` as false and `1.10` as a number."""
    read, _ = page(
        """\
        ---
        title: no
        structure:
          sort: muscle
          summary: A muscle.
          names: {plain: 1.10}
          review: awaiting
        ---
        """
    )

    assert read.title == "no"
    assert read.of(Structure).names.plain == "1.10"  # type: ignore[union-attr]


def test_an_awaited_review_has_no_signature() -> None:
    """Nobody is invented."""
    assert exercise()[0].review.awaiting


def test_a_signed_review_has_its_days() -> None:
    """Days are read as days."""
    signed = "review: {by: A. Name, role: physiotherapist, on: 2026-12-01, due: 2029-12-01}"
    read, problems = exercise("review: awaiting", signed)

    assert problems == []
    assert read.review.due == datetime.date(2029, 12, 1)


def test_a_setting_that_is_not_set_is_no_setting() -> None:
    """The clinic's gaps are gaps, not texts."""
    read, problems = page(
        """\
        ---
        title: The clinic
        clinic:
          name: A clinic
          tagline: Move.
          emergency number: not set
          advice line: not set
          contact: not set
        ---
        """
    )

    assert problems == []
    assert read.of(Clinic).emergency_number is None  # type: ignore[union-attr]


def test_all_slips_of_a_page_are_told_at_once() -> None:
    """An author mends a page in one go."""
    broken = EXERCISE.replace("aim: stretch", "aim: strech").replace("feel: ", "fel: ")
    _, problems = page(broken.replace("hold: 30 s", "hold: 30"))

    assert sorted(names(problems)) == [
        "duration-unclear",
        "key-unknown",
        "word-unknown",
    ]


def test_a_page_without_front_matter_is_a_plain_page() -> None:
    """Most sites have pages that say nothing typed."""
    read, problems = page("# Hello\n\nSome words.\n")

    assert problems == []
    assert read.kind is None
    assert read.document.body.startswith("# Hello")


def test_an_empty_file_is_a_plain_page() -> None:
    """A page that somebody has just made does not stop the others."""
    read, problems = page("")

    assert problems == []
    assert read.data is None
